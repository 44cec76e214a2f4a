import { useQueries, useQuery } from '@tanstack/react-query';
import { listActions } from '../../../domain/actions/actionList';
import { meetingDays } from '../../../domain/actions/lateFrom';
import type { Stored } from '../../../domain/changes';
import { dueForChasing, type DueForChasing, WAITING } from '../../../domain/chasers/dueForChasing';
import type { SiteKey } from '../../../domain/sites';
import type { UnreadableRow } from '../../../graph/council';
import { askedTogether, type Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { peopleQuery } from '../../../queries/homeQueries';
import { openActionsQuery } from '../../../queries/meetingQueries';
import type { Calendar } from '../../../queries/useCalendar';
import { awaitingQuery, chasersQuery } from '../actionQueries';

export interface Chasing {
  readonly due: DueForChasing;
  readonly waiting: readonly Stored<'chasers'>[];
  readonly unreadable: readonly UnreadableRow[];
}

/** What is due a chaser on one site; null where the site is a circle's that refuses. */
export function useChasing({ council, me, today }: Desk, committee: string, site: SiteKey, dueBy: string, calendar: Calendar): Asked<Chasing | null> {
  const [actions, awaiting, chasers] = useQueries({ queries: [openActionsQuery(council, site, committee), awaitingQuery(council, site, committee), chasersQuery(council, site, committee)] });
  const people = useQuery(peopleQuery(council));
  return askedTogether([actions, awaiting, chasers, people], () => {
    if (actions.data === null || awaiting.data === null || chasers.data === null) return null;
    const rows = chasers.data?.items ?? [];
    const listed = listActions(actions.data?.items ?? [], { events: awaiting.data?.items ?? [], people: people.data?.items ?? [], me, today, days: meetingDays(calendar.meetings) });
    return {
      due: dueForChasing({ site, listed, chasers: rows, dueBy }),
      waiting: rows.filter(({ tray }) => tray === WAITING),
      unreadable: [actions.data, awaiting.data, chasers.data, people.data].flatMap((answer) => answer?.unreadable ?? []),
    };
  });
}
