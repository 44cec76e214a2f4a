import type { PrintedLine } from './printedLines';
import type { Column, Region } from './findRegions';
import { LINE_HYPHEN } from './wholeWords';

/** What one line of print has in one column; empty where it has nothing. */
export interface CellLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One line of print in a region, column by column. */
export interface GridLine {
  readonly base: number;
  readonly size: number;
  readonly cells: readonly CellLine[];
}

export interface Grid {
  readonly lines: readonly GridLine[];
  readonly columns: readonly Column[];
  /** Where the text of each column has to wrap. */
  readonly limits: readonly number[];
}

const NOTHING: CellLine = { text: '', left: 0, right: 0 };

export function gridOf({ from, to, columns }: Region, lines: readonly PrintedLine[], textRight: number): Grid {
  const grid = lines.slice(from, to).map((line) => ({ base: line.base, size: line.size, cells: columns.map((column) => cellOf(line, column)) }));
  const size = grid[0]?.size ?? 10;
  // A cell's text ends about a letter before the next column's begins: both have a margin.
  const limits = columns.map(({ right }, at) => Math.max(right, (columns[at + 1]?.left ?? textRight + 0.6 * size) - 0.6 * size));
  return { lines: grid, columns, limits };
}

function cellOf(line: PrintedLine, column: Column): CellLine {
  const own = line.segments.filter(({ left, right }) => left < column.right && right > column.left);
  const [first, last] = [own[0], own[own.length - 1]];
  return first && last ? { text: own.map(({ text }) => text).join(' '), left: first.left, right: last.right } : NOTHING;
}

/** Whether the lower line goes on with the upper one: its first word would have found no room there. */
export function isWrapped(upper: CellLine, lower: CellLine, limit: number, size: number): boolean {
  if (upper.text === '' || lower.text === '') return false;
  const [word = ''] = lower.text.split(' ');
  const wide = ((lower.right - lower.left) * word.length) / lower.text.length;
  return upper.right + 0.25 * size + wide > limit - 0.4 * size;
}

/** In letter heights: lines of one cell stand no further apart; null where the region does not tell. */
export function leadingOf({ lines }: Grid): number | null {
  const gaps = lines.slice(1).map((line, at) => (line.base - (lines[at]?.base ?? 0)) / line.size).sort((a, b) => a - b);
  const least = gaps[Math.floor(gaps.length * 0.15)];
  return least === undefined || least > 1.9 ? null : least;
}

/** Two lines of one cell as one text: a word parted at the line's end is whole again, and so is an address. */
export function joinLines(upper: string, lower: string): string {
  if (upper === '' || lower === '') return upper + lower;
  if (/\p{L}[-\u00ad]$/u.test(upper) && /^\p{Ll}/u.test(lower)) return upper.slice(0, -1) + (upper.endsWith('-') ? LINE_HYPHEN : '') + lower;
  const isParted = /[/@]$/.test(upper) && /(?:@|:\/\/)\S*$/.test(upper);
  return isParted ? upper + lower : `${upper} ${lower}`;
}
