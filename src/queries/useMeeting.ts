import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { formatDate } from '../domain/formats';
import type { Rows } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { committeesQuery, meetingQuery } from './meetingQueries';

export interface MeetingOfCommittee {
  readonly meeting: Stored<'meetings'>;
  /** Null where the committee's row is missing or could not be read. */
  readonly committee: Stored<'committees'> | null;
}

/** A meeting goes by its committee's name; by its own where the committee's row is missing. */
export const titleOf = ({ meeting, committee }: MeetingOfCommittee): string => committee?.title ?? meeting.title;

/** "Housing Committee, Tue 24 Nov 2026". */
export const nameOf = (found: MeetingOfCommittee): string => `${titleOf(found)}, ${formatDate(found.meeting.date)}`;

/** One meeting by its key, from what the list has already read where it has; null where there is none. */
export function useMeeting({ council }: Desk, key: string): Asked<MeetingOfCommittee | null> {
  const cache = useQueryClient();
  const known = () =>
    cache
      .getQueriesData<Rows<'meetings'>>({ queryKey: ['meetings'] })
      .flatMap(([, rows]) => rows?.items ?? [])
      .find((meeting) => meeting.key === key);
  const meeting = useQuery({ ...meetingQuery(council, key), initialData: known });
  const committees = useQuery(committeesQuery(council));
  return askedTogether([meeting, committees], () => {
    if (meeting.data === undefined || committees.data === undefined) return undefined;
    if (meeting.data === null) return null;
    const { committee } = meeting.data;
    return { meeting: meeting.data, committee: committees.data.items.find((row) => row.key === committee) ?? null };
  });
}
