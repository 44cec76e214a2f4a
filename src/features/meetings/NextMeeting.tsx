import { makeStyles, tokens } from '@fluentui/react-components';
import { countAgenda } from '../../domain/agenda';
import { formatCountdown, formatDateAndTime } from '../../domain/formats';
import { committeeTitle, type Meeting } from '../../domain/meetings';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { AgendaCountsLine } from './AgendaCountsLine';
import type { Desk } from './desk';
import { meetingRoute } from './routes';
import { useAgenda } from './useAgenda';
import type { Calendar } from './useCalendar';

/** The meeting to prepare for now: when it is, and how much there is to read and to decide. */
export function NextMeeting({ desk, meeting, calendar }: { readonly desk: Desk; readonly meeting: Meeting; readonly calendar: Calendar }) {
  const styles = useStyles();
  const isMine = calendar.myCommittees.has(meeting.committee);
  return (
    <Section heading={isMine ? 'Your next meeting' : 'Next meeting'} level={2}>
      <div className={styles.card}>
        <p className={styles.countdown}>{formatCountdown(meeting.date, desk.today)}</p>
        <RouteLink to={meetingRoute(meeting.key)} className={styles.title}>
          <bdi>{committeeTitle(meeting.committee, calendar.committees)}</bdi>
        </RouteLink>
        <p className={styles.line}>
          {formatDateAndTime(meeting.date, meeting.startsAt)}
          {meeting.venue !== null && (
            <>
              {' · '}
              <bdi>{meeting.venue}</bdi>
            </>
          )}
        </p>
        <WhatThereIsToPrepare desk={desk} meeting={meeting.key} />
      </div>
    </Section>
  );
}

function WhatThereIsToPrepare({ desk, meeting }: { readonly desk: Desk; readonly meeting: string }) {
  const agenda = useAgenda(desk, meeting);
  // The meeting's own screen says why an agenda failed and offers to try again; here it would hide the list.
  if (agenda.kind === 'failed') return <p>The agenda could not be loaded. Open the meeting to try again.</p>;
  if (agenda.kind === 'loading') return <p role="status">Loading what is on the agenda</p>;
  return <AgendaCountsLine counts={countAgenda(agenda.value.agenda)} />;
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  countdown: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { display: 'inline-block', minHeight: '24px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXS} 0` },
});
