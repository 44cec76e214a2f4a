import { editedColumns } from '../../domain/threeWayMerge';
import type { SiteKey } from '../../domain/sites';
import type { Imported, Source } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { addedLater, besideLaterRow, droppedNow, type Telling, withoutNote } from './agendaSaid';
import { type AgendaItemColumns, noContents } from './agendaItemColumns';
import type { ImportChange, ImportOptions, Kept } from './importPlan';
import type { ItemRow } from './knownItems';
import { isImported, mergeRow } from './mergeRow';
import { withoutPrinted } from './sourceAt';

export interface PlannedRow {
  readonly key: string;
  readonly site: SiteKey;
  readonly outcome: 'created' | 'updated' | 'withdrawn' | 'reinstated' | 'unchanged';
  readonly change: ImportChange | null;
  readonly kept: readonly Kept[];
}

export function createRow(site: SiteKey, item: Item<'agendaItems'>, columns: AgendaItemColumns, source: Source | null, covers: ImportOptions['covers']): PlannedRow {
  const imported = { ...columns, title: item.title, ...addedLater(covers) };
  return { key: item.key, site, outcome: 'created', change: { kind: 'create', list: 'agendaItems', site, item: { ...item, imported, source } }, kept: [] };
}

export function updateRow(row: ItemRow, said: AgendaItemColumns, source: Source | null, telling: Telling): PlannedRow {
  return plannedUpdate(row, ...saidOf(row, said, source, telling));
}

function plannedUpdate(row: ItemRow, ...said: readonly [said: AgendaItemColumns, source: Source | null, noted: Imported]): PlannedRow {
  const { columns, kept } = mergeRow<Item<'agendaItems'>>(row, ...said);
  const { site } = row.row;
  return {
    key: row.key,
    site,
    outcome: columns === null ? 'unchanged' : columns.state === 'onAgenda' ? 'reinstated' : 'updated',
    change: columns && { kind: 'update', list: 'agendaItems', row: row.row, key: row.key, columns },
    kept: kept.map((one) => ({ list: 'agendaItems', site, key: row.key, ...one })),
  };
}

export function withdrawRow(row: ItemRow): PlannedRow {
  return { ...plannedUpdate(row, { state: 'withdrawn' }, row.source, droppedNow(row)), outcome: 'withdrawn' };
}

/**
 * What was public and no longer is: withdrawn, and emptied of all but its place, whoever wrote it, in the row and in what
 * it remembers of the import.
 */
export function closeRow(row: ItemRow, title: string | null): PlannedRow {
  const columns = {
    ...noContents,
    ...(title === null ? {} : { title }),
    state: 'withdrawn' as const,
  };
  const imported = { ...withoutNote(row.imported), ...columns };
  const change: ImportChange = { kind: 'update', list: 'agendaItems', row: row.row, key: row.key, columns: { ...columns, imported, source: title === null && row.source !== null ? withoutPrinted(row.source) : null } };
  return { key: row.key, site: row.row.site, outcome: 'withdrawn', change, kept: [] };
}

export const isAsImported = (row: ItemRow | null | undefined, said: AgendaItemColumns, source: Source | null, telling: Telling): boolean =>
  Boolean(row && isImported<Item<'agendaItems'>>(row, ...saidOf(row, said, source, telling)));

/** What to merge into the row, where it was read, and what to note. */
function saidOf(row: ItemRow, columns: AgendaItemColumns, source: Source | null, telling: Telling): [said: AgendaItemColumns, source: Source | null, noted: Imported] {
  const [said, at, noted] = besideLaterRow<Item<'agendaItems'>>(row, columns, source, telling);
  return [said, keepingPages(row, said, at), noted];
}

/** A file that names an item and not its pages leaves them as they are: then they are those of the file that said them. */
function keepingPages(row: ItemRow, said: AgendaItemColumns, source: Source | null): Source | null {
  if (source === null || row.source === null || row.pagesFrom === null || said.pagesFrom !== undefined) return source;
  const { document = row.source.document, line, page } = row.source.values?.pagesFrom ?? row.source;
  return document === source.document ? source : { ...source, values: { ...source.values, pagesFrom: { document, line, page } } };
}

/** What an import put on the agenda is the next import's to withdraw; what a clerk added by hand is not. */
export const isWithdrawable = (row: ItemRow): boolean => row.imported !== null && row.state === 'onAgenda';

export const isEdited = (row: ItemRow): boolean => editedColumns<Item<'agendaItems'>>(row.imported, row).length > 0;
