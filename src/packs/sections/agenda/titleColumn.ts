import type { PackLine } from '../../lines';
import { segmentsOf } from '../../tables/layoutRows';
import type { ItemStart } from './itemStart';

export interface PlacedTitle {
  readonly title: string;
  /** What stands before the title, below a heading that says that such items are closed. */
  readonly exempt: string | null;
  /** What else stands before it, below no heading. */
  readonly leftOut: string | null;
}

/**
 * The title of each item where most titles begin in one column and other words stand before some of them: "5   Harbour   LICENCE FOR
 * THE KETTLE" between "4             DECLARATIONS" and "6   St Giles  REVIEW". What stands before is another column's.
 */
export function titlesInColumn(lines: readonly PackLine[], items: readonly ItemStart[]): readonly PlacedTitle[] {
  const starts = items.map(({ at, title }) => startIn(lines[at]?.raw ?? '', title));
  const counts = new Map<number, number>();
  for (const from of starts) if (from !== null) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [column = 0, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const plain = ({ title }: ItemStart): PlacedTitle => ({ title, exempt: null, leftOut: null });
  if (count < 3 || count * 5 < items.length * 2) return items.map(plain);
  const heads = headsAbove(lines, items[0]?.at ?? 0);
  const closed = heads.find(({ text }) => /^(?:items?\s)?(?:not\sopen|exempt)(?:\s|$)/i.test(text)) ?? null;
  return items.map((item, index) => {
    const from = starts[index] ?? null;
    const raw = lines[item.at]?.raw ?? '';
    // The column begins at a word, and a gap stands before that word or before the one in between.
    if (from === null || from > column - 4 || !/^\s\S/.test(raw.slice(column - 1, column + 1)) || !/\S {2,}\S/.test(raw.slice(from, column + 1))) return plain(item);
    const beside = closed === null ? '' : raw.slice(Math.max(from, closed.from - 1), Math.min(column, closed.to + 2)).trim();
    const isHeaded = heads.some((head) => Math.abs(head.from - from) <= 2 || head === closed);
    return { title: item.title.slice(column - from), exempt: beside === '' ? null : beside, leftOut: isHeaded ? null : raw.slice(from, column).trim() };
  });
}

/** Where the title begins, in letters from the margin. */
function startIn(raw: string, title: string): number | null {
  const start = title === '' || raw.length > 400 ? -1 : raw.indexOf(title.slice(0, 12));
  return start < 0 ? null : start;
}

/** The headings of columns, over one line or two, just above the first item: one may be "Not open" or "Exempt". */
function headsAbove(lines: readonly PackLine[], first: number): { readonly from: number; readonly to: number; readonly text: string }[] {
  return lines.slice(Math.max(0, first - 8), first).flatMap((line, at, above) => {
    const below = segmentsOf(above[at + 1]?.raw ?? '');
    return segmentsOf(line.raw).map((own) => ({ ...own, text: `${own.text} ${below.find(({ from }) => Math.abs(from - own.from) <= 1)?.text ?? ''}`.trim() }));
  });
}
