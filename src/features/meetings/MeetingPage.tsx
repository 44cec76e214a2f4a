import { formatDate } from '../../domain/formats';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { AgendaOfMeeting } from './AgendaOfMeeting';
import { CopyMeetingLink } from './CopyMeetingLink';
import { DecisionsOfMeeting } from './DecisionsOfMeeting';
import type { Desk } from './desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { MeetingFacts } from './MeetingFacts';
import { useMeeting, type MeetingOfCommittee } from './useMeeting';

interface MeetingPageProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
  readonly isCompact?: boolean;
}

/** What is on this meeting's agenda? Opened by a deep link it asks for everything at once. */
export function MeetingPage({ desk, meetingKey, takesFocus, isCompact = false }: MeetingPageProps) {
  const asked = useMeeting(desk, meetingKey);
  const found = asked.kind === 'ready' ? asked.value : null;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to="/upcoming/all">All meetings</RouteLink>
      </nav>
      <PageHeading
        takesFocus={takesFocus}
        documentTitle={found === null ? 'Meeting' : `${titleOf(found)}, ${formatDate(found.meeting.date)}`}
        aside={found !== null && <CopyMeetingLink host={desk.host} meeting={found.meeting} title={titleOf(found)} />}
      >
        {found === null ? 'Meeting' : titleOf(found)}
      </PageHeading>
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The meeting" retry={asked.retry} />}
      {asked.kind === 'ready' && <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />}
      {asked.kind === 'ready' && asked.value === null && <NoSuchMeeting />}
      {found !== null && <MeetingFacts meeting={found.meeting} committee={found.committee} today={desk.today} isCompact={isCompact} />}
      {/* Mounted while the meeting itself is on its way, so that both are asked for in one round trip. */}
      {(asked.kind === 'loading' || found !== null) && <AgendaOfMeeting desk={desk} meetingKey={meetingKey} isCompact={isCompact} />}
      {found !== null && found.meeting.date <= desk.today && !isCompact && <DecisionsOfMeeting desk={desk} meetingKey={meetingKey} circle={found.committee?.circle ?? null} />}
      {found !== null && desk.actionsRoute !== undefined && (
        <p>
          <RouteLink to={desk.actionsRoute(found.meeting.committee)}>Open actions of this committee</RouteLink>
        </p>
      )}
      {asked.kind === 'loading' && <Loading label="Loading the meeting" rows={1} />}
    </>
  );
}

const titleOf = ({ meeting, committee }: MeetingOfCommittee): string => committee?.title ?? meeting.title;

const NoSuchMeeting = () => (
  <Message tone="problem" title="This meeting is not in the council’s list">
    <p>The link may be old or cut short. Choose the meeting from the list of all meetings.</p>
  </Message>
);
