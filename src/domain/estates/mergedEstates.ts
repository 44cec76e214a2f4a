import type { Item } from '../../lists/index';

type Merged = Pick<Item<'estates'>, 'key' | 'mergedInto'>;

/**
 * Rows name an estate by its key for good: actions, issues, walkabouts, projects and mentions of an estate that was merged
 * into another are the other's when they are read. Its key then stands for the other estate.
 */
export function standsFor<E extends Merged>(estates: readonly E[], key: string): E | null {
  const byKey = new Map(estates.map((estate) => [estate.key, estate]));
  const seen = new Set<string>();
  let estate = byKey.get(key) ?? null;
  // Two that name each other, as may be typed in SharePoint, lead nowhere: each stands for itself.
  while (estate !== null && estate.mergedInto !== null && !seen.has(estate.key)) {
    seen.add(estate.key);
    const into = byKey.get(estate.mergedInto);
    if (into === undefined) return estate;
    estate = into;
  }
  return estate !== null && seen.has(estate.key) ? (byKey.get(key) ?? null) : estate;
}

/** The keys by which rows name an estate: its own first, then of those that were merged into it. One query each. */
export function keysOf(estates: readonly Merged[], key: string): readonly string[] {
  return [key, ...estates.filter((estate) => estate.key !== key && standsFor(estates, estate.key)?.key === key).map((estate) => estate.key)];
}
