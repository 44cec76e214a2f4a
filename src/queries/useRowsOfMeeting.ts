import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import type { Rows, UnreadableRow } from '../graph/council';
import type { ListName } from '../lists/index';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { documentsQuery, reportsQuery, sitesOf } from './meetingQueries';
import { circlesAsked, type CirclesAsked } from './useAgenda';

export interface RowsOfMeeting<Name extends ListName> {
  readonly items: readonly Stored<Name>[];
  readonly unreadable: readonly UnreadableRow[];
  /** What the committee's circle answered; it never holds up what is public. */
  readonly circle: CirclesAsked;
}

interface OfMeeting {
  readonly meeting: string;
  /** The committee's circle; null where it has none. */
  readonly circle: string | null;
  /** Whether they are wanted now. */
  readonly isWanted?: boolean;
}

/** The reports of a meeting, of the open site and of the committee's circle. */
export function useReports({ council }: Desk, { meeting, circle, isWanted = true }: OfMeeting): Asked<RowsOfMeeting<'reports'>> {
  return together(useQueries({ queries: sitesOf(council, circle).map((site) => ({ ...reportsQuery(council, site, meeting), enabled: isWanted })) }));
}

/** The papers of a meeting. */
export function useDocuments({ council }: Desk, { meeting, circle, isWanted = true }: OfMeeting): Asked<RowsOfMeeting<'documents'>> {
  return together(useQueries({ queries: sitesOf(council, circle).map((site) => ({ ...documentsQuery(council, site, meeting), enabled: isWanted })) }));
}

function together<Name extends ListName>(queries: readonly UseQueryResult<Rows<Name> | null>[]): Asked<RowsOfMeeting<Name>> {
  const [open, ...circles] = queries;
  if (open === undefined) return { kind: 'loading' };
  return askedTogether([open], () => {
    if (open.data === undefined) return undefined;
    // Nobody knows who sits before the screen once a sign-in has ended.
    const rows = [open, ...circles].flatMap(({ data, error }, at) => (at > 0 && failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    return { items: rows.flatMap(({ items }) => items), unreadable: rows.flatMap(({ unreadable }) => unreadable), circle: circlesAsked(circles) };
  });
}
