import { queryOptions } from '@tanstack/react-query';
import { openRegister } from '../domain/estates/issues/issue';
import { isCircleSite, type SiteKey } from '../domain/sites';
import type { Council } from '../graph/council';
import { keptIfOpen, keptOnDevice } from './keptOnDevice';
import { unlessClosed } from './meetingQueries';

/** The map is three lists that stay small; history and all, they are read whole. */
export const areasQuery = (council: Council) => queryOptions({ queryKey: ['areas'], ...keptOnDevice, queryFn: ({ signal }) => council.open.areas.all({ signal }) });

export const allocationsQuery = (council: Council) => queryOptions({ queryKey: ['allocations', 'all'], ...keptOnDevice, queryFn: ({ signal }) => council.open.allocations.all({ signal }) });

export const mentionsQuery = (council: Council, site: SiteKey, estate: string) =>
  queryOptions({ queryKey: ['mentions', site, estate], ...keptIfOpen(site), queryFn: ({ signal }) => unlessClosed(site, council.at(site).mentions.in({ estate }, { signal })) });

export const projectsQuery = (council: Council, site: SiteKey) =>
  queryOptions({ queryKey: ['projects', site], ...keptIfOpen(site), queryFn: ({ signal }) => unlessClosed(site, council.at(site).projects.all({ signal })) });

/** Those that are not settled. */
export const openIssuesQuery = (council: Council, estate: string) =>
  queryOptions({ queryKey: ['issues', 'open', estate], ...keptOnDevice, queryFn: ({ signal }) => council.open.issues.in({ register: openRegister(estate) }, { signal }) });

export const walkaboutsQuery = (council: Council, estate: string) =>
  queryOptions({ queryKey: ['walkabouts', estate], ...keptOnDevice, queryFn: ({ signal }) => council.open.walkabouts.in({ estate }, { signal }) });

/** One action, of whichever list. */
export const actionQuery = (council: Council, site: SiteKey, key: string) =>
  queryOptions({ queryKey: ['action', site, key], ...(isCircleSite(site) ? { gcTime: 0 } : {}), queryFn: ({ signal }) => unlessClosed(site, council.at(site).actions.byKey(key, { signal })) });

/** What a clerk has still to say of places in papers, on one site. */
export const doubtfulMentionsQuery = (council: Council, site: SiteKey) =>
  queryOptions({ queryKey: ['mentions', 'doubtful', site], gcTime: 0, queryFn: ({ signal }) => unlessClosed(site, council.at(site).mentions.in({ certainty: 'doubtful' }, { signal })) });
