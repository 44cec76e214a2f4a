import { useQueries } from '@tanstack/react-query';
import { numberedTitle } from '../../domain/agenda';
import type { CouncilMoment } from '../../domain/calendar';
import type { Stored } from '../../domain/changes';
import { MOST_AGENDAS } from '../../domain/home';
import { committeeTitle } from '../../domain/meetings';
import { itemRoute, meetingRoute } from '../../domain/routes';
import { askedWords, formatDeadline, mayAsk } from '../../domain/starredRequests';
import type { Desk } from '../../queries/desk';
import { openAgendaQuery } from '../../queries/meetingQueries';
import type { Calendar } from '../../queries/useCalendar';
import { RouteLink } from '../../ui/RouteLink';
import { PartOfHome } from './PartOfHome';
import { Row } from './Rows';
import type { Home } from './useHome';

interface MyRequestsProps {
  readonly desk: Desk;
  readonly requests: Home['requests'];
  readonly calendar: Calendar;
  readonly now: CouncilMoment;
}

/** What I have asked to be taken up, and until when I may still change my mind. */
export function MyRequests({ desk, requests, calendar, now }: MyRequestsProps) {
  const meetings = [...new Set(requests.rows.map(({ meeting }) => meeting.key))].slice(0, MOST_AGENDAS);
  const agendas = useQueries({ queries: meetings.map((key) => openAgendaQuery(desk.council, key)) });
  const items = new Map(agendas.flatMap(({ data }) => data?.items ?? []).map((item) => [item.key, item]));
  return (
    <PartOfHome desk={desk} heading="You asked" what="Your requests" part={requests} nothing="You have asked for nothing at a meeting to come.">
      {(rows) =>
        rows.map(({ request, meeting }) => (
          <Row
            key={`${request.row.site} ${request.key}`}
            note={
              <span>
                {request.kind === 'starred request' ? 'To be discussed' : askedWords(request)} · <bdi>{committeeTitle(meeting.committee, calendar.committees)}</bdi>{request.askedOf === null && ` · ${changeableWords(meeting, now)}`}
              </span>
            }
          >
            <RouteLink to={request.agendaItem === null ? meetingRoute(meeting.key) : itemRoute(meeting.key, request.agendaItem)}>
              <bdi>{titleOf(request.agendaItem, items)}</bdi>
            </RouteLink>
          </Row>
        ))
      }
    </PartOfHome>
  );
}

/** The open site knows the public titles alone; one that is not there yet, or could not be read, is an item all the same. */
function titleOf(agendaItem: string | null, items: ReadonlyMap<string, Stored<'agendaItems'>>): string {
  if (agendaItem === null) return 'The meeting';
  const item = items.get(agendaItem);
  return item === undefined ? 'An agenda item' : numberedTitle(item);
}

/** A question to an officer may be changed at any time; this is of what is for the meeting. */
function changeableWords(meeting: Stored<'meetings'>, now: CouncilMoment): string {
  const asking = mayAsk(meeting, null, now);
  return asking.kind === 'open' ? formatDeadline(asking.deadline) : 'can no longer be changed';
}
