import type { PackLine } from '../lines';
import { isBlank } from '../lines';
import { isFurniture } from '../sections/markers';
import type { TableCell, TableRow } from './tableRows';
import { cellOf, EMPTY_CELL } from './tableRows';

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Words that stand two spaces and more apart, with the columns of letters they stand in. */
export function segmentsOf(printed: string): Segment[] {
  const raw = withoutFeeds(printed);
  if (raw.length > 400 || raw.includes('\t') || raw.includes('|') || !/\S {2,}\S/.test(raw)) return [];
  return [...raw.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}

/** The sign that begins a page takes no room on it. */
const withoutFeeds = (raw: string): string => (raw.includes('\f') ? raw.replace(/\f/g, '') : raw);

/** The heading and the rows below it, or those of its rows that stand between two lines, up to the next heading, where spaces alone part the cells: each word belongs to the heading it stands under. */
export function readLayoutRows(lines: readonly PackLine[], headingAt: number, isHeading: (line: PackLine) => boolean, { from = headingAt, to = lines.length, isAcross }: Bounds = {}): TableRow[] {
  const heading = segmentsOf(lines[headingAt]?.raw ?? '');
  const rows: TableRow[] = [];
  let blanks = 0;
  for (let at = from; at < to && blanks < 4; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line) || isFurniture(line.text) || isPageNumber(lines, at, isHeading)) {
      blanks += isBlank(line) ? 1 : 0;
      continue;
    }
    const across = at > headingAt && isAcross?.(line.text) === true ? rowAcross(lines, at, heading) : null;
    if (across) {
      rows.push(across);
      blanks = 0;
      continue;
    }
    if (blanks > 0 && runsAcross(line.raw, heading)) break;
    if (at > headingAt && isHeading(line)) break;
    blanks = 0;
    const cells = underHeadings(line.raw, heading);
    if (!cells) break;
    rows.push({ cells, line, from: at, to: at });
  }
  return withRoom(rows);
}

interface Bounds {
  readonly from?: number;
  readonly to?: number;
  /** Whether a line's words may head the rows below it, where they stand across the columns. */
  readonly isAcross?: (text: string) => boolean;
}

/** "Meeting of 23 September 2025" between two rows: one cell, where it begins, though it runs on over other columns. */
function rowAcross(lines: readonly PackLine[], at: number, heading: readonly Segment[]): TableRow | null {
  const line = lines[at];
  const next = lines.slice(at + 1, at + 4).find((below) => !isBlank(below));
  const filled = next ? (underHeadings(next.raw, heading) ?? []).filter(({ text }) => text !== '').length : 0;
  if (!line || / {2,}|\t/.test(line.text) || filled < 3) return null;
  const start = line.raw.search(/\S/);
  const column = Math.max(0, heading.findLastIndex(({ from }) => from <= start + 1));
  // It begins in one of the first columns, and has no room there.
  if (column > 1 || start + line.text.length <= (heading[column + 1]?.from ?? Infinity)) return null;
  return { cells: heading.map((_, index) => (index === column ? cellOf(line.text) : EMPTY_CELL)), line, from: at, to: at };
}

/** A column is at least as wide as its widest line. */
function withRoom(rows: readonly TableRow[]): TableRow[] {
  const widths: number[] = [];
  for (const { cells } of rows) for (const [column, { text }] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, text.length);
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell, column) => (cell.text === '' ? cell : { ...cell, room: (widths[column] ?? 0) - cell.text.length })) }));
}

/** Figures alone at the foot of a page: the next line is of another page, or the heading again. */
function isPageNumber(lines: readonly PackLine[], at: number, isHeading: (line: PackLine) => boolean): boolean {
  const line = lines[at];
  if (!line || !/^[-–\s]{0,4}\d{1,4}[-–\s]{0,4}$/.test(line.text)) return false;
  const next = lines.slice(at + 1, at + 6).find((below) => !isBlank(below));
  return next === undefined || next.page !== line.page || isHeading(next);
}

function underHeadings(printed: string, heading: readonly Segment[]): readonly TableCell[] | null {
  const raw = withoutFeeds(printed);
  if (raw.length > 400 || raw.includes('\t')) return null;
  const texts = heading.map(() => '');
  for (const match of raw.matchAll(/\S+(?: \S+)*/g)) {
    const { index } = match;
    const column = columnAt(heading, index, index + match[0].length);
    // Prose below a table runs across its columns.
    const next = heading[column + 1];
    if (next && index + match[0].length > next.to) return null;
    texts[column] = `${texts[column] ?? ''} ${match[0]}`.trim();
  }
  return texts.map((text) => (text === '' ? EMPTY_CELL : cellOf(text)));
}

/** What comes after a table: few words, of which the last run from one column into the next. */
function runsAcross(raw: string, heading: readonly Segment[]): boolean {
  const words = [...raw.matchAll(/\S+(?: \S+)*/g)];
  const last = words[words.length - 1];
  if (!last || words.length > 2) return false;
  const start = heading.findLastIndex((segment) => segment.from <= last.index);
  return last.index + last[0].length > (heading[start + 1]?.from ?? Infinity) + 2;
}

/** The heading that covers most of the words; where none does, the nearest beginning. */
function columnAt(heading: readonly Segment[], from: number, to: number): number {
  let best = 0;
  let bestScore = -Infinity;
  for (const [column, segment] of heading.entries()) {
    const right = heading[column + 1]?.from ?? Infinity;
    const shared = Math.min(to, right) - Math.max(from, segment.from);
    const score = shared > 0 ? shared : -Math.abs(segment.from - from);
    if (score > bestScore) [best, bestScore] = [column, score];
  }
  return best;
}
