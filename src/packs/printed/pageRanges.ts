import { LETTER, plainLetters } from './letters';

export interface PageRange {
  readonly from: number;
  readonly to: number;
}

const figures = '(\\d{1,4})(?:\\s{0,3}(?:-|–|—|−|to)\\s{0,3}(\\d{1,4}))?';
const label = '(?:pages?|pgs?|pp?)(?:\\.|\\b|(?=\\d))\\s{0,3}(?:nos?\\.?\\s{0,3}|numbers?\\s{0,3})?:?\\s{0,3}';

const IN_BRACKETS = new RegExp(`[([]\\s{0,3}(?:[${LETTER}]{3,15}\\s{0,2}/\\s{0,2})?${label}${figures}\\s{0,3}[)\\]]`, 'i');
const AT_END = new RegExp(`(?:^|[\\s,;–-])${label}${figures}\\s{0,3}\\.?$`, 'i');
const BARE_IN_BRACKETS = /[([]\s{0,3}(\d{1,4})\s{0,3}(?:-|–|—|−|to)\s{0,3}(\d{1,4})\s{0,3}[)\]]\s*$/;
const BARE_LINE = /^(\d{1,4})\s{0,3}(?:-|–|—|−|to)\s{0,3}(\d{1,4})$/;

export interface Taken<Value> {
  readonly value: Value;
  readonly rest: string;
}

/** The page range that an agenda prints with an item, and the text without it. Not a page mentioned in passing. */
export function takePages(text: string): Taken<PageRange> | null {
  if (!/\d/.test(text)) return null;
  const plain = plainLetters(text);
  for (const pattern of [IN_BRACKETS, AT_END, BARE_IN_BRACKETS, BARE_LINE]) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const range = rangeOf(match[1], match[2]);
    if ((pattern === BARE_IN_BRACKETS || pattern === BARE_LINE) && areYears(range)) continue;
    return { value: range, rest: `${text.slice(0, match.index)}  ${text.slice(match.index + match[0].length)}`.trim() };
  }
  return null;
}

const AFTER_GAP = /(?:\s{2,}|\t\s*)\[?(\d{1,4})(?:\s{0,3}(?:-|–|—|−|to)\s{0,3}(\d{1,4}))?\]?$/;
const AFTER_SPACE = /\s(\d{1,4})\s{0,3}[-–]\s{0,3}(\d{1,4})$/;

/** The figures in a page column at the right: `loose` where the agenda has such a column but lost its gaps. */
export function takeColumnPages(text: string, { loose }: { readonly loose: boolean }): Taken<PageRange> | null {
  const match = AFTER_GAP.exec(text) ?? (loose ? AFTER_SPACE.exec(text) : null);
  if (!match) return null;
  const range = rangeOf(match[1], match[2]);
  return areYears(range) ? null : { value: range, rest: text.slice(0, match.index).trim() };
}

const WHOLE_CELL = new RegExp(`^[([]?\\s{0,3}(?:${label})?${figures}\\s{0,3}[)\\]]?$`, 'i');

/** A cell of a page column: "7 - 30", "Pages 7 to 30", "7". */
export function pagesOfCell(cell: string): PageRange | null {
  const match = WHOLE_CELL.exec(cell);
  return match ? rangeOf(match[1], match[2]) : null;
}

const rangeOf = (from: string | undefined, to: string | undefined): PageRange => ({ from: Number(from), to: Number(to ?? from) });

const areYears = ({ from, to }: PageRange): boolean => from >= 1900 && from <= 2100 && (to >= 1900 || to < 100);
