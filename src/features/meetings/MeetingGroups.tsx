import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCountdown, formatDateAndTime } from '../../domain/formats';
import { isUpcoming, type CommitteeMeetings, type Meeting } from '../../domain/meetings';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { stateWording } from './meetingState';
import { meetingRoute } from '../../domain/routes';

interface MeetingGroupsProps {
  readonly heading: string;
  readonly groups: readonly CommitteeMeetings<Meeting>[];
  readonly today: string;
}

/** Meetings under their committees, mine first. */
export function MeetingGroups({ heading, groups, today }: MeetingGroupsProps) {
  return (
    <Section heading={heading} level={2}>
      {groups.map((group) => (
        <Section key={group.committee} heading={group.title} level={3} {...(group.isMine ? { note: 'Your committee' } : {})}>
          <MeetingLinks meetings={group.meetings} titleOf={() => group.title} today={today} />
        </Section>
      ))}
    </Section>
  );
}

interface MeetingLinksProps {
  readonly meetings: readonly Meeting[];
  readonly titleOf: (meeting: Meeting) => string;
  readonly today: string;
  /** Where the meetings are of several committees and no heading says which. */
  readonly showsCommittee?: boolean;
}

export function MeetingLinks({ meetings, titleOf, today, showsCommittee = false }: MeetingLinksProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => {
        const when = formatDateAndTime(meeting.date, meeting.startsAt);
        return (
          <li key={meeting.key} className={styles.row}>
            <RouteLink to={meetingRoute(meeting.key)} className={styles.link}>
              {when}
              <span className={showsCommittee ? styles.committee : styles.unseen}>
                {showsCommittee ? '' : ', '}
                <bdi>{titleOf(meeting)}</bdi>
              </span>
            </RouteLink>
            <span className={styles.rest}>
              {isUpcoming(meeting, today) && <span className={styles.countdown}>{formatCountdown(meeting.date, today)}</span>}
              {meeting.venue !== null && <bdi>{meeting.venue}</bdi>}
              <StateTag meeting={meeting} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function StateTag({ meeting }: { readonly meeting: Meeting }) {
  const wording = stateWording(meeting);
  return wording === null ? null : <Tag tone={wording.tone}>{wording.text}</Tag>;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: { flexBasis: '12rem', padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  countdown: { minWidth: '6rem' },
  committee: { display: 'block' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  rest: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexGrow: 1,
    flexBasis: '16rem',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
});
