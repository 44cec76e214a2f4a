import { joinLines } from './cells';
import type { Piece } from './pagePieces';

interface OpenTable {
  readonly heading: Piece;
  region: Piece['region'];
  /** Where its last row stands. */
  page: Piece[];
  rows: number;
}

/**
 * Tables of three columns and more, whole again: a heading that a new page repeats is dropped, and a row that goes on
 * below a gap or over a page is joined. It shows by its first cell, which is empty, and most others with it.
 */
export function joinTables(pages: readonly (readonly Piece[])[]): Piece[][] {
  const joined: Piece[][] = [];
  let table: OpenTable | null = null;
  for (const pieces of pages) {
    const own: Piece[] = [];
    for (const [at, piece] of pieces.entries()) {
      if (!isRow(piece)) {
        table = null;
        own.push(piece);
        continue;
      }
      const isSame: boolean = table?.region === piece.region;
      const goesOn: boolean = isSame || (at === 0 && table?.heading.cells.length === piece.cells.length);
      if (!table || !goesOn) table = { heading: piece, region: piece.region, page: own, rows: 0 };
      const isRepeated = !isSame && table.rows > 0 && wording(piece) === wording(table.heading);
      table.region = piece.region;
      if (isRepeated) continue;
      const last: Piece | undefined = table.page[table.page.length - 1];
      if (last && table.rows > 1 && isContinuation(piece)) {
        table.page[table.page.length - 1] = { ...last, bottom: table.page === own ? piece.bottom : last.bottom, cells: last.cells.map((cell, column) => joinLines(cell, piece.cells[column] ?? '')) };
        continue;
      }
      table.page = own;
      table.rows += 1;
      own.push(piece);
    }
    joined.push(own);
  }
  return joined;
}

const isRow = (piece: Piece): boolean => piece.kind === 'row' && piece.cells.length > 2;

const isContinuation = ({ cells }: Piece): boolean => cells[0] === '' && cells.filter((cell) => cell !== '').length * 2 <= cells.length;

const wording = ({ cells }: Piece): string => cells.join('|').toLowerCase();
