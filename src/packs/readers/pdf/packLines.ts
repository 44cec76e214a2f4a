import type { PackLine } from '../../lines';
import { plainText } from '../../plainText';
import { joinTables } from './joinTables';
import type { Piece } from './pagePieces';
import { wholeWords } from './wholeWords';

/** A page's pieces, with the number it bears and how its text is set. */
export interface Page {
  readonly pieces: readonly Piece[];
  readonly printed: number | null;
  readonly leading: number;
}

/**
 * The lines of the pack, page after page; a blank one stands where the print leaves room. The page's number stands above
 * its text, wherever it was printed, in the words by which sections know it.
 */
export function packLines(pages: readonly Page[]): PackLine[] {
  const lines: PackLine[] = [];
  let above: Piece | undefined;
  const joined = joinTables(pages.map(({ pieces }) => pieces));
  const asWords = wholeWords(joined.flatMap((pieces) => pieces.flatMap(({ cells }) => cells)));
  for (const [at, pieces] of joined.entries()) {
    const add = (raw: string): void => {
      lines.push({ number: lines.length + 1, page: at + 1, raw, text: plainText(raw) });
    };
    const { printed = null, leading = 1.2 } = pages[at] ?? {};
    const isBroken = above !== undefined && pieces[0] !== undefined && goesOnOver(above, pieces[0]);
    if (lines.length > 0 && !isBroken && lines[lines.length - 1]?.raw !== '') add('');
    if (printed !== null) add(`Page ${String(printed)}`);
    if (printed !== null && !isBroken && pieces.length > 0) add('');
    for (const [index, piece] of pieces.entries()) {
      if (above && index > 0 && isApart(above, piece, leading)) add('');
      add(asWords(rawOf(piece)));
      above = piece;
    }
  }
  return lines;
}

const rawOf = ({ kind, cells }: Piece): string => {
  const [first = ''] = cells;
  if (kind === 'line') return first;
  return cells.length === 2 ? cells.join('\t') : `| ${cells.map((cell) => cell.replace(/\|/g, '/')).join(' | ')} |`;
};

/** In letter heights, how much more room than between the lines of a paragraph makes a blank line. */
const BLANK = 0.35;

function isApart(above: Piece, piece: Piece, leading: number): boolean {
  if (above.region !== null && above.region === piece.region) return false;
  const gap = (piece.top - above.bottom) / Math.max(above.size, piece.size);
  return gap > leading + BLANK || gap < -1;
}

/** A paragraph or a table that a page's end has broken. */
function goesOnOver(above: Piece, piece: Piece): boolean {
  if (above.kind === 'row' && piece.kind === 'row') return above.cells.length === piece.cells.length;
  const [upper = '', lower = ''] = [above.cells[0], piece.cells[0]];
  return above.kind === 'line' && piece.kind === 'line' && /[\p{L},;–-]$/u.test(upper) && /^\p{Ll}{2}/u.test(lower);
}
