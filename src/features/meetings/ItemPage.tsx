import { Button } from '@fluentui/react-components';
import { councilMoment, yearOf } from '../../domain/calendar';
import { findMeeting, type Clue, type Finding } from '../../domain/findMeeting';
import { committeeTitle, type Meeting } from '../../domain/meetings';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { AgendaOfMeeting } from './AgendaOfMeeting';
import type { Desk } from '../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { MeetingFacts } from './MeetingFacts';
import { MeetingLinks } from './MeetingGroups';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { useCalendar, type Calendar } from '../../queries/useCalendar';

interface ItemPageProps {
  readonly desk: Desk;
  /** What the mail or appointment beside the pane tells. */
  readonly clue: Clue;
  /** Reads the item again: Outlook does not say when a subject is typed. */
  readonly onLookAgain: () => void;
}

/** Which meeting is this mail or appointment for, and what is on its agenda? */
export function ItemPage({ desk, clue, onLookAgain }: ItemPageProps) {
  const start = clue.start === null ? null : councilMoment(clue.start);
  const calendar = useCalendar(desk, start === null ? null : yearOf(start.date));
  if (calendar.kind !== 'ready') {
    return (
      <>
        <PageHeading takesFocus={false}>Meeting</PageHeading>
        {calendar.kind === 'loading' && <Loading label="Looking for the meeting" />}
        {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The meetings" retry={calendar.retry} />}
      </>
    );
  }
  const finding = findMeeting(clue, { ...calendar.value, today: desk.today });
  return (
    <>
      <NotRefreshed desk={desk} error={calendar.refreshError} retry={calendar.retry} />
      <Found desk={desk} finding={finding} calendar={calendar.value} />
      <p>
        {finding.kind !== 'found' && <Button onClick={onLookAgain}>Look again</Button>} <RouteLink to="/upcoming/all">All meetings</RouteLink>
      </p>
      <UnreadableRows rows={calendar.value.unreadable} />
    </>
  );
}

function Found({ desk, finding, calendar }: { readonly desk: Desk; readonly finding: Finding<Meeting>; readonly calendar: Calendar }) {
  switch (finding.kind) {
    case 'found':
      return <CompactMeeting desk={desk} meeting={finding.meeting} calendar={calendar} />;
    case 'next':
      return (
        <>
          <p>{finding.isMine ? 'This item names no meeting. Your next one:' : 'This item names no meeting. The council’s next one:'}</p>
          <CompactMeeting desk={desk} meeting={finding.meeting} calendar={calendar} />
        </>
      );
    case 'candidates':
      return (
        <>
          <PageHeading takesFocus={false}>{finding.meetings.length === 1 ? 'Is it this meeting?' : 'Which meeting is it?'}</PageHeading>
          <MeetingLinks meetings={finding.meetings} titleOf={(meeting) => committeeTitle(meeting.committee, calendar.committees)} today={desk.today} showsCommittee />
        </>
      );
    case 'none':
      return (
        <>
          <PageHeading takesFocus={false}>Meeting</PageHeading>
          <Message tone="notice" title="No meetings to come">
            <p>This item names no meeting, and none is in the council’s list from today on.</p>
          </Message>
        </>
      );
  }
}

function CompactMeeting({ desk, meeting, calendar }: { readonly desk: Desk; readonly meeting: Meeting; readonly calendar: Calendar }) {
  return (
    <>
      <PageHeading takesFocus={false}>{committeeTitle(meeting.committee, calendar.committees)}</PageHeading>
      <MeetingFacts meeting={meeting} committee={calendar.committees.find(({ key }) => key === meeting.committee) ?? null} today={desk.today} isCompact />
      <AgendaOfMeeting key={meeting.key} desk={desk} meetingKey={meeting.key} inUse={null} />
    </>
  );
}
