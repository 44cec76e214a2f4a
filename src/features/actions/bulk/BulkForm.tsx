import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { planBulkEdit, type BulkChange, type BulkPlan } from '../../../domain/actions/bulk/planBulkEdit';
import { lifeCycleOf, type LifeCycle } from '../../../domain/actions/lifeCycle';
import type { Desk } from '../../../queries/desk';
import { Message } from '../../../ui/Message';
import { awaitingQuery, settingsQuery } from '../actionQueries';
import type { Clock } from '../clock';
import { doingTogether, WHO_IS_IT } from '../one/doingNow';
import { PostInput } from '../fields/PostInput';
import { StatusField } from '../fields/StatusField';
import { understoodDue } from '../fields/understoodDue';
import { useFormStyles } from '../../../ui/useFormStyles';

interface BulkFormProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly chosen: readonly ListedAction[];
  readonly onPlanned: (plan: BulkPlan) => void;
  readonly onCancel: () => void;
}

type Kind = BulkChange['kind'];

/** What to do to all that are chosen. Nothing is written before it has been told what will change. */
export function BulkForm({ desk, clock, committee, chosen, onPlanned, onCancel }: BulkFormProps) {
  const styles = useFormStyles();
  const [kind, setKind] = useState<Kind>('due');
  const [words, setWords] = useState({ dueText: '', responsiblePost: '', statusText: '' });
  const [isTakenOff, setTakenOff] = useState(false);
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const settings = useQuery(settingsQuery(desk.council));
  const lifeCycle = lifeCycleOf(settings.data?.items ?? [], committee);
  const sites = [...new Set(chosen.map(({ action }) => action.row.site))];
  const awaiting = useQueries({ queries: sites.map((site) => awaitingQuery(desk.council, site, committee)) }).flatMap(({ data }) => data?.items ?? []);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);

  function plan(): void {
    const doing = doingTogether(desk, clock);
    if (doing === null) return setProblems([WHO_IS_IT]);
    const planned = planBulkEdit(chosen, changeOf(kind, words, isTakenOff), why, { lifeCycle, awaiting, doing });
    setProblems(planned.problems);
    if (planned.problems.length === 0) onPlanned(planned);
  }

  function choose(chosenKind: Kind): void {
    setKind(chosenKind);
    setTakenOff(false);
  }

  const off = OFF[kind];
  const typed = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label="Change them"
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <Field label="What to change">
        <Select value={kind} onChange={(_, { value }) => choose(kindsOf(lifeCycle).find((one) => one === value) ?? kind)}>
          {kindsOf(lifeCycle).map((one) => (
            <option key={one} value={one}>
              {WORDING[one]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'due' && !isTakenOff && (
        <Field label="Due, as the committee words it" hint={understoodDue(words.dueText)}>
          <Input value={words.dueText} onChange={(_, { value }) => typed('dueText')(value)} />
        </Field>
      )}
      {kind === 'post' && !isTakenOff && <PostInput desk={desk} value={words.responsiblePost} onType={typed('responsiblePost')} />}
      {kind === 'status' && !isTakenOff && <StatusField words={lifeCycle.statusWords} value={words.statusText} onType={typed('statusText')} />}
      {off !== undefined && <Checkbox checked={isTakenOff} onChange={(_, { checked }) => setTakenOff(checked === true)} label={off} />}
      <Field label={kind === 'withdraw' ? 'Why they are withdrawn' : 'Why (kept in the history of each)'}>
        <Input value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {problems.map((sentence) => (
        <Message key={sentence} tone="problem" title={sentence} />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Show what will change
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

const kindsOf = ({ closedBy }: LifeCycle): readonly Kind[] => ['due', 'post', 'status', closedBy === 'committee' ? 'propose closure' : 'close', 'withdraw'];

const WORDING: Readonly<Record<Kind, string>> = { due: 'Due date', post: 'Responsible post', status: 'Status', 'propose closure': 'Propose closure', close: 'Close', withdraw: 'Withdraw' };

const OFF: Readonly<Partial<Record<Kind, string>>> = { due: 'Take the due date off them all', post: 'Take the responsible post off them all', status: 'Take the status off them all' };

function changeOf(kind: Kind, words: Readonly<Record<'dueText' | 'responsiblePost' | 'statusText', string>>, isTakenOff: boolean): BulkChange {
  const { dueText, responsiblePost, statusText } = isTakenOff ? { dueText: '', responsiblePost: '', statusText: '' } : words;
  switch (kind) {
    case 'due':
      return { kind, dueText, isTakenOff };
    case 'post':
      return { kind, responsiblePost, isTakenOff };
    case 'status':
      return { kind, statusText, isTakenOff };
    default:
      return { kind };
  }
}
