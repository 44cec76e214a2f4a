import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { composeAgenda, type AgendaEntry } from '../domain/agenda';
import { entriesOf } from '../domain/agendaFilter';
import type { Stored } from '../domain/changes';
import type { Rows } from '../graph/council';
import { failureKind } from '../ui/failures/explainFailure';
import type { Desk } from './desk';
import { circleAgendaQuery, openAgendaQuery } from './meetingQueries';

export interface Agendas {
  /** What the open site answered, a meeting each: it alone is waited for. */
  readonly open: readonly UseQueryResult<Rows<'agendaItems'>>[];
  readonly entries: readonly AgendaEntry<Stored<'agendaItems'>>[];
}

/** The items of several meetings as this person may read them: by the circle's row over the public stub, so that one item has one title wherever it is named. */
export function useAgendas({ council }: Desk, meetings: readonly string[]): Agendas {
  const open = useQueries({ queries: meetings.map((meeting) => openAgendaQuery(council, meeting)) });
  const circles = useQueries({ queries: meetings.flatMap((meeting) => council.circles.map((circle) => circleAgendaQuery(council, circle, meeting))) });
  // Nobody knows who sits before the screen once a sign-in has ended.
  const exempt = circles.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data?.items ?? [])));
  const entries = open.flatMap(({ data }, at) => (data === undefined ? [] : entriesOf(composeAgenda(data.items, exempt.filter(({ meeting }) => meeting === meetings[at])))));
  return { open, entries };
}
