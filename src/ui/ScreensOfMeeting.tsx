import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { briefRoute, notesRoute, readingPlanRoute, requestsRoute, type ScreenOfMeeting } from '../domain/routes';

interface ScreensOfMeetingProps {
  readonly meeting: string;
  /** Those that are to be had here. */
  readonly screens: readonly ScreenOfMeeting[];
  /** The one that is open; none on the agenda itself. */
  readonly current?: ScreenOfMeeting;
}

/** The ways from a meeting to what is made of it, in one row and the same on each of them. */
export function ScreensOfMeeting({ meeting, screens, current }: ScreensOfMeetingProps) {
  const styles = useStyles();
  if (screens.length === 0) return null;
  return (
    <nav aria-label="Prepare for this meeting" className={styles.row}>
      {screens.map((screen) => (
        <Link key={screen} href={routeTo[screen](meeting)} className={mergeClasses(styles.way, screen === current && styles.current)} aria-current={screen === current ? 'page' : undefined}>
          {labels[screen]}
        </Link>
      ))}
    </nav>
  );
}

const labels: Readonly<Record<ScreenOfMeeting, string>> = { plan: 'Reading plan', requests: 'Requests', notes: 'My notes', brief: 'Brief' };

const routeTo: Readonly<Record<ScreenOfMeeting, (meeting: string) => string>> = { plan: readingPlanRoute, requests: requestsRoute, notes: notesRoute, brief: briefRoute };

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalM} 0` },
  way: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  // Weight and line say it as well as the colour does.
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`, boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
});
