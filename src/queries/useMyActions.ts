import { queryOptions, useQueries } from '@tanstack/react-query';
import { isOpenAction } from '../domain/actions/state';
import type { Stored } from '../domain/changes';
import { type SiteKey, isCircleSite } from '../domain/sites';
import type { Council, Rows, UnreadableRow } from '../graph/council';
import type { Account } from '../hosts/host';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { everySite, unlessClosed } from './meetingQueries';

/** The actions that are mine to do, of whichever committee. An action may know its owner by address alone. */
export const myActionsQuery = (council: Council, site: SiteKey, me: Account | null) =>
  queryOptions({
    queryKey: ['my actions', me?.objectId ?? null, site],
    ...(isCircleSite(site) ? { gcTime: 0 } : {}),
    queryFn: async ({ signal }): Promise<Rows<'actions'> | null> => {
      if (me === null) return { items: [], unreadable: [] };
      const { actions } = council.at(site);
      const both = await unlessClosed(site, Promise.all([actions.in({ owner: { id: me.objectId } }, { signal }), actions.in({ owner: { mail: me.username } }, { signal })]));
      return both && { items: [...new Map(both.flatMap(({ items }) => items).map((row) => [row.key, row])).values()], unreadable: distinctRows(both.flatMap(({ unreadable }) => unreadable)) };
    },
  });

const distinctRows = (rows: readonly UnreadableRow[]): UnreadableRow[] => [...new Map(rows.map((row) => [`${row.id} ${row.column}`, row])).values()];

export interface MyActions {
  readonly actions: readonly Stored<'actions'>[];
  readonly unreadable: readonly UnreadableRow[];
}

/** What is still mine to do. */
export function useMyActions({ council, me }: Pick<Desk, 'council' | 'me'>): Asked<MyActions> {
  const asked = useQueries({ queries: everySite(council).map((site) => myActionsQuery(council, site, me)) });
  return askedTogether(asked.slice(0, 1), () => {
    const rows = asked.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    return { actions: rows.flatMap(({ items }) => items).filter(isOpenAction), unreadable: rows.flatMap(({ unreadable }) => unreadable) };
  });
}
