import { isOnAgenda } from '../../domain/agenda';
import { formatDate } from '../../domain/formats';
import { agendasToCome, takesReportOf } from '../../domain/home';
import { committeeTitle } from '../../domain/meetings';
import { useAgendas } from '../../queries/useAgendas';
import { allOf } from './allOf';
import { useColumns, type ForMeProps } from './forMe';
import { MeetingLine } from './MeetingLine';
import { MyActions } from './MyActions';
import { NamedItem } from './NamedItem';
import { PartOfHome } from './PartOfHome';
import { Nothing, Row, Rows } from '../../ui/Rows';
import { Section } from '../../ui/Section';

/** An officer: what I owe, and which meetings take my reports. */
export function ForOfficer({ desk, home, now }: ForMeProps) {
  const { columns } = useColumns();
  const { meetings, committees } = home.calendar;
  const toCome = agendasToCome(meetings, now);
  const agendas = useAgendas(desk, toCome.map(({ key }) => key));
  const reports = allOf(agendas.open, () =>
    agendas.entries.map(({ item }) => item).filter((item) => isOnAgenda(item) && takesReportOf(item, home.posts, desk.me?.name ?? null)).flatMap((item) => {
      const meeting = toCome.find(({ key }) => key === item.meeting);
      return meeting === undefined ? [] : [{ item, meeting }];
    }),
  );
  const owedAt = meetings.filter(({ key, date }) => date >= now.date && home.actions.rows.some(({ dueAtMeeting }) => dueAtMeeting === key));
  return (
    <div className={columns}>
      <MyActions desk={desk} actions={home.actions} days={home.days} today={now.date} />
      <div>
        <PartOfHome desk={desk} heading="Meetings that take your reports" what="The agendas" part={reports} nothing="No published agenda to come names a report of yours.">
          {(rows) =>
            rows.map(({ item, meeting }) => (
              <Row key={item.key} note={<span>{`${committeeTitle(meeting.committee, committees)} · ${formatDate(meeting.date)}`}</span>}>
                <NamedItem item={item} />
              </Row>
            ))
          }
        </PartOfHome>
        <Section heading="Answers due at" level={2}>
          {owedAt.length === 0 && <Nothing>None of your actions is due at a meeting to come.</Nothing>}
          <Rows>
            {owedAt.map((one) => (
              <MeetingLine key={one.key} meeting={one} committees={committees} now={now} />
            ))}
          </Rows>
        </Section>
      </div>
    </div>
  );
}
