import { willBeHeld } from '../../../domain/meetings';
import type { Desk } from '../../../queries/desk';
import { useAgenda } from '../../../queries/useAgenda';
import { nameOf, useMeeting } from '../../../queries/useMeeting';
import { BackToAgenda } from '../../../ui/BackToAgenda';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { ScreensOfMeeting } from '../../../ui/ScreensOfMeeting';
import { Plan } from './Plan';

interface PlanScreenProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly takesFocus: boolean;
}

/** What do I still have to read for this meeting, in which order, and how long will it take? */
export function PlanScreen({ desk, meetingKey, takesFocus }: PlanScreenProps) {
  const asked = useMeeting(desk, meetingKey);
  const agenda = useAgenda(desk, meetingKey);
  const found = asked.kind === 'ready' ? asked.value : null;
  const name = found === null ? null : nameOf(found);
  return (
    <>
      <BackToAgenda meeting={meetingKey} name={name} />
      <PageHeading takesFocus={takesFocus} documentTitle={name === null ? 'Reading plan' : `Reading plan, ${name}`}>
        Reading plan
      </PageHeading>
      <ScreensOfMeeting meeting={meetingKey} screens={desk.meetingScreens ?? []} current="plan" />
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The meeting" retry={asked.retry} />}
      {asked.kind === 'ready' && found === null && (
        <Message tone="problem" title="This meeting is not in the council’s list">
          <p>The link may be old or cut short. Choose the meeting from the list of all meetings.</p>
        </Message>
      )}
      {found !== null && !willBeHeld(found.meeting) && (
        <Message tone="problem" title={found.meeting.state === 'cancelled' ? 'This meeting is cancelled' : 'This meeting has moved to another date'}>
          <p>There is nothing to read for it now. The plan below is kept for reference.</p>
        </Message>
      )}
      {found !== null && agenda.kind === 'failed' && <FailedToLoad desk={desk} error={agenda.error} what="The agenda" retry={agenda.retry} />}
      {(asked.kind === 'loading' || (found !== null && agenda.kind === 'loading')) && <Loading label="Loading what there is to read" />}
      {found !== null && agenda.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={agenda.refreshError} retry={agenda.retry} />
          <Plan desk={desk} meeting={meetingKey} circle={found.committee?.circle ?? null} asked={agenda.value} />
        </>
      )}
    </>
  );
}
