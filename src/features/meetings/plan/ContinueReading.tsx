import { numberedTitle, type Agenda } from '../../../domain/agenda';
import { entriesOf } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import type { Place } from '../../../domain/notebook';
import { itemRoute } from '../../../domain/routes';
import { RouteLink } from '../../../ui/RouteLink';

/** Back to where reading stopped; nothing before it began, or where the item is gone. */
export function ContinueReading({ agenda, meeting, place }: { readonly agenda: Agenda<Stored<'agendaItems'>>; readonly meeting: string; readonly place: Place | null }) {
  const item = place === null ? undefined : entriesOf(agenda).find((entry) => entry.item.key === place.agendaItem)?.item;
  if (place === null || item === undefined) return null;
  return (
    <RouteLink to={itemRoute(meeting, item.key)}>
      Continue where I was: <bdi>{numberedTitle(item)}</bdi>
      {place.page !== null && `, page ${place.page}`}
    </RouteLink>
  );
}
