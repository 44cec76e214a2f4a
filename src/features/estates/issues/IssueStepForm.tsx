import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { COLUMN_WORDS } from '../../../domain/estates/issues/planIssueEdit';
import { personalDataWarning } from '../../../domain/estates/issues/personalData';
import { missingOf, takeStep, type IssueStep, type IssueStepKind } from '../../../domain/estates/issues/issueSteps';
import type { Desk } from '../../../queries/desk';
import { ChangingMessage } from '../../../ui/ChangingMessage';
import { Message } from '../../../ui/Message';
import { doingToIssue, WHO_IS_IT } from './doingToIssue';
import type { IssueClock } from './issueParts';
import { NAMED_NOW, ownerChosen, OwnerFields } from './OwnerFields';
import { NOT_YOURS, STEP_WORDS } from './stepWords';
import { useChangingIssue, type IssueChange } from './useChangingIssue';
import { usePeople } from './useEstate';
import { useFormStyles } from '../../../ui/useFormStyles';

interface IssueStepFormProps {
  readonly kind: IssueStepKind;
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly issue: Stored<'issues'>;
  /** What to say of it; null where it was given up. */
  readonly onDone: (said: string | null) => void;
}

/** One step, with what it needs to be understood by whoever reads the history. */
export function IssueStepForm({ kind, desk, clock, issue: opened, onDone }: IssueStepFormProps) {
  const styles = useFormStyles();
  // As it was when the form was opened: what others change meanwhile is compared, not written over.
  const [issue] = useState(opened);
  const people = usePeople(desk);
  const [why, setWhy] = useState('');
  const [post, setPost] = useState(issue.responsiblePost ?? '');
  const [owner, setOwner] = useState(issue.owner === null ? '' : NAMED_NOW);
  const [targetOn, setTargetOn] = useState(issue.targetOn ?? '');
  const [fixedOn, setFixedOn] = useState(desk.today);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [warned, setWarned] = useState<string | null>(null);
  const [minted, setMinted] = useState<IssueChange | null>(null);
  const changing = useChangingIssue(desk);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), []);

  const stepMeant = (): IssueStep => {
    if (kind === 'assign') return { kind, why, responsiblePost: post, owner: ownerChosen(owner, people, issue.owner), targetOn: targetOn || null };
    return kind === 'fixed' ? { kind, why, on: fixedOn || desk.today } : { kind, why };
  };

  async function submit(): Promise<void> {
    const step = stepMeant();
    const lacking = missingOf(step, issue, desk.today);
    setMissing(lacking);
    if (lacking.length > 0) return;
    const warning = personalDataWarning([why]);
    if (warning !== null && warning !== warned) return setWarned(warning);
    const doing = doingToIssue(desk, clock, issue.key);
    if (doing === null) return setMissing([WHO_IS_IT]);
    const { note, columns } = takeStep(step, issue, doing);
    const change = minted ?? { base: issue, notes: [note], columns };
    setMinted(change);
    if (await changing.save(change)) onDone(STEP_WORDS[kind].done);
  }

  // What is typed anew is another step: it is written under a key of its own.
  const typed = (set: (words: string) => void) => (words: string) => {
    set(words);
    setMinted(null);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={STEP_WORDS[kind].button}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {kind === 'assign' && (
        <>
          <OwnerFields people={people} post={post} owner={owner} named={issue.owner} onPost={typed(setPost)} onOwner={typed(setOwner)} />
          <Field label="Target">
            <Input type="date" value={targetOn} onChange={(_, { value }) => typed(setTargetOn)(value)} />
          </Field>
        </>
      )}
      {kind === 'fixed' && (
        <Field label="Fixed on">
          <Input type="date" value={fixedOn} max={desk.today} onChange={(_, { value }) => typed(setFixedOn)(value)} />
        </Field>
      )}
      <Field label={STEP_WORDS[kind].why}>
        <Textarea rows={2} resize="vertical" value={why} onChange={(_, { value }) => typed(setWhy)(value)} />
      </Field>
      {missing.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      {warned !== null && <Message tone="problem" title={warned} />}
      <ChangingMessage desk={desk} {...changing} columnWords={COMPARED} refused={NOT_YOURS} onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone(STEP_WORDS[kind].done)} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.changing.kind === 'saving'}>
          {STEP_WORDS[kind].button}
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}

/** The register follows the state: nobody chooses it. */
const { register: _register, ...COMPARED } = COLUMN_WORDS;
