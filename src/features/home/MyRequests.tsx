import { isOnAgenda, offAgendaWords } from '../../domain/agenda';
import type { CouncilMoment } from '../../domain/calendar';
import type { Stored } from '../../domain/changes';
import { MOST_AGENDAS } from '../../domain/home';
import { committeeTitle } from '../../domain/meetings';
import { itemRoute, meetingRoute } from '../../domain/routes';
import { askedWords, formatDeadline, mayAsk } from '../../domain/starredRequests';
import type { Desk } from '../../queries/desk';
import { useAgendas } from '../../queries/useAgendas';
import type { Calendar } from '../../queries/useCalendar';
import { RouteLink } from '../../ui/RouteLink';
import { NamedItem } from './NamedItem';
import { PartOfHome } from './PartOfHome';
import { Row } from '../../ui/Rows';
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
  const items = new Map(useAgendas(desk, meetings).entries.map(({ item }) => [item.key, item]));
  return (
    <PartOfHome desk={desk} heading="You asked" what="Your requests" part={requests} nothing="You have asked for nothing at a meeting to come.">
      {(rows) =>
        rows.map(({ request, meeting }) => (
          <Row
            key={`${request.row.site} ${request.key}`}
            note={
              <span>
                {request.kind === 'starred request' ? 'To be discussed' : askedWords(request)} · <bdi>{committeeTitle(meeting.committee, calendar.committees)}</bdi>{request.askedOf === null && ` · ${changeableWords(meeting, items.get(request.agendaItem ?? '') ?? null, now)}`}
              </span>
            }
          >
            <AskedOf meeting={meeting.key} agendaItem={request.agendaItem} item={items.get(request.agendaItem ?? '')} />
          </Row>
        ))
      }
    </PartOfHome>
  );
}

/** An item that is not there yet, or could not be read, is an item all the same. */
function AskedOf({ meeting, agendaItem, item }: { readonly meeting: string; readonly agendaItem: string | null; readonly item: Stored<'agendaItems'> | undefined }) {
  if (agendaItem === null) return <RouteLink to={meetingRoute(meeting)}>The meeting</RouteLink>;
  return item === undefined ? <RouteLink to={itemRoute(meeting, agendaItem)}>An agenda item</RouteLink> : <NamedItem item={item} />;
}

/** A question to an officer may be changed at any time; this is of what is for the meeting. */
function changeableWords(meeting: Stored<'meetings'>, item: Stored<'agendaItems'> | null, now: CouncilMoment): string {
  const asking = mayAsk(meeting, item, now);
  if (asking.kind === 'open') return formatDeadline(asking.deadline);
  return item === null || isOnAgenda(item) ? 'can no longer be changed' : `the item is ${offAgendaWords(item)}`;
}
