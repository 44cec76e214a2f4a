import type { Grid } from './cells';
import { gridOf, isWrapped } from './cells';
import { partCloseColumns } from './closeColumns';
import type { Region } from './findRegions';
import { findRegions } from './findRegions';
import { lineText } from './lineText';
import { nameColumns } from './nameColumns';
import type { Setting } from './paragraphs';
import { paragraphsOf } from './paragraphs';
import type { PrintedLine } from './printedLines';
import { tableRows } from './tableRows';

/** A line of text or a table's row in reading order, with the place of its first and its last line of print. */
export interface Piece {
  /** A row's cells; a line has one. */
  readonly cells: readonly string[];
  readonly kind: 'line' | 'row';
  /** Pieces of one region share it and have no blank line between them. */
  readonly region: Region | null;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

export function pagePieces(printed: readonly PrintedLine[], setting: Setting): Piece[] {
  const lines = partCloseColumns(printed);
  const pieces: Piece[] = [];
  let running: PrintedLine[] = [];
  let done = 0;
  for (const region of findRegions(lines)) {
    running.push(...lines.slice(done, region.from));
    const own = lines.slice(region.from, region.to);
    const columns = inColumns(region, gridOf(region, lines, setting.textRight), (line) => lineText(line, setting.textLeft));
    if (columns) {
      pieces.push(...runningText(running, setting), ...columns);
      running = [];
    } else {
      running.push(...own);
    }
    done = region.to;
  }
  return [...pieces, ...runningText([...running, ...lines.slice(done)], setting)];
}

const runningText = (lines: readonly PrintedLine[], setting: Setting): Piece[] =>
  paragraphsOf(lines, setting).map(({ line, last }) => ({ cells: [lineText(line, setting.textLeft)], kind: 'line', region: null, top: line.base, bottom: last.base, size: line.size }));

/** The pieces of lists, tables and columns of text; null for lines that only have a number before them or a page behind. */
function inColumns(region: Region, grid: Grid, asLine: (line: PrintedLine) => string): Piece[] | null {
  const first = grid.lines[0];
  const last = grid.lines[grid.lines.length - 1];
  if (!first || !last) return null;
  const piece = (cells: readonly string[], top: number, size: number, kind: Piece['kind'] = 'row'): Piece => ({ cells, kind, region, top, bottom: top, size });
  const inner = withoutMarkers(grid);
  const names = nameColumns(grid);
  if (names) return ending(names.flatMap((entries) => entries.map(({ text, base, size }) => piece([text], base, size, 'line'))), last.base);
  if (inner < 2 || (inner === 2 && hasPageColumn(grid))) return null;
  if (grid.columns.length === 2 && isProse(grid)) {
    const down = grid.columns.flatMap((_column, at) => grid.lines.flatMap(({ base, size, cells }) => (cells[at]?.text ? [piece([cells[at].text], base, size, 'line')] : [])));
    return ending(down, last.base);
  }
  const rows = tableRows(grid);
  if (rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length < 2) return null;
  const own = rows.map(({ cells, base, size }) => {
    const isUnderLabel = grid.columns.length === 2 && cells[0] === '';
    return isUnderLabel ? piece([asLine({ base, size, segments: [{ text: cells[1] ?? '', left: grid.columns[1]?.left ?? 0, right: 0 }] })], base, size, 'line') : piece(cells, base, size);
  });
  return ending(own, last.base);
}

/** The last piece reaches down to the region's end, from which the gap to what follows is measured. */
const ending = (pieces: readonly Piece[], bottom: number): Piece[] => pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, bottom } : piece));

const MARKER = /^(?:\(?(?:\d{1,3}|[a-z]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[•·▪●○◦☐☑☒✓✗–—*-]|\*?\d{1,3}[a-z]?)$/i;

/** The columns but a first one that holds the numbers or signs of a list. */
const withoutMarkers = (grid: Grid): number => grid.columns.length - (textsIn(grid, 0).every((text) => MARKER.test(text)) ? 1 : 0);

const PAGES = /^\(?(?:pages?(?:\s(?:no|number)s?\.?)?|to\sfollow|verbal(?:\sreport)?|oral(?:\sreport)?|enclosed|attached|[-–—]|(?:pages?\s?)?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)\)?$/i;

const hasPageColumn = (grid: Grid): boolean => textsIn(grid, grid.columns.length - 1).every((text) => PAGES.test(text));

const textsIn = (grid: Grid, column: number): string[] => grid.lines.flatMap(({ cells }) => cells[column]?.text || []);

/** Two columns of running text: most lines are full in both, and go on in the next. */
function isProse(grid: Grid): boolean {
  const shares = grid.columns.map(({ left, right }, column) => {
    const own = grid.lines.flatMap(({ cells }) => (cells[column] && cells[column].text !== '' ? [cells[column]] : []));
    const full = own.slice(1).filter((cell, at) => isWrapped(own[at] ?? cell, cell, right, grid.lines[0]?.size ?? 10));
    return right - left > 100 && own.length >= 6 ? full.length / (own.length - 1) : 0;
  });
  return Math.min(...shares) >= 0.75 && tableRows(grid).length * 6 <= grid.lines.length;
}
