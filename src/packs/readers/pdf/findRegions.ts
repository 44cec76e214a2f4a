import type { PrintedLine, Segment } from './printedLines';
import { isParted } from './printedLines';

export interface Column {
  readonly left: number;
  readonly right: number;
  /** Whether some line leaves a wide gap before it; a narrow one may be no more than a space in justified text. */
  readonly isApart: boolean;
}

/** Lines that keep the same columns free of letters between them, one below the other. */
export interface Region {
  /** Indexes of its first line and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

export function findRegions(lines: readonly PrintedLine[]): Region[] {
  const regions: Region[] = [];
  let free = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (at < free || !line || !hasColumns(line)) continue;
    const region = grow(lines, at, free);
    regions.push(region);
    free = region.to;
  }
  return regions;
}

export const hasColumns = (line: PrintedLine): boolean => line.segments.some((segment, index) => isParted(line.segments[index - 1], segment, line.size));

/** In letter heights: a line of columns may stand so far below the last; one in a single column, which may be a heading or a paragraph, only so far. */
const MOST_GAP = 6;
const MOST_GAP_ALONE = 2.4;

function grow(lines: readonly PrintedLine[], start: number, free: number): Region {
  let columns: readonly Column[] = [];
  let to = start;
  let lastFull = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const gap = at === start ? 0 : (line.base - (lines[at - 1]?.base ?? 0)) / line.size;
    const isAlone = line.segments.length === 1;
    if (gap > (isAlone ? MOST_GAP_ALONE : MOST_GAP) || (isAlone && isLabel(line))) break;
    const widened = withLine(columns, line);
    if (!widened) break;
    columns = widened;
    to = at + 1;
    if (!isAlone || (gap < IN_STEP && isBeyondFirst(line, columns))) lastFull = at;
  }
  to = withoutTail(lines, start, lastFull, to);
  const from = upwards(lines, start, free, columns);
  columns = columnsOf(lines.slice(from, to));
  return { from, to, columns };
}

const columnsOf = (lines: readonly PrintedLine[]): readonly Column[] => lines.reduce<readonly Column[]>((columns, line) => withLine(columns, line) ?? columns, []);

/** In a list whose columns wrap for themselves the lines of one stand between those of the other. */
const isBeyondFirst = (line: PrintedLine, columns: readonly Column[]): boolean => (line.segments[0]?.left ?? 0) > (columns[0]?.right ?? Infinity);

/** "Officers:" heads what stands below it; it is in no column. */
const isLabel = (line: PrintedLine): boolean => /:$/.test(line.segments[0]?.text ?? '');

/** The columns with one more line; null where that line runs across two of them, or parts one that others fill. */
function withLine(columns: readonly Column[], line: PrintedLine): readonly Column[] | null {
  // Most lines stand in one column that is as wide as they already.
  const [only, more] = line.segments;
  if (only && !more && isWithinOne(columns, only)) return columns;
  let grown = [...columns];
  let last: Column | null = null;
  for (const [index, segment] of line.segments.entries()) {
    const isApart = isParted(line.segments[index - 1], segment, line.size);
    const touched = grown.filter((column) => segment.left < column.right && segment.right > column.left);
    if (touched.slice(1).some((column) => column.isApart)) return null;
    if (isApart && last !== null && touched.includes(last)) return null;
    const own: Column = {
      left: Math.min(segment.left, ...touched.map(({ left }) => left)),
      right: Math.max(segment.right, ...touched.map(({ right }) => right)),
      isApart: touched.length === 0 ? isApart : (touched[0]?.isApart ?? false) || (isApart && last !== touched[0]),
    };
    grown = [...grown.filter((column) => !touched.includes(column)), own];
    last = own;
  }
  return grown.sort((a, b) => a.left - b.left);
}

function isWithinOne(columns: readonly Column[], { left, right }: Segment): boolean {
  const touched = columns.filter((column) => left < column.right && right > column.left);
  const [own] = touched;
  return own !== undefined && touched.length === 1 && own.left <= left && own.right >= right;
}

/** Lines in one column below the last line of columns belong to it where they go on without a break, or in step with it. */
function withoutTail(lines: readonly PrintedLine[], start: number, lastFull: number, to: number): number {
  const columns = columnsOf(lines.slice(start, lastFull + 1));
  const step = stepOf(lines.slice(start, lastFull + 1), columns);
  for (let at = lastFull + 1; at < to; at += 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    const only = line?.segments[0];
    if (!line || !above || !only) return at;
    const gap = line.base - above.base;
    const column = columns.find(({ left, right }) => only.left < right && only.right > left);
    const isInStep = gap <= step && gap < IN_STEP * line.size && column === columns[0] && Math.abs(only.left - (column?.left ?? 0)) < 0.15 * line.size;
    if (gap / line.size > (column === columns[0] ? CLOSE : IN_STEP) && !isInStep) return at;
  }
  return to;
}

/** In letter heights: lines of one cell, and entries of one list. */
const CLOSE = 1.35;
const IN_STEP = 1.7;

/** From one entry of the first column to the next: in a list of two columns some wrap, in a table most do. */
function stepOf(lines: readonly PrintedLine[], columns: readonly Column[]): number {
  const [first] = columns;
  const bases = lines.filter(({ segments }) => first !== undefined && (segments[0]?.left ?? Infinity) < first.right).map(({ base }) => base);
  const gaps = bases.slice(1).map((base, at) => base - (bases[at] ?? 0));
  return 1.05 * (columns.length === 2 ? Math.max(0, ...gaps) : Math.min(...gaps));
}

/** A heading of two lines may begin with one that stands in a single column; that line is close. */
function upwards(lines: readonly PrintedLine[], start: number, free: number, columns: readonly Column[]): number {
  let from = start;
  for (let at = start - 1; at >= free; at -= 1) {
    const [line, below] = [lines[at], lines[at + 1]];
    const only = line?.segments[0];
    if (!line || !below || !only || line.segments.length > 1 || columns.length < 3 || (below.base - line.base) / below.size > CLOSE) break;
    const column = columns.findIndex(({ left, right }) => only.left < right && only.right > left);
    if (column <= 0 || withLine(columns, line) === null) break;
    from = at;
  }
  return from;
}
