import { useQueries } from '@tanstack/react-query';
import { formatCount } from '../../domain/formats';
import { nextForMe, withoutAgenda } from '../../domain/home';
import { circleSite, type SiteKey } from '../../domain/sites';
import { requestsRoute } from '../../domain/routes';
import { submissionsQuery } from '../../queries/useSubmissions';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { useColumns, type ForMeProps } from './forMe';
import { allOf } from './allOf';
import { MeetingLine } from './MeetingLine';
import { MyActions } from './MyActions';
import { PartOfHome } from './PartOfHome';
import { Nothing, Row, Rows } from '../../ui/Rows';

/** So many meetings are asked about, however many committees somebody clerks. */
const MOST = 6;

/** A clerk: whose meeting is next, whose agenda is not out, who has asked for what. */
export function ForClerk({ desk, home, now }: ForMeProps) {
  const { columns } = useColumns();
  const { council } = desk;
  const { meetings, myCommittees, committees } = home.calendar;
  const { meeting, passedOver, later } = nextForMe(meetings, myCommittees, now);
  const toCome = [...(meeting === null ? [] : [meeting]), ...later].slice(0, MOST);
  const late = withoutAgenda(meetings, myCommittees, now);
  const circleOf = (committee: string): SiteKey[] => {
    const circle = committees.find(({ key }) => key === committee)?.circle ?? null;
    return circle !== null && council.circles.includes(circle) ? [circleSite(circle)] : [];
  };
  const asked = useQueries({
    queries: toCome.flatMap(({ key, committee }) => (['open', ...circleOf(committee)] as const).map((site) => submissionsQuery(council, site, key))),
  });
  const waiting = allOf(asked, (rows) => {
    const standing = rows.filter(({ kind, withdrawn }) => !withdrawn && (kind === 'starred request' || kind === 'question'));
    return toCome.map((one) => ({ meeting: one, count: standing.filter((row) => row.meeting === one.key).length })).filter(({ count }) => count > 0);
  });
  return (
    <div className={columns}>
      <Section heading="Your committees’ next meetings" level={2}>
        {toCome.length === 0 && <Nothing>None of your committees has a meeting to come.</Nothing>}
        <Rows>
          {passedOver.map((one) => (
            <MeetingLine key={one.key} meeting={one} committees={committees} now={now}>
              <Tag tone="warning">{one.state === 'moved' ? 'Moved' : 'Cancelled'}</Tag>
            </MeetingLine>
          ))}
          {toCome.map((one) => (
            <MeetingLine key={one.key} meeting={one} committees={committees} now={now}>
              <Tag>{one.state === 'agendaPublished' ? 'Agenda published' : 'No agenda yet'}</Tag>
            </MeetingLine>
          ))}
        </Rows>
      </Section>
      <div>
        {desk.importRoute !== undefined && (
          <Section heading="Agenda to publish" level={2}>
            {late.length === 0 && <Nothing>Every meeting of the next 14 days has its agenda.</Nothing>}
            <Rows>
              {late.map((one) => (
                <MeetingLine key={one.key} meeting={one} committees={committees} now={now} />
              ))}
            </Rows>
            <p>
              <RouteLink to={desk.importRoute}>Import a pack</RouteLink>
            </p>
          </Section>
        )}
        <PartOfHome desk={desk} heading="Requests that wait" what="Members’ requests" part={waiting} nothing="No member has asked for anything at these meetings.">
          {(rows) =>
            rows.map(({ meeting: one, count }) => (
              <Row key={one.key}>
                <RouteLink to={requestsRoute(one.key)}>{formatCount(count, 'request')}</RouteLink>: <bdi>{one.title}</bdi>
              </Row>
            ))
          }
        </PartOfHome>
        <MyActions desk={desk} actions={home.actions} days={home.days} today={now.date} />
      </div>
    </div>
  );
}
