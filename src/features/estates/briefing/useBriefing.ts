import { useQueries } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { sameTimeOn } from '../../../domain/calendar';
import type { Stored } from '../../../domain/changes';
import type { AreaOnMap } from '../../../domain/estates/areaMap';
import { type Briefing, estateBriefing } from '../../../domain/estates/briefing';
import { keysOf, standsFor } from '../../../domain/estates/mergedEstates';
import { type Since, sinceLastLook } from '../../../domain/whatChanged';
import type { UnreadableRow } from '../../../graph/council';
import type { Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { actionQuery, mentionsQuery, projectsQuery } from '../../../queries/estateQueries';
import { actionsOfEstateQuery } from '../../../queries/homeQueries';
import { everySite } from '../../../queries/meetingQueries';
import { type CirclesAsked, circlesAsked } from '../../../queries/useAgenda';
import { useAreaMap } from '../../../queries/useAreaMap';
import { useCalendar, type Calendar } from '../../../queries/useCalendar';
import { openIssuesQuery, walkaboutsQuery } from '../issues/issueQueries';

export interface EstateBriefing {
  readonly estate: Stored<'estates'>;
  /** Where it lies on the map; null where it is withdrawn. */
  readonly area: AreaOnMap<Stored<'areas'>, Stored<'estates'>, Stored<'allocations'>> | null;
  readonly isMine: boolean;
  readonly briefing: Briefing;
  readonly walkabouts: readonly Stored<'walkabouts'>[];
  readonly calendar: Calendar;
  readonly since: Since;
  readonly circles: CirclesAsked;
  /** What the open site has no list for, or did not give. */
  readonly missing: readonly { readonly what: string; readonly error: unknown; readonly retry: () => void }[];
  readonly unreadable: readonly UnreadableRow[];
}

/** What an estate is kept under in its member's notebook: when they last looked at it. */
export const notebookOfEstate = (estate: string): string => `estate-${estate}`;

/**
 * All that the lists know of an estate: one `$batch`, and a second one for the actions that papers speak of and for estates that were merged
 * into it. What one list does not give is missing beside the rest; what a circle answers holds nothing up. Null: there is no such estate.
 */
export function useBriefing(desk: Desk, key: string): Asked<EstateBriefing | null> {
  const { council, notebooks, today } = desk;
  const sites = everySite(council);
  const calendar = useCalendar(desk);
  const map = useAreaMap(desk);
  const estates = map.kind === 'ready' ? map.value.estates : [];
  const keys = map.kind === 'ready' ? keysOf(estates, key) : [key];
  const mentions = useQueries({ queries: sites.flatMap((site) => keys.map((one) => mentionsQuery(council, site, one))) });
  const projects = useQueries({ queries: sites.map((site) => projectsQuery(council, site)) });
  const issues = useQueries({ queries: keys.map((one) => openIssuesQuery(council, one)) });
  const walkabouts = useQueries({ queries: keys.map((one) => walkaboutsQuery(council, one)) });
  const actions = useQueries({ queries: keys.map((one) => actionsOfEstateQuery(council, one)) });
  const told = mentions.flatMap(({ data }) => data?.items ?? []);
  const named = [...new Map(told.flatMap(({ action, row, certainty }) => (action !== null && (certainty === 'sure' || certainty === 'confirmed') ? [[`${row.site} ${action}`, { site: row.site, action }] as const] : []))).values()];
  const spokenOf = useQueries({ queries: named.map(({ site, action }) => actionQuery(council, site, action)) });
  const lookedAt = useLookedAt(notebooks, key);
  const [now] = useState(() => sameTimeOn(today, new Date()));
  const lists = [
    { what: 'What papers say of it', queries: mentions.slice(0, keys.length) },
    { what: 'Its projects', queries: projects.slice(0, 1) },
    { what: 'Its issues', queries: issues },
    { what: 'Its walkabouts', queries: walkabouts },
    { what: 'Its actions', queries: [...actions, ...spokenOf] },
  ];
  if (calendar.kind === 'failed') return calendar;
  if (map.kind === 'failed') return map;
  if (calendar.kind === 'loading' || map.kind === 'loading' || lists.some(({ queries }) => queries.some((query) => query.isPending && query.fetchStatus !== 'idle'))) return { kind: 'loading' };
  const estate = standsFor(estates, key);
  const refreshError = calendar.refreshError ?? map.refreshError;
  const retry = (): void => [calendar, map].forEach((one) => one.retry());
  if (estate === null) return { kind: 'ready', value: null, refreshError, retry };
  const briefing = estateBriefing(
    {
      estate,
      keys,
      mentions: told,
      projects: projects.flatMap(({ data }) => data?.items ?? []),
      issues: issues.flatMap(({ data }) => data?.items ?? []),
      actions: [...actions.flatMap(({ data }) => data?.items ?? []), ...spokenOf.flatMap(({ data }) => data ?? [])],
      meetings: calendar.value.meetings,
    },
    today,
  );
  return {
    kind: 'ready',
    refreshError,
    retry,
    value: {
      estate,
      area: map.value.areas.find((one) => one.estates.some((other) => other.key === estate.key)) ?? null,
      isMine: estate.area !== null && map.value.mine.has(estate.area),
      briefing,
      walkabouts: walkabouts.flatMap(({ data }) => data?.items ?? []),
      calendar: calendar.value,
      since: sinceLastLook(lookedAt, { now, today }),
      circles: circlesAsked([...mentions.slice(keys.length), ...projects.slice(1)]),
      missing: lists.flatMap(({ what, queries }) => queries.filter(({ isError, data }) => isError && data === undefined).slice(0, 1).map(({ error }) => ({ what, error, retry: () => queries.forEach((query) => void query.refetch()) }))),
      unreadable: [...map.value.unreadable, ...[...mentions, ...projects, ...issues, ...walkabouts, ...actions].flatMap(({ data }) => data?.unreadable ?? [])],
    },
  };
}

function useLookedAt(notebooks: Desk['notebooks'], estate: string): string | null {
  const notebook = notebooks?.of(notebookOfEstate(estate));
  const state = useSyncExternalStore(notebook?.subscribe ?? noChanges, notebook?.state ?? noNotebook);
  return state?.kind === 'open' ? state.notebook.lookedAt : null;
}

const noChanges = () => () => undefined;
const noNotebook = (): null => null;
