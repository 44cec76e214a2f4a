import type { PrintedLine, Segment } from './printedLines';
import { isParted } from './printedLines';

/** In letter heights: so near to where a column begins, what begins is in it. */
const NEAR = 0.4;
/** Lines above and below that can tell where columns begin. */
const AROUND = 12;
/** Of those so many must. */
const AGREEING = 2;

/**
 * A cell that fills its column all but touches the next one, and is printed as if both were one text. It is parted where
 * the next column begins, which lines around it tell; never a line that has nothing else, which may be running text.
 */
export function partCloseColumns(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const lefts = lines.map(columnsBeginning);
  return lines.map((line, at) => {
    if (line.segments.length < 2) return line;
    const around = lefts.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    const isColumn = (left: number): boolean => around.filter((own, index) => index !== Math.min(at, AROUND) && own.some((one) => Math.abs(one - left) < 0.1 * line.size)).length >= AGREEING;
    let isOther = false;
    const segments = line.segments.flatMap((segment): readonly Segment[] => {
      const parts = segment.text.includes(' ') ? parted(segment, around, line.size, isColumn) : null;
      if (parts) isOther = true;
      return parts ?? [segment];
    });
    return isOther ? { ...line, segments } : line;
  });
}

const columnsBeginning = ({ segments, size }: PrintedLine): readonly number[] => segments.flatMap((segment, at) => (at > 0 && isParted(segments[at - 1], segment, size) ? [segment.left] : []));

function parted({ text, left, right }: Segment, around: readonly (readonly number[])[], size: number, isColumn: (left: number) => boolean): readonly Segment[] | null {
  const within = [...new Set(around.flat())].filter((edge) => edge > left + 2 * size && edge < right - 0.3 * size);
  if (within.length === 0 || !isColumn(left)) return null;
  const edges = within.filter(isColumn).filter((edge, at, all) => all.findIndex((other) => Math.abs(other - edge) < 0.1 * size) === at);
  const [edge] = edges;
  // Across more than one column a heading runs, and no cell.
  if (edge === undefined || edges.length > 1) return null;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => ({ index, at: left + (right - left) * (widthOf(text.slice(0, index + 1)) / widthOf(text)) }));
  const [nearest] = spaces.sort((one, two) => Math.abs(one.at - edge) - Math.abs(two.at - edge));
  if (!nearest || Math.abs(nearest.at - edge) > NEAR * size) return null;
  return [{ text: text.slice(0, nearest.index), left, right: edge - 0.3 * size }, { text: text.slice(nearest.index + 1), left: edge, right }];
}

/** How wide letters are beside one another, in most founts. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[ilj.,:;'’|!fIt ()[\]/-]/.test(letter) ? 0.3 : /[mwMW@%—]/.test(letter) ? 0.88 : /[A-Z&]/.test(letter) ? 0.68 : 0.54), 0);
