import { useQueries, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { MeetingDays } from '../../domain/actions/lateFrom';
import { composeBrief, type Brief } from '../../domain/brief';
import type { NotebookState } from '../../domain/notebook';
import { isMine } from '../../domain/starredRequests';
import type { Since } from '../../domain/whatChanged';
import type { UnreadableRow } from '../../graph/council';
import type { Desk } from '../../queries/desk';
import { documentsQuery, everySite, openAgendaQuery, reportsQuery } from '../../queries/meetingQueries';
import { useAgenda } from '../../queries/useAgenda';
import { useAgendaChanges } from '../../queries/useAgendaChanges';
import { useMeeting, type MeetingOfCommittee } from '../../queries/useMeeting';
import { useMeetingDays } from '../../queries/useMeetingDays';
import { useMyActions } from '../../queries/useMyActions';
import { useMyEstates } from '../../queries/useMyEstates';
import { useSubmissions } from '../../queries/useSubmissions';

export interface BriefInUse {
  readonly found: MeetingOfCommittee;
  readonly brief: Brief;
  /** The titles of those that I look after. */
  readonly estates: readonly string[];
  readonly since: Since | null;
  readonly days: MeetingDays;
  /** What could not be loaded, and so is not on the page: said there, since a gap looks like nothing. */
  readonly missing: readonly { readonly what: string; readonly error: unknown; readonly retry: () => void }[];
  /** What comes with the sign-in. */
  readonly notYet: readonly string[];
  readonly unreadable: readonly UnreadableRow[];
}

export type BriefAsked =
  | { readonly kind: 'loading' | 'none' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly value: BriefInUse };

/** Everything that the page is made of, asked for at once. */
export function useBrief(desk: Desk, key: string, isExemptIncluded: boolean): BriefAsked {
  const { council } = desk;
  const found = useMeeting(desk, key);
  const agenda = useAgenda(desk, key);
  const open = useQuery(openAgendaQuery(council, key));
  const reports = useQueries({ queries: everySite(council).map((site) => reportsQuery(council, site, key)) });
  const papers = useQueries({ queries: everySite(council).map((site) => documentsQuery(council, site, key)) });
  const submissions = useSubmissions(desk, key);
  const actions = useMyActions(desk);
  const changes = useAgendaChanges(desk, key);
  const estates = useMyEstates(desk, desk.today);
  const days = useMeetingDays(desk);
  const notebook = useNotebookState(desk, key);
  if (found.kind === 'failed') return found;
  if (agenda.kind === 'failed') return agenda;
  const parts = [submissions, actions, changes, estates];
  if (found.kind === 'loading' || agenda.kind === 'loading' || parts.some(({ kind }) => kind === 'loading') || [...reports, ...papers].some(({ isPending }) => isPending) || notebook?.kind === 'loading' || desk.notebooksAwaited === 'soon') return { kind: 'loading' };
  if (found.value === null) return { kind: 'none' };
  const { meeting } = found.value;
  const failedReports = reports.filter(({ data, isError }) => isError && data === undefined);
  const missing = [
    ...failedReports.slice(0, 1).map(({ error }) => ({ what: 'The recommendations', error, retry: () => failedReports.forEach((query) => void query.refetch()) })),
    ...(submissions.kind === 'failed' ? [{ what: 'What you have asked', ...submissions }] : []),
    ...(actions.kind === 'failed' ? [{ what: 'Your actions', ...actions }] : []),
    ...(changes.kind === 'failed' ? [{ what: 'What has changed', ...changes }] : []),
    ...(estates.kind === 'failed' ? [{ what: 'Your estates', ...estates }] : []),
    ...(agenda.value.circles.kind === 'failed' ? [{ what: 'The non-public part', ...agenda.value.circles }] : []),
  ];
  const brief = composeBrief(
    {
      agenda: agenda.value.agenda,
      openRows: open.data?.items ?? [],
      reports: reports.flatMap(({ data }) => data?.items ?? []),
      documents: papers.flatMap(({ data }) => data?.items ?? []),
      notes: notebook?.notebook.notes ?? [],
      mine: submissions.kind === 'ready' ? submissions.value.submissions.filter((one) => isMine(one, desk.me)) : [],
      changes: changes.kind === 'ready' ? changes.value.recent : [],
      actions: actions.kind === 'ready' ? actions.value.actions.filter(({ committee }) => committee === meeting.committee) : [],
      namedIn: estates.kind === 'ready' ? estates.value.namedIn : () => [],
    },
    isExemptIncluded,
  );
  const unreadable = [
    ...agenda.value.unreadable,
    ...reports.flatMap(({ data }) => data?.unreadable ?? []),
    ...(submissions.kind === 'ready' ? submissions.value.unreadable : []),
    ...(actions.kind === 'ready' ? actions.value.unreadable : []),
    ...(changes.kind === 'ready' ? changes.value.unreadable : []),
    ...(estates.kind === 'ready' ? estates.value.unreadable : []),
  ];
  return { kind: 'ready', value: { found: found.value, brief, estates: estates.kind === 'ready' ? estates.value.estates.map(({ title }) => title) : [], since: changes.kind === 'ready' ? changes.value.since : null, days, missing, notYet: desk.notebooksAwaited === undefined ? [] : ['Your notes'], unreadable } };
}

function useNotebookState({ notebooks }: Desk, meeting: string): NotebookState | null {
  const notebook = notebooks?.of(meeting);
  return useSyncExternalStore(notebook?.subscribe ?? noChanges, notebook?.state ?? noNotebook);
}

const noChanges = () => () => undefined;
const noNotebook = (): null => null;
