import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Stored } from '../../domain/changes';
import type { RowsToSearch } from '../../domain/searchable';
import type { Rows } from '../../graph/council';
import type { ListName } from '../../lists/index';
import type { Desk } from '../../queries/desk';
import { circleAgendaQuery, decisionsQuery, openActionsQuery, openAgendaQuery, reportsQuery, sitesOf } from '../../queries/meetingQueries';
import { failureKind } from '../../ui/failures/explainFailure';

export interface SearchedRows extends RowsToSearch {
  readonly isLoading: boolean;
  /** Why some of it is missing; null where all has come. */
  readonly error: unknown;
  readonly retry: () => void;
  readonly unreadable: number;
}

interface ToLoad {
  readonly meetings: readonly Stored<'meetings'>[];
  readonly committees: readonly Stored<'committees'>[];
}

/**
 * The rows of the meetings that are searched, from memory where they are there. What a circle answers is dropped with this
 * screen, as everywhere.
 */
export function useSearchedRows({ council }: Desk, { meetings, committees }: ToLoad): SearchedRows {
  const circleOf = (committee: string) => committees.find(({ key }) => key === committee)?.circle ?? null;
  const places = meetings.flatMap(({ key, committee }) => sitesOf(council, circleOf(committee)).map((site) => ({ meeting: key, site })));
  const trackers = [...new Set(meetings.map(({ committee }) => committee))].flatMap((committee) => sitesOf(council, circleOf(committee)).map((site) => ({ committee, site })));
  const openAgendas = useQueries({ queries: meetings.map(({ key }) => openAgendaQuery(council, key)), combine: together });
  const circleAgendas = useQueries({ queries: places.filter(({ site }) => site !== 'open').map(({ meeting, site }) => circleAgendaQuery(council, site.replace('circle:', ''), meeting)), combine: together });
  const reports = useQueries({ queries: places.map(({ meeting, site }) => reportsQuery(council, site, meeting)), combine: together });
  const decisions = useQueries({ queries: places.map(({ meeting, site }) => decisionsQuery(council, site, meeting)), combine: together });
  const actions = useQueries({ queries: trackers.map(({ committee, site }) => openActionsQuery(council, site, committee)), combine: together });
  // One and the same list as long as nothing new has come: what is searched is made from it.
  const items = useMemo(() => [...openAgendas.items, ...circleAgendas.items], [openAgendas.items, circleAgendas.items]);
  const all = [openAgendas, circleAgendas, reports, decisions, actions];
  return {
    items,
    reports: reports.items,
    decisions: decisions.items,
    actions: actions.items,
    isLoading: all.some(({ isLoading }) => isLoading),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry: () => all.forEach(({ retry }) => retry()),
    unreadable: all.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/** Nobody knows who sits before the screen once a sign-in has ended. */
function together<Name extends ListName>(queries: readonly UseQueryResult<Rows<Name> | null>[]) {
  const rows = queries.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data ?? [])));
  return {
    items: rows.flatMap(({ items }) => items),
    unreadable: rows.flatMap(({ unreadable }) => unreadable).length,
    isLoading: queries.some(({ isPending, isError }) => isPending && !isError),
    error: queries.find(({ isError, isFetching }) => isError && !isFetching)?.error ?? null,
    retry: () => queries.filter(({ isError }) => isError).forEach((query) => void query.refetch()),
  };
}
