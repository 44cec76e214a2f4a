import type { Person } from '../../../lists/columns';
import { formatDate } from '../../formats';
import { isSettled, registerFor, type Issue, type IssueState } from './issue';
import { issueNote, type DoingToIssue, type IssueNote, type NoteKind } from './issueNotes';

/** What somebody means to do to an issue. */
export type IssueStep =
  | { readonly kind: 'assign'; readonly why: string; readonly responsiblePost: string; readonly owner: Person | null; readonly targetOn: string | null }
  | { readonly kind: 'fixed'; readonly why: string; readonly on: string }
  | { readonly kind: 'confirm' | 'reopen' | 'withdraw' | 'note'; readonly why: string };

export type IssueStepKind = IssueStep['kind'];

/** In the order in which they are offered. What was reported may be fixed the same day, before anybody is named. */
export const stepsFrom = (state: IssueState): readonly IssueStepKind[] => STEPS[state];

const STEPS: Readonly<Record<IssueState, readonly IssueStepKind[]>> = {
  reported: ['assign', 'fixed', 'note', 'withdraw'],
  assigned: ['fixed', 'assign', 'note', 'withdraw'],
  fixed: ['confirm', 'reopen', 'note', 'withdraw'],
  confirmed: ['reopen', 'note'],
  withdrawn: ['reopen', 'note'],
};

/** What is still to be said or put right before the step can be taken, as sentences; none where it can. */
export function missingOf(step: IssueStep, issue: Issue, today: string): readonly string[] {
  switch (step.kind) {
    case 'assign':
      return [
        ...(step.responsiblePost.trim() === '' && step.owner === null ? ['Say whose it is: a post, or a person.'] : []),
        ...(step.targetOn !== null && step.targetOn < issue.reportedOn ? [`The target, ${formatDate(step.targetOn)}, is before it was reported, on ${formatDate(issue.reportedOn)}.`] : []),
      ];
    case 'fixed':
      return [
        ...(step.on > today ? [`It cannot have been fixed on ${formatDate(step.on)}, which is still to come.`] : []),
        ...(step.on < issue.reportedOn && (issue.timesReopened ?? 0) === 0 ? [`It cannot have been fixed on ${formatDate(step.on)}, before it was reported, on ${formatDate(issue.reportedOn)}.`] : []),
      ];
    case 'reopen':
      return isBlank(step.why) ? ['Say why: what is still wrong.'] : [];
    case 'withdraw':
      return isBlank(step.why) ? ['Say why: whoever reported it will ask.'] : [];
    case 'note':
      return isBlank(step.why) ? ['Write the note.'] : [];
    case 'confirm':
      return [];
  }
}

export interface IssueStepTaken {
  /** Appended before the issue is changed. */
  readonly note: IssueNote;
  /** Null where the issue itself stays as it is. */
  readonly columns: Partial<Issue> | null;
}

/** The line of history, and then the columns that change. `missingOf` has nothing left to ask. */
export function takeStep(step: IssueStep, issue: Issue, doing: DoingToIssue): IssueStepTaken {
  const { kind, said, changes } = outcomeOf(step, issue, doing.today);
  const note = issueNote(issue, { kind, what: [said, step.why.trim()].filter((part) => part !== '').join('. '), ...(changes?.state === undefined ? {} : { column: 'state', before: issue.state, after: changes.state }) }, doing);
  if (changes === null) return { note, columns: null };
  const next = { ...issue, ...changes };
  const settledOn = isSettled(next.state) ? doing.today : null;
  return { note, columns: { ...changes, settledOn, register: registerFor({ ...next, settledOn }) } };
}

interface Outcome {
  readonly kind: NoteKind;
  readonly said: string;
  readonly changes: Partial<Issue> | null;
}

function outcomeOf(step: IssueStep, issue: Issue, today: string): Outcome {
  switch (step.kind) {
    case 'assign': {
      const responsiblePost = step.responsiblePost.trim() || null;
      const names = [responsiblePost, step.owner?.name].filter(Boolean).join(': ');
      const target = step.targetOn === null ? '' : `, by ${formatDate(step.targetOn)}`;
      return { kind: 'assigned', said: `Assigned to ${names}${target}`, changes: { state: 'assigned', responsiblePost, owner: step.owner, targetOn: step.targetOn } };
    }
    case 'fixed':
      return { kind: 'fixed', said: `Said to be fixed on ${formatDate(step.on)}`, changes: { state: 'fixed', fixedOn: step.on } };
    case 'confirm':
      return { kind: 'confirmed', said: `Looked at on ${formatDate(today)}, and fixed`, changes: { state: 'confirmed' } };
    case 'withdraw':
      return { kind: 'withdrawn', said: 'Withdrawn', changes: { state: 'withdrawn' } };
    case 'reopen': {
      const isSomebodys = issue.owner !== null || issue.responsiblePost !== null;
      return { kind: 'reopened', said: 'Opened again', changes: { state: isSomebodys ? 'assigned' : 'reported', fixedOn: null, timesReopened: (issue.timesReopened ?? 0) + 1 } };
    }
    case 'note':
      return { kind: 'noted', said: '', changes: null };
  }
}

const isBlank = (text: string): boolean => text.trim() === '';
