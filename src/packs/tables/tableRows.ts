import type { PackLine } from '../lines';
import { squash } from '../lines';
import { plainText } from '../plainText';

/** A cell of a table as printed, without markup. */
export interface TableCell {
  readonly text: string;
  /** What stands apart at its beginning, in bold or on a line of its own: often a title. Null where nothing does. */
  readonly opening: string | null;
  /** Where gaps part the columns: how many letters more the printed line had room for. */
  readonly room?: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The line on which it begins. */
  readonly line: PackLine;
  /** Indexes of its first and last line. */
  readonly from: number;
  readonly to: number;
  /** Its cells stood on lines of their own, more or fewer than the headings, and were matched to them by what they say. */
  readonly isMatched?: boolean;
}

export const EMPTY_CELL: TableCell = { text: '', opening: null };

/** More cells than any table has: such a line is a drawing. */
const MOST_CELLS = 40;
/** More than SharePoint keeps of a text, even with all its signs escaped: a longer cell is no cell. Its tail is dropped, as that of a longer line is. */
const LONGEST_CELL = 200_000;
/** What is read at a time. */
const LONGEST_PIECE = 8000;

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
  const text = squash(piecesOf(own).map((piece) => (piece.startsWith(' ') ? ` ${plainText(piece)}` : plainText(piece))).join(''));
  const opening = openingOf(own.trim());
  return { text, opening: opening !== null && opening.length < text.length ? opening : null };
}

/** Parted before a word, where nothing can be taken for the mark that begins a line; a run of letters without gaps, where it gets too long. */
function piecesOf(raw: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (raw.length - from > LONGEST_PIECE) {
    let gap = raw.lastIndexOf(' ', from + LONGEST_PIECE);
    while (gap > from && !/^[\p{L}\p{N}]/u.test(raw.slice(gap + 1, gap + 3))) gap = raw.lastIndexOf(' ', gap - 1);
    const to = gap > from ? gap : from + LONGEST_PIECE;
    pieces.push(raw.slice(from, to));
    from = to;
  }
  return [...pieces, raw.slice(from)];
}

function openingOf(raw: string): string | null {
  const bold = /^(?:<p[^<>]{0,200}>\s{0,5})?(?:\*\*([^*]{3,200})\*\*|<(?:b|strong)>([^<>]{3,200})<\/(?:b|strong)>)/i.exec(raw);
  const apart = bold?.[1] ?? bold?.[2] ?? /^(?:<p[^<>]{0,200}>)?([^<>]{3,200})<(?:br\s?\/?|\/p)>/i.exec(raw)?.[1];
  const opening = apart === undefined ? '' : squash(plainText(apart)).replace(/\s?[:–-]$/, '');
  return opening === '' ? null : opening;
}
