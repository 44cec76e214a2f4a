import { queryOptions } from '@tanstack/react-query';
import { closedTracker } from '../../domain/actions/state';
import { WAITING } from '../../domain/chasers/dueForChasing';
import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { Council, Rows } from '../../graph/council';
import { unlessClosed } from '../../queries/meetingQueries';

/** Nothing of these is kept on the device; of a circle's not even in memory, once its view is left. */
const inMemoryIfOpen = (site: SiteKey) => (isCircleSite(site) ? { gcTime: 0 } : {});

/** What officers have said of a committee's actions and no clerk has taken up. */
export const awaitingQuery = (council: Council, site: SiteKey, committee: string) =>
  queryOptions({
    queryKey: ['events awaiting', committee, site],
    ...inMemoryIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'events'> | null> => unlessClosed(site, council.at(site).events.in({ awaits: committee }, { signal })),
  });

export const closedActionsQuery = (council: Council, site: SiteKey, committee: string, year: string) =>
  queryOptions({
    queryKey: ['closed actions', committee, year, site],
    ...inMemoryIfOpen(site),
    queryFn: ({ signal }): Promise<Rows<'actions'> | null> => unlessClosed(site, council.at(site).actions.in({ tracker: closedTracker(committee, year) }, { signal })),
  });

/** Sent and waiting ones, of clerks alone: what they say of earlier ones is what history there is to read for a whole list. */
export const chasersQuery = (council: Council, site: SiteKey, committee: string) =>
  queryOptions({ queryKey: ['chasers', committee, site], ...inMemoryIfOpen(site), queryFn: ({ signal }): Promise<Rows<'chasers'> | null> => unlessClosed(site, council.at(site).chasers.in({ committee }, { signal })) });

/** Of every committee. */
export const waitingChasersQuery = (council: Council, site: SiteKey) =>
  queryOptions({ queryKey: ['chasers', 'waiting', site], ...inMemoryIfOpen(site), queryFn: ({ signal }): Promise<Rows<'chasers'> | null> => unlessClosed(site, council.at(site).chasers.in({ tray: WAITING }, { signal })) });

/** The council's own wording and rules: one row a setting. */
export const settingsQuery = (council: Council) => queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => council.open.settings.all({ signal }) });

/** All that was done with one action. */
export const actionEventsQuery = (council: Council, site: SiteKey, action: string) =>
  queryOptions({ queryKey: ['action events', action, site], ...inMemoryIfOpen(site), queryFn: ({ signal }) => council.at(site).events.in({ subject: action }, { signal }) });

export const progressNotesQuery = (council: Council, site: SiteKey, action: string) =>
  queryOptions({ queryKey: ['progress notes', action, site], ...inMemoryIfOpen(site), queryFn: ({ signal }) => council.at(site).progressNotes.in({ action }, { signal }) });

/** Of whatever list: one that is over is not on the open one. Null where the site does not have it, or is not this person's to read. */
export const actionQuery = (council: Council, site: SiteKey, key: string) =>
  queryOptions({ queryKey: ['action', key, site], ...inMemoryIfOpen(site), queryFn: ({ signal }) => unlessClosed(site, council.at(site).actions.byKey(key, { signal })) });
