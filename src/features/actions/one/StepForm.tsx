import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import type { StepKind } from '../../../domain/actions/lifeCycle';
import { missingOf, takeStep, type Step } from '../../../domain/actions/takeStep';
import { formatDate } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { Message } from '../../../ui/Message';
import type { Clock } from '../clock';
import { ChangingMessage } from './ChangingMessage';
import { doingNow } from './doingNow';
import type { OneAction } from './useAction';
import { useChangingAction, type ActionChange } from './useChangingAction';

interface StepFormProps {
  readonly kind: StepKind;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly one: OneAction;
  readonly listed: ListedAction;
  /** What to say of it; null where it was given up. */
  readonly onDone: (said: string | null) => void;
}

/** What the committee may look back to: the meetings of the calendar that have been held, the latest first. */
const MEETINGS_OFFERED = 12;

/** One step, with what it needs to be understood by whoever reads the history. */
export function StepForm({ kind, desk, clock, one, listed, onDone }: StepFormProps) {
  const styles = useStyles();
  // As it was when the form was opened: what others change meanwhile is compared, not written over.
  const [{ action, state }] = useState(listed);
  const [why, setWhy] = useState('');
  const [meeting, setMeeting] = useState('');
  const [minute, setMinute] = useState('');
  const [into, setInto] = useState('');
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [minted, setMinted] = useState<ActionChange | null>(null);
  const { changing, save, saveMine, keepTheirs } = useChangingAction(desk, action.row.site);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), []);

  const { site } = action.row;
  const held = one.calendar.meetings
    .filter((row) => row.committee === action.committee && row.date <= desk.today && row.state !== 'cancelled' && row.state !== 'moved')
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, MEETINGS_OFFERED);
  const neighbour = one.neighbours.find(({ key }) => key === into);
  const step: Step =
    kind === 'agree closure' || kind === 'refuse closure'
      ? { kind, why, meeting: held.find(({ key }) => key === meeting) ?? null, minute }
      : kind === 'merge'
        ? { kind, why, into: neighbour === undefined ? null : { ...neighbour, site: neighbour.row.site } }
        : kind === 'move'
          ? { kind, why, to }
          : { kind, why };

  async function submit(): Promise<void> {
    const lacking = missingOf(step, { action, state, site }, desk.today);
    setMissing(lacking);
    if (lacking.length > 0) return;
    const doing = minted === null ? doingNow(desk, clock, action) : null;
    if (minted === null && doing === null) return setMissing(['It is not known who is signed in. Close the tab, open it again and sign in.']);
    const taken = doing === null ? null : takeStep(step, { action, state, site }, one.actsAs, doing);
    const change = minted ?? (taken && { base: action, events: [taken.event], note: null, columns: taken.columns, settles: one.awaiting });
    if (change === null) return;
    setMinted(change);
    if (await save(change)) onDone(stepWording[kind].done);
  }

  // What is typed anew is another step: it is written under a key of its own.
  const typed = (set: (words: string) => void) => (_: unknown, { value }: { value: string }) => {
    set(value);
    setMinted(null);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={stepWording[kind].button}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {(kind === 'agree closure' || kind === 'refuse closure') && (
        <>
          <Field label="At which meeting">
            <Select value={meeting} onChange={typed(setMeeting)}>
              <option value="">Choose the meeting</option>
              {held.map(({ key, date }) => (
                <option key={key} value={key}>
                  {formatDate(date)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="Minute number (may be added later)">
            <Input value={minute} maxLength={60} onChange={typed(setMinute)} />
          </Field>
        </>
      )}
      {kind === 'merge' && (
        <Field label="Carried on by">
          <Select value={into} onChange={typed(setInto)}>
            <option value="">Choose the action</option>
            {one.neighbours.map(({ key, seriesNumber, printedNumber, title, request }) => (
              <option key={key} value={key}>
                {`${printedNumber ?? seriesNumber}. ${(title ?? request).slice(0, 80)}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'move' && (
        <Field label="Which body carries it on">
          <Input value={to} maxLength={255} onChange={typed(setTo)} />
        </Field>
      )}
      <Field label={stepWording[kind].why}>
        <Textarea rows={2} resize="vertical" value={why} onChange={typed(setWhy)} />
      </Field>
      {missing.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      <ChangingMessage desk={desk} changing={changing} save={save} saveMine={saveMine} keepTheirs={keepTheirs} onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone(stepWording[kind].done)} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.kind === 'saving'}>
          {stepWording[kind].button}
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}

export const stepWording: Readonly<Record<StepKind, { readonly button: string; readonly why: string; readonly done: string }>> = {
  'report done': { button: 'Report done', why: 'What was done (optional)', done: 'Reported done.' },
  'say not done': { button: 'Not done yet', why: 'What is still to be done', done: 'Open again.' },
  'propose closure': { button: 'Propose closure', why: 'Why it can be closed (optional)', done: 'Proposed for closure: the committee agrees at its meeting.' },
  'take back proposal': { button: 'Take back the proposal', why: 'Why (optional)', done: 'Open again.' },
  'agree closure': { button: 'The committee agreed', why: 'What the minutes say (optional)', done: 'Closed.' },
  'refuse closure': { button: 'The committee did not agree', why: 'What is still to be done', done: 'Open again.' },
  close: { button: 'Close', why: 'Why (optional)', done: 'Closed.' },
  withdraw: { button: 'Withdraw', why: 'Why it is withdrawn', done: 'Withdrawn.' },
  merge: { button: 'Merge into another', why: 'Why (optional)', done: 'Merged.' },
  move: { button: 'Move to another body', why: 'Why (optional)', done: 'Moved.' },
  reopen: { button: 'Open again', why: 'Why it is opened again', done: 'Open again.' },
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '40rem', '& select': { maxWidth: '100%', textOverflow: 'ellipsis' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
