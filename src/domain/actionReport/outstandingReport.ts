import type { Item } from '../../lists/index';
import type { Stored } from '../changes';
import { isOpenAction } from '../actions/state';
import { formatLongDate } from '../formats';
import type { OnSite } from '../onSite';
import { readableText } from '../readableText';
import type { SiteKey } from '../sites';
import { progressLines } from './progressLines';

/** The report of one site: a circle's action is not a row that the public one can be given. */
export interface ReportRequest<Site extends SiteKey> {
  readonly committee: Pick<Item<'committees'>, 'key' | 'title'>;
  readonly actions: readonly OnSite<'actions', Site>[];
  readonly notes: readonly OnSite<'progressNotes', Site>[];
  /** The meeting for whose pack it is; null where it is for none. */
  readonly meetingDate: string | null;
  readonly today: string;
}

/** "Outstanding actions" as it stands in a pack. */
export interface OutstandingReport {
  readonly isPublic: boolean;
  readonly committee: string;
  /** Also says whether the list is public: a reader of packs goes by it. */
  readonly heading: string;
  readonly meetingDate: string | null;
  readonly asAt: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

export type ReportColumn = 'number' | 'series' | 'raised' | 'item' | 'request' | 'responsibility' | 'due' | 'status' | 'progress';

/** Text of each cell, `\n` between its lines; empty where there is nothing to say. */
export type ReportRow = Readonly<Record<ReportColumn, string>>;

export const COLUMN_HEADINGS: Readonly<Record<ReportColumn, string>> = {
  number: 'No',
  series: 'Series',
  raised: 'Date raised',
  item: 'Item',
  request: 'Request',
  responsibility: 'Responsibility',
  due: 'Due date',
  status: 'Status',
  progress: 'Progress',
};

export const publicReport = (request: ReportRequest<'open'>): OutstandingReport => reportOf('open', request);

/** Each circle has a report of its own. */
export const circleReport = <Circle extends `circle:${string}`>(circle: Circle, request: ReportRequest<Circle>): OutstandingReport => reportOf(circle, request);

function reportOf(site: SiteKey, { committee, actions, notes, meetingDate, today }: ReportRequest<SiteKey>): OutstandingReport {
  // A type can be talked round; what has been published cannot be taken back.
  if ([...actions, ...notes].some(({ row }) => row.site !== site)) throw new Error('A report of outstanding actions was given rows of another site.');
  const outstanding = actions.filter((action) => action.committee === committee.key && isOpenAction(action)).sort(inSeries);
  const printed = outstanding.map(({ printedNumber }) => printedNumber).filter((number) => number !== null);
  const byAction = new Map<string, Stored<'progressNotes'>[]>();
  for (const note of notes) byAction.set(note.action, [...(byAction.get(note.action) ?? []), note]);
  const repeats = new Set(printed).size < printed.length;
  return {
    isPublic: site === 'open',
    committee: oneLine(committee.title),
    heading: site === 'open' ? 'Outstanding actions (public)' : 'Outstanding actions (non-public)',
    meetingDate,
    asAt: today,
    columns: COLUMNS.filter((column) => column !== 'series' || repeats),
    rows: outstanding.map((action) => rowOf(action, byAction.get(action.key) ?? [])),
  };
}

const COLUMNS: readonly ReportColumn[] = ['number', 'series', 'raised', 'item', 'request', 'responsibility', 'due', 'status', 'progress'];

const inSeries = (one: Item<'actions'>, other: Item<'actions'>): number => collator.compare(one.seriesNumber, other.seriesNumber);
const collator = new Intl.Collator('en-GB', { numeric: true });

function rowOf(action: Stored<'actions'>, notes: readonly Stored<'progressNotes'>[]): ReportRow {
  return {
    number: oneLine(action.printedNumber ?? action.seriesNumber),
    series: oneLine(action.seriesNumber),
    raised: action.raisedOn === null ? '' : formatLongDate(action.raisedOn),
    item: tidy(action.title ?? ''),
    request: tidy(action.request),
    responsibility: tidy(action.responsiblePost ?? action.owner?.name ?? ''),
    due: oneLine(action.dueText ?? (action.dueOn === null ? '' : formatLongDate(action.dueOn))),
    status: oneLine(statusOf(action)),
    progress: tidy(progressLines(action.progress, notes).join('\n')),
  };
}

/** What the committee is asked to agree must be on its paper, whatever an earlier status says. */
function statusOf({ state, statusText }: Item<'actions'>): string {
  if (state === 'open') return statusText ?? '';
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}`;
}

/** Of what stands on paper: a tab is a gap, and lines have no spaces at their ends. */
const tidy = (text: string): string => readableText(text).split(/[\n\u2028\u2029]/).map(oneLine).filter((line) => line !== '').join('\n');

const oneLine = (text: string): string => readableText(text).replace(/\s+/g, ' ').trim();
