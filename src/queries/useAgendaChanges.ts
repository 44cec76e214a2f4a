import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { sameTimeOn } from '../domain/calendar';
import type { Notebooks, NotebookState } from '../domain/notebook';
import { sinceLastLook, whatChanged, type WhatChanged } from '../domain/whatChanged';
import type { Rows, UnreadableRow } from '../graph/council';
import type { ListName } from '../lists/index';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { documentsQuery, eventsQuery, everySite } from './meetingQueries';
import { circlesAsked, type CirclesAsked } from './useAgenda';

export interface ChangesOfMeeting extends WhatChanged {
  readonly unreadable: readonly UnreadableRow[];
  /** Until every circle has answered, more may have changed. */
  readonly circles: CirclesAsked;
}

interface AskedOfChanges {
  /** Whether they are to be asked for. */
  readonly isWanted?: boolean;
  readonly readClock?: () => Date;
}

/**
 * What has changed on a meeting's agenda, and what of it since this member last looked. Called beside `useAgenda` its reads
 * travel in the same `$batch`; what a circle answers never holds up the rest.
 */
export function useAgendaChanges({ council, notebooks, today }: Pick<Desk, 'council' | 'notebooks' | 'today'>, meeting: string, { isWanted = true, readClock = () => sameTimeOn(today, new Date()) }: AskedOfChanges = {}): Asked<ChangesOfMeeting> {
  const sites = everySite(council);
  const events = useQueries({ queries: sites.map((site) => ({ ...eventsQuery(council, site, meeting), enabled: isWanted })) });
  const papers = useQueries({ queries: sites.map((site) => ({ ...documentsQuery(council, site, meeting), enabled: isWanted })) });
  const notebook = useNotebookState(notebooks, meeting);
  const [now] = useState(readClock);
  // The open site is the first of the sites.
  return askedTogether([...events.slice(0, 1), ...papers.slice(0, 1)], () => {
    if (notebook?.kind === 'loading') return undefined;
    const since = sinceLastLook(notebook?.notebook.lookedAt ?? null, { now, today });
    const [openEvents, ...circleEvents] = events.map(readable);
    const rowsOfPapers = papers.map(readable);
    const kept = { openEvents: openEvents ?? [], circleEvents: circleEvents.flat(), papers: rowsOfPapers.flat() };
    return {
      ...whatChanged(kept, since),
      unreadable: [...events, ...papers].flatMap(({ data }) => data?.unreadable ?? []),
      circles: circlesAsked([...events.slice(1), ...papers.slice(1)]),
    };
  });
}

/** Nobody knows who sits before the screen once a sign-in has ended. */
const readable = <Name extends ListName>({ data, error }: UseQueryResult<Rows<Name> | null>): Rows<Name>['items'] => (failureKind(error) === 'signedOut' ? [] : (data?.items ?? []));

function useNotebookState(notebooks: Notebooks | undefined, meeting: string): NotebookState | null {
  const notebook = notebooks?.of(meeting);
  return useSyncExternalStore(notebook?.subscribe ?? noChanges, notebook?.state ?? noNotebook);
}

const noChanges = () => () => undefined;
const noNotebook = (): null => null;
