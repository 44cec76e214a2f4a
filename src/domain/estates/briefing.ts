import type { Item } from '../../lists/index';
import { afterDays } from '../calendarDays';
import { isOpenAction } from '../actions/state';
import type { Stored } from '../changes';
import { isCircleSite } from '../sites';
import { listIssue, sortIssues, type ListedIssue } from './issues/issueList';
import { isSettled } from './issues/issue';

type Mention = Stored<'mentions'>;
type Meeting = Pick<Item<'meetings'>, 'key' | 'date' | 'state'>;

/** All that one paper says of an estate in one place: of a report its first line and how many more. */
export interface Mentioned {
  readonly kind: Mention['kind'];
  readonly heading: string | null;
  /** The day of which it tells. */
  readonly on: string | null;
  readonly meeting: string;
  readonly committee: string;
  readonly agendaItem: string | null;
  readonly action: string | null;
  readonly isExempt: boolean;
  /** The first is shown; never empty. */
  readonly lines: readonly [Mention, ...Mention[]];
}

export interface Briefing {
  /** What is on agendas to come, the next first. */
  readonly onAgendas: readonly Mentioned[];
  /** The oldest first. */
  readonly issues: readonly ListedIssue<Stored<'issues'>>[];
  readonly projects: readonly Stored<'projects'>[];
  readonly actions: readonly Stored<'actions'>[];
  readonly promises: readonly Mentioned[];
  readonly decisions: readonly Mentioned[];
  /** All that papers have said, the latest first. */
  readonly timeline: readonly Mentioned[];
  /** What only those may know who are cleared for it: not to be told to residents. */
  readonly exempt: { readonly mentions: readonly Mentioned[]; readonly projects: readonly Stored<'projects'>[]; readonly actions: readonly Stored<'actions'>[] };
  /** How many places a clerk has still to look at. */
  readonly doubtful: number;
}

export interface BriefingRows {
  readonly estate: Pick<Item<'estates'>, 'key'>;
  /** The keys by which rows name it: its own, and of those merged into it. */
  readonly keys: readonly string[];
  readonly mentions: readonly Mention[];
  readonly issues: readonly Stored<'issues'>[];
  readonly projects: readonly Stored<'projects'>[];
  readonly actions: readonly Stored<'actions'>[];
  readonly meetings: readonly Meeting[];
}

/** Everything that the council's lists know of an estate, by what it is to the member who looks after it. */
export function estateBriefing({ keys, mentions, issues, projects, actions, meetings }: BriefingRows, today: string): Briefing {
  const known = new Set(keys);
  const told = mentions.filter(({ estate }) => known.has(estate));
  const all = groupMentions(told.filter(({ certainty }) => certainty === 'sure' || certainty === 'confirmed'));
  const open = all.filter(({ isExempt }) => !isExempt);
  const off = new Set(meetings.filter(({ state }) => state === 'cancelled').map(({ key }) => key));
  const theirs = projects.filter(({ estates, state }) => state === 'current' && (estates ?? []).some((key) => known.has(key)));
  const todo = distinct(actions).filter(isOpenAction);
  const isHere = ({ row }: { readonly row: { readonly site: string } }): boolean => row.site === 'open';
  return {
    onAgendas: byDay(open.filter(({ kind, on, meeting }) => kind === 'agendaItem' && on !== null && on >= today && !off.has(meeting))),
    issues: sortIssues(issues.filter((issue) => !isSettled(issue.state) && known.has(issue.estate)).map((issue) => listIssue(issue, today)), 'age'),
    projects: theirs.filter(isHere),
    actions: todo.filter(isHere),
    promises: latestFirst(open.filter(({ kind }) => kind === 'promise')),
    decisions: latestFirst(open.filter(({ kind }) => kind === 'decision')),
    timeline: latestFirst(open),
    exempt: { mentions: latestFirst(all.filter(({ isExempt }) => isExempt)), projects: theirs.filter((one) => !isHere(one)), actions: todo.filter((one) => !isHere(one)) },
    doubtful: told.filter(({ certainty }) => certainty === 'doubtful').length,
  };
}

/** Places of one heading of one paper are one. What a circle's papers say word for word as the open site does is told once, as public. */
export function groupMentions(mentions: readonly Mention[]): Mentioned[] {
  const isExempt = ({ row }: Mention): boolean => isCircleSite(row.site);
  const said = new Set(mentions.filter((mention) => !isExempt(mention)).map(wordsOf));
  const groups = new Map<string, Mentioned>();
  for (const mention of [...mentions].sort((a, b) => (a.source?.line ?? 0) - (b.source?.line ?? 0))) {
    if (isExempt(mention) && said.has(wordsOf(mention))) continue;
    const { kind, heading, toldOf, meeting, committee, agendaItem, action } = mention;
    const about = [isExempt(mention), kind, toldOf, agendaItem ?? action ?? heading?.toLowerCase() ?? mention.quote];
    // A decision and a promise are each their own; a meeting's decisions may stand in the papers of the next too.
    const key = JSON.stringify(kind === 'decision' ? [...about, mention.quote] : kind === 'promise' ? [...about, meeting, mention.quote] : [...about, meeting]);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, lines: [...known.lines, mention] } : { kind, heading, on: toldOf, meeting, committee, agendaItem, action, isExempt: isExempt(mention), lines: [mention] });
  }
  return [...groups.values()];
}

const wordsOf = ({ kind, toldOf, quote }: Mention): string => `${kind} ${toldOf ?? ''} ${quote.toLowerCase()}`;

/** What came since a member last looked, which is an instant. */
export const isNewSince = ({ row: { createdAt } }: { readonly row: Mention['row'] }, since: string): boolean => createdAt !== undefined && createdAt > since;

/** The same of what papers say: those of a meeting long before the last look are no news, whenever they were imported. */
export function isNews({ lines, on }: Mentioned, since: string, dateOf: (meeting: string) => string | null): boolean {
  const day = dateOf(lines[0].meeting) ?? on;
  return lines.some((line) => isNewSince(line, since)) && (day === null || day >= afterDays(since.slice(0, 10), -LATE_PAPERS));
}

/** Days: minutes and supplements come some time after a meeting. */
const LATE_PAPERS = 14;

const byDay = (all: readonly Mentioned[]): Mentioned[] => [...all].sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));

const latestFirst = (all: readonly Mentioned[]): Mentioned[] => [...all].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));

const distinct = (actions: readonly Stored<'actions'>[]): Stored<'actions'>[] => [...new Map(actions.map((action) => [`${action.row.site} ${action.key}`, action])).values()];
