import { queryOptions } from '@tanstack/react-query';
import { isCircleSite, type SiteKey } from '../domain/sites';
import type { Council } from '../graph/council';
import { failureKind } from '../ui/failures/explainFailure';
import { keptIfOpen, keptOnDevice } from './keptOnDevice';
import { unlessClosed } from './meetingQueries';

/** The map is three lists that stay small; history and all, they are read whole. */
export const areasQuery = (council: Council) => queryOptions({ queryKey: ['areas'], ...keptOnDevice, queryFn: ({ signal }) => council.open.areas.all({ signal }) });

export const allocationsQuery = (council: Council) => queryOptions({ queryKey: ['allocations', 'all'], ...keptOnDevice, queryFn: ({ signal }) => council.open.allocations.all({ signal }) });

/** What papers say of an estate. Null as of `ifThere`. */
export const mentionsQuery = (council: Council, site: SiteKey, estate: string) =>
  queryOptions({ queryKey: ['mentions', site, estate], ...keptIfOpen(site), queryFn: ({ signal }) => ifThere(site, council.at(site).mentions.in({ estate }, { signal })) });

/** What a clerk has still to say of places in papers, on one site. */
export const doubtfulMentionsQuery = (council: Council, site: SiteKey) =>
  queryOptions({ queryKey: ['mentions', 'doubtful', site], gcTime: 0, queryFn: ({ signal }) => ifThere(site, council.at(site).mentions.in({ certainty: 'doubtful' }, { signal })) });

/** The projects of all estates; the list stays small. */
export const projectsQuery = (council: Council, site: SiteKey) =>
  queryOptions({ queryKey: ['projects', site], ...keptIfOpen(site), queryFn: ({ signal }) => ifThere(site, council.at(site).projects.all({ signal })) });

/** All that happened to one project. */
export const projectEventsQuery = (council: Council, site: SiteKey, project: string) =>
  queryOptions({ queryKey: ['project events', project, site], ...(isCircleSite(site) ? { gcTime: 0 } : {}), queryFn: ({ signal }) => council.at(site).events.in({ subject: project }, { signal }) });

/** One action, of whichever list. */
export const actionQuery = (council: Council, site: SiteKey, key: string) =>
  queryOptions({ queryKey: ['action', site, key], ...(isCircleSite(site) ? { gcTime: 0 } : {}), queryFn: ({ signal }) => unlessClosed(site, council.at(site).actions.byKey(key, { signal })) });

/** Null where a circle refuses, or where the site was provisioned before there was such a list: that it is not there does not say that access to the site has ended. */
async function ifThere<Answer>(site: SiteKey, asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await unlessClosed(site, asked);
  } catch (error) {
    if (failureKind(error) === 'notFound') return null;
    throw error;
  }
}
