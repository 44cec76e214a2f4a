import { useQueries, useQuery } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { followingYear, yearJustGone, yearOf } from '../domain/calendar';
import { committeesOf } from '../domain/meetings';
import type { UnreadableRow } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { committeesQuery, meetingsOfYearQuery, myMembershipsQuery } from './meetingQueries';

export interface Calendar {
  readonly committees: readonly Stored<'committees'>[];
  readonly meetings: readonly Stored<'meetings'>[];
  readonly myCommittees: ReadonlySet<string>;
  /** Whether I clerk a committee. SharePoint decides what I may write; this decides what I am shown first. */
  readonly isClerk: boolean;
  /** The committees that I clerk today. */
  readonly clerked: ReadonlySet<string>;
  readonly unreadable: readonly UnreadableRow[];
  /** Why it is not known which committees are mine; null where it is. */
  readonly membershipsError: unknown;
}

/** The committees, the meetings of this year and the next (in its first months also of the last, and of `alsoYear`), and which committees are mine: one `$batch`. */
export function useCalendar({ council, me, today }: Desk, alsoYear: string | null = null): Asked<Calendar> {
  const thisYear = yearOf(today);
  const years = new Set([thisYear, followingYear(thisYear), ...yearJustGone(today), ...(alsoYear === null ? [] : [alsoYear])]);
  const committees = useQuery(committeesQuery(council));
  const meetings = useQueries({ queries: [...years].map((year) => meetingsOfYearQuery(council, year)) });
  const memberships = useQuery(myMembershipsQuery(council, me));
  if (memberships.isPending && memberships.fetchStatus === 'fetching') return { kind: 'loading' };
  return askedTogether([committees, ...meetings], () => {
    if (committees.data === undefined) return undefined;
    const rows = meetings.flatMap(({ data }) => data ?? []);
    return {
      committees: committees.data.items,
      meetings: rows.flatMap(({ items }) => items),
      myCommittees: committeesOf(memberships.data?.items ?? [], today),
      isClerk: (memberships.data?.items ?? []).some(({ role }) => role === 'clerk'),
      clerked: committeesOf((memberships.data?.items ?? []).filter(({ role }) => role === 'clerk'), today),
      unreadable: [committees.data, ...rows, ...(memberships.data ? [memberships.data] : [])].flatMap(({ unreadable }) => unreadable),
      membershipsError: memberships.error,
    };
  });
}
