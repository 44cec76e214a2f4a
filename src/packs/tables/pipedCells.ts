import type { PackLine } from '../lines';
import { isBlank } from '../lines';
import type { TableRow } from './tableRows';
import { cellOf } from './tableRows';

/** Lines over which one cell may run before its pipe is taken for lost. */
const LONGEST_CELL = 40;

/** Tables of which a page printed each cell on a line, with the pipe behind it: the heading says how many make a row. */
export function findPipedCells(lines: readonly PackLine[], isHeading: (cells: readonly string[]) => boolean): TableRow[][] {
  const found: TableRow[][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.text !== '|' || !closes(lines[at + 1]?.text ?? '')) continue;
    let end = at + 1;
    while (closes(lines[end]?.text ?? '')) end += 1;
    const width = end - at - 1;
    if (width < 3 || !isHeading(lines.slice(at + 1, end).map(({ text }) => withoutPipe(text)))) continue;
    const rows = rowsFrom(lines, at, width);
    found.push(rows);
    at = rows[rows.length - 1]?.to ?? at;
  }
  return found;
}

/** "Lead Officer |": a cell, and not only the pipe before a row. */
const closes = (text: string): boolean => /^[^|]{1,90}\|$/.test(text);

const withoutPipe = (text: string): string => text.replace(/\s*\|$/, '');

/** A pipe opens each row, and one closes each of its cells, empty ones too. */
function rowsFrom(lines: readonly PackLine[], from: number, width: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let at = from; lines[at]?.text === '|'; ) {
    const row = rowAt(lines, at, width);
    if (!row) break;
    if (row.cells.some(({ text }) => text !== '')) rows.push(row);
    at = row.to + 1;
  }
  return rows;
}

function rowAt(lines: readonly PackLine[], from: number, width: number): TableRow | null {
  const cells: string[] = [];
  let words: string[] = [];
  let line: PackLine | undefined;
  for (let at = from + 1; at < lines.length; at += 1) {
    const own = lines[at];
    if (!own || isBlank(own)) continue;
    line ??= own;
    words.push(withoutPipe(own.text === '|' ? '' : own.text));
    if (words.length > LONGEST_CELL) return null;
    if (!own.text.endsWith('|')) continue;
    cells.push(words.join(' '));
    words = [];
    if (cells.length === width) return { cells: cells.map(cellOf), line, from, to: at };
  }
  return null;
}
