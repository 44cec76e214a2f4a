import { queryOptions } from '@tanstack/react-query';
import { circleSite, isCircleSite, type SiteKey } from '../domain/sites';
import type { Stored } from '../domain/changes';
import type { Council, Rows } from '../graph/council';
import type { Account } from '../hosts/host';
import { failureKind } from '../ui/failures/explainFailure';
import { keptIfOpen, keptOnDevice } from './keptOnDevice';

export const committeesQuery = (council: Council) =>
  queryOptions({ queryKey: ['committees'], ...keptOnDevice, queryFn: ({ signal }) => council.open.committees.all({ signal }) });

export const meetingsOfYearQuery = (council: Council, year: string) =>
  queryOptions({ queryKey: ['meetings', year], ...keptOnDevice, queryFn: ({ signal }) => council.open.meetings.in({ year }, { signal }) });

export const meetingQuery = (council: Council, key: string) =>
  queryOptions({ queryKey: ['meeting', key], ...keptOnDevice, queryFn: ({ signal }) => council.open.meetings.byKey(key, { signal }) });

/** A membership may have been entered before its holder first signed in: then it knows the address, not the object id. */
export const myMembershipsQuery = (council: Council, me: Account | null) =>
  queryOptions({
    queryKey: ['memberships', me?.objectId ?? null],
    ...keptOnDevice,
    queryFn: async ({ signal }): Promise<Rows<'memberships'>> => {
      if (me === null) return { items: [], unreadable: [] };
      const { memberships } = council.open;
      const both = await Promise.all([
        memberships.in({ member: { id: me.objectId } }, { signal }),
        memberships.in({ member: { mail: me.username } }, { signal }),
      ]);
      return { items: distinct(both.flatMap(({ items }) => items)), unreadable: distinctById(both.flatMap(({ unreadable }) => unreadable)) };
    },
  });

/** Who is what on a committee: asked for where a name needs its role beside it. */
export const membershipsOfCommitteeQuery = (council: Council, committee: string) =>
  queryOptions({ queryKey: ['membershipsOfCommittee', committee], queryFn: ({ signal }) => council.open.memberships.in({ committee }, { signal }) });

export const openAgendaQuery = (council: Council, meeting: string) =>
  queryOptions({ queryKey: ['agenda', meeting, 'open'], ...keptOnDevice, queryFn: ({ signal }) => council.open.agendaItems.in({ meeting }, { signal }) });

/**
 * Null where this person is not in the circle. Never kept: `gcTime` 0 drops it as soon as its view is left, so that exempt
 * business is not in memory, nor in anything made from memory later.
 */
export const circleAgendaQuery = (council: Council, circle: string, meeting: string) =>
  queryOptions({
    queryKey: ['agenda', meeting, circleSite(circle)],
    gcTime: 0,
    queryFn: ({ signal }): Promise<Rows<'agendaItems'> | null> => unlessClosed(circleSite(circle), council.circle(circle).agendaItems.in({ meeting }, { signal })),
  });

/** Null where this person is not in the circle; as with its agenda, dropped as soon as its view is left. */
export const decisionsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['decisions', meeting, site],
    ...keptIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'decisions'> | null> => unlessClosed(site, council.at(site).decisions.in({ meeting }, { signal })),
  });

/** All that a committee has resolved. In memory alone: the whole book is more than a device should keep. */
export const decisionsOfCommitteeQuery = (council: Council, site: SiteKey, committee: string) =>
  queryOptions({
    queryKey: ['decisions of committee', committee, site],
    ...(isCircleSite(site) ? { gcTime: 0 } : {}),
    queryFn: ({ signal }): Promise<Rows<'decisions'> | null> => unlessClosed(site, council.at(site).decisions.in({ committee }, { signal })),
  });

export const reportsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['reports', meeting, site],
    ...keptIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'reports'> | null> => unlessClosed(site, council.at(site).reports.in({ meeting }, { signal })),
  });

export const documentsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['documents', meeting, site],
    ...keptIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'documents'> | null> => unlessClosed(site, council.at(site).documents.in({ meeting }, { signal })),
  });

export const openActionsQuery = (council: Council, site: SiteKey, committee: string) =>
  queryOptions({
    queryKey: ['actions', `${committee}-open`, site],
    ...keptIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'actions'> | null> => unlessClosed(site, council.at(site).actions.in({ tracker: `${committee}-open` }, { signal })),
  });

/** A committee’s actions, open and over, of all years. In memory alone: more than a device should keep. */
export const everyActionQuery = (council: Council, site: SiteKey, committee: string) =>
  queryOptions({
    queryKey: ['every action', committee, site],
    ...(isCircleSite(site) ? { gcTime: 0 } : {}),
    queryFn: ({ signal }): Promise<Rows<'actions'> | null> => unlessClosed(site, council.at(site).actions.in({ committee }, { signal })),
  });

/** The sites on which a committee's business stands. */
export const sitesOf = (council: Council, circle: string | null): readonly SiteKey[] => ['open', ...(circle !== null && council.circles.includes(circle) ? [circleSite(circle)] : [])];

/** What happened to a meeting and its agenda. */
export const eventsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['events', meeting, site],
    ...keptIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'events'> | null> => unlessClosed(site, council.at(site).events.in({ subject: meeting }, { signal })),
  });

/** Every site, whoever may read it: business of one committee may stand in another's circle. */
export const everySite = (council: Council): readonly SiteKey[] => ['open', ...council.circles.map(circleSite)];

/** A circle that refuses has nothing for this person; the open site that refuses is a failure. */
export async function unlessClosed<Answer>(site: SiteKey, asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    const kind = failureKind(error);
    if (isCircleSite(site) && (kind === 'forbidden' || kind === 'notFound')) return null;
    throw error;
  }
}

const distinct = <Row extends Stored<'memberships'>>(rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.key, row])).values()];

const distinctById = <Row extends { readonly id: string; readonly column: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [`${row.id} ${row.column}`, row])).values(),
];
