import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { myOpenActions, postsHeld } from '../domain/home';
import { type SiteKey, isCircleSite } from '../domain/sites';
import type { Council, Rows, UnreadableRow } from '../graph/council';
import type { Account } from '../hosts/host';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { myPostsQuery } from './homeQueries';
import { committeesQuery, everySite, openActionsQuery, sitesOf, unlessClosed } from './meetingQueries';
import { useMeetingDays } from './useMeetingDays';

/** The actions that name me, of whichever committee. An action may know its owner by address alone. */
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

export const distinctRows = <Row extends Pick<UnreadableRow, 'site' | 'id' | 'column'>>(rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [`${row.site} ${row.id} ${row.column}`, row])).values()];

export interface PerhapsMine {
  /** The open site’s is the first. */
  readonly asked: readonly UseQueryResult<Rows<'actions'> | null>[];
  /** My rows in the list of people. */
  readonly people: readonly Stored<'people'>[];
  /** The posts that I hold today. */
  readonly posts: readonly string[];
}

/** Lists in which something of mine may stand: those that name me and, for whoever holds a post, every open list, since a list names the post alone. */
export function usePerhapsMine({ council, me, today }: Pick<Desk, 'council' | 'me' | 'today'>): PerhapsMine {
  const people = useQuery(myPostsQuery(council, me));
  const committees = useQuery(committeesQuery(council));
  const posts = me === null ? [] : postsHeld(people.data?.items ?? [], me, today);
  const lists = posts.length === 0 ? [] : (committees.data?.items ?? []).filter(({ state }) => state === 'active').flatMap(({ key, circle }) => sitesOf(council, circle).map((site) => ({ key, site })));
  const byName = useQueries({ queries: everySite(council).map((site) => myActionsQuery(council, site, me)) });
  const byPost = useQueries({ queries: lists.map(({ key, site }) => openActionsQuery(council, site, key)) });
  return { asked: [...byName, ...byPost], people: people.data?.items ?? [], posts };
}

export interface MyActions {
  readonly actions: readonly Stored<'actions'>[];
  readonly people: PerhapsMine['people'];
  readonly unreadable: readonly UnreadableRow[];
}

/** What is still mine to do. */
export function useMyActions(desk: Desk): Asked<MyActions> {
  const { me } = desk;
  const { asked, people, posts } = usePerhapsMine(desk);
  const days = useMeetingDays(desk);
  return askedTogether(asked.slice(0, 1), () => {
    const rows = asked.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    return { actions: me === null ? [] : myOpenActions(distinctActions(rows.flatMap(({ items }) => items)), { me, posts, days }), people, unreadable: distinctRows(rows.flatMap(({ unreadable }) => unreadable)) };
  });
}

/** The same action may be mine by name and by post. */
export const distinctActions = (rows: readonly Stored<'actions'>[]): readonly Stored<'actions'>[] => [...new Map(rows.map((action) => [`${action.row.site} ${action.key}`, action])).values()];
