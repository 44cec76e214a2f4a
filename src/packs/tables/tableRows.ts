import type { PackLine } from '../lines';
import { squash } from '../lines';
import { plainText } from '../plainText';

/** A cell of a table as printed, without markup. */
export interface TableCell {
  readonly text: string;
  /** What stands apart at its beginning, in bold or on a line of its own: often a title. Null where nothing does. */
  readonly opening: string | null;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The line on which it begins. */
  readonly line: PackLine;
  /** Indexes of its first and last line. */
  readonly from: number;
  readonly to: number;
}

export const EMPTY_CELL: TableCell = { text: '', opening: null };

/** More cells than any table has: such a line is a drawing. */
const MOST_CELLS = 40;
/** A longer cell is no cell; its tail is dropped, as that of a longer line is. */
const LONGEST_CELL = 8000;

/** The cells of a line parted by tabs or pipes, empty ones too; null where it is not laid out so. */
export function cellsOfLine(line: PackLine): readonly TableCell[] | null {
  const raw = line.raw;
  const isTabbed = raw.includes('\t');
  if (!isTabbed && !raw.includes('|')) return null;
  if (/^[\s|:+=-]+$/.test(raw)) return null;
  const parts = isTabbed ? raw.split('\t') : raw.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  if (parts.length < 2 || parts.length > MOST_CELLS) return null;
  const cells = parts.map(cellOf);
  return cells.some((cell) => cell.text !== '') && (cells.length > 2 || cells.every((cell) => cell.text !== '')) ? cells : null;
}

export function cellOf(raw: string): TableCell {
  const own = raw.length > LONGEST_CELL ? raw.slice(0, LONGEST_CELL) : raw;
  const text = squash(plainText(own));
  const opening = openingOf(own.trim());
  return { text, opening: opening !== null && opening.length < text.length ? opening : null };
}

function openingOf(raw: string): string | null {
  const bold = /^(?:<p[^<>]{0,200}>\s{0,5})?(?:\*\*([^*]{3,200})\*\*|<(?:b|strong)>([^<>]{3,200})<\/(?:b|strong)>)/i.exec(raw);
  const apart = bold?.[1] ?? bold?.[2] ?? /^(?:<p[^<>]{0,200}>)?([^<>]{3,200})<(?:br\s?\/?|\/p)>/i.exec(raw)?.[1];
  const opening = apart === undefined ? '' : squash(plainText(apart)).replace(/\s?[:–-]$/, '');
  return opening === '' ? null : opening;
}
