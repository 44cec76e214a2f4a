import { useQueries, useQuery } from '@tanstack/react-query';
import { listActions, type ListedAction } from '../../../domain/actions/actionList';
import { meetingDays } from '../../../domain/actions/lateFrom';
import { eventsOf, stateOf, type ActionEvent } from '../../../domain/actions/actionEvents';
import { lifeCycleOf, type ActsAs, type LifeCycle } from '../../../domain/actions/lifeCycle';
import type { Stored } from '../../../domain/changes';
import { postsHeld } from '../../../domain/home';
import type { UnreadableRow } from '../../../graph/council';
import { askedTogether, type Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { myPostsQuery, peopleQuery } from '../../../queries/homeQueries';
import { everySite, openActionsQuery } from '../../../queries/meetingQueries';
import { useCalendar, type Calendar } from '../../../queries/useCalendar';
import { actionEventsQuery, actionQuery, progressNotesQuery, settingsQuery } from '../actionQueries';

export interface OneAction {
  /** Null where there is none under this key that this person may read. */
  readonly listed: ListedAction | null;
  readonly events: readonly ActionEvent[];
  /** What officers have said and no clerk has taken up. */
  readonly awaiting: readonly Stored<'events'>[];
  /** The newest first. */
  readonly notes: readonly Stored<'progressNotes'>[];
  readonly calendar: Calendar;
  readonly lifeCycle: LifeCycle;
  readonly actsAs: ActsAs;
  /** The other open actions of its committee that stand on its own site. */
  readonly neighbours: readonly Stored<'actions'>[];
  readonly unreadable: readonly UnreadableRow[];
}

/** An action with all that was done with it. Two round trips from a deep link: where it stands is not in its address. */
export function useAction(desk: Desk, committee: string, key: string): Asked<OneAction> {
  const { council, me, today } = desk;
  const calendar = useCalendar(desk);
  const found = useQueries({ queries: everySite(council).map((site) => actionQuery(council, site, key)) });
  const action = found.flatMap(({ data }) => data ?? []).find((row) => row.committee === committee) ?? null;
  const site = action?.row.site ?? null;
  const [events, notes, open] = useQueries({
    queries: [
      { ...actionEventsQuery(council, site ?? 'open', key), enabled: site !== null },
      { ...progressNotesQuery(council, site ?? 'open', key), enabled: site !== null },
      { ...openActionsQuery(council, site ?? 'open', committee), enabled: site !== null },
    ],
  });
  const people = useQuery(peopleQuery(council));
  const settings = useQuery(settingsQuery(council));
  const posts = useQuery(myPostsQuery(council, me));
  if (calendar.kind !== 'ready') return calendar;
  return askedTogether([...found, ...(site === null ? [] : [events, notes])], () => {
    const rows = events.data?.items ?? [];
    const told = action === null ? [] : eventsOf(action, rows);
    const [listed] = action === null ? [] : listActions([action], { events: rows, people: people.data?.items ?? [], me, today, days: meetingDays(calendar.value.meetings) });
    return {
      listed: listed === undefined ? null : { ...listed, state: stateOf(listed.action, told) },
      events: told,
      awaiting: rows.filter(({ awaits }) => awaits !== null),
      notes: [...(notes.data?.items ?? [])].sort((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt)),
      calendar: calendar.value,
      lifeCycle: lifeCycleOf(settings.data?.items ?? [], committee),
      actsAs: calendar.value.isClerk ? 'clerk' : me !== null && postsHeld(posts.data?.items ?? [], me, today).length > 0 ? 'officer' : 'reader',
      neighbours: (open.data?.items ?? []).filter((row) => row.key !== key),
      unreadable: [events.data, notes.data, people.data].flatMap((answer) => answer?.unreadable ?? []),
    };
  });
}
