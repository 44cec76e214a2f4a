import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Stored } from '../../domain/changes';
import type { CouncilMoment } from '../../domain/calendar';
import { entriesOf } from '../../domain/agendaFilter';
import { formatDate } from '../../domain/formats';
import { countdown } from '../../domain/home';
import { committeeTitle } from '../../domain/meetings';
import type { Desk } from '../../queries/desk';
import { useAgenda } from '../../queries/useAgenda';
import type { Calendar } from '../../queries/useCalendar';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { MeetingCard } from '../../ui/MeetingCard';
import { ScreensOfMeeting } from '../../ui/ScreensOfMeeting';
import { Section, SectionsOf } from '../../ui/Section';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { Changes } from './Changes';
import { Decisions } from './Decisions';

// It waits for the agenda and the papers: its code need not come before them.
const ReadingLeft = lazy(async () => ({ default: (await import('./ReadingLeft')).ReadingLeft }));

interface MyNextMeetingProps {
  readonly desk: Desk;
  readonly meeting: Stored<'meetings'>;
  readonly passedOver: readonly Stored<'meetings'>[];
  readonly calendar: Calendar;
  readonly now: CouncilMoment;
}

/** When it is, what it decides, what has changed, and how much there is still to read. */
export function MyNextMeeting({ desk, meeting, passedOver, calendar, now }: MyNextMeetingProps) {
  const styles = useStyles();
  const agenda = useAgenda(desk, meeting.key);
  return (
    <>
      <Section heading="Your next meeting" level={2}>
        {passedOver.map((one) => (
          <p key={one.key} className={styles.passedOver}>
            <bdi>{committeeTitle(one.committee, calendar.committees)}</bdi>, {formatDate(one.date)}: {one.state === 'moved' ? 'moved to another date' : 'cancelled'}.
          </p>
        ))}
        <MeetingCard meeting={meeting} title={committeeTitle(meeting.committee, calendar.committees)} countdown={countdown(meeting, now)}>
          {agenda.kind === 'ready' && (
            <Suspense fallback={<Loading label="Counting the pages left to read" rows={1} />}>
              <ReadingLeft desk={desk} meeting={meeting.key} agenda={agenda.value.agenda} circles={agenda.value.circles.kind} />
            </Suspense>
          )}
          <ScreensOfMeeting meeting={meeting.key} screens={desk.meetingScreens ?? []} />
        </MeetingCard>
        {agenda.kind === 'loading' && <Loading label="Loading what is on the agenda" rows={3} />}
        {agenda.kind === 'failed' && <FailedToLoad desk={desk} error={agenda.error} what="The agenda" retry={agenda.retry} tone="notice" />}
      </Section>
      {agenda.kind === 'ready' && entriesOf(agenda.value.agenda).length > 0 && <Decisions meeting={meeting} agenda={agenda.value.agenda} circles={agenda.value.circles} />}
      {/* Mounted while the agenda is on its way, so that both travel together. */}
      <Changes desk={desk} meeting={meeting} agenda={agenda.kind === 'ready' ? agenda.value.agenda : null} />
      <SectionsOf.Provider value="the next meeting’s agenda">{agenda.kind === 'ready' && <UnreadableRows rows={agenda.value.unreadable} />}</SectionsOf.Provider>
    </>
  );
}

const useStyles = makeStyles({
  passedOver: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});
