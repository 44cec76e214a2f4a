import { lazy, Suspense } from 'react';
import { useAgendaChanges } from '../../queries/useAgendaChanges';
import { meetingRoute } from '../../domain/routes';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { AgendaOfMeeting } from './AgendaOfMeeting';
import type { ViewInUse } from './agenda/agendaView';
import { CopyLink } from './CopyLink';
import type { Desk } from '../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { MeetingFacts } from './MeetingFacts';
import { nameOf, titleOf, useMeeting } from '../../queries/useMeeting';
import { ScreensOfMeeting } from '../../ui/ScreensOfMeeting';

// Only of meetings that were held, and so not in the way of those to come.
const DecisionsOfMeeting = lazy(async () => ({ default: (await import('./DecisionsOfMeeting')).DecisionsOfMeeting }));

interface MeetingPageProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
  /** How its agenda is looked at; null beside a mail, where there is room for the list alone. */
  readonly inUse: ViewInUse | null;
}

/** What is on this meeting's agenda? Opened by a deep link it asks for everything at once. */
export function MeetingPage({ desk, meetingKey, takesFocus, inUse }: MeetingPageProps) {
  const isCompact = inUse === null;
  const asked = useMeeting(desk, meetingKey);
  // Asked for with the agenda; the panel that tells what changed, loaded later, finds it there.
  const changes = useAgendaChanges(desk, meetingKey, { isWanted: !isCompact });
  const changed = changes.kind === 'ready' ? new Set(changes.value.marks.keys()) : null;
  const found = asked.kind === 'ready' ? asked.value : null;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to="/upcoming/all">All meetings</RouteLink>
      </nav>
      <PageHeading
        takesFocus={takesFocus}
        documentTitle={found === null ? 'Meeting' : nameOf(found)}
        aside={found !== null && <CopyLink host={desk.host} route={meetingRoute(meetingKey)} label={nameOf(found)} />}
      >
        {found === null ? 'Meeting' : titleOf(found)}
      </PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the meeting" rows={1} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The meeting" retry={asked.retry} />}
      {asked.kind === 'ready' && <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />}
      {asked.kind === 'ready' && asked.value === null && <NoSuchMeeting />}
      {found !== null && <MeetingFacts meeting={found.meeting} committee={found.committee} today={desk.today} isCompact={isCompact} {...(desk.actionsRoute !== undefined && { actionsRoute: desk.actionsRoute(found.meeting.committee) })} />}
      {found !== null && !isCompact && <ScreensOfMeeting meeting={meetingKey} screens={desk.meetingScreens ?? []} />}
      {found !== null && !isCompact && desk.meetingPanels !== undefined && (
        <Suspense fallback={null}>
          {desk.meetingPanels.map((Panel, at) => (
            <Panel key={at} desk={desk} meeting={found.meeting} />
          ))}
        </Suspense>
      )}
      {/* Mounted while the meeting itself is on its way, so that both are asked for in one round trip. */}
      {(asked.kind === 'loading' || found !== null) && (
        <AgendaOfMeeting desk={desk} meetingKey={meetingKey} inUse={inUse} meeting={found?.meeting ?? null} circle={found?.committee?.circle ?? null} changed={changed} />
      )}
      {found !== null && found.meeting.date <= desk.today && !isCompact && (
        <Suspense fallback={<Loading label="Loading the decisions" rows={2} />}>
          <DecisionsOfMeeting desk={desk} meetingKey={meetingKey} circle={found.committee?.circle ?? null} />
        </Suspense>
      )}
    </>
  );
}

const NoSuchMeeting = () => (
  <Message tone="problem" title="This meeting is not in the council’s list">
    <p>The link may be old or cut short. Choose the meeting from the list of all meetings.</p>
  </Message>
);
