import { useDeferredValue, useMemo } from 'react';
import { indexOf, search, wordsOf } from '../../domain/search';
import { searchables, type RowsToSearch, type Searchable } from '../../domain/searchable';

export interface Found {
  readonly words: readonly string[];
  readonly count: number;
  /** By meeting or, for actions, by committee; in the order in which the best of each was found. */
  readonly groups: readonly { readonly of: string; readonly isActions: boolean; readonly found: readonly Searchable[] }[];
  /** Found, and not shown. */
  readonly left: number;
}

/** What is typed shows at once; the results follow when there is time. */
export function useSearch(rows: RowsToSearch, asked: string): Found {
  const { items, reports, decisions, actions } = rows;
  const index = useMemo(() => indexOf(searchables({ items, reports, decisions, actions }), ({ name, text }) => [name, text]), [items, reports, decisions, actions]);
  const deferred = useDeferredValue(asked);
  return useMemo(() => {
    const words = wordsOf(deferred);
    const found = search(index, words);
    const groups = new Map<string, Searchable[]>();
    for (const one of found.slice(0, mostShown)) {
      const group = `${one.kind === 'action' ? 'actions' : 'meeting'} ${one.of}`;
      groups.set(group, [...(groups.get(group) ?? []), one]);
    }
    return {
      words,
      count: found.length,
      groups: [...groups].flatMap(([, ofGroup]) => (ofGroup[0] === undefined ? [] : [{ of: ofGroup[0].of, isActions: ofGroup[0].kind === 'action', found: ofGroup }])),
      left: Math.max(0, found.length - mostShown),
    };
  }, [index, deferred]);
}

const mostShown = 100;
