import { groupByCommittee, nextMeeting, upcomingMeetings } from '../../domain/meetings';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import type { Desk } from '../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { MeetingFilters } from './MeetingFilters';
import { MeetingGroups } from './MeetingGroups';
import { NextMeeting } from './NextMeeting';
import { PastMeetings } from './PastMeetings';
import type { MeetingFilter } from '../../domain/routes';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { chosenCommittees } from './chosenCommittees';

interface MeetingsPageProps {
  readonly desk: Desk;
  readonly filter: MeetingFilter;
  readonly onFilter: (filter: MeetingFilter) => void;
  readonly takesFocus: boolean;
}

/** Which meeting is next, and where are the others? */
export function MeetingsPage({ desk, filter, onFilter, takesFocus }: MeetingsPageProps) {
  const calendar = useCalendar(desk);
  return (
    <>
      <PageHeading takesFocus={takesFocus} aside={calendar.kind === 'ready' && calendar.value.isClerk && desk.importRoute !== undefined && <RouteLink to={desk.importRoute}>Import a pack</RouteLink>}>
        Meetings
      </PageHeading>
      {calendar.kind === 'loading' && <Loading label="Loading the meetings" />}
      {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The meetings" retry={calendar.retry} />}
      {calendar.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={calendar.refreshError} retry={calendar.retry} />
          {calendar.value.membershipsError !== null && (
            <Message tone="notice" title="Which committees are yours could not be loaded">
              <p>All committees are shown in one order. They are asked for again when you come back to this window.</p>
            </Message>
          )}
          <MeetingsOf desk={desk} calendar={calendar.value} filter={filter} onFilter={onFilter} />
          <UnreadableRows rows={calendar.value.unreadable} />
        </>
      )}
    </>
  );
}

function MeetingsOf({ desk, calendar, filter, onFilter }: Pick<MeetingsPageProps, 'desk' | 'filter' | 'onFilter'> & { readonly calendar: Calendar }) {
  const next = nextMeeting(calendar.meetings, desk.today, calendar.myCommittees);
  return (
    <>
      {next !== null && filter.kind === 'upcoming' && <NextMeeting desk={desk} meeting={next} calendar={calendar} />}
      <MeetingFilters calendar={calendar} filter={filter} onFilter={onFilter} today={desk.today} />
      {filter.kind === 'upcoming' ? (
        <UpcomingMeetings calendar={calendar} committee={filter.committee} today={desk.today} />
      ) : (
        <PastMeetings desk={desk} calendar={calendar} year={filter.year} committee={filter.committee} />
      )}
    </>
  );
}

function UpcomingMeetings({ calendar, committee, today }: { readonly calendar: Calendar; readonly committee: string; readonly today: string }) {
  const meetings = upcomingMeetings(chosenCommittees(calendar.meetings, committee, calendar.myCommittees), today);
  if (meetings.length > 0) {
    return <MeetingGroups heading="Upcoming meetings" groups={groupByCommittee(meetings, calendar.committees, calendar.myCommittees)} today={today} />;
  }
  return (
    <Message tone="notice" title="No meetings to come">
      <p>
        {committee === 'all'
          ? 'A meeting appears here when a clerk imports its pack or enters it in the meetings list. Past meetings are under “Past”.'
          : 'Choose “All committees” to see whether others meet, or look under “Past”.'}
      </p>
    </Message>
  );
}
