import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeetingDays } from '../../domain/actions/lateFrom';
import { isOverdue } from '../../domain/actions/state';
import { briefHeading, type Brief } from '../../domain/brief';
import { councilMoment } from '../../domain/calendar';
import { formatCount, formatDate, formatTimes } from '../../domain/formats';
import { willBeHeld, type Committee, type Meeting } from '../../domain/meetings';
import type { Since } from '../../domain/whatChanged';
import type { Desk } from '../../queries/desk';
import type { MeetingOfCommittee } from '../../queries/useMeeting';
import { Message } from '../../ui/Message';
import { Section } from '../../ui/Section';
import { BriefAction } from './BriefAction';
import { DecisionItem, OtherItem } from './BriefItems';

interface BriefSheetProps {
  readonly desk: Desk;
  readonly found: MeetingOfCommittee;
  readonly brief: Brief;
  readonly estates: readonly string[];
  readonly since: Since | null;
  readonly days: MeetingDays;
  /** What is not on the page because it could not be loaded. */
  readonly missing: readonly string[];
}

/** What is printed. */
export function BriefSheet({ desk, found: { meeting, committee }, brief, estates, since, days, missing }: BriefSheetProps) {
  const styles = useStyles();
  const { decisions, others, offAgenda, changes, actions, ofMyEstates, leftOut } = brief;
  const isEmpty = decisions.length + others.length + offAgenda.length === 0;
  return (
    <div className={styles.sheet}>
      <When meeting={meeting} committee={committee} />
      {missing.length > 0 && <p>Not on this page, since it could not be loaded: {missing.join('; ').toLowerCase()}.</p>}
      {isEmpty && <p>There is no agenda for this meeting yet.</p>}
      {changes.length > 0 && (
        <Section heading="What changed" level={2} note={sinceWords(since)}>
          <ul className={styles.plain}>
            {changes.map(({ key, about, words }) => (
              <li key={key}>
                {about === null ? 'The meeting' : <bdi>{briefHeading(about)}</bdi>}: <bdi>{words}</bdi>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decisions.length > 0 && (
        <Section heading={`For decision (${decisions.length})`} level={2}>
          {decisions.map((one) => (
            <DecisionItem key={one.item.key} one={one} />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section heading={decisions.length > 0 ? 'Also on the agenda' : 'On the agenda'} level={2}>
          <ul className={styles.plain}>
            {others.map((one) => (
              <OtherItem key={one.item.key} one={one} />
            ))}
          </ul>
        </Section>
      )}
      {offAgenda.length > 0 && (
        <Section heading="Off the agenda" level={2}>
          <ul className={styles.plain}>
            {offAgenda.map((one) => (
              <li key={one.item.key}>
                <bdi>{briefHeading(one)}</bdi>: {one.item.state === 'withdrawn' ? 'withdrawn' : 'moved to another meeting'}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {actions.length > 0 && (
        <Section heading="My open actions" level={2}>
          <ul className={styles.plain}>
            {actions.map((action) => (
              <BriefAction key={`${action.row.site} ${action.key}`} action={action} isOverdue={isOverdue(action, desk.today, days)} />
            ))}
          </ul>
        </Section>
      )}
      {estates.length > 0 && (
        <Section heading="My estates" level={2} note={estates.join(', ')}>
          {ofMyEstates.length === 0 && <p className={styles.none}>No item on this agenda names them.</p>}
          <ul className={styles.plain}>
            {ofMyEstates.map(({ one, estates: named }) => (
              <li key={one.item.key}>
                <bdi>{briefHeading(one)}</bdi> <span className={styles.small}>· {named.join(', ')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {leftOut.items + leftOut.actions > 0 && <p className={styles.leftOut}>{leftOutWords(leftOut)}</p>}
      <p className={styles.made}>Made on {formatDate(desk.today)}. What has changed since is not on it.</p>
    </div>
  );
}

/** When, where, and how to get in. */
function When({ meeting, committee }: { readonly meeting: Meeting; readonly committee: Committee | null }) {
  const styles = useStyles();
  const times = formatTimes(meeting.startsAt, meeting.endsAt);
  const contact = [meeting.contactName ?? committee?.contactName, meeting.contactPhone ?? committee?.contactPhone, meeting.contactMail ?? committee?.contactMail].filter(Boolean);
  return (
    <>
      {!willBeHeld(meeting) && <Message tone="problem" title={meeting.state === 'cancelled' ? 'This meeting is cancelled' : 'This meeting has moved to another date'} />}
      <p className={styles.when}>
        <strong>
          {formatDate(meeting.date)}
          {times === null ? ', at a time to be announced' : `, ${times}`}
        </strong>
        {meeting.venue !== null && (
          <>
            <br />
            <bdi>{meeting.venue}</bdi>
          </>
        )}
        {contact.length > 0 && (
          <>
            <br />
            Clerk: <bdi>{contact.join(', ')}</bdi>
          </>
        )}
        {meeting.livestreams?.map((address) => (
          <span key={address}>
            <br />
            Watch: <bdi>{address}</bdi>
          </span>
        ))}
      </p>
    </>
  );
}

function sinceWords(since: Since | null): string {
  if (since?.kind !== 'lastLook') return since === null ? '' : `In the last ${since.days} days.`;
  const moment = councilMoment(since.at);
  return moment === null ? 'Since you last looked.' : `Since you last looked, ${formatDate(moment.date)}.`;
}

function leftOutWords({ items, actions }: Brief['leftOut']): string {
  const left = [...(items > 0 ? [`${formatCount(items, 'non-public item')} (number and public title only)`] : []), ...(actions > 0 ? [formatCount(actions, 'non-public action')] : [])];
  return `Left off this page: ${left.join(' and ')}. Read them in the app.`;
}

const useStyles = makeStyles({
  sheet: { '@media print': { '& h2': { fontSize: '12pt', lineHeight: '15pt', marginBottom: '2pt' }, '& section': { marginTop: '9pt' }, fontSize: '9.5pt', lineHeight: '12.5pt' } },
  when: { margin: `${tokens.spacingVerticalM} 0 0` },
  none: { margin: 0 },
  small: { color: tokens.colorNeutralForeground2 },
  plain: { listStyleType: 'none', margin: 0, padding: 0 },
  leftOut: { marginTop: tokens.spacingVerticalL, fontWeight: tokens.fontWeightSemibold },
  made: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});
