import { useQuery } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { myEstates, namedIn, type NamedIn } from '../domain/estates/estateMentions';
import { keysOf, standsFor } from '../domain/estates/mergedEstates';
import type { UnreadableRow } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { estatesQuery, myAllocationsQuery } from './homeQueries';

export interface MyEstates {
  /** Those of the areas to which I am appointed today. */
  readonly estates: readonly Stored<'estates'>[];
  /** The keys by which rows name one of them. */
  readonly keysOf: (estate: string) => readonly string[];
  /** Which of them a text names, or a row by its key. */
  readonly namedIn: NamedIn;
  readonly unreadable: readonly UnreadableRow[];
}

/** The estates that I look after, and how to find them in what is written. */
export function useMyEstates({ council, me }: Pick<Desk, 'council' | 'me'>, today: string): Asked<MyEstates> {
  const allocations = useQuery(myAllocationsQuery(council, me));
  const all = useQuery(estatesQuery(council));
  return askedTogether([allocations, all], () => {
    if (allocations.data === undefined || all.data === undefined) return undefined;
    const estates = myEstates(all.data.items, allocations.data.items, today);
    const rows = all.data.items;
    const named = namedIn(rows, estates);
    return {
      estates,
      keysOf: (estate) => keysOf(rows, estate),
      namedIn: (texts, key = null) => named(texts, key === null ? null : (standsFor(rows, key)?.key ?? key)),
      unreadable: [...allocations.data.unreadable, ...all.data.unreadable],
    };
  });
}
