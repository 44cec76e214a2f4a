import { Button, Field, Input } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Doing } from '../../../domain/actions/actionEvents';
import { lifeCycleOf } from '../../../domain/actions/lifeCycle';
import { planNewAction, type PlannedAction } from '../../../domain/actions/planNewAction';
import { actionRoute, actionsRoute } from '../../../domain/routes';
import { circleSite, isCircleSite, type SiteKey } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import { peopleQuery } from '../../../queries/homeQueries';
import { useCalendar } from '../../../queries/useCalendar';
import { Message } from '../../../ui/Message';
import { settingsQuery } from '../actionQueries';
import type { Clock } from '../clock';
import type { CreateAction } from '../createAction';
import { ActionFields } from '../fields/ActionFields';
import { ChoiceField } from '../fields/ChoiceField';
import { Doubts } from '../fields/Doubts';
import { editOf, emptyEntry, type Entry } from '../fields/entry';
import { useFormStyles } from '../../../ui/useFormStyles';
import type { ActionList } from '../list/useActionList';
import { doingTogether, WHO_IS_IT } from '../one/doingNow';
import { NotEntered } from './NotEntered';
import { useEntering } from './useEntering';

interface NewActionFormProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly list: ActionList;
  readonly createAction: CreateAction;
}

export function NewActionForm({ desk, clock, committee, list, createAction }: NewActionFormProps) {
  const styles = useFormStyles();
  const [, go] = useLocation();
  const [key] = useState(() => `${committee}.action.${clock.mintKey()}`);
  // The first attempt's, so that each of them writes one and the same event.
  const [doing, setDoing] = useState<Doing | null>(null);
  const [entry, setEntry] = useState(emptyEntry);
  const [printedNumber, setPrintedNumber] = useState('');
  const [placed, setPlaced] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const calendar = useCalendar(desk);
  const meetings = calendar.kind === 'ready' ? calendar.value.meetings : [];
  const circle = calendar.kind === 'ready' ? (calendar.value.committees.find((one) => one.key === committee)?.circle ?? null) : null;
  const hasCircle = circle !== null && desk.council.circles.includes(circle);
  const people = useQuery(peopleQuery(desk.council)).data?.items ?? [];
  const { statusWords } = lifeCycleOf(useQuery(settingsQuery(desk.council)).data?.items ?? [], committee);
  const { entering, enter } = useEntering(desk, createAction);

  const site: SiteKey | null = !hasCircle || placed === 'public' ? 'open' : placed === 'circle' ? circleSite(circle) : null;
  const save = async (planned: PlannedAction): Promise<void> => {
    const made = await enter(planned);
    if (made !== null) go(actionRoute(committee, made.key));
  };
  function submit(): void {
    const now = doing ?? doingTogether(desk, clock);
    if (now === null) return setProblems([WHO_IS_IT]);
    setDoing(now);
    const { planned, problems: wrong, doubts: doubted } = planNewAction(committee, { ...editOf(entry, people, null), printedNumber, site }, list.listed.map(({ action }) => action), key, now);
    setProblems(wrong);
    setDoubts(doubted);
    // Told once; who saves again has read it.
    if (planned !== null && doubted.every((doubt) => doubts.includes(doubt))) void save(planned);
  }
  const type = (name: keyof Entry, value: string): void => setEntry((typed) => ({ ...typed, [name]: value }));

  return (
    <form
      className={styles.form}
      aria-label="New action"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {hasCircle && (
        <ChoiceField label="Which list" value={placed} none="Choose" options={[{ value: 'public', label: 'Public' }, { value: 'circle', label: 'Non-public: read by those cleared for it' }]} onChoose={setPlaced} />
      )}
      <Field label="Number as printed" hint="Empty where the papers have none: it gets the next number of the committee’s series in any case.">
        <Input value={printedNumber} onChange={(_, { value }) => setPrintedNumber(value)} />
      </Field>
      <ActionFields desk={desk} committee={committee} calendar={{ meetings }} statusWords={statusWords} entry={entry} onType={type} />
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      <Doubts doubts={doubts} />
      {entering.kind === 'failed' && <NotEntered desk={desk} error={entering.error} written={{ committee, key }} retry={() => void save(entering.planned)} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={entering.kind === 'saving'}>
          {site === null ? 'Enter the action' : isCircleSite(site) ? 'Enter on the non-public list' : 'Enter on the public list'}
        </Button>
        <Button onClick={() => go(actionsRoute(committee))}>Cancel</Button>
      </div>
    </form>
  );
}
