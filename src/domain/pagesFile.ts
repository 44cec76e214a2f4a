import type { AgendaItem } from './agenda';

/** The file in which an item's pages are counted; null where nothing says. A supplement may name an item and leave it the pages of the pack. */
export const fileOfPages = ({ source }: AgendaItem): string | null => source?.values?.pagesFrom?.document ?? source?.document ?? null;

/** The same for a pack that is kept in one format and was read in another, whatever its folder. */
export const fileStem = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]{2,5}$/i, '').toLowerCase();

/** The file of most of these items, which is the pack where nothing else says so; null where most were entered by hand. */
export function usualFile(items: readonly AgendaItem[]): string | null {
  const counts = new Map<string | null, number>();
  for (const item of items) {
    const file = fileOfPages(item);
    const stem = file === null ? null : fileStem(file);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  // Of as many items the first is the pack: supplements add theirs at the end.
  return [...counts].reduce<readonly [string | null, number]>((most, [stem, count]) => (count > most[1] ? [stem, count] : most), [null, 0])[0];
}
