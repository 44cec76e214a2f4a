import { daysUntil } from '../../calendar';
import { formatCount, formatDate } from '../../formats';
import { isSettled, severities, type Category, type Issue, type IssueState, type Severity } from './issue';

/** An issue with what it means today. */
export interface ListedIssue<I extends Issue = Issue> {
  readonly issue: I;
  /** Days from the day it was reported to the day it was settled, or to today; never negative. */
  readonly age: number;
  /** Its target has gone by, and nobody has said that it is fixed. */
  readonly isOverdue: boolean;
  /** What is to be looked at, as sentences. */
  readonly doubts: readonly string[];
}

export function listIssue<I extends Issue>(issue: I, today: string): ListedIssue<I> {
  return { issue, age: Math.max(0, daysUntil(issue.settledOn ?? today, issue.reportedOn)), isOverdue: isOverdue(issue, today), doubts: datesOutOfOrder(issue, today) };
}

/** `655 days`, `1 day`, `reported today`. */
export const ageWords = (age: number): string => (age === 0 ? 'reported today' : formatCount(age, 'day'));

const isOverdue = ({ state, targetOn }: Issue, today: string): boolean => (state === 'reported' || state === 'assigned') && targetOn !== null && targetOn < today;

/** Reported before fixed, fixed before settled, none of them still to come: else one of the days is mistyped. */
export function datesOutOfOrder({ reportedOn, targetOn, fixedOn, settledOn, timesReopened }: Issue, today: string): readonly string[] {
  const sentences = [
    reportedOn > today ? `It was reported on ${formatDate(reportedOn)}, which is still to come.` : null,
    targetOn !== null && targetOn < reportedOn ? `Its target, ${formatDate(targetOn)}, is before it was reported, on ${formatDate(reportedOn)}.` : null,
    fixedOn !== null && fixedOn > today ? `It was fixed on ${formatDate(fixedOn)}, which is still to come.` : null,
    fixedOn !== null && fixedOn < reportedOn && (timesReopened ?? 0) === 0 ? `It was fixed on ${formatDate(fixedOn)}, before it was reported, on ${formatDate(reportedOn)}.` : null,
    settledOn !== null && fixedOn !== null && settledOn < fixedOn ? `It was settled on ${formatDate(settledOn)}, before it was fixed, on ${formatDate(fixedOn)}.` : null,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

export type IssueOrder = 'severity' | 'age' | 'block';

/** The gravest first and of one severity the oldest; or the oldest first; or by block as the estate names them. */
export function sortIssues<I extends Issue>(listed: readonly ListedIssue<I>[], order: IssueOrder, blocks: readonly string[] = []): readonly ListedIssue<I>[] {
  const byAge = (a: ListedIssue, b: ListedIssue): number => b.age - a.age || a.issue.key.localeCompare(b.issue.key);
  const bySeverity = (a: ListedIssue, b: ListedIssue): number => severities.indexOf(a.issue.severity) - severities.indexOf(b.issue.severity) || byAge(a, b);
  const place = ({ issue: { block } }: ListedIssue): number => (block === null ? -1 : blocks.includes(block) ? blocks.indexOf(block) : blocks.length);
  if (order === 'age') return [...listed].sort(byAge);
  if (order === 'severity') return [...listed].sort(bySeverity);
  return [...listed].sort((a, b) => place(a) - place(b) || (a.issue.block ?? '').localeCompare(b.issue.block ?? '', 'en-GB', { numeric: true }) || bySeverity(a, b));
}

/** What is asked for; null for whatever it is. */
export interface IssueFilter {
  /** A block, or an empty text for what stands in none. */
  readonly block: string | null;
  readonly category: Category | null;
  readonly severity: Severity | null;
  readonly state: IssueState | 'unsettled' | 'overdue' | null;
  readonly words: string;
}

export const everyIssue: IssueFilter = { block: null, category: null, severity: null, state: 'unsettled', words: '' };

export function isAskedFor({ issue, isOverdue: isLate }: ListedIssue, { block, category, severity, state, words }: IssueFilter): boolean {
  const inState = state === null || (state === 'unsettled' ? !isSettled(issue.state) : state === 'overdue' ? isLate : issue.state === state);
  if (!inState || (block !== null && (issue.block ?? '') !== block) || (category !== null && issue.category !== category) || (severity !== null && issue.severity !== severity)) return false;
  const text = [issue.description, issue.block, issue.place, issue.category, issue.responsiblePost, issue.owner?.name].join(' ').toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
