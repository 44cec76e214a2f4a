import type { PrintedLine } from './printedLines';
import { isParted } from './printedLines';

/** A line with the distances between its words in spaces, so that columns of words stand in columns of letters. */
export function lineText(line: PrintedLine, textLeft: number): string {
  // Half the letters' height is the mean width of a letter in the usual faces.
  const letter = line.size / 2;
  let text = '';
  for (const [at, segment] of line.segments.entries()) {
    const before = line.segments[at - 1];
    const column = Math.round((segment.left - textLeft) / letter);
    text += ' '.repeat(before ? spacesAfter(isParted(before, segment, line.size), column - text.length) : indentation(column)) + segment.text;
  }
  return text;
}

const MOST_SPACES = 120;

const spacesAfter = (isColumn: boolean, distance: number): number => (isColumn ? Math.min(MOST_SPACES, Math.max(2, distance)) : 1);

/** A sign before a line is often set in by less than a letter, and means nothing by it. */
const indentation = (column: number): number => (column < 2 ? 0 : Math.min(MOST_SPACES, column));
