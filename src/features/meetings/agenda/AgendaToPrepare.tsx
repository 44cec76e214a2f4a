import { useEffect, useMemo, useState } from 'react';
import type { AgendaOfMeeting } from '../../../queries/useAgenda';
import type { OtherFiles } from '../../../queries/useOtherFiles';
import { entriesOf } from '../../../domain/agendaFilter';
import type { Stored } from '../../../domain/changes';
import { itemRoute } from '../../../domain/routes';
import { runningOrder } from '../../../domain/runningOrder';
import type { Desk } from '../../../queries/desk';
import { useReadMarks } from '../../../queries/useReadMarks';
import { itemLinkId } from '../../../ui/agenda/ItemFrame';
import { Message } from '../../../ui/Message';
import { AgendaPart } from '../AgendaPart';
import { AgendaFilters } from './AgendaFilters';
import type { ViewInUse } from './agendaView';
import { CirclesFailed } from './CirclesFailed';
import { MarksOnRow } from './MarksOnRow';
import { RunningOrderLine } from './RunningOrderLine';
import { useNarrowedAgenda } from './useNarrowedAgenda';

interface AgendaToPrepareProps extends ViewInUse {
  readonly desk: Desk;
  readonly meetingKey: string;
  /** Null while it is on its way. */
  readonly meeting: Stored<'meetings'> | null;
  readonly circle: string | null;
  readonly asked: AgendaOfMeeting;
  /** The items that are new or have changed since this person last looked; null where that is not known. */
  readonly changed: ReadonlySet<string> | null;
  readonly otherFile: OtherFiles;
}

/** The agenda as a member goes through it: narrowed, timed, each item a way in. */
export function AgendaToPrepare({ desk, meetingKey, meeting, circle, asked, changed, otherFile, view, onView }: AgendaToPrepareProps) {
  const { agenda, circles } = asked;
  const marks = useReadMarks(desk, { meeting: meetingKey, circle });
  const narrowed = useNarrowedAgenda(desk, { meeting: meetingKey, circle, agenda, view, marks, changed });
  const order = useMemo(() => runningOrder(entriesOf(agenda).map(({ item }) => item), meeting?.startsAt ?? null, meeting?.endsAt ?? null), [agenda, meeting]);
  useReturnToPlace(view.lastItem, () => onView({ ...view, lastItem: null }));
  const ofParts = {
    circles: circles.kind,
    isCompact: false,
    otherFile,
    order,
    routeOf: ({ key }: Stored<'agendaItems'>) => itemRoute(meetingKey, key),
    marksOf: (item: Stored<'agendaItems'>) => <MarksOnRow state={marks?.stateOf(item) ?? null} isChanged={changed?.has(item.key) ?? false} />,
  };
  return (
    <>
      <AgendaFilters narrowed={narrowed} view={view} onView={onView} />
      {order !== null && !narrowed.isNarrowed && <RunningOrderLine order={order} endsAt={meeting?.endsAt ?? null} />}
      {narrowed.isNarrowed && narrowed.shown === 0 && (
        <Message tone="notice" title="No item matches">
          <p>Take away a filter or a word, or press “Show all”.</p>
        </Message>
      )}
      <AgendaPart heading="Part 1: public" entries={narrowed.agenda.public} all={agenda.public} {...ofParts} />
      <CirclesFailed desk={desk} asked={asked} />
      <AgendaPart heading="Part 2: non-public" entries={narrowed.agenda.nonPublic} all={agenda.nonPublic} {...ofParts} />
    </>
  );
}

/** Whoever comes back from an item is where they were in the list. */
function useReturnToPlace(lastItem: string | null, forget: () => void): void {
  // As it was on coming back: what is looked at later does not move the page.
  const [place] = useState(() => ({ lastItem, forget }));
  useEffect(() => {
    if (place.lastItem === null) return;
    document.getElementById(itemLinkId(place.lastItem))?.focus();
    place.forget();
  }, [place]);
}
