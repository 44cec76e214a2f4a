import { Button, Field, Input } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { planEdit } from '../../../domain/actions/planEdit';
import type { Desk } from '../../../queries/desk';
import { estatesQuery, peopleQuery } from '../../../queries/homeQueries';
import { openAgendaQuery } from '../../../queries/meetingQueries';
import { Message } from '../../../ui/Message';
import type { Clock } from '../clock';
import { ActionFields } from '../fields/ActionFields';
import { Doubts } from '../fields/Doubts';
import { itemName } from '../fields/ItemField';
import { editOf, entryOf, meetingName, type Entry } from '../fields/entry';
import { useFormStyles } from '../../../ui/useFormStyles';
import { ChangingMessage } from './ChangingMessage';
import { doingNow, WHO_IS_IT } from './doingNow';
import type { OneAction } from './useAction';
import { useChangingAction, type ActionChange } from './useChangingAction';

interface EditActionProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly one: OneAction;
  readonly listed: ListedAction;
  readonly onDone: (said: string | null) => void;
}

/** What the list says, worded anew: what stood there before is kept in the history. */
export function EditAction({ desk, clock, one, listed, onDone }: EditActionProps) {
  const styles = useFormStyles();
  const [{ action }] = useState(listed);
  const [entry, setEntry] = useState(() => entryOf(action));
  const people = useQuery(peopleQuery(desk.council)).data?.items ?? [];
  const estates = useQuery(estatesQuery(desk.council)).data?.items ?? [];
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const [minted, setMinted] = useState<ActionChange | null>(null);
  const { changing, save, saveMine, keepTheirs } = useChangingAction(desk, action.row.site);
  const cache = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  function type(name: keyof Entry, value: string): void {
    setEntry((typed) => ({ ...typed, [name]: value }));
    setMinted(null);
    setDoubts([]);
  }

  const nameOf = (key: string): string => {
    const meeting = one.calendar.meetings.find((row) => row.key === key);
    if (meeting !== undefined) return meetingName(meeting);
    // The agendas that the form has offered are at hand.
    const items = one.calendar.meetings.flatMap((row) => cache.getQueryData(openAgendaQuery(desk.council, row.key).queryKey)?.items ?? []);
    const item = items.find((row) => row.key === key);
    return item === undefined ? (estates.find((row) => row.key === key)?.title ?? key) : itemName(item);
  };

  async function submit(): Promise<void> {
    const doing = doingNow(desk, clock, action);
    if (doing === null) return setProblems([WHO_IS_IT]);
    const planned = planEdit(action, editOf(entry, people, action.owner), why, doing, nameOf);
    setProblems(planned.problems);
    if (planned.problems.length > 0) return;
    // Told once; who saves again has read it.
    setDoubts(planned.doubts);
    if (planned.doubts.some((doubt) => !doubts.includes(doubt))) return;
    if (planned.events.length === 0) return onDone('Nothing was changed.');
    const change = minted ?? { base: action, events: planned.events, note: null, columns: planned.columns, settles: [] };
    setMinted(change);
    if (await save(change)) onDone('Saved.');
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Edit this action"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ActionFields desk={desk} committee={action.committee} calendar={one.calendar} statusWords={one.lifeCycle.statusWords} entry={entry} onType={type} action={action} />
      <Field label="Why (kept in the history)">
        <Input
          value={why}
          onChange={(_, { value }) => {
            setWhy(value);
            setMinted(null);
          }}
        />
      </Field>
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      <Doubts doubts={doubts} />
      <ChangingMessage desk={desk} changing={changing} save={save} saveMine={saveMine} keepTheirs={keepTheirs} onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone('Saved.')} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.kind === 'saving'}>
          Save
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}
