import type { Stored } from '../../../../src/domain/changes';
import { isAlike, likeness } from '../../../../src/packs/import/likeness';

/** An action in each of its wordings. */
export type Asked = readonly Pick<Stored<'actions'>, 'request' | 'title'>[];
export const textOr = <Other extends string | null>(value: unknown, other: Other): string | Other => (typeof value === 'string' ? value : other);

/** How many can have a row of their own that says as much: the largest matching, https://en.wikipedia.org/wiki/Matching_(graph_theory) */
export function ownRows(all: Asked, rows: readonly Asked[]): number {
  const takenBy = new Map<number, number>();
  const place = (which: number, tried: Set<number>): boolean =>
    rows.some((row, index) => {
      const words = all[which];
      if (!words || tried.has(index) || !row.some((said) => isAlike(words, said) || likeness(words, said) > 0)) return false;
      tried.add(index);
      const other = takenBy.get(index);
      if (other !== undefined && !place(other, tried)) return false;
      takenBy.set(index, which);
      return true;
    });
  return all.filter((_, which) => place(which, new Set())).length;
}
