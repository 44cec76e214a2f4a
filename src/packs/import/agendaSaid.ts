import { isSame } from '../../domain/threeWayMerge';
import type { Imported, Source } from '../../lists/columns';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ImportOptions } from './importPlan';

interface ImportedRow {
  readonly imported: Imported | null;
  readonly source: Source | null;
}

/** Which paper says it. */
export interface Telling {
  readonly covers: ImportOptions['covers'];
  /** What has come since just this file was imported: it says nothing new beside them. */
  readonly since: ReadonlySet<string>;
}

export interface BesideLaterPapers<Row> {
  /** What is to be merged into the row: without what a later paper has given since. */
  readonly said: Partial<Row>;
  /** What the row is to remember besides. */
  readonly noted: Imported;
  /** Something that a later paper gave stays. */
  readonly isHeld: boolean;
}

/**
 * What a pack says of a row, beside the papers that came after it. Where a supplement or the non-public papers give another
 * value than the agenda did, the row notes what the agenda said: the agenda read again, which says just that, takes nothing
 * back; a later version of it, which says something else, is heard.
 */
export function besideLaterPapers<Row extends ImportedRow>(row: Row, said: Partial<Row>, { covers, since }: Telling): BesideLaterPapers<Row> {
  const before = agendaSaid(row);
  const overtaken = row.source !== null && since.has(row.source.document) ? changedSince(row, said) : {};
  const repeated = covers === 'supplement' ? [] : Object.keys(before).filter((column) => column !== STATE && repeats(row, said, column));
  const held = new Set([...Object.keys(overtaken), ...repeated].flatMap(together));
  const rest: Partial<Row> = {};
  for (const column in said) if (!held.has(column)) rest[column] = said[column];
  if (covers === 'supplement') return { said: rest, noted: asNote(before, { ...stateBefore(row, said), ...changedBy(row, rest), ...before }), isHeld: held.size > 0 };
  const stays = Object.entries(before).filter(([column]) => held.has(column) || !(column in said));
  // Once noted, so that it is known whenever a later version drops the row.
  const stands: Imported = STATE in before && STATE in said ? { [STATE]: said[STATE as keyof Row] } : {};
  return { said: rest, noted: asNote(before, { ...overtaken, ...Object.fromEntries(stays), ...stands }), isHeld: held.size > 0 };
}

/** The same with where the row was read: where an agenda says nothing new, a later paper's row stays where that was read. */
export function besideLaterRow<Row extends ImportedRow>(row: Row, columns: Partial<Row>, source: Source | null, telling: Telling): [said: Partial<Row>, source: Source | null, noted: Imported] {
  const { said, noted, isHeld } = besideLaterPapers(row, columns, telling);
  const isNew = !isSame(row.imported, { ...row.imported, ...said });
  return [said, isHeld && !isNew ? row.source : source, noted];
}

/** What a row is to remember that a later paper adds: the agenda does not have it. */
export const addedLater = (covers: ImportOptions['covers']): Imported => (covers === 'supplement' ? { [NOTE]: { [STATE]: 'withdrawn' } } : {});

/** What it is to remember when the agenda drops it: that tells more than what the agenda said of it before. */
export function droppedNow(row: ImportedRow): Imported {
  const before = agendaSaid(row);
  const { [STATE]: _state, ...rest } = before;
  return asNote(before, rest);
}

/** Whether the agenda has the row; `unknown` where that was not noted when it was imported. */
export function isOnAgenda(row: ImportedRow): boolean | 'unknown' {
  const { [STATE]: state } = agendaSaid(row);
  return state === undefined ? 'unknown' : state !== 'withdrawn';
}

/** By column, what the agenda last said of what a later paper has given since. */
export function agendaSaid({ imported }: Pick<ImportedRow, 'imported'>): Imported {
  const note = imported?.[NOTE];
  return typeof note === 'object' && note !== null ? { ...note } : {};
}

export function withoutNote(imported: Imported | null): Imported {
  const { [NOTE]: _note, ...rest } = imported ?? {};
  return rest;
}

/** Among what is imported, where no column is called so. */
const NOTE = 'agenda';

/** That a row stands at all is what an agenda says first. */
const STATE = 'state';

/** Noted with the first later paper, which may change nothing else: else the row could not be told from one that this paper adds. */
const stateBefore = <Row extends ImportedRow>({ imported }: Row, said: Partial<Row>): Imported => (STATE in said ? { [STATE]: imported === null ? 'withdrawn' : imported[STATE] } : {});

const asNote = (before: Imported, note: Imported): Imported => (isSame(before, note) ? {} : { [NOTE]: Object.keys(note).length === 0 ? undefined : note });

/** What this file says and a later one has given otherwise. What was withheld may be published now. */
function changedSince<Row extends ImportedRow>({ imported }: Row, said: Partial<Row>): Imported {
  return Object.fromEntries(Object.entries(said).filter(([column, value]) => column !== STATE && imported !== null && column in imported && imported[column] !== WITHHELD_TITLE && value !== WITHHELD_TITLE && !isSame(imported[column], value)));
}

/** Of what the agenda does not have it has said nothing. */
function changedBy<Row extends ImportedRow>(row: Row, said: Partial<Row>): Imported {
  const { imported } = row;
  if (isOnAgenda(row) === false) return {};
  return Object.fromEntries(Object.entries(imported ?? {}).filter(([column, last]) => column in said && !isSame(last, said[column as keyof Row]))); // its own columns
}

/** Whether the agenda says of a column, and of what goes with it, just what it said before. What is withheld from now on is never that. */
function repeats<Row extends ImportedRow>(row: Row, said: Partial<Row>, column: string): boolean {
  const before = { ...row.imported, ...agendaSaid(row) };
  const now: Imported = { ...said };
  return column in now && now[column] !== WITHHELD_TITLE && together(column).every((one) => !(one in now) || isSame(before[one], now[one]));
}

/** A paper comes with its pages: page 3 of one file is no part of a range of another. */
const PAGES = ['pagesFrom', 'pagesTo', 'toFollow'];

const together = (column: string): readonly string[] => (PAGES.includes(column) ? PAGES : [column]);
