import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { categories, categoryWords, severities, SEVERITY_WORDS } from '../../../domain/estates/issues/issue';
import { COLUMN_WORDS, planIssueEdit, type IssueEdit } from '../../../domain/estates/issues/planIssueEdit';
import type { Desk } from '../../../queries/desk';
import { ChangingMessage } from '../../../ui/ChangingMessage';
import { Message } from '../../../ui/Message';
import { doingToIssue, WHO_IS_IT } from './doingToIssue';
import type { IssueClock } from './issueParts';
import { NOT_YOURS } from './stepWords';
import { useChangingIssue, type IssueChange } from './useChangingIssue';
import { useFormStyles } from '../../../ui/useFormStyles';

interface EditIssueProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly issue: Stored<'issues'>;
  readonly blocks: readonly string[];
  readonly onDone: (said: string | null) => void;
}

/** What is said of an issue, worded anew: what stood there before is kept in the history. */
export function EditIssue({ desk, clock, issue: opened, blocks, onDone }: EditIssueProps) {
  const styles = useFormStyles();
  const [issue] = useState(opened);
  const [entry, setEntry] = useState<IssueEdit>({ category: issue.category, severity: issue.severity, reportedOn: issue.reportedOn, targetOn: issue.targetOn, block: issue.block ?? '', place: issue.place ?? '', description: issue.description ?? '' });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const [minted, setMinted] = useState<IssueChange | null>(null);
  const changing = useChangingIssue(desk);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea')?.focus(), []);

  const type = (change: Partial<IssueEdit>): void => {
    setEntry((typed) => ({ ...typed, ...change }));
    setMinted(null);
  };

  async function submit(): Promise<void> {
    const doing = doingToIssue(desk, clock, issue.key);
    if (doing === null) return setProblems([WHO_IS_IT]);
    const planned = planIssueEdit(issue, entry, doing);
    setProblems(planned.problems);
    if (planned.problems.length > 0) return;
    // Told once; who saves again has read it.
    setDoubts(planned.doubts);
    if (planned.doubts.some((doubt) => !doubts.includes(doubt))) return;
    if (planned.notes.length === 0) return onDone('Nothing was changed.');
    const change = minted ?? { base: issue, notes: planned.notes, columns: planned.columns };
    setMinted(change);
    if (await changing.save(change)) onDone('Saved.');
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Edit this issue"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={COLUMN_WORDS.description}>
        <Textarea rows={4} resize="vertical" value={entry.description} onChange={(_, { value }) => type({ description: value })} />
      </Field>
      <Field label={COLUMN_WORDS.category}>
        <Select value={entry.category} onChange={(_, { value }) => type({ category: categories.find((one) => one === value) ?? entry.category })}>
          {categories.map((category) => (
            <option key={category} value={category}>
              {categoryWords(category)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={COLUMN_WORDS.severity}>
        <Select value={entry.severity} onChange={(_, { value }) => type({ severity: severities.find((one) => one === value) ?? entry.severity })}>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {SEVERITY_WORDS[severity]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={COLUMN_WORDS.block}>
        <Select value={entry.block} onChange={(_, { value }) => type({ block: value })}>
          <option value="">In no block</option>
          {[...new Set([...blocks, ...(issue.block === null ? [] : [issue.block])])].map((block) => (
            <option key={block} value={block}>
              {block}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={COLUMN_WORDS.place}>
        <Input value={entry.place} maxLength={255} onChange={(_, { value }) => type({ place: value })} />
      </Field>
      <Field label={COLUMN_WORDS.reportedOn}>
        <Input type="date" value={entry.reportedOn} onChange={(_, { value }) => type({ reportedOn: value || issue.reportedOn })} />
      </Field>
      <Field label={COLUMN_WORDS.targetOn}>
        <Input type="date" value={entry.targetOn ?? ''} onChange={(_, { value }) => type({ targetOn: value || null })} />
      </Field>
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      {doubts.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence}>
          <p>Change it, or press Save again to keep it as it is.</p>
        </Message>
      ))}
      <ChangingMessage desk={desk} {...changing} columnWords={COLUMN_WORDS} refused={NOT_YOURS} onGivenUp={() => onDone('Theirs was kept.')} onSaved={() => onDone('Saved.')} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.changing.kind === 'saving'}>
          Save
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}
