import { useQueries, useQuery } from '@tanstack/react-query';
import { type BookEntry, decisionsBook } from '../domain/decisionsBook';
import { namedIn } from '../domain/estates/estateMentions';
import type { SiteKey } from '../domain/sites';
import type { UnreadableRow } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { estatesQuery } from './homeQueries';
import { circleAgendaQuery, decisionsOfCommitteeQuery, everyActionQuery, openActionsQuery, openAgendaQuery } from './meetingQueries';
import { type CirclesAsked, circlesAsked } from './useAgenda';

export interface DecisionsBook {
  readonly entries: readonly BookEntry[];
  readonly circles: CirclesAsked;
  readonly unreadable: readonly UnreadableRow[];
}

interface BookOf {
  readonly committee: string;
  readonly sites: readonly SiteKey[];
  readonly followedUpBy: 'every action' | 'open actions';
}

/** An agenda is one query: the titles of older items are left to their resolutions. */
const MOST_AGENDAS = 12;

/** A committee's decisions on these sites, of which the open one is the first or the only one; with what came of them, or what is still open of that. */
export function useDecisionsBook({ council }: Desk, { committee, sites, followedUpBy }: BookOf): Asked<DecisionsBook> {
  const decisions = useQueries({ queries: sites.map((site) => decisionsOfCommitteeQuery(council, site, committee)) });
  const actions = useQueries({ queries: sites.map((site) => (followedUpBy === 'every action' ? everyActionQuery : openActionsQuery)(council, site, committee)) });
  const estates = useQuery(estatesQuery(council));
  const rows = decisions.flatMap(({ data }) => data?.items ?? []);
  const untitled = sites.flatMap((site) => [...new Set(rows.filter(({ row, title, agendaItem }) => row.site === site && title === null && agendaItem !== null).map(({ meeting }) => meeting))].sort(byDate).slice(0, MOST_AGENDAS).map((meeting) => ({ site, meeting })));
  const openAgendas = useQueries({ queries: untitled.filter(({ site }) => site === 'open').map(({ meeting }) => openAgendaQuery(council, meeting)) });
  const circleAgendas = useQueries({ queries: untitled.filter(({ site }) => site !== 'open').map(({ site, meeting }) => circleAgendaQuery(council, site.replace('circle:', ''), meeting)) });
  const agendas = [...openAgendas, ...circleAgendas];
  return askedTogether([...decisions.slice(0, 1), estates], () => ({
    entries: decisionsBook({
      decisions: rows,
      titles: new Map(agendas.flatMap(({ data }) => data?.items ?? []).map(({ key, title }) => [key, title])),
      actions: actions.flatMap(({ data }) => data?.items ?? []),
      namedIn: namedIn(estates.data?.items ?? [], estates.data?.items ?? []),
    }),
    circles: circlesAsked(decisions.slice(1)),
    unreadable: decisions.flatMap(({ data }) => data?.unreadable ?? []),
  }));
}

/** A meeting's key ends with its date. */
const byDate = (a: string, b: string): number => b.slice(-10).localeCompare(a.slice(-10));
