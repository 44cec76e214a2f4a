import { isWrapped, joinLines } from './cells';
import type { PageLines } from './furniture';
import type { PrintedLine, Segment } from './printedLines';
import { isParted } from './printedLines';

/** How a page's running text is set. */
export interface Setting {
  readonly textLeft: number;
  readonly textRight: number;
  /** From line to line within a paragraph, in letter heights. */
  readonly leading: number;
}

/** A line that others may have been put on: its segments hold all their text, `last` is where the print ends. */
export interface Paragraph {
  readonly line: PrintedLine;
  readonly last: PrintedLine;
}

/** Lines that go on with the one above are put on it, so that a name or a title that wraps is one. */
export function paragraphsOf(lines: readonly PrintedLine[], setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const above = paragraphs[paragraphs.length - 1];
    if (above && goesOn(above.last, line, setting)) paragraphs[paragraphs.length - 1] = { line: joined(above.line, line), last: line };
    else paragraphs.push({ line, last: line });
  }
  return paragraphs;
}

function joined(above: PrintedLine, line: PrintedLine): PrintedLine {
  const tail = above.segments[above.segments.length - 1];
  if (!tail) return line;
  const text = line.segments.reduce((whole, segment) => joinLines(whole, segment.text), tail.text);
  return { ...above, segments: [...above.segments.slice(0, -1), { ...tail, text }] };
}

function goesOn(upper: PrintedLine, lower: PrintedLine, { textRight, leading }: Setting): boolean {
  const [from, to] = [bodyOf(upper), bodyOf(lower)];
  if (!from || !to || lower.segments[0] !== to || Math.abs(lower.size - upper.size) > 0.15 * upper.size) return false;
  const gap = (lower.base - upper.base) / lower.size;
  const isUnder = to.left > from.left - 4 * lower.size && to.left < (from.left + textRight) / 2;
  return gap > 0.8 && gap <= leading + 0.12 && isUnder && (isWrapped(from, to, textRight, lower.size) || isHyphened(from.text, to.text)) && !startsAnew(from.text, to.text);
}

const isHyphened = (upper: string, lower: string): boolean => /\p{L}[-\u00ad]$/u.test(upper) && /^\p{Ll}/u.test(lower);

/** The text of a line that stands in one column, behind the number or sign it may have; null for a line of several columns. */
function bodyOf({ segments, size }: PrintedLine): Segment | null {
  const own = segments.slice(MARKER.test(segments[0]?.text ?? '') ? 1 : 0);
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first || !last || own.some((segment, at) => at > 0 && isParted(own[at - 1], segment, size))) return null;
  return own.length === 1 ? first : { text: own.map(({ text }) => text).join(' '), left: first.left, right: last.right };
}

const MARKER = /^(?:\(?(?:\d{1,3}|[a-z]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[•▪●○◦–—*-])$/i;

/** A line above that is full may still be the last of its paragraph. */
const startsAnew = (upper: string, lower: string): boolean =>
  /^(?:\d{1,3}[a-z]?\.\s|\d{1,2}\.\d{1,2}\s|[a-z]{1,3}\.\s|[•▪●○◦–—-]\s)/i.test(lower) || (/^\((?:\d{1,2}|[a-z]{1,3})\)\s/i.test(lower) && /(?:[;:.,]|\b(?:and|or))$/.test(upper)) || /^\p{Lu}[\p{L}\s]{2,30}:\s/u.test(lower);

/** How the running text of each page is set; a page with little of it is taken to be set as the others are. */
export function settingsOf(pages: readonly PageLines[]): Setting[] {
  const edges = pages.map(({ lines }) => long(lines).map(({ right }) => right));
  const usual = middle(edges.filter((rights) => rights.length >= 3).map((rights) => Math.max(...rights)));
  const rights = pages.map(({ lines, width }, at) => (edges[at] && edges[at].length >= 3 ? Math.max(...edges[at]) : (usual ?? Math.max(rightmost(lines), width - leftmost(lines)))));
  const leadings = pages.map(({ lines }, at) => leadingsIn(lines, rights[at] ?? 0));
  const usualLeading = middle(leadings.flat()) ?? 1.2;
  return pages.map(({ lines }, at) => {
    const own = leadings[at] ?? [];
    return { textLeft: leftmost(lines), textRight: rights[at] ?? 0, leading: own.length >= 3 ? (middle(own) ?? usualLeading) : usualLeading };
  });
}

const LONG = 50;

const long = (lines: readonly PrintedLine[]): Segment[] => lines.flatMap((line) => line.segments.filter(({ text }) => text.length >= LONG));

const rightmost = (lines: readonly PrintedLine[]): number => lines.reduce((right, { segments }) => Math.max(right, segments[segments.length - 1]?.right ?? 0), 0);

/** Where most lines begin, whatever hangs out of the text. */
function leftmost(lines: readonly PrintedLine[]): number {
  const lefts = lines.map(({ segments }) => segments[0]?.left ?? 0).sort((a, b) => a - b);
  return lefts[Math.floor(lefts.length * 0.05)] ?? 0;
}

function leadingsIn(lines: readonly PrintedLine[], textRight: number): number[] {
  return lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    const [upper, lower] = [above?.segments[above.segments.length - 1], line.segments[0]];
    if (!above || !upper || !lower || upper.text.length < LONG || !isWrapped(upper, lower, textRight, line.size)) return [];
    const gap = (line.base - above.base) / line.size;
    return gap > 0.9 && gap < 2.2 ? [gap] : [];
  });
}

function middle(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
