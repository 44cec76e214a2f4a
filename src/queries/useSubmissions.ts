import { queryOptions, useQueries } from '@tanstack/react-query';
import { isCircleSite, type SiteKey } from '../domain/sites';
import type { Submission } from '../domain/starredRequests';
import type { Council, Rows, UnreadableRow } from '../graph/council';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { everySite, unlessClosed } from './meetingQueries';
import { circlesAsked, type CirclesAsked } from './useAgenda';

/** What members have sent in for a meeting: SharePoint shows each their own, and clerks all. */
export const submissionsQuery = (council: Council, site: SiteKey, meeting: string) =>
  queryOptions({
    queryKey: ['submissions', meeting, site],
    ...(isCircleSite(site) ? { gcTime: 0 } : {}),
    queryFn: ({ signal }): Promise<Rows<'submissions'> | null> => unlessClosed(site, council.at(site).submissions.in({ meeting }, { signal })),
  });

export interface SubmissionsOfMeeting {
  readonly submissions: readonly Submission[];
  readonly unreadable: readonly UnreadableRow[];
  readonly circles: CirclesAsked;
}

/** Those of the open site, with those of the circles that this person may read. */
export function useSubmissions({ council }: Pick<Desk, 'council'>, meeting: string): Asked<SubmissionsOfMeeting> {
  const asked = useQueries({ queries: everySite(council).map((site) => submissionsQuery(council, site, meeting)) });
  // The open site is the first of the sites.
  return askedTogether(asked.slice(0, 1), () => {
    const rows = asked.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    return {
      submissions: rows.flatMap(({ items }) => items),
      unreadable: rows.flatMap(({ unreadable }) => unreadable),
      circles: circlesAsked(asked.slice(1)),
    };
  });
}
