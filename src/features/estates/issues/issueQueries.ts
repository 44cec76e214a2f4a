import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { openRegister, settledRegister } from '../../../domain/estates/issues/issue';
import type { Council } from '../../../graph/council';
import { keptOnDevice } from '../../../queries/keptOnDevice';

/** All that is not settled on an estate. Not on the device: an old estate has thousands. */
export const openIssuesQuery = (council: Council, estate: string) => queryOptions({ queryKey: ['issues', estate, 'open'], queryFn: ({ signal }) => council.open.issues.in({ register: openRegister(estate) }, { signal }) });

export const settledIssuesQuery = (council: Council, estate: string, year: string) =>
  queryOptions({ queryKey: ['issues', estate, year], queryFn: ({ signal }) => council.open.issues.in({ register: settledRegister(estate, year) }, { signal }) });

export const issueQuery = (council: Council, key: string) => queryOptions({ queryKey: ['issue', key], queryFn: ({ signal }) => council.open.issues.byKey(key, { signal }) });

export const issueNotesQuery = (council: Council, key: string) => queryOptions({ queryKey: ['issue notes', key], queryFn: ({ signal }) => council.open.issueNotes.in({ issue: key }, { signal }) });

export const walkaboutsQuery = (council: Council, estate: string) => queryOptions({ queryKey: ['walkabouts', estate], ...keptOnDevice, queryFn: ({ signal }) => council.open.walkabouts.in({ estate }, { signal }) });

/** After something of an issue or a walkabout was written: every screen shows what the lists now say. */
export const readIssuesAnew = (cache: QueryClient): Promise<void> => cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => READ_ANEW.has(String(first)) });

const READ_ANEW: ReadonlySet<string> = new Set(['issues', 'issue', 'issue notes', 'walkabouts']);
