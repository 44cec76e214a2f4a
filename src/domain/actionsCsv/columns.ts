import type { CsvRow } from '../csv/readCsv';

export type CsvColumn = 'seriesNumber' | 'printedNumber' | 'raisedOn' | 'title' | 'request' | 'responsiblePost' | 'dueText' | 'statusText' | 'progress' | 'state' | 'closedOn';

/** In the order in which they are written. */
export const CSV_COLUMNS: readonly CsvColumn[] = ['seriesNumber', 'printedNumber', 'raisedOn', 'title', 'request', 'responsiblePost', 'dueText', 'statusText', 'progress', 'state', 'closedOn'];

export const CSV_HEADINGS: Readonly<Record<CsvColumn, string>> = {
  seriesNumber: 'Series number',
  printedNumber: 'Printed number',
  raisedOn: 'Date raised',
  title: 'Item',
  request: 'Request',
  responsiblePost: 'Responsibility',
  dueText: 'Due date',
  statusText: 'Status',
  progress: 'Progress',
  state: 'Stage',
  closedOn: 'Closed on',
};

/** An action is led from stage to stage by the committee and the clerk, each step with its reason: a file may show it, and does not change it. */
export const isShownOnly = (column: CsvColumn): boolean => column === 'state' || column === 'closedOn';

export interface ColumnsFound {
  /** What each column of the file holds; null where its heading is not known. */
  readonly columns: readonly (CsvColumn | null)[];
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

export type ColumnsReading = ({ readonly kind: 'found' } & ColumnsFound) | { readonly kind: 'refused'; readonly line: number | null; readonly message: string };

/** The row of headings, which lines of a title may stand above. */
export function findColumns(rows: readonly CsvRow[]): ColumnsReading {
  const at = rows.slice(0, TITLE_LINES).findIndex(({ cells }) => isHeading(cells.map(columnOf)));
  const heading = rows[at];
  if (!heading) return { kind: 'refused', line: rows[0]?.line ?? null, message: rows.length === 0 ? 'The file is empty. Choose the file again.' : 'The file has no row of headings with “Request”, or “Series number” and another. Give each column its heading, as in a file that is exported here.' };
  const columns = heading.cells.map(columnOf);
  const twice = columns.findIndex((column, place) => column !== null && columns.indexOf(column) < place);
  if (twice >= 0) return { kind: 'refused', line: heading.line, message: `Two columns are for the same: “${heading.cells[columns.indexOf(columns[twice] ?? null)]?.trim() ?? ''}” and “${heading.cells[twice]?.trim() ?? ''}”. Leave one of them out.` };
  return { kind: 'found', columns, headings: heading.cells.map((cell) => cell.trim()), rows: rows.slice(at + 1) };
}

const TITLE_LINES = 10;

const isHeading = (columns: readonly (CsvColumn | null)[]): boolean => (columns.includes('request') || columns.includes('seriesNumber')) && columns.filter((column) => column !== null).length > 1;

function columnOf(heading: string): CsvColumn | null {
  const words = heading.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return CSV_COLUMNS.find((column) => CSV_HEADINGS[column].toLowerCase() === words || SYNONYMS[column].includes(words)) ?? null;
}

/** As headings stand in clerks' own trackers. */
const SYNONYMS: Readonly<Record<CsvColumn, readonly string[]>> = {
  seriesNumber: ['series', 'series no', 'our reference', 'our ref'],
  printedNumber: ['no', 'number', 'action no', 'action number', 'ref', 'reference', 'item no', 'printed no', 'id'],
  raisedOn: ['raised', 'raised on', 'date', 'meeting date', 'date of meeting', 'committee date', 'committee date raised', 'date requested', 'date added'],
  title: ['title', 'subject', 'topic', 'issue', 'agenda item'],
  request: ['action', 'actions', 'action required', 'initial request', 'initial request and pending actions', 'description', 'task', 'details', 'what'],
  responsiblePost: ['responsible', 'responsible post', 'responsible officer', 'owner', 'action owner', 'lead', 'lead officer', 'officer', 'officer responsible', 'assigned to', 'who', 'by whom'],
  dueText: ['due', 'due by', 'deadline', 'target date', 'target', 'by when', 'when', 'completion date', 'timescale', 'due date as written'],
  statusText: ['rag', 'rag status', 'current status', 'action status'],
  progress: ['progress update', 'update', 'updates', 'comments', 'comment', 'notes', 'progress notes', 'latest position'],
  state: ['state'],
  closedOn: ['closed', 'date closed', 'completed on', 'date completed'],
};
