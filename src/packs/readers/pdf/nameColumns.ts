import { namesIn } from '../../sections/frontSheet/memberNames';
import type { CellLine, Grid } from './cells';
import { isWrapped, joinLines } from './cells';

/** An entry of a list, on as many lines as it takes. */
export interface Entry {
  readonly text: string;
  readonly base: number;
  readonly size: number;
}

/**
 * The columns of a list of names that is set in two and more columns, each read down; null for a table, whose rows
 * belong together across.
 */
export function nameColumns(grid: Grid): Entry[][] | null {
  if (grid.columns.length < 2 || grid.columns.length > 4) return null;
  const columns = grid.columns.map((_column, at) => entriesOf(grid, at));
  if (columns.some((entries) => !areNames(entries)) || columns.flat().length < 4) return null;
  // Beside names with titles, words without any are what the persons stand for.
  const titled = columns.map((entries) => entries.filter(({ text }) => TITLED.test(text)).length / entries.length);
  return Math.max(...titled) >= 0.5 && Math.min(...titled) < 0.2 ? null : columns;
}

function areNames(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.filter(({ text }) => isPerson(text)).length >= 0.7 * entries.length;
}

const TITLED = /^(?:the\s)?(?:councillor|cllr|alderman|alderwoman|deputy|mayor|lord|lady|dame|sir|dr|prof(?:essor)?|rev(?:erend)?|canon|mr|mrs|ms|miss|mx|vacan(?:cy|t))\b/i;

const ORGANISATION = /\b(?:council|trust|board|nhs|university|hospital|association|federation|forum|police|service|services|partnership|church|college|society|union|ward|party|labour|conservative|liberal|green|independent|street|road|house|committee)\b/i;

function isPerson(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)/g, '');
  return /^\(?vacan(?:cy|t)\b/i.test(bare) || (!ORGANISATION.test(bare) && !/[:\d]/.test(bare) && (namesIn(text)?.length ?? namesIn(bare)?.length ?? 0) === 1);
}

/** In letter heights, from line to line of one entry. */
const MOST_GAP = 1.7;

function entriesOf(grid: Grid, column: number): Entry[] {
  const entries: { text: string; base: number; size: number; bottom: number; last: CellLine }[] = [];
  const edge = grid.columns[column]?.left ?? 0;
  for (const { base, size, cells } of grid.lines) {
    const cell = cells[column];
    if (!cell || cell.text === '') continue;
    const entry = entries[entries.length - 1];
    const isNear = entry !== undefined && (base - entry.bottom) / size <= MOST_GAP;
    if (entry && isNear && goesOn(entry, cell, { edge, limit: grid.limits[column] ?? Infinity, size })) {
      entry.text = joinLines(entry.text, cell.text);
      entry.bottom = base;
      entry.last = cell;
    } else {
      entries.push({ text: cell.text, base, size, bottom: base, last: cell });
    }
  }
  return entries;
}

interface Measures {
  readonly edge: number;
  readonly limit: number;
  readonly size: number;
}

/** A bracket left open, a line set in, or one that is no person for itself and stands below a full one. */
function goesOn(entry: { readonly text: string; readonly last: CellLine }, cell: CellLine, { edge, limit, size }: Measures): boolean {
  if (/\([^)]*$/.test(entry.text) || /^[\p{Ll}(]/u.test(cell.text) || /[,–-]$/.test(entry.text)) return true;
  if (TITLED.test(cell.text)) return false;
  const isSetIn = cell.left > edge + 0.8 * size && entry.last.left <= edge + 0.3 * size;
  return isSetIn || (isWrapped(entry.last, cell, limit, size) && !isPerson(cell.text));
}
