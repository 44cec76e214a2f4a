import { queryOptions } from '@tanstack/react-query';
import { circleSite, isCircleSite, type SiteKey } from '../../domain/sites';
import type { Stored } from '../../domain/changes';
import type { Council, Rows } from '../../graph/council';
import type { Account } from '../../hosts/host';
import { failureKind } from '../../ui/failures/explainFailure';

export const committeesQuery = (council: Council) =>
  queryOptions({ queryKey: ['committees'], queryFn: ({ signal }) => council.open.committees.all({ signal }) });

export const meetingsOfYearQuery = (council: Council, year: string) =>
  queryOptions({ queryKey: ['meetings', year], queryFn: ({ signal }) => council.open.meetings.in({ year }, { signal }) });

export const meetingQuery = (council: Council, key: string) =>
  queryOptions({ queryKey: ['meeting', key], queryFn: ({ signal }) => council.open.meetings.byKey(key, { signal }) });

/** A membership may have been entered before its holder first signed in: then it knows the address, not the object id. */
export const myMembershipsQuery = (council: Council, me: Account | null) =>
  queryOptions({
    queryKey: ['memberships', me?.objectId ?? null],
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

export const openAgendaQuery = (council: Council, meeting: string) =>
  queryOptions({ queryKey: ['agenda', meeting, 'open'], queryFn: ({ signal }) => council.open.agendaItems.in({ meeting }, { signal }) });

/**
 * Null where this person is not in the circle. Never kept: `gcTime` 0 drops it as soon as its view is left, so that exempt
 * business is not in memory, nor in anything made from memory later.
 */
export const circleAgendaQuery = (council: Council, circle: string, meeting: string) =>
  queryOptions({
    queryKey: ['agenda', meeting, circleSite(circle)],
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Rows<'agendaItems'> | null> => {
      try {
        return await council.circle(circle).agendaItems.in({ meeting }, { signal });
      } catch (error) {
        const kind = failureKind(error);
        if (kind === 'forbidden' || kind === 'notFound') return null;
        throw error;
      }
    },
  });

/** Null where this person is not in the circle; as with its agenda, dropped as soon as its view is left. */
export const decisionsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['decisions', meeting, site],
    ...(isCircleSite(site) ? { gcTime: 0 } : {}),
    queryFn: async ({ signal }): Promise<Rows<'decisions'> | null> => {
      try {
        return await council.at(site).decisions.in({ meeting }, { signal });
      } catch (error) {
        const kind = failureKind(error);
        if (isCircleSite(site) && (kind === 'forbidden' || kind === 'notFound')) return null;
        throw error;
      }
    },
  });

const distinct = <Row extends Stored<'memberships'>>(rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.key, row])).values()];

const distinctById = <Row extends { readonly id: string; readonly column: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [`${row.id} ${row.column}`, row])).values(),
];
