import { daysUntil, yearOf } from '../../calendar';
import { monthOf, monthsUntil } from '../../months';
import { isSettled, type Issue } from './issue';

export interface MonthOfIssues {
  /** `2026-11`. */
  readonly month: string;
  readonly reported: number;
  /** Looked at and fixed, or withdrawn. */
  readonly settled: number;
}

export interface IssuesByMonth {
  /** The earliest first. */
  readonly months: readonly MonthOfIssues[];
  /** Nobody wrote down the day: they are counted as reported alone. */
  readonly notKnownWhenSettled: number;
  /** A day still to come, or settled before it was reported: one is mistyped, and nobody knows which. They are not counted. */
  readonly datesNotPossible: number;
  /** The row has the last day on which it was settled; an earlier one is not counted. */
  readonly openedAgain: number;
}

const MONTHS = 12;

/** Of these the settled ones must be read for `issuesByMonth`: whatever was reported in its months was settled in them, or not yet. */
export const yearsToRead = (today: string): readonly string[] => [...new Set(monthsUntil(today, MONTHS).map(yearOf))];

/** `issues` are the open ones of an estate and those settled in `yearsToRead`. */
export function issuesByMonth(issues: readonly Issue[], today: string, count = MONTHS): IssuesByMonth {
  const months = monthsUntil(today, count);
  const [first = ''] = months;
  const all = eachOnce(issues);
  const possible = all.filter((issue) => !contradictsItself(issue, today));
  const reported = byMonth(possible.map(({ reportedOn }) => reportedOn));
  const settled = byMonth(possible.map(settledDay).filter((day) => day !== null));
  return {
    months: months.map((month) => ({ month, reported: reported.get(month) ?? 0, settled: settled.get(month) ?? 0 })),
    notKnownWhenSettled: possible.filter((issue) => isSettled(issue.state) && issue.settledOn === null).length,
    datesNotPossible: all.filter((issue) => contradictsItself(issue, today) && [issue.reportedOn, settledDay(issue) ?? ''].some((day) => day >= first)).length,
    openedAgain: possible.filter((issue) => (issue.timesReopened ?? 0) > 0 && (settledDay(issue) ?? today) >= first).length,
  };
}

export interface AgeBand {
  readonly words: string;
  readonly count: number;
}

export interface IssueAges {
  /** The youngest first, empty ones too. */
  readonly bands: readonly AgeBand[];
  /** Reported on a day still to come: they are in no band. */
  readonly notKnown: number;
}

/** From how many days on, the youngest first. */
const BANDS = [
  { words: 'Under 30 days', from: 0 },
  { words: '30–89 days', from: 30 },
  { words: '90–179 days', from: 90 },
  { words: '180–364 days', from: 180 },
  { words: 'A year and more', from: 365 },
] as const;

/** How long what is not settled has been waiting. */
export function agesOfOpen(issues: readonly Issue[], today: string): IssueAges {
  const ages = eachOnce(issues)
    .filter(({ state }) => !isSettled(state))
    .map(({ reportedOn }) => daysUntil(today, reportedOn));
  return {
    bands: BANDS.map(({ words, from }, at) => ({ words, count: ages.filter((age) => age >= from && age < (BANDS[at + 1]?.from ?? Infinity)).length })),
    notKnown: ages.filter((age) => !(age >= 0)).length,
  };
}

/** The open and the settled ones are read one after the other: what is settled in between stands in both. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const settledLast = [...issues.filter(({ state }) => !isSettled(state)), ...issues.filter(({ state }) => isSettled(state))];
  return [...new Map(settledLast.map((issue) => [issue.key, issue])).values()];
}

const settledDay = ({ state, settledOn }: Issue): string | null => (isSettled(state) ? settledOn : null);

function contradictsItself(issue: Issue, today: string): boolean {
  const settled = settledDay(issue);
  return issue.reportedOn > today || (settled !== null && (settled > today || settled < issue.reportedOn));
}

function byMonth(days: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(monthOf(day), (counts.get(monthOf(day)) ?? 0) + 1);
  return counts;
}
