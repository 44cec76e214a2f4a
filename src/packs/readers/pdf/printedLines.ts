import type { Fragment } from './fragments';

/** Words with no gap between them wider than a space. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one line across the page, from left to right. */
export interface PrintedLine {
  readonly base: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** In letter heights: from here on two words may stand in two columns (pdf.js joins what is nearer). */
const MAY_PART = 0.6;
/** From here on they do. */
export const PARTS = 1;

export function printedLines(fragments: readonly Fragment[]): PrintedLine[] {
  const rows = joinRaised(rowsOf(fragments));
  return rows.map(({ base, size, fragments: row }) => ({ base, size, segments: segmentsOf(row, size) }));
}

interface Row {
  base: number;
  size: number;
  fragments: Fragment[];
}

function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows[rows.length - 1];
    if (row && fragment.base - row.base <= 0.25 * Math.min(row.size, fragment.size)) {
      if (fragment.size > row.size) row.base = fragment.base;
      row.size = Math.max(row.size, fragment.size);
      row.fragments.push(fragment);
    } else {
      rows.push({ base: fragment.base, size: fragment.size, fragments: [fragment] });
    }
  }
  return rows;
}

/** "10" and a small "th" above the line are one word; so is a footnote's number, which is kept small. */
function joinRaised(rows: readonly Row[]): Row[] {
  const joined = new Set<Row>();
  for (const [at, row] of rows.entries()) {
    const neighbours = [rows[at + 1], rows[at - 1]].filter((other) => other !== undefined);
    const home = neighbours.find((other) => !joined.has(other) && row.size <= 0.8 * other.size && isWithin(row, other) && row.fragments.every((small) => other.fragments.some((big) => follows(small, big, other.size))));
    if (!home) continue;
    const isRaised = row.base < home.base;
    home.fragments.push(...row.fragments.map((small) => (isRaised ? { ...small, text: small.text.replace(/^\d+$/, raise) } : small)));
    joined.add(row);
  }
  return rows.filter((row) => !joined.has(row));
}

const isWithin = (small: Row, big: Row): boolean => small.base > big.base - 0.7 * big.size && small.base < big.base + 0.35 * big.size;

const follows = (small: Fragment, big: Fragment, size: number): boolean => small.left >= big.right - 0.2 * size && small.left <= big.right + 0.5 * size;

const raise = (digits: string): string => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

function segmentsOf(row: readonly Fragment[], size: number): Segment[] {
  const segments: { text: string; left: number; right: number }[] = [];
  for (const { text, left, right } of [...row].sort((a, b) => a.left - b.left)) {
    const last = segments[segments.length - 1];
    const gap = last ? (left - last.right) / size : Infinity;
    if (!last || gap >= MAY_PART) {
      segments.push({ text, left, right });
    } else {
      last.text += gap > 0.12 && !last.text.endsWith('\u00ad') ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    }
  }
  return segments;
}

/** Whether two segments, one after the other, stand in two columns. */
export const isParted = (left: Segment | undefined, right: Segment, size: number): boolean => left !== undefined && right.left - left.right >= PARTS * size;
