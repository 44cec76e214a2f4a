import { queryOptions } from '@tanstack/react-query';
import type { SiteKey } from '../domain/sites';
import type { Council, Rows } from '../graph/council';
import type { Account } from '../hosts/host';
import type { ListName } from '../lists/index';
import { keptOnDevice } from './keptOnDevice';
import { unlessClosed } from './meetingQueries';

/** What one person has to do with: asked by object id and by address, since a row may have been written before its person first signed in. */
const ofPerson = async <Name extends ListName>(me: Account | null, ask: (person: { readonly id: string } | { readonly mail: string }) => Promise<Rows<Name>>): Promise<Rows<Name>> => {
  if (me === null) return { items: [], unreadable: [] };
  const both = await Promise.all([ask({ id: me.objectId }), ask({ mail: me.username })]);
  const items = both.flatMap((rows) => rows.items);
  const unreadable = both.flatMap((rows) => rows.unreadable);
  return { items: [...new Map(items.map((item) => [item.row.id, item])).values()], unreadable: [...new Map(unreadable.map((row) => [`${row.id} ${row.column}`, row])).values()] };
};

export const myAllocationsQuery = (council: Council, me: Account | null) =>
  queryOptions({ queryKey: ['allocations', me?.objectId ?? null], ...keptOnDevice, queryFn: ({ signal }) => ofPerson<'allocations'>(me, (member) => council.open.allocations.in({ member }, { signal })) });

export const myPostsQuery = (council: Council, me: Account | null) =>
  queryOptions({ queryKey: ['people', me?.objectId ?? null], ...keptOnDevice, queryFn: ({ signal }) => ofPerson<'people'>(me, (identity) => council.open.people.in({ identity }, { signal })) });

export const estatesQuery = (council: Council) =>
  queryOptions({ queryKey: ['estates'], ...keptOnDevice, queryFn: ({ signal }) => council.open.estates.all({ signal }) });

/** Never on the device: what a member asks is between them and the clerk. Who submits has signed in, so that the id is known. */
export const mySubmissionsQuery = (council: Council, site: SiteKey, me: Account | null) =>
  queryOptions({
    queryKey: ['submissions', 'mine', me?.objectId ?? null, site],
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Rows<'submissions'> | null> => (me === null ? null : unlessClosed(site, council.at(site).submissions.in({ member: { id: me.objectId } }, { signal }))),
  });

export const actionsOfEstateQuery = (council: Council, estate: string) =>
  queryOptions({ queryKey: ['actions', 'estate', estate], ...keptOnDevice, queryFn: ({ signal }) => council.open.actions.in({ estate }, { signal }) });

/** Posts and who holds them: the whole list, which stays small. */
export const peopleQuery = (council: Council) => queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => council.open.people.all({ signal }) });
