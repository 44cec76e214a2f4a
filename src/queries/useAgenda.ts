import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { composeAgenda, type Agenda } from '../domain/agenda';
import type { Stored } from '../domain/changes';
import type { UnreadableRow } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { failureKind } from '../ui/failures/explainFailure';
import { circleAgendaQuery, openAgendaQuery } from './meetingQueries';

export interface AgendaOfMeeting {
  readonly agenda: Agenda<Stored<'agendaItems'>>;
  readonly unreadable: readonly UnreadableRow[];
  readonly circles: CirclesAsked;
}

/** Whether every circle has answered; until then a closed item may still open. */
export type CirclesAsked = { readonly kind: 'asking' | 'answered' } | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

/**
 * The open site's items with those of every circle, asked for together. What a circle answers never holds up the rest. Where
 * none lets this person in, what they wrote and read of its business leaves memory too, whichever screen is open.
 */
export function useAgenda({ council, notebooks }: Desk, meeting: string): Asked<AgendaOfMeeting> {
  const open = useQuery(openAgendaQuery(council, meeting));
  const circles = useQueries({ queries: council.circles.map((circle) => circleAgendaQuery(council, circle, meeting)) });
  const asked = circlesAsked(circles);
  const isRefused = council.circles.length > 0 && asked.kind === 'answered' && circles.every(({ data }) => (data?.items ?? []).length === 0);
  useEffect(() => (isRefused ? notebooks?.of(meeting).letGoOfExempt() : undefined), [isRefused, notebooks, meeting]);
  return askedTogether([open], () => {
    if (open.data === undefined) return undefined;
    // Nobody knows who sits before the screen once a sign-in has ended.
    const rows = circles.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
    return {
      agenda: composeAgenda(
        open.data.items,
        rows.flatMap(({ items }) => items),
      ),
      unreadable: [open.data, ...rows].flatMap(({ unreadable }) => unreadable),
      circles: asked,
    };
  });
}

export function circlesAsked(circles: readonly { isError: boolean; isFetching: boolean; data: unknown; error: unknown; refetch: () => unknown }[]): CirclesAsked {
  const failed = circles.filter((circle) => circle.isError && !circle.isFetching);
  const [first] = failed;
  if (first !== undefined) return { kind: 'failed', error: first.error, retry: () => failed.forEach((circle) => void circle.refetch()) };
  return { kind: circles.some((circle) => circle.data === undefined) ? 'asking' : 'answered' };
}
