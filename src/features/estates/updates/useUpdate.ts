import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { Stored } from '../../../domain/changes';
import { yearOf } from '../../../domain/calendar';
import { estateBriefing } from '../../../domain/estates/briefing';
import { draftUpdate } from '../../../domain/estates/draftUpdate';
import { reportsSince } from '../../../domain/estates/memberUpdate';
import type { Council, UnreadableRow } from '../../../graph/council';
import type { Asked } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { mentionsQuery, projectsQuery } from '../../../queries/estateQueries';
import { useAreaMap } from '../../../queries/useAreaMap';
import { useCalendar } from '../../../queries/useCalendar';
import { openIssuesQuery, settledIssuesQuery, walkaboutsQuery } from '../issues/issueQueries';

/** All that was written for a meeting, by whomever. */
export const updatesQuery = (council: Council, meeting: string) => queryOptions({ queryKey: ['member updates', meeting], refetchOnMount: 'always', queryFn: ({ signal }) => council.open.memberUpdates.in({ meeting }, { signal }) });

export interface UpdateToWrite {
  readonly meeting: Stored<'meetings'>;
  readonly committee: string;
  readonly area: Stored<'areas'>;
  readonly isMine: boolean;
  /** Mine, as it is kept; null where it is not begun. */
  readonly own: Stored<'memberUpdates'> | null;
  /** Drafted from what the open site knows today. */
  readonly draft: string;
  readonly since: string;
  /** What could not be read, and so is not in the draft. */
  readonly missing: readonly { readonly what: string; readonly error: unknown; readonly retry: () => void }[];
  readonly unreadable: readonly UnreadableRow[];
}

/** An update and what it is drafted from: the open site's alone, since it is read out in public. Null: there is no such meeting or area. */
export function useUpdate(desk: Desk, meetingKey: string, areaKey: string): Asked<UpdateToWrite | null> {
  const { council, me, today } = desk;
  const calendar = useCalendar(desk);
  const map = useAreaMap(desk);
  const updates = useQuery(updatesQuery(council, meetingKey));
  const place = map.kind === 'ready' ? map.value.areas.find(({ area }) => area?.key === areaKey) : undefined;
  const meeting = calendar.kind === 'ready' ? calendar.value.meetings.find(({ key }) => key === meetingKey) : undefined;
  const since = calendar.kind === 'ready' && meeting ? reportsSince(calendar.value.meetings, meeting, today) : today;
  const estates = place?.estates ?? [];
  const years = [...new Set([yearOf(since), yearOf(today)])];
  const open = useQueries({ queries: estates.map(({ key }) => openIssuesQuery(council, key)) });
  const settled = useQueries({ queries: estates.flatMap(({ key }) => years.map((year) => settledIssuesQuery(council, key, year))) });
  const walkabouts = useQueries({ queries: estates.map(({ key }) => walkaboutsQuery(council, key)) });
  const mentions = useQueries({ queries: estates.map(({ key }) => mentionsQuery(council, 'open', key)) });
  const projects = useQuery(projectsQuery(council, 'open'));
  const lists = [
    { what: 'Issues', queries: [...open, ...settled] },
    { what: 'Walkabouts', queries: walkabouts },
    { what: 'What minutes promise', queries: mentions },
    { what: 'Projects', queries: [projects] },
  ];
  for (const asked of [calendar, map]) if (asked.kind === 'failed') return asked;
  if (updates.isError && updates.data === undefined) return { kind: 'failed', error: updates.error, retry: () => void updates.refetch() };
  if (calendar.kind !== 'ready' || map.kind !== 'ready' || updates.data === undefined || lists.some(({ queries }) => queries.some((query) => query.isPending && query.fetchStatus !== 'idle'))) return { kind: 'loading' };
  const retry = (): void => [calendar, map].forEach((one) => one.retry());
  const refreshError = calendar.refreshError ?? map.refreshError ?? updates.error;
  if (!meeting || !place?.area) return { kind: 'ready', value: null, refreshError, retry };
  const told = estates.map((estate) => {
    const rows = mentions.flatMap(({ data }) => data?.items ?? []).filter((one) => one.estate === estate.key);
    const briefing = estateBriefing({ estate, keys: [estate.key], mentions: rows, issues: [], projects: projects.data?.items ?? [], actions: [], meetings: [] }, today);
    return {
      title: estate.title,
      issues: [...open, ...settled].flatMap(({ data }) => data?.items ?? []).filter((one) => one.estate === estate.key),
      walkabouts: walkabouts.flatMap(({ data }) => data?.items ?? []).filter((one) => one.estate === estate.key),
      projects: briefing.projects,
      promises: briefing.promises,
    };
  });
  const isMe = ({ member }: Stored<'memberUpdates'>): boolean => me !== null && (member.id === null ? member.mail?.toLowerCase() === me.username.toLowerCase() : member.id === me.objectId);
  return {
    kind: 'ready',
    refreshError,
    retry,
    value: {
      meeting,
      committee: calendar.value.committees.find(({ key }) => key === meeting.committee)?.title ?? meeting.title,
      area: place.area,
      isMine: map.value.mine.has(areaKey),
      own: updates.data.items.find((update) => update.area === areaKey && isMe(update)) ?? null,
      draft: draftUpdate({ estates: told, since, today }),
      since,
      missing: lists.flatMap(({ what, queries }) => queries.filter(({ isError, data }) => isError && data === undefined).slice(0, 1).map(({ error }) => ({ what, error, retry: () => queries.forEach((query) => void query.refetch()) }))),
      unreadable: [...updates.data.unreadable, ...[...open, ...settled, ...walkabouts, ...mentions].flatMap(({ data }) => data?.unreadable ?? [])],
    },
  };
}
