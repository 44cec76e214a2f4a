import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCountdown, formatDate, formatTimes } from '../../domain/formats';
import { isUpcoming, willBeHeld, type Committee, type Meeting } from '../../domain/meetings';
import { Breakable } from '../../ui/Breakable';
import { ExternalLink } from '../../ui/ExternalLink';
import { RouteLink } from '../../ui/RouteLink';
import { Message } from '../../ui/Message';
import { StateTag } from './MeetingGroups';

interface MeetingFactsProps {
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly today: string;
  /** Beside a mail: date, time and place only. */
  readonly isCompact: boolean;
  /** Where the committee's open actions stand. */
  readonly actionsRoute?: string;
}

/** When, where, whom to ask, where to watch. What is not known is left out. */
export function MeetingFacts({ meeting, committee, today, isCompact, actionsRoute }: MeetingFactsProps) {
  const styles = useStyles();
  const times = formatTimes(meeting.startsAt, meeting.endsAt);
  const contact = contactOf(meeting, committee);
  return (
    <>
      <p className={styles.when}>
        <strong>
          {formatDate(meeting.date)}
          {times !== null && `, ${times}`}
        </strong>
        {isUpcoming(meeting, today) && willBeHeld(meeting) && <span>{formatCountdown(meeting.date, today)}</span>}
        <StateTag meeting={meeting} />
      </p>
      {meeting.title !== committee?.title && committee !== null && !isCompact && (
        <p className={styles.title}>
          <bdi>{meeting.title}</bdi>
        </p>
      )}
      {!willBeHeld(meeting) && (
        <Message tone="problem" title={meeting.state === 'cancelled' ? 'This meeting is cancelled' : 'This meeting has moved to another date'}>
          <p>The agenda below is kept for reference.</p>
        </Message>
      )}
      <dl className={styles.facts}>
        {meeting.venue !== null && <Fact name="Where">{<bdi>{meeting.venue}</bdi>}</Fact>}
        {contact.length > 0 && !isCompact && (
          <Fact name="Contact">
            {contact.map((line) => (
              <span key={line} className={styles.item}>
                <bdi>{line.includes('@') ? <Breakable>{line}</Breakable> : line}</bdi>
              </span>
            ))}
          </Fact>
        )}
        {meeting.livestreams !== null && !isCompact && (
          <Fact name="Watch">
            {meeting.livestreams.map((address) => (
              <span key={address} className={styles.item}>
                <ExternalLink address={address} />
              </span>
            ))}
          </Fact>
        )}
        {actionsRoute !== undefined && !isCompact && (
          <Fact name="Actions">
            <RouteLink to={actionsRoute}>Open actions of this committee</RouteLink>
          </Fact>
        )}
      </dl>
    </>
  );
}

/** The meeting's own contact; where the pack names none, the committee's. */
function contactOf(meeting: Meeting, committee: Committee | null): string[] {
  const ofMeeting = [meeting.contactName, meeting.contactMail, meeting.contactPhone].filter((line) => line !== null);
  if (ofMeeting.length > 0) return ofMeeting;
  return [committee?.contactName, committee?.contactMail, committee?.contactPhone].filter((line) => line !== null && line !== undefined);
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

const useStyles = makeStyles({
  when: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  title: { margin: 0 },
  facts: { margin: `${tokens.spacingVerticalS} 0 0` },
  fact: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalXS },
  name: { flexBasis: '4.5rem', color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, flexGrow: 1, flexBasis: '12rem', minWidth: 0, margin: 0 },
  item: { minHeight: '24px', minWidth: 0 },
});
