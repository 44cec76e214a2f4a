import type { ActionToNumber, Change, Stored } from '../changes';
import { readCsv } from '../csv/readCsv';
import type { OnSite } from '../onSite';
import type { SiteKey } from '../sites';
import { type ColumnsFound, CSV_COLUMNS, CSV_HEADINGS, type CsvColumn, findColumns } from './columns';
import { storedText } from './exportActions';
import { type ActionCells, matchRows, type RowMatch } from './matchRows';
import { type CellChange, changeStep, createStep, type MeetingDay } from './planRow';
import { cellText, isMonthFirst, mayBeMonthFirst } from './readCells';

export interface ImportRequest<Site extends SiteKey> {
  /** The committee's key. */
  readonly committee: string;
  readonly site: Site;
  /** The committee's actions on this site, open and closed. */
  readonly actions: readonly OnSite<'actions', Site>[];
  /** Whether an empty cell takes away what stands there; a person has to say so. */
  readonly emptyErases: boolean;
  /** The committee's, of which words of a cell may mean one. */
  readonly meetings: readonly MeetingDay[];
  readonly today: string;
}

/** What an import would do, row by row, before anything is written. */
export type ImportPlan =
  | { readonly kind: 'refused'; readonly line: number | null; readonly message: string }
  | {
      readonly kind: 'planned';
      readonly rows: readonly PlannedRow[];
      /** Headings of the file that say nothing to this program: their cells are not read. */
      readonly unknownHeadings: readonly string[];
      /** Headings that the file does not have: what stands there stays. */
      readonly missingHeadings: readonly string[];
      readonly steps: readonly (Change<'actions'> | ActionToNumber)[];
    };

export type PlannedRow = { readonly line: number; readonly remarks: readonly string[] } & (
  | { readonly kind: 'create'; readonly cells: readonly CellChange[]; readonly step: ActionToNumber }
  | { readonly kind: 'change'; readonly action: Stored<'actions'>; readonly cells: readonly CellChange[]; readonly step: Change<'actions'> }
  | { readonly kind: 'asIs'; readonly action: Stored<'actions'> }
  | { readonly kind: 'refused'; readonly reason: string; /** The beginning of what it asks for. */ readonly request: string }
);

/** `text` is the file, decoded. */
export function planActionsImport<Site extends SiteKey>(text: string, request: ImportRequest<Site>): ImportPlan {
  const csv = readCsv(text);
  if (csv.kind === 'refused') return csv;
  const found = findColumns(csv.rows);
  if (found.kind === 'refused') return found;
  const whole = found.rows.filter(({ cells }) => isWhole(cells, found)).map((row): ActionCells => ({ line: row.line, cells: byColumn(row.cells, found) }));
  const matches = matchRows(whole, request.actions);
  const monthFirst = [...matches].find(([row, match]) => newDates(row, match).some(isMonthFirst))?.[0].line ?? null;
  const taken = new Set(request.actions.map(({ key }) => key));
  const planned = [...matches].map(([row, match]) => planRow(row, match, monthFirst, request, taken));
  const broken = found.rows.filter(({ cells }) => !isWhole(cells, found)).map(({ line, cells }) => refusedRow(line, cells.join(' '), `It has ${cells.length} cells under ${found.headings.length} headings. A cell that holds a comma stands in quotation marks; an empty cell keeps its comma.`));
  const rows = [...planned, ...broken].sort((one, other) => one.line - other.line);
  return {
    kind: 'planned',
    rows,
    unknownHeadings: found.headings.filter((heading, at) => found.columns[at] === null && heading !== ''),
    missingHeadings: CSV_COLUMNS.filter((column) => !found.columns.includes(column)).map((column) => CSV_HEADINGS[column]),
    steps: rows.flatMap((row) => (row.kind === 'create' || row.kind === 'change' ? [row.step] : [])),
  };
}

/** Dates of which the list does not already have the very words. */
const newDates = ({ cells }: ActionCells, match: RowMatch): readonly string[] =>
  (['raisedOn', 'dueText'] as const).flatMap((column) => (cells[column] === undefined || (match.kind === 'known' && cells[column] === cellText(storedText(match.action, column))) ? [] : [cells[column]]));

/** Cells behind the last heading that hold nothing are a spreadsheet's own. */
const isWhole = (cells: readonly string[], { headings }: ColumnsFound): boolean => cells.length >= headings.length && cells.slice(headings.length).every((cell) => cell.trim() === '');

function byColumn(cells: readonly string[], { columns }: ColumnsFound): ActionCells['cells'] {
  const read: Partial<Record<CsvColumn, string>> = {};
  for (const [at, column] of columns.entries()) if (column !== null) read[column] = cellText(cells[at] ?? '');
  return read;
}

function planRow(row: ActionCells, match: RowMatch, monthFirst: number | null, request: ImportRequest<SiteKey>, taken: Set<string>): PlannedRow {
  const asked = row.cells.request ?? '';
  if (match.kind === 'refused') return refusedRow(row.line, asked, match.reason);
  const unsure = monthFirst === null ? undefined : newDates(row, match).find((date) => mayBeMonthFirst(date) || isMonthFirst(date));
  if (unsure !== undefined) return refusedRow(row.line, asked, `“${unsure}” may be day and month or month and day: line ${monthFirst ?? ''} has a date with the month first. Save the file with dates like 2026-03-31.`);
  const planned = match.kind === 'new' ? createStep(row.cells, request, taken) : changeStep(row.cells, match.action, request);
  if (planned.kind === 'refused') return refusedRow(row.line, asked, planned.reason);
  return { ...planned, line: row.line, remarks: [...(match.kind === 'new' && match.remark !== null ? [match.remark] : []), ...planned.remarks] };
}

const refusedRow = (line: number, request: string, reason: string): PlannedRow => ({ kind: 'refused', line, reason, remarks: [], request: request.replace(/\s+/g, ' ').slice(0, 120) });
