import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listActions, type ListedAction } from '../../../domain/actions/actionList';
import { meetingDays } from '../../../domain/actions/lateFrom';
import { nextForMe } from '../../../domain/home';
import type { UnreadableRow } from '../../../graph/council';
import { askedTogether, type Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { peopleQuery } from '../../../queries/homeQueries';
import { openActionsQuery, sitesOf } from '../../../queries/meetingQueries';
import { circlesAsked, type CirclesAsked } from '../../../queries/useAgenda';
import { useCalendar } from '../../../queries/useCalendar';
import { failureKind } from '../../../ui/failures/explainFailure';
import { awaitingQuery, closedActionsQuery } from '../actionQueries';

export interface ActionList {
  readonly title: string | null;
  readonly listed: readonly ListedAction[];
  readonly nextMeeting: { readonly key: string; readonly date: string } | null;
  readonly unreadable: readonly UnreadableRow[];
  readonly circles: CirclesAsked;
  /** Whether to offer what clerks may do; SharePoint decides. */
  readonly isClerk: boolean;
  /** Why it is not known who holds the posts, or what officers have said; null where it is. */
  readonly lacking: unknown;
}

/** Gives its last answer again for as long as what it was made of is the same: a list of thousands is not made anew at each letter typed beside it. */
function rememberLast<Answer>(): (from: readonly unknown[], make: () => Answer) => Answer {
  let last: { readonly from: readonly unknown[]; readonly answer: Answer } | null = null;
  return (from, make) => {
    if (last === null || last.from.length !== from.length || !from.every((one, at) => Object.is(one, last?.from[at]))) last = { from, answer: make() };
    return last.answer;
  };
}

/** A committee’s open actions and, when asked for, those that were over in the years given: public and, to whoever may read them, non-public. */
export function useActionList(desk: Desk, committee: string, closedYears: readonly string[]): Asked<ActionList> {
  const { council, me, today } = desk;
  const calendar = useCalendar(desk);
  const committees = calendar.kind === 'ready' ? calendar.value.committees : [];
  const found = committees.find(({ key }) => key === committee) ?? null;
  const sites = calendar.kind === 'ready' ? sitesOf(council, found?.circle ?? null) : [];
  const open = useQueries({ queries: sites.map((site) => openActionsQuery(council, site, committee)) });
  const closed = useQueries({ queries: sites.flatMap((site) => closedYears.map((year) => closedActionsQuery(council, site, committee, year))) });
  const awaiting = useQueries({ queries: sites.map((site) => awaitingQuery(council, site, committee)) });
  const people = useQuery(peopleQuery(council));
  const [listedOnce] = useState(rememberLast<readonly ListedAction[]>);
  if (calendar.kind !== 'ready') return calendar;
  // The open site is the first of the sites.
  return askedTogether([...open.slice(0, 1), ...closed.filter((_, at) => at < closedYears.length)], () => {
    const rows = [...open, ...closed].flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    const said = awaiting.flatMap(({ data }) => data ?? []);
    const days = meetingDays(calendar.value.meetings);
    const next = nextForMe(calendar.value.meetings, new Set([committee]), { date: today, time: '00:00' }).meeting;
    return {
      title: found?.title ?? null,
      listed: listedOnce([...rows, null, ...said, people.data, null, ...calendar.value.meetings, me, today], () => listActions(rows.flatMap(({ items }) => items), { events: said.flatMap(({ items }) => items), people: people.data?.items ?? [], me, today, days })),
      nextMeeting: next,
      isClerk: calendar.value.isClerk,
      unreadable: [...rows, ...said, ...(people.data ? [people.data] : [])].flatMap(({ unreadable }) => unreadable),
      circles: circlesAsked([...open.slice(1), ...closed.slice(closedYears.length)]),
      lacking: [people, ...awaiting].find(({ isError }) => isError)?.error ?? null,
    };
  });
}
