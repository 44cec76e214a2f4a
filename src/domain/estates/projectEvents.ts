import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { formatPounds } from '../pounds';
import { type Funding, fundingOf, type Project } from './projects';

/** As the list keeps them, so that whoever opens it in SharePoint can read it too. Never reworded: rows are read back by these. */
const WHAT = {
  gatewayMoved: 'Next gateway moved',
  gatewayReached: 'Gateway reached',
  changed: 'Changed',
  completed: 'Completed',
  withdrawn: 'Withdrawn',
  reopened: 'Current again',
} as const;

export type ProjectEventKind = keyof typeof WHAT;

export interface ProjectEvent {
  readonly key: string;
  readonly kind: ProjectEventKind;
  readonly column: string | null;
  /** As a person would write it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
  readonly at: string;
  readonly by: Person;
}

interface Doing {
  readonly by: Person;
  readonly at: string;
  readonly eventKey: string;
}

export const projectEventRow = ({ key }: Pick<Project, 'key'>, { kind, column, before, after, why }: Omit<ProjectEvent, 'key' | 'at' | 'by'>, { by, at, eventKey }: Doing): Item<'events'> => ({
  key: eventKey,
  subjectKind: 'project',
  subject: key,
  agendaItem: null,
  what: WHAT[kind],
  column,
  before,
  after,
  why,
  awaits: null,
  at,
  by,
});

/** What happened to a project, the latest first. Rows that tell of something else, or in words that are not known, are left out. */
export const projectEventsOf = ({ key }: Pick<Project, 'key'>, rows: readonly Item<'events'>[]): readonly ProjectEvent[] =>
  rows
    .flatMap(({ subjectKind, subject, what, key: own, column, before, after, why, at, by }): ProjectEvent[] => {
      const kind = KINDS.get(what);
      return subjectKind !== 'project' || subject !== key || kind === undefined ? [] : [{ key: own, kind, column, before, after, why, at, by }];
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.key.localeCompare(a.key));

const KINDS: ReadonlyMap<string, ProjectEventKind> = new Map(Object.entries(WHAT).map(([kind, what]) => [what, kind as ProjectEventKind])); // the table's own names

/** `Next gateway moved from “April 2026” to “June 2026”`. */
export function describeProjectEvent({ kind, column, before, after }: Pick<ProjectEvent, 'kind' | 'column' | 'before' | 'after'>): string {
  switch (kind) {
    case 'gatewayMoved':
      return `${WHAT.gatewayMoved} from ${quoted(before)} to ${quoted(after)}`;
    case 'gatewayReached':
      return `${WHAT.gatewayReached}: ${quoted(after)}, behind ${quoted(before)}`;
    case 'changed':
      return `${COLUMN_NAMES[column ?? ''] ?? 'A value'} changed from ${quoted(before)} to ${quoted(after)}`;
    default:
      return WHAT[kind];
  }
}

const quoted = (text: string | null): string => (text === null ? 'nothing' : `“${text}”`);

/** What people call the columns of a project. */
export const COLUMN_NAMES: Readonly<Record<string, string>> = {
  title: 'The title',
  estates: 'The estates',
  gateway: 'The gateway',
  nextGateway: 'The next gateway',
  nextGatewayText: 'The next gateway’s date',
  budgetToNext: 'The budget to the next gateway',
  totalEstimate: 'The total estimate',
  totalText: 'The range of the estimate',
  funding: 'The funding',
  leaseholdersShare: 'The leaseholders’ share',
  risk: 'The overall risk',
  keyDates: 'The key dates',
  contact: 'The contact',
};

/** `HRA capital: £2.36m`. */
export const fundingWords = ({ source, pounds }: Funding): string => `${source}: ${pounds === null ? 'not known' : formatPounds(pounds)}`;

/** A value as a person would write it; null where there is none. */
export function projectValueWords(column: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return formatPounds(value);
  if (Array.isArray(value)) return value.length === 0 ? null : (column === 'funding' ? fundingOf({ funding: value.map(String) }).map(fundingWords) : value.map(String)).join('; ');
  return typeof value === 'string' ? value : null;
}
