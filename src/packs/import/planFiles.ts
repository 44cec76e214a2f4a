import type { Change } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import { isSame } from '../../domain/threeWayMerge';
import type { Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import type { Reading } from '../reading';
import { agendaChanges, agendasIn } from './agendaChanges';
import type { Doubt, ExistingRows, ImportChange, ImportOptions, ImportPlan, ImportSummary, Kept, Unplaced } from './importPlan';
import { isUnnamed, withName, withoutName } from './fileNames';
import { importSteps, keyOf, siteOf } from './importSteps';
import { planImport } from './planImport';
import { withPublicSource } from './publicSource';
import { allRows, rowsAfter } from './rowsAfter';
import type { SitedChange } from './sitedChange';

/** One file as a person has gone through it. */
export interface ReviewedFile {
  readonly asRead: Reading;
  /** The same with what the person has corrected: its items stand at the same lines. */
  readonly corrected: Reading;
  readonly options: ImportOptions;
  /** Made of what it holds; absent where that does not matter. */
  readonly version?: string;
}

/** A value that a later file of the same meeting changes. */
export interface LaterChange {
  readonly list: ImportChange['list'];
  readonly site: SiteKey;
  readonly key: string;
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: Source | null;
}

export interface FilesPlan {
  /** What to write, for all files together, in the order of `importSteps`. */
  readonly changes: readonly ImportChange[];
  /** The rows as they will be. */
  readonly after: ExistingRows;
  /** The same for the person who has chosen the files: each row names its file, on the open site too. */
  readonly shown: ExistingRows;
  readonly laterChanges: readonly LaterChange[];
  /** What becomes of agendas that stood already, and of those that a later file of these adds to: to be kept with the meeting. */
  readonly agendaChanges: readonly SitedChange[];
  readonly kept: readonly Kept[];
  /** The rows of papers that name what is no longer for the public. */
  readonly papers: readonly Change<'documents'>[];
  /** By file, in their order. */
  readonly doubts: readonly (readonly Doubt[])[];
  /** By file too. */
  readonly unplaced: readonly (readonly Unplaced[])[];
  /** By file too: what it prints as public and what is not published. */
  readonly held: readonly (readonly number[])[];
  readonly summaries: readonly ImportSummary[];
}

interface Asked {
  readonly committee: Item<'committees'>;
  readonly existing: ExistingRows;
  readonly files: readonly ReviewedFile[];
}

/**
 * The files of one meeting, one after the other: what a later one says wins, unless a person said otherwise. What a person
 * corrects is imported as it was read and then changed, so that reading the file again does not take the correction back.
 */
export function planFiles({ committee, existing, files }: Asked): FilesPlan {
  // Planned and shown by the names of the files; written without those that tell too much.
  let rows = files.reduce(withName, existing);
  const series = new Map<string, string>();
  const plans: ImportPlan[] = [];
  const laterChanges: LaterChange[] = [];
  const stood = agendasIn(existing);
  const toNewAgendas: SitedChange[] = [];
  const unnamed: ReviewedFile[] = [];
  const written = (all: ExistingRows): ExistingRows => (unnamed.length === 0 ? all : withPublicSource(unnamed.reduce(withoutName, all), existing, unnamed));
  for (const [index, file] of files.entries()) {
    const { asRead, options } = file;
    const before = rows;
    const plan = planImport({ reading: asRead, committee, existing: rows, options, ...(file.version !== undefined && { version: file.version }) });
    for (const change of plan.changes) if (change.kind === 'number') series.set(change.item.key, change.series);
    rows = rowsAfter(rows, plan.changes);
    rows = rowsAfter(rows, correctionsOf(file, committee, rows));
    plans.push(plan);
    if (isUnnamed(file) || plan.held.length > 0) unnamed.push(file);
    if (index === 0) continue;
    laterChanges.push(...changedValues(before, rows));
    toNewAgendas.push(...agendaChanges(written(before), written(rows)).filter(({ meeting }) => !stood.has(meeting)));
  }
  return {
    changes: importSteps(differences(existing, written(rows), series)).flat(),
    after: written(rows),
    shown: rows,
    laterChanges,
    // Of an agenda that stood only what comes of all files together: read again, the first would undo what a later one said.
    agendaChanges: [...agendaChanges(existing, written(rows)), ...toNewAgendas],
    kept: plans.flatMap(({ kept }) => kept),
    papers: plans.flatMap(({ papers }) => papers ?? []),
    doubts: plans.map(({ doubts }) => doubts),
    unplaced: plans.map(({ unplaced }) => unplaced),
    held: plans.map(({ held }) => held),
    summaries: plans.map(({ summary }) => summary),
  };
}

/** What the corrected reading says otherwise than the one as read, as a person's change: what was imported stays noted. */
function correctionsOf({ asRead, corrected, options, version }: ReviewedFile, committee: Item<'committees'>, rows: ExistingRows): readonly ImportChange[] {
  if (asRead === corrected) return [];
  const settled = { ...options.settled, ...keysByLine(rows, asRead.document) };
  const changesOf = (reading: Reading): readonly ImportChange[] => planImport({ reading, committee, existing: rows, options: { ...options, settled } }).changes;
  // What the file says as read and later papers have given otherwise is no correction.
  const overtaken = new Map(version === undefined ? [] : changesOf(asRead).flatMap((change) => (change.kind === 'update' ? [[`${change.list} ${change.row.site} ${change.key}`, change.columns as Values] as const] : [])));
  const isCorrected = (change: ImportChange, column: string, value: unknown): boolean => {
    const asItWas = overtaken.get(`${change.list} ${siteOf(change)} ${keyOf(change)}`);
    return asItWas === undefined || !(column in asItWas) || !isSame(asItWas[column], value);
  };
  return changesOf(corrected).flatMap((change) => {
    if (change.kind !== 'update') return [];
    const { imported: _imported, source: _source, ...columns } = change.columns as Readonly<Record<string, unknown>>;
    return [{ ...change, columns: Object.fromEntries(Object.entries(columns).filter(([column, value]) => isCorrected(change, column, value))) }]; // the same change with fewer columns
  });
}

/** Which row each line of a file has become, of the lists that are matched by what they say. */
function keysByLine(rows: ExistingRows, document: string): Readonly<Record<number, string>> {
  const found: Record<number, string> = {};
  for (const { list, row } of allRows(rows)) {
    if (!['agendaItems', 'decisions', 'actions', 'projects'].includes(list)) continue;
    const source = row.source as Source | null | undefined; // rows that are imported have one
    if (source?.document === document && source.line !== null) found[source.line] = row.key;
  }
  return found;
}

/** An item may be among the meeting's own and among those that are minuted. */
const distinctRows = (rows: ExistingRows): readonly ReturnType<typeof allRows>[number][] => [...new Map(allRows(rows).map((one) => [identity(one), one])).values()];

type Values = Readonly<Record<string, unknown>>;

const identity = ({ list, row }: ReturnType<typeof allRows>[number]): string => `${list} ${row.row.site} ${row.key}`;

/** What to write so that the rows as they are become the rows as they will be. */
function differences(before: ExistingRows, after: ExistingRows, series: ReadonlyMap<string, string>): readonly ImportChange[] {
  const known = new Map(allRows(before).map((one) => [identity(one), one.row]));
  return distinctRows(after).flatMap((one): ImportChange[] => {
    const { list, row } = one;
    const { row: address, ...item } = row;
    const stored = known.get(identity(one));
    if (stored) {
      const columns = changedColumns(stored, row);
      return Object.keys(columns).length === 0 ? [] : [{ kind: 'update', list, row: stored.row, key: row.key, columns }];
    }
    const inSeries = list === 'actions' ? series.get(row.key) : undefined;
    if (inSeries === undefined) return [{ kind: 'create', list, site: address.site, item } as ImportChange];
    const { seriesNumber: _number, ...unnumbered } = item as unknown as Item<'actions'>;
    return [{ kind: 'number', list: 'actions', site: address.site, series: inSeries, item: unnumbered }];
  });
}

function changedColumns(before: Values, after: Values): Values {
  return Object.fromEntries(Object.entries(after).filter(([column, value]) => column !== 'row' && !isSame(before[column], value)));
}

/** What an import notes for the next one, and nobody reads. */
export const BOOKKEEPING = new Set(['imported', 'source', 'lastPrinted', 'listHeading']);

/** Whether a reader of the row will see the change. */
export const isSeen = (change: ImportChange): boolean => change.kind !== 'update' || Object.keys(change.columns).some((column) => !BOOKKEEPING.has(column));

/** The values that one file of a meeting changed in rows that stood before it. */
function changedValues(before: ExistingRows, after: ExistingRows): readonly LaterChange[] {
  const known = new Map(allRows(before).map((one) => [identity(one), one.row as unknown as Values]));
  return distinctRows(after).flatMap((one) => {
    const stored = known.get(identity(one));
    if (!stored) return [];
    const row = one.row as unknown as Values;
    const source = (row['source'] ?? null) as Source | null; // the column's kind
    return Object.entries(changedColumns(stored, row))
      .filter(([column]) => !BOOKKEEPING.has(column))
      .map(([column, value]) => ({ list: one.list, site: one.row.row.site, key: one.row.key, column, before: stored[column] ?? null, after: value, source }));
  });
}

