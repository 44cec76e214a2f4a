import type { Grid, GridLine } from './cells';
import { isWrapped, joinLines, leadingOf } from './cells';

export interface PrintedRow {
  readonly cells: readonly string[];
  /** Its first line's place on the page. */
  readonly base: number;
  readonly size: number;
}

/** The rows of a table: cells that wrap are put together again. */
export function tableRows(grid: Grid): PrintedRow[] {
  const rows: GridLine[][] = [];
  const leading = wrapLeading(grid);
  for (const line of grid.lines) {
    const row = rows[rows.length - 1];
    if (row && belongs(line, row, grid, leading)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((lines) => ({ cells: grid.columns.map((_column, at) => lines.reduce((text, line) => joinLines(text, line.cells[at]?.text ?? ''), '')), base: lines[0]?.base ?? 0, size: lines[0]?.size ?? 0 }));
}

/** How far apart the lines of one cell may stand, in letter heights. */
function wrapLeading(grid: Grid): number {
  const least = leadingOf(grid);
  if (least === null) return 1.35;
  const open = grid.lines.filter((line) => line.cells[0]?.text === '').length;
  // Lines set wide apart are rows, unless many have nothing in the first column.
  return least <= 1.35 || open * 3 >= grid.lines.length ? least * 1.15 : 1.35;
}

function belongs(line: GridLine, row: readonly GridLine[], grid: Grid, leading: number): boolean {
  const above = row[row.length - 1];
  if (!above) return false;
  const filled = filledIn(line);
  const hasKey = line.cells[0]?.text !== '';
  const isNear = (line.base - above.base) / line.size <= leading;
  if (!isNear) return false;
  if (!hasKey) return continues(line, row, grid);
  const key = line.cells[0];
  const upper = lastIn(row, 0);
  const isKeyWrapped = key !== undefined && upper !== null && isWrapped(upper, key, grid.limits[0] ?? Infinity, line.size) && !REFERENCE.test(key.text);
  // The row's first cell may be centred beside the lines of the others.
  const isLateKey = upper === null && filled.length === 1;
  return isKeyWrapped || isLateKey || (filled.length > 1 && upper === null && filled.slice(1).every((column) => wrapsIn(line, row, grid, column)));
}

/** "7", "AG07", "HC/24/03": begins a row however little room the one above has left. */
const REFERENCE = /^\W?(?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[./-][A-Z\d]{1,6}){0,3}\W?$/i;

/** With two columns a line beside an empty label may be an entry of its own: it goes on only where the one above was full. */
const continues = (line: GridLine, row: readonly GridLine[], grid: Grid): boolean => grid.columns.length > 2 || filledIn(line).every((column) => wrapsIn(line, row, grid, column));

function wrapsIn(line: GridLine, row: readonly GridLine[], grid: Grid, column: number): boolean {
  const [upper, lower] = [lastIn(row, column), line.cells[column]];
  return upper !== null && lower !== undefined && isWrapped(upper, lower, grid.limits[column] ?? Infinity, line.size);
}

const filledIn = (line: GridLine): number[] => line.cells.flatMap(({ text }, at) => (text === '' ? [] : [at]));

const lastIn = (row: readonly GridLine[], column: number): GridLine['cells'][number] | null => row.findLast((line) => line.cells[column]?.text !== '')?.cells[column] ?? null;
