import { useQuery } from '@tanstack/react-query';
import { groupByCommittee, pastMeetings } from '../../domain/meetings';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { askedTogether } from '../../queries/asked';
import { chosenCommittees } from './chosenCommittees';
import type { Desk } from '../../queries/desk';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { MeetingGroups } from './MeetingGroups';
import { meetingsOfYearQuery } from '../../queries/meetingQueries';
import { UnreadableRows } from '../../ui/UnreadableRows';
import type { Calendar } from '../../queries/useCalendar';

interface PastMeetingsProps {
  readonly desk: Desk;
  readonly calendar: Calendar;
  readonly year: string;
  readonly committee: string;
}

/** Past meetings, a year at a time: earlier years are asked for when somebody wants them. */
export function PastMeetings({ desk, calendar, year, committee }: PastMeetingsProps) {
  const query = useQuery(meetingsOfYearQuery(desk.council, year));
  const rows = askedTogether([query], () => query.data);
  if (rows.kind === 'loading') return <Loading label={`Loading the meetings of ${year}`} />;
  if (rows.kind === 'failed') return <FailedToLoad desk={desk} error={rows.error} what={`The meetings of ${year}`} retry={rows.retry} />;

  const meetings = pastMeetings(chosenCommittees(rows.value.items, committee, calendar.myCommittees), desk.today);
  const alreadyShown = new Set(calendar.unreadable.map(({ id }) => id));
  return (
    <>
      {meetings.length > 0 ? (
        <MeetingGroups
          heading={`Past meetings of ${year}`}
          groups={groupByCommittee(meetings, calendar.committees, calendar.myCommittees)}
          today={desk.today}
        />
      ) : (
        <Message tone="notice" title={`No past meetings in ${year}`}>
          <p>Choose another year or all committees.</p>
        </Message>
      )}
      <UnreadableRows rows={rows.value.unreadable.filter(({ id }) => !alreadyShown.has(id))} />
    </>
  );
}
