import type { PrintedLine } from './printedLines';

export interface PageLines {
  readonly lines: readonly PrintedLine[];
  readonly width: number;
  readonly height: number;
}

export interface WithoutFurniture {
  readonly pages: readonly PageLines[];
  /** The number that each page bears in the pack's own count; null where it bears none. */
  readonly printedPages: readonly (number | null)[];
}

/** Running heads, feet and page numbers, which stand on page after page and belong to no paper, are taken off. */
export function takeOffFurniture(pages: readonly PageLines[]): WithoutFurniture {
  const numbers = pages.map(({ lines, height }, page) => edgeLines(lines, height).flatMap((line) => numberIn(line, page)));
  const offsets = countOf(numbers.flatMap((own) => [...new Set(own.map(({ offset }) => offset))]));
  const isSeries = (offset: number): boolean => (offsets.get(offset) ?? 0) >= Math.min(2, pages.length);
  const series = numbers.map((own) => own.filter(({ offset }) => isSeries(offset)).sort((a, b) => (offsets.get(b.offset) ?? 0) - (offsets.get(a.offset) ?? 0)));
  const running = runningLines(pages);
  return {
    pages: pages.map((page, at) => {
      const dropped = new Set([...(numbers[at] ?? []).filter(({ offset, isNamed }) => isNamed || isSeries(offset)).map(({ line }) => line), ...(running[at] ?? [])]);
      return { ...page, lines: page.lines.filter((line) => !dropped.has(line)) };
    }),
    printedPages: series.map((own) => own[0]?.number ?? null),
  };
}

interface Numbered {
  readonly line: PrintedLine;
  readonly number: number;
  /** What is to be added to the place in the file. */
  readonly offset: number;
  /** "Page 5": a page number and nothing else, whatever stands on other pages. */
  readonly isNamed: boolean;
}

/** The part of a page, at its top and at its bottom, in which furniture stands. */
const EDGE = 0.1;
const MOST_EDGE_LINES = 4;

function edgeLines(lines: readonly PrintedLine[], height: number): PrintedLine[] {
  const top = lines.slice(0, MOST_EDGE_LINES).filter(({ base }) => base < EDGE * height);
  const bottom = lines.slice(-MOST_EDGE_LINES).filter(({ base }) => base > (1 - EDGE) * height);
  return [...new Set([...top, ...bottom])];
}

const textOf = (line: PrintedLine): string => line.segments.map(({ text }) => text).join(' ');

function numberIn(line: PrintedLine, page: number): Numbered[] {
  const text = textOf(line);
  const [, word, digits] = /^[-–—|\s]*(page|p\.|tudalen)?\s?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|\s]*$/i.exec(text) ?? [];
  return digits === undefined ? [] : [{ line, number: Number(digits), offset: Number(digits) - page - 1, isNamed: word !== undefined }];
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Pages that must follow one another with the same line in the same place; left and right pages may have their own. */
const PAGES_IN_A_ROW = 3;

/** Lines that come back page after page, outside the part of the page in which other pages have their text. */
function runningLines(pages: readonly PageLines[]): Set<PrintedLine>[] {
  const places = pages.map(({ lines, height }) => new Map(edgeLines(lines, height).filter((line) => isSmall(line, lines)).map((line) => [placeOf(line, height), line])));
  const repeated = places.map((own, page) => [...own].filter(([place]) => [1, 2].some((step) => isInARow(places, page, place, step))));
  const edges = pages.map(({ lines }, at) => edgesOf(lines.filter((line) => !repeated[at]?.some(([, own]) => own === line) && numberIn(line, at).length === 0)));
  // Page after page has the same line in the same place, and needs no answer of its own.
  const known = new Map<string, boolean>();
  const isOutside = (place: string, line: PrintedLine, height: number): boolean => {
    const key = `${place}@${String(line.base)}@${String(line.size)}@${String(height)}`;
    const found = known.get(key) ?? standsOutside(place, line, height);
    known.set(key, found);
    return found;
  };
  const standsOutside = (place: string, line: PrintedLine, height: number): boolean => {
    const others = edges.filter((_edge, at) => places[at]?.has(place) === false).filter((edge) => edge !== null);
    const within = others.filter(({ top, bottom }) => (line.base < height / 2 ? top < line.base + line.size / 2 : bottom > line.base - line.size / 2));
    return within.length * 10 <= others.length;
  };
  return pages.map(({ height }, at) => new Set((repeated[at] ?? []).filter(([place, line]) => isOutside(place, line, height)).map(([, line]) => line)));
}

function edgesOf(lines: readonly PrintedLine[]): { readonly top: number; readonly bottom: number } | null {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  return first && last ? { top: first.base, bottom: last.base } : null;
}

/** Digits differ from page to page, and baselines by a hair. */
const placeOf = (line: PrintedLine, height: number): string => `${textOf(line).replace(/\d+/g, '#').toLowerCase()}@${String(Math.round((20 * line.base) / height))}`;

function isSmall(line: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return line.size <= (sizes[Math.floor(sizes.length / 2)] ?? line.size) + 0.5 && apartFrom(line, lines) > 2 * line.size;
}

/** From the line to the text within the page, over other furniture beside it. */
function apartFrom(line: PrintedLine, lines: readonly PrintedLine[]): number {
  const at = lines.indexOf(line);
  const gaps = lines.slice(1).map((next, index) => next.base - (lines[index]?.base ?? 0));
  const isTop = at < lines.length / 2;
  const between = isTop ? gaps.slice(at, at + MOST_EDGE_LINES - 1) : gaps.slice(Math.max(0, at - MOST_EDGE_LINES + 1), at);
  return Math.max(0, ...between);
}

function isInARow(places: readonly ReadonlyMap<string, PrintedLine>[], page: number, place: string, step: number): boolean {
  let count = 1;
  for (let at = page - step; count < PAGES_IN_A_ROW && places[at]?.has(place); at -= step) count += 1;
  for (let at = page + step; count < PAGES_IN_A_ROW && places[at]?.has(place); at += step) count += 1;
  return count >= PAGES_IN_A_ROW;
}
