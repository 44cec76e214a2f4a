import { useQueries, useQuery } from '@tanstack/react-query';
import { listActions } from '../../../domain/actions/actionList';
import { meetingDays } from '../../../domain/actions/lateFrom';
import { answeredActions, type Answer, type AnsweredAction } from '../../../domain/replies/answeredActions';
import { askedTogether, type Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { peopleQuery } from '../../../queries/homeQueries';
import { openActionsQuery, sitesOf } from '../../../queries/meetingQueries';
import { useCalendar } from '../../../queries/useCalendar';

export interface Answered {
  readonly actions: readonly AnsweredAction[];
  /** By key. */
  readonly committees: ReadonlyMap<string, string>;
  /** Lists that could not be read: of their actions nothing is said. */
  readonly notRead: number;
}

/** The open actions of every committee that a mail may answer; of a circle those that this clerk may read. */
export function useAnsweredActions(desk: Desk, answer: Answer): Asked<Answered> {
  const { council, me, today } = desk;
  const calendar = useCalendar(desk);
  const committees = calendar.kind === 'ready' ? calendar.value.committees.filter(({ state }) => state === 'active') : [];
  const lists = committees.flatMap(({ key, circle }) => sitesOf(council, circle).map((site) => ({ key, site })));
  const actions = useQueries({ queries: lists.map(({ key, site }) => openActionsQuery(council, site, key)) });
  const people = useQuery(peopleQuery(council));
  if (calendar.kind !== 'ready') return calendar;
  return askedTogether([people, ...actions.filter((query, at) => lists[at]?.site === 'open' || !query.isError)], () => ({
    actions: answeredActions(answer, listActions(actions.flatMap(({ data }) => data?.items ?? []), { events: [], people: people.data?.items ?? [], me, today, days: meetingDays(calendar.value.meetings) })),
    committees: new Map(committees.map(({ key, title }) => [key, title])),
    notRead: actions.filter(({ data, isError }) => data === undefined && isError).length + actions.flatMap(({ data }) => data?.unreadable ?? []).length,
  }));
}
