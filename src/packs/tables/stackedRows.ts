import { readDueDate } from '../../domain/dueDates';
import type { PackLine } from '../lines';
import { isBlank, squash } from '../lines';
import type { ActionColumn } from '../sections/actions/columns';
import { columnOf, readColumns } from '../sections/actions/columns';
import { isFurniture } from '../sections/markers';
import type { TableRow } from './tableRows';
import { cellOf } from './tableRows';

interface LineAt {
  readonly at: number;
  readonly text: string;
}

const MOST_LINES = 1200;
const MOST_COLUMNS = 11;

/** Lists of actions of which a page printed every cell on a line, headings first: rows again, by the number and the kind of the headings. */
export function findStackedRows(lines: readonly PackLine[]): TableRow[][] {
  const found: TableRow[][] = [];
  const told = lines.flatMap((line, at): LineAt[] => (isBlank(line) || isFurniture(line.text) ? [] : [{ at, text: squash(line.text) }]));
  for (let step = 0; step < told.length; step += 1) {
    const heading = headingAt(told, step);
    if (!heading) continue;
    const rows = rowsOf(told.slice(step + heading.length, step + heading.length + MOST_LINES), heading, lines);
    if (rows.length === 0) continue;
    const [first, last] = [told[step]?.at ?? 0, told[step + heading.length - 1]?.at ?? 0];
    const line = lines[first];
    if (!line) continue;
    found.push([{ cells: told.slice(step, step + heading.length).map(({ text }) => cellOf(text)), line, from: first, to: last }, ...rows]);
    const end = rows[rows.length - 1]?.to ?? last;
    while ((told[step + 1]?.at ?? Infinity) <= end) step += 1;
  }
  return found;
}

/** The columns that short lines in a run head; null where they head none. */
function headingAt(told: readonly LineAt[], step: number): readonly ActionColumn[] | null {
  const texts: string[] = [];
  while (texts.length < MOST_COLUMNS && isHeadWord(told[step + texts.length]?.text ?? '')) texts.push(told[step + texts.length]?.text ?? '');
  if (texts.length < 3 || columnOf(texts[0] ?? '') === 'other') return null;
  for (let count = texts.length; count >= 3; count -= 1) {
    const own = texts.slice(0, count);
    const named = own.map(columnOf).filter((column) => column !== 'other' && column !== 'progress' && column !== 'request' && column !== 'raised');
    if (columnOf(own[count - 1] ?? '') === 'other' || new Set(named).size < named.length) continue;
    const columns = readColumns(own, '');
    if (columns) return columns;
  }
  return null;
}

// "Scrutiny Panel action tracker" stands above the first of them.
const isHeadWord = (text: string): boolean => text !== '' && text.length < 40 && text.split(' ').length < 6 && !/\d|:\s|[.:;?!|]$|[.]{3}|\t/.test(text) && !(text.split(' ').length > 2 && /\b(?:tracker|log|list|plan|register|outstanding\sactions)$/i.test(text));

interface Step {
  readonly cost: number;
  /** The column of the line, and whether a row begins with it. */
  readonly column: number;
  readonly begins: boolean;
  readonly before: Step | null;
}

/** Each line is of the column of the line above or of one behind it, or begins the next row: the cheapest way through. */
function rowsOf(told: readonly LineAt[], columns: readonly ActionColumn[], lines: readonly PackLine[]): TableRow[] {
  const width = columns.length;
  let steps: readonly (Step | null)[] = columns.map(() => null);
  let taken = 0;
  for (const [index, { text }] of told.entries()) {
    if (ENDS.test(text)) break;
    const next: (Step | null)[] = columns.map(() => null);
    for (let column = 0; column < width; column += 1) {
      const own = costOf(text, columns[column] ?? 'other');
      const begins = beginning(steps, columns, column, index === 0);
      const goesOn = withinRow(steps, columns, column);
      const best = begins && (!goesOn || begins.cost <= goesOn.cost) ? { ...begins, begins: true } : goesOn ? { ...goesOn, begins: false } : null;
      if (best) next[column] = { cost: best.cost + own, column, begins: best.begins, before: best.before };
    }
    steps = next;
    taken = index + 1;
  }
  let last: Step | null = null;
  for (const step of steps) if (step && (!last || step.cost + skipped(columns, step.column + 1, width) < last.cost + skipped(columns, last.column + 1, width))) last = step;
  const path: Step[] = [];
  for (let step: Step | null = last; step; step = step.before) path.unshift(step);
  return goodRows(path, told.slice(0, taken), columns, lines);
}

/** What heads or explains something else ends a list. */
const ENDS = /^(?:key|legend|signed|note|notes|glossary|definitions|background papers|appendix .{1,3}|annex .{1,3}|page \d+.*)\s?:?$/i;

type Way = Pick<Step, 'cost' | 'before'>;

function beginning(steps: readonly (Step | null)[], columns: readonly ActionColumn[], column: number, isFirst: boolean): Way | null {
  const lead = skipped(columns, 0, column);
  if (isFirst) return { cost: lead, before: null };
  return cheapest(steps.flatMap((step) => (step && step.column >= Math.min(2, columns.length - 1) ? [{ cost: step.cost + lead + skipped(columns, step.column + 1, columns.length), before: step }] : [])));
}

function withinRow(steps: readonly (Step | null)[], columns: readonly ActionColumn[], column: number): Way | null {
  return cheapest(steps.slice(0, column + 1).flatMap((step) => (step ? [{ cost: step.cost + (step.column === column ? MORE[columns[column] ?? 'other'] : skipped(columns, step.column + 1, column)), before: step }] : [])));
}

const cheapest = (ways: readonly Way[]): Way | null => ways.reduce<Way | null>((best, way) => (best === null || way.cost < best.cost ? way : best), null);

const skipped = (columns: readonly ActionColumn[], from: number, to: number): number => columns.slice(from, to).reduce((sum, column) => sum + EMPTY[column], 0);

/** What it costs to leave a column empty, and to go on in one with a line more. */
const EMPTY: Readonly<Record<ActionColumn, number>> = { number: 4, raised: 3, title: 2, request: 7, owner: 2.2, due: 1.8, revised: 0.8, status: 2.2, done: 0.8, progress: 1.6, other: 1.8 };
const MORE: Readonly<Record<ActionColumn, number>> = { number: 6, raised: 4, title: 2.4, request: 1.2, owner: 2.6, due: 3, revised: 4, status: 3, done: 4, progress: 0.9, other: 2.6 };

const NUMBER = /^(?:[A-Za-z&]{1,8}[\s./-]?){0,3}(?:\(\d{2,4}[/-]\d{2,4}\)[\s./-]?)?\d{1,6}(?:[./-][A-Za-z\d]{1,6}){0,4}[.):]?$/;
const STATE = /^(?:e\.g\.\s)?(?:open|closed|complete[d]?|ongoing|on-?going|on\strack|in\sprogress|outstanding|overdue|not\s(?:started|due|yet\sdue)|done|pending|paused|green|amber|red|blue|yes|no|delayed|to\sdo|started)\b.{0,24}$/i;
const UNDATED = /^(?:asap|a\.s\.a\.p\.|tbc|tba|n\/a|ongoing|on-?going|immediate(?:ly)?|(?:(?:by|at)\s)?(?:the\s)?\w{3,9}\smeeting|-|–)$/i;

/** How badly a line fits a column. */
function costOf(text: string, column: ActionColumn): number {
  const isLong = text.length > 60;
  const isDay = !isLong && text.length < 40 && /\d/.test(text) && readDueDate(text).dueOn !== null;
  switch (column) {
    case 'number':
      return !isLong && NUMBER.test(text) && !(isDay && /[/.-]\d{1,2}[/.-]/.test(text)) ? 0 : 7;
    case 'raised':
    case 'due':
    case 'revised':
    case 'done':
      return isDay || UNDATED.test(text) ? 0 : isLong ? 7 : STATE.test(text) ? 2 : 3.5;
    case 'status':
      return STATE.test(text) ? 0 : isLong ? 6 : isDay ? 4 : text.length < 25 ? 2 : 3.5;
    case 'owner':
      return isLong ? 5 : isDay ? 5 : STATE.test(text) ? 3 : /[.…]$|^[·•-]\s/.test(text) ? 3 : 0;
    case 'request':
      return isDay ? 6 : NUMBER.test(text) ? 4 : STATE.test(text) ? 4 : /^[A-Z]{2,4}(?:[/,&]\s?[A-Z]{2,4})*$/.test(text) ? 2.5 : 0;
    case 'progress':
      return isDay ? 1.5 : STATE.test(text) ? 1 : 0;
    default:
      return isDay ? 0.4 : isLong ? 1.5 : 0.2;
  }
}

/** The rows up to the first that does not look like one. */
function goodRows(path: readonly Step[], told: readonly LineAt[], columns: readonly ActionColumn[], lines: readonly PackLine[]): TableRow[] {
  const starts = path.flatMap(({ begins }, index) => (begins ? [index] : []));
  const rows: TableRow[] = [];
  for (const [row, start] of starts.entries()) {
    const end = starts[row + 1] ?? path.length;
    const own = path.slice(start, end);
    const spent = (own[own.length - 1]?.cost ?? 0) - (path[start - 1]?.cost ?? 0);
    const cells = columns.map((_, column) => told.slice(start, end).flatMap(({ text }, step) => (own[step]?.column === column ? [text] : [])).join(' '));
    const [asked, first] = [cells[columns.indexOf('request')] ?? cells[columns.indexOf('title')] ?? '', told[start]];
    const line = lines[first?.at ?? -1];
    const says = columns.filter((column, at) => column !== 'other' && (cells[at] ?? '') !== '').length;
    // Half of the columns and a sentence too many: another matter.
    if (!line || asked === '' || says < 3 || spent > columns.length * 1.3 + 2 || !hasKind(cells, columns)) break;
    const isEven = own.length === columns.length && own.every(({ column }, step) => column === step);
    rows.push({ cells: cells.map(cellOf), line, from: first?.at ?? 0, to: told[end - 1]?.at ?? 0, ...(!isEven && { isMatched: true }) });
  }
  return rows;
}

/** A number where numbers stand, or a day or a state where days and states do: without any of them a row is three lines of text. */
const hasKind = (cells: readonly string[], columns: readonly ActionColumn[]): boolean =>
  columns.some((column, at) => (column === 'number' || column === 'raised' || column === 'due' || column === 'status') && (cells[at] ?? '') !== '' && costOf(cells[at] ?? '', column) === 0);
