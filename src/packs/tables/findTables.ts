import type { PackLine } from '../lines';
import { cellsOf, isBlank, squash } from '../lines';
import { isActionsCaption } from '../sections/actions/columns';
import { isBodyName, isFurniture } from '../sections/markers';
import { findHtmlRows } from './htmlRows';
import { findPipedCells } from './pipedCells';
import { findStackedRows } from './stackedRows';
import { readLayoutRows, segmentsOf } from './layoutRows';
import { findDates } from '../printed/dates';
import type { TableCell, TableRow } from './tableRows';
import { cellOf, cellsOfLine } from './tableRows';

/** A table, put together again where pages broke it. Its heading row stands first and is not repeated. */
export interface Table {
  /** The nearest line above it that is no table. */
  readonly caption: PackLine | null;
  readonly rows: readonly TableRow[];
  /** Every cell stood on a line of its own. */
  readonly isStacked?: boolean;
}

/** Every table of a pack. `isHeading` knows the heading of a table whose cells nothing but spaces part. */
export function findTables(lines: readonly PackLine[], isHeading: (cells: readonly string[]) => boolean): Table[] {
  const html = findHtmlRows(lines);
  const inHtml = new Set(html.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step)));
  const stacked = findStackedRows(lines);
  const isStacked = new Set(stacked.map(([heading]) => heading));
  const runs = [...runsOf(html, lines), ...readRuns(lines, inHtml), ...readLayouts(lines, inHtml, isHeading), ...findPipedCells(lines, isHeading), ...stacked].sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0));
  const tables: TableRow[][] = [];
  let end: TableRow | undefined;
  for (const run of runs) {
    const last = tables[tables.length - 1];
    if (last && end && goesOn(last, end, run, lines)) last.push(...run.slice(repeatedRows(last, run)));
    else tables.push([...run]);
    // A heading printed again has no row here, and is where the table has got to.
    end = run[run.length - 1];
  }
  return tables.map((rows) => ({ caption: captionAbove(lines, rows[0]?.from ?? 0), rows, ...(rows[0] && isStacked.has(rows[0]) && { isStacked: true }) }));
}

function readRuns(lines: readonly PackLine[], inHtml: ReadonlySet<number>): TableRow[][] {
  const runs: TableRow[][] = [];
  let run: TableRow[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    const cells = isBlank(line) || inHtml.has(at) ? null : cellsOfLine(line);
    if (run.length === 0 && cells === null) continue;
    if (isFurniture(line.text) || isRule(line)) continue;
    const isAmong = cells === null && isBetweenRows(run, lines, at);
    const joined = run.length > 0 && !inHtml.has(at) && !(isAmong && isAcross(line.text)) ? joinToCell(run, line, cells, at, isAmong) : null;
    if (joined) run[run.length - 1] = joined;
    else if (cells) run.push({ cells, line, from: at, to: at });
    else if (isAmong && isAcross(line.text)) run.push({ cells: [cellOf(line.raw)], line, from: at, to: at });
    else end();
  }
  end();
  return runs;
}

/** The line of signs under a heading. */
const isRule = (line: PackLine): boolean => /[|+]/.test(line.raw) && /^[\s|:+=-]+$/.test(line.raw);

const isBetweenRows = (run: readonly TableRow[], lines: readonly PackLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  return line !== undefined && next !== undefined && !isBlank(line) && run[run.length - 1]?.to === at - 1 && !isBlank(next) && (cellsOfLine(next)?.length ?? 0) > 2;
};

/** A line among rows that heads the rows below it: it names a day or a state, or stands in capitals. */
const isAcross = (text: string): boolean =>
  text.length < 120 && !/[.;,]$/.test(text) && (findDates(text).some(({ iso }) => iso !== null) || (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase()) || /^(?:open|closed|completed?|outstanding|current|new|pending|ongoing|standing)\b.{0,50}$/i.test(text));

/** Lines over which a cell may be broken. */
const LONGEST_BREAK = 60;

/** A line below a row that has too few cells goes on with the row's last one: the cell itself was broken. */
function joinToCell(run: readonly TableRow[], line: PackLine, cells: readonly TableCell[] | null, at: number, isAmong: boolean): TableRow | null {
  const row = run[run.length - 1];
  const width = widthOf(run[0]?.cells ?? []);
  if (!row || row.cells.length < 2 || run.length < 2 || width < 3 || row.to !== at - 1 || row.to - row.from > LONGEST_BREAK || isBlank(line) || (row.cells.length >= width && !isAmong)) return null;
  const [first, ...rest] = cells ?? [{ text: squash(line.text), opening: null }];
  const last = row.cells[row.cells.length - 1];
  if (!first || !last || first.text === '' || row.cells.length + rest.length > Math.max(width, row.cells.length) || /^\W?\d{1,4}\W?$/.test(first.text)) return null;
  const text = `${last.text} ${first.text}`.trim();
  // The words above the break stand on a line of their own: they may be a title.
  return { ...row, to: at, cells: [...row.cells.slice(0, -1), { text, opening: last.opening ?? (last.text === '' ? null : last.text) }, ...rest] };
}

function readLayouts(lines: readonly PackLine[], inHtml: ReadonlySet<number>, isHeading: (cells: readonly string[]) => boolean): TableRow[][] {
  const found: TableRow[][] = [];
  let done = -1;
  // A heading that ends one table begins the next, and many pages print the same one.
  const known = new Map<string, boolean>();
  const heads = ({ raw }: PackLine): boolean => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const segments = segmentsOf(raw);
    const is = segments.length >= 3 && isHeading(segments.map(({ text }) => text));
    if (segments.length >= 3) known.set(raw, is);
    return is;
  };
  for (const [at, line] of lines.entries()) {
    if (at <= done || inHtml.has(at) || isBlank(line) || !heads(line)) continue;
    const rows = readLayoutRows(lines, at, heads, { isAcross: (text) => isAcross(text) && !isActionsCaption(text) && !/public|exempt|confidential|private/i.test(text) });
    found.push(rows);
    done = rows[rows.length - 1]?.to ?? at;
  }
  return found;
}

/** Rows that stand together: HTML rows with nothing but blank lines and tags between them. */
function runsOf(rows: readonly TableRow[], lines: readonly PackLine[]): TableRow[][] {
  const runs: TableRow[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && (before.from === row.from || !isParted(lines.slice(before.to, row.from + 1)))) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The first and the last of the lines are of rows. */
const isParted = (lines: readonly PackLine[]): boolean => lines.slice(1).some(({ raw }) => /<table\b/i.test(raw)) || lines.slice(1, -1).some(({ raw }) => raw.length > 1000 || /\S/.test(raw.replace(/<[^<>]{0,300}>/g, '')));

const widthOf = (cells: readonly TableCell[]): number => cells.findLastIndex((cell) => cell.text !== '') + 1;

const wording = (row: TableRow | undefined): string => (row?.cells ?? []).map(({ text }) => text.toLowerCase()).join('|').replace(/\|+$/, '');
const isRepeat = (heading: TableRow | undefined, row: TableRow | undefined): boolean => wording(heading) === wording(row);

/** How many rows of a heading stand again at the top of the page: each of the lines it takes is a row. */
function repeatedRows(table: readonly TableRow[], run: readonly TableRow[]): number {
  const first = run.findIndex((row, at) => at >= MOST_HEADING_ROWS || !isRepeat(table[at], row));
  return first < 0 ? run.length : first;
}

const MOST_HEADING_ROWS = 4;

/** A page's end between two parts of a table leaves blank lines, furniture, and the table's own caption again. */
function goesOn(table: readonly TableRow[], last: TableRow, run: readonly TableRow[], lines: readonly PackLine[]): boolean {
  const [heading, next] = [table[0], run[0]];
  if (!heading || !next || next.from - last.to > 40) return false;
  const gap = lines.slice(last.to + 1, next.from).filter((line) => !isBlank(line));
  const isOverPage = gap.some(({ text }) => isFurniture(text));
  const between = gap.filter(({ text }) => !isFurniture(text) && text.length > 3 && !(isOverPage && (isPageHead(text) || isRunningHead(text, lines))));
  const captions = between.length === 0 ? new Set<string>() : new Set(lines.slice(Math.max(0, heading.from - 8), heading.from).map(asCaption));
  const isOwn = between.every((line) => captions.has(asCaption(line)) || /^[¹²³*†]/.test(line.text));
  // Under another caption the same columns are another list: the non-public one below the public.
  if (isRepeat(heading, next)) return isOwn;
  const width = widthOf(heading.cells);
  return isOwn && width >= 3 && next.cells.length === heading.cells.length;
}

/** "Elmford Council     Audit Committee     10 June 2026": what a page prints above whatever stands on it, and no caption. */
function isPageHead(text: string): boolean {
  const cells = cellsOf(text);
  const isDay = (cell: string): boolean => findDates(cell).some(({ iso, printed }) => iso !== null && printed.length >= cell.length - 1);
  return text.length < 160 && cells.length > 1 && cells.every((cell) => isBodyName(cell) || isDay(cell)) && !/public|exempt|confidential|private/i.test(text);
}

/** What three pages print right below their numbers, and what says of no list which it is. */
const isRunningHead = (text: string, lines: readonly PackLine[]): boolean =>
  text.length < 120 && !isActionsCaption(text) && !/public|exempt|confidential|private|actions?\b/i.test(text) && lines.filter((line, at) => line.text === text && lines.slice(Math.max(0, at - 4), at).some((above) => isFurniture(above.text))).length > 2;

const asCaption = ({ text }: PackLine): string => squash(text.toLowerCase().replace(/\(?\bcont(?:inued|'d|\.|d)?\)?\.?$/, '')).replace(/[\s–-]+$/, '');

function captionAbove(lines: readonly PackLine[], from: number): PackLine | null {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const line = lines[at];
    if (line && !isBlank(line) && !isFurniture(line.text)) return line;
  }
  return null;
}
