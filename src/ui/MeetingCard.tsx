import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatDateAndTime } from '../domain/formats';
import type { Meeting } from '../domain/meetings';
import { meetingRoute } from '../domain/routes';
import { RouteLink } from './RouteLink';

interface MeetingCardProps {
  readonly meeting: Meeting;
  /** The committee's title. */
  readonly title: string;
  /** How long there is until then, in words. */
  readonly countdown: string;
  /** What there is to do for it. */
  readonly children: ReactNode;
}

/** The meeting that comes next, above all others. */
export function MeetingCard({ meeting, title, countdown, children }: MeetingCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <p className={styles.countdown}>{countdown}</p>
      <RouteLink to={meetingRoute(meeting.key)} className={styles.title}>
        <bdi>{title}</bdi>
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
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  countdown: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  title: { display: 'inline-block', minHeight: '24px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
});
