import type { Stored } from '../../domain/changes';
import { circleSite, type SiteKey } from '../../domain/sites';
import { editedColumns } from '../../domain/threeWayMerge';
import type { Imported, Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { AgendaItemReading, Problem } from '../reading';
import type { ReportReading } from '../reportReading';
import { addedLater, besideLaterRow, type Telling } from './agendaSaid';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { TextFitter } from './fitText';
import type { Doubt, ImportChange, ImportRequest, Kept } from './importPlan';
import { mergeRow } from './mergeRow';
import { mintKey } from '../../domain/mintKey';
import { normaliseTitle } from './normaliseTitle';
import { isClosedReport, newReport, type ReportColumns, reportColumns } from './reportColumns';
import { reportSource } from './sourceAt';
import { withoutBlanks } from './withoutBlanks';

export type ReportRow = Stored<'reports'>;

interface ReportsRequest extends ImportRequest {
  /** The meeting's key. */
  readonly meeting: string;
  /** The keys of the items that were imported; an item in doubt has none. */
  readonly keys: ReadonlyMap<AgendaItemReading, string>;
  /** The keys of the items that this import takes off the agenda. */
  readonly withdrawn: ReadonlySet<string>;
  readonly exempted: ReadonlyMap<string, unknown>;
  readonly telling: Telling;
  readonly fit: TextFitter;
  readonly report: (problem: Problem) => void;
}

interface PlannedReport {
  readonly outcome: 'created' | 'updated' | 'withdrawn' | 'unchanged';
  readonly change: ImportChange | null;
  readonly kept: readonly Kept[];
}

export interface PlannedReports {
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
  readonly doubts: readonly Doubt[];
  readonly counts: Readonly<Record<PlannedReport['outcome'], number>>;
}

/** A report goes where its item's contents go: a public one to the open site, one of Part 2 to its circle's site or nowhere. */
export function planReports(request: ReportsRequest): PlannedReports {
  const placed = placesOf(request);
  const rows = rowsAt(request);
  const matched = new Map<Placed, ReportRow>();
  const left = new Set(rows);
  for (const isSame of [sameTitle, anyTitle]) {
    for (const one of placed) {
      const row = matched.has(one) ? undefined : [...left].find((each) => each.row.site === one.site && each.agendaItem === one.agendaItem && isSame(each, one.report));
      if (!row) continue;
      matched.set(one, row);
      left.delete(row);
    }
  }
  const taken = new Set(rows.map(({ key }) => key));
  const closed = [...left].filter((row) => row.row.site === 'open' && (request.exempted.has(row.agendaItem) ? row.title !== WITHHELD_TITLE : row.state === 'current' && isMarkedClosed(row, request)));
  for (const row of closed) left.delete(row);
  const planned = [...placed.map((one) => planOne(one, matched.get(one) ?? null, taken, request)), ...closed.map(closeReport), ...goneRows(left, placed, request).map(withdraw)];
  const count = (outcome: PlannedReport['outcome']): number => planned.filter((one) => one.outcome === outcome).length;
  return {
    changes: planned.flatMap(({ change }) => change ?? []),
    kept: planned.flatMap(({ kept }) => kept),
    doubts: closed.map(closedToThePublic),
    counts: { created: count('created'), updated: count('updated'), withdrawn: count('withdrawn'), unchanged: count('unchanged') },
  };
}

interface Placed {
  readonly report: ReportReading;
  readonly agendaItem: string;
  readonly site: SiteKey;
}

function placesOf({ reading, committee, existing, keys, report: tell }: ReportsRequest): Placed[] {
  const circle = committee.circle !== null && existing.circleReports !== null ? circleSite(committee.circle) : null;
  return reading.reports.flatMap((report): Placed[] => {
    const item = reading.agendaItems.find(({ line }) => line === report.itemLine);
    const agendaItem = item && keys.get(item);
    if (!item || agendaItem === undefined) return [];
    const isClosed = item.part === 'non-public' || isClosedReport(report);
    if (!isClosed) return [{ report, agendaItem, site: 'open' }];
    if (circle !== null) return [{ report, agendaItem, site: circle }];
    // Where Part 2 cannot go has been said of its items already.
    if (item.part === 'public') tell({ message: 'A report to a public item is marked as not public, and there is no site of a circle to put it on that you can read. It was not imported: ask someone who may read it to import the pack.', line: report.line, kind: 'other', value: 'reports' });
    return [];
  });
}

function rowsAt({ existing, meeting }: ReportsRequest): ReportRow[] {
  return [...existing.openReports, ...(existing.circleReports ?? [])].filter((row) => row.meeting === meeting);
}

const sameTitle = (row: ReportRow, report: ReportReading): boolean =>
  [row.imported?.title, row.title].some((title) => typeof title === 'string' && normaliseTitle(title) === normaliseTitle(report.title));

/** A row that a clerk made is another report's unless it bears the title. */
const anyTitle = (row: ReportRow): boolean => row.imported !== null;

function planOne({ report, agendaItem, site }: Placed, row: ReportRow | null, taken: Set<string>, { reading, meeting, options, telling, fit }: ReportsRequest): PlannedReport {
  const columns = reportColumns(report, fit);
  const source = reportSource(reading, report);
  if (row) return update(row, ...besideLaterRow(row, options.covers === 'supplement' ? withoutBlanks(columns) : columns, source, telling));
  const key = mintKey(`${agendaItem}.report`, (one) => taken.has(one));
  taken.add(key);
  const item = { ...newReport(key, meeting, agendaItem, columns), imported: { ...columns, ...addedLater(options.covers) }, source };
  return { outcome: 'created', change: { kind: 'create', list: 'reports', site, item }, kept: [] };
}

function update(row: ReportRow, ...said: readonly [said: ReportColumns, source: Source | null, noted?: Imported]): PlannedReport {
  const { columns, kept } = mergeRow<Item<'reports'>>(row, ...said);
  return {
    outcome: columns === null ? 'unchanged' : 'updated',
    change: columns && { kind: 'update', list: 'reports', row: row.row, key: row.key, columns },
    kept: kept.map((one) => ({ list: 'reports', site: row.row.site, key: row.key, ...one })),
  };
}

const withdraw = (row: ReportRow): PlannedReport => ({ ...update(row, { state: 'withdrawn' }, row.source), outcome: 'withdrawn' });

/**
 * What an import wrote and nobody edited is withdrawn once its item is, once its own document no longer has it, or once it
 * has moved to another site. What came in another document stays: a pack comes in parts.
 */
function goneRows(left: ReadonlySet<ReportRow>, placed: readonly Placed[], { reading, keys, withdrawn, options }: ReportsRequest): ReportRow[] {
  const onAgenda = new Set(keys.values());
  return [...left].filter((row) => {
    if (row.imported === null || row.state !== 'current' || editedColumns<Item<'reports'>>(row.imported, row).length > 0) return false;
    if (withdrawn.has(row.agendaItem)) return true;
    const isGone = row.source?.document === reading.document && options.covers === 'wholeAgenda';
    return onAgenda.has(row.agendaItem) && (isGone || isMoved(row, placed));
  });
}

const isMoved = (row: ReportRow, placed: readonly Placed[]): boolean =>
  placed.some((one) => one.agendaItem === row.agendaItem && one.site !== row.row.site && sameTitle(row, one.report));

/** The pack marks as not public what the open site has of a public item. */
const isMarkedClosed = (row: ReportRow, { reading, keys }: ReportsRequest): boolean =>
  reading.agendaItems.some((item) => keys.get(item) === row.agendaItem && reading.reports.some((report) => report.itemLine === item.line && isClosedReport(report) && sameTitle(row, report)));

/** What was public and no longer is: withdrawn and emptied, whoever wrote it, in the row and in what it remembers of the import. */
function closeReport(row: ReportRow): PlannedReport {
  const { key: _key, meeting: _meeting, agendaItem: _agendaItem, ...blank } = newReport(row.key, row.meeting, row.agendaItem, { title: WITHHELD_TITLE, state: 'withdrawn' });
  const { imported: _imported, source: _source, ...columns } = blank;
  return { outcome: 'withdrawn', change: { kind: 'update', list: 'reports', row: row.row, key: row.key, columns: { ...blank, imported: columns } }, kept: [] };
}

const closedToThePublic = (row: ReportRow): Doubt => ({
  message: `The report “${row.title}” was public and no longer is. What the open site said of it was taken off there; it may have been read before, and SharePoint keeps earlier versions of the row for its clerks.`,
  line: null,
  candidates: [row.key],
});
