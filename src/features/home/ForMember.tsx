import { agendasToCome, nextForMe } from '../../domain/home';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Message } from '../../ui/Message';
import { ChangedLater } from './ChangedLater';
import { useColumns, type ForMeProps } from './forMe';
import { MeetingLine } from './MeetingLine';
import { MyActions } from './MyActions';
import { MyEstates } from './MyEstates';
import { MyNextMeeting } from './MyNextMeeting';
import { MyRequests } from './MyRequests';
import { Rows } from '../../ui/Rows';
import { Section } from '../../ui/Section';

const LATER = 3;

/** A member: the next meeting, and what I have asked, promised and look after. */
export function ForMember({ desk, home, now }: ForMeProps) {
  const { columns } = useColumns();
  const { meetings, myCommittees, committees } = home.calendar;
  const { meeting, passedOver, later } = nextForMe(meetings, myCommittees, now);
  const agendas = agendasToCome(meetings, now);
  return (
    <div className={columns}>
      <div>
        {meeting === null ? (
          <Message tone="notice" title="None of your committees has a meeting to come">
            <p>The next one stands here as soon as a clerk has entered it.</p>
          </Message>
        ) : (
          <MyNextMeeting desk={desk} meeting={meeting} passedOver={passedOver} calendar={home.calendar} now={now} />
        )}
        {later.length > 0 && (
          <Section heading="After that" level={2}>
            <Rows>
              {later.slice(0, LATER).map((one) => (
                <MeetingLine key={one.key} meeting={one} committees={committees} now={now}>
                  {one.state === 'agendaPublished' && <ChangedLater desk={desk} meeting={one.key} />}
                </MeetingLine>
              ))}
            </Rows>
          </Section>
        )}
      </div>
      <div>
        <MyRequests desk={desk} requests={home.requests} calendar={home.calendar} now={now} />
        <MyActions desk={desk} actions={home.actions} days={home.days} today={now.date} />
        {home.estates.kind === 'failed' && <FailedToLoad desk={desk} error={home.estates.error} what="Your estates" retry={home.estates.retry} tone="notice" />}
        {home.estates.kind === 'ready' && home.estates.value.estates.length > 0 && <MyEstates desk={desk} mine={home.estates.value} calendar={home.calendar} meetings={agendas} today={now.date} />}
      </div>
    </div>
  );
}
