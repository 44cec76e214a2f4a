import { useQueries, useQuery } from '@tanstack/react-query';
import { meetingDays, type MeetingDays } from '../../domain/actions/lateFrom';
import { isOpenAction } from '../../domain/actions/state';
import type { CouncilMoment } from '../../domain/calendar';
import type { Stored } from '../../domain/changes';
import { myOpenActions, myRequests, standingOf, type Standing } from '../../domain/home';
import type { UnreadableRow } from '../../graph/council';
import type { Asked } from '../../queries/asked';
import type { Desk } from '../../queries/desk';
import { actionsOfEstateQuery, myPostsQuery, mySubmissionsQuery } from '../../queries/homeQueries';
import { everySite, openActionsQuery } from '../../queries/meetingQueries';
import { useAgendas } from '../../queries/useAgendas';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { distinctActions, distinctRows, usePerhapsMine } from '../../queries/useMyActions';
import { useMyEstates, type MyEstates } from '../../queries/useMyEstates';
import { endsAccess } from '../../queries/keptOnDevice';
import { allOf } from './allOf';

export interface Home {
  readonly calendar: Calendar;
  readonly standing: Standing;
  readonly requests: Part<{ readonly request: Stored<'submissions'>; readonly meeting: Stored<'meetings'> }>;
  readonly actions: Part<Stored<'actions'>>;
  readonly days: MeetingDays;
  readonly posts: readonly string[];
  readonly estates: Asked<MyEstates>;
  readonly unreadable: readonly UnreadableRow[];
}

/** A part of the screen that came, is on its way, or failed by itself: one that fails never takes the others with it. */
export interface Part<Row> {
  readonly kind: 'loading' | 'failed' | 'ready';
  readonly rows: readonly Row[];
  readonly error: unknown;
  readonly retry: () => void;
}

/** All that the first screen asks for before it knows which meeting is next: one `$batch`. */
export function useHome(desk: Desk, now: CouncilMoment): Asked<Home> {
  const { council, me } = desk;
  const sites = everySite(council);
  const calendar = useCalendar(desk);
  const estates = useMyEstates(desk, now.date);
  const people = useQuery(myPostsQuery(council, me));
  const { asked: actions, posts } = usePerhapsMine(desk);
  const submissions = useQueries({ queries: sites.map((site) => mySubmissionsQuery(council, site, me)) });
  if (calendar.kind !== 'ready') return calendar;
  const days = meetingDays(calendar.value.meetings);
  const owed = allOf(actions, (rows) => (me === null ? [] : myOpenActions(distinctActions(rows), { me, posts, days })));
  const value: Home = {
    calendar: calendar.value,
    standing: standingOf({ ...calendar.value, posts, owes: owed.rows.length > 0 }),
    requests: allOf(submissions, (rows) => (me === null ? [] : myRequests(rows, calendar.value.meetings, me, now))),
    actions: owed,
    days,
    posts,
    estates,
    unreadable: distinctRows([calendar.value, ...(estates.kind === 'ready' ? [estates.value] : []), ...[people, ...actions, ...submissions].flatMap(({ data }) => data ?? [])].flatMap(({ unreadable }) => unreadable)),
  };
  return { ...calendar, value };
}

/** At most so many estates and committees are asked about, whatever a person is appointed to. */
const MOST = 6;

export interface AboutEstates {
  readonly items: readonly { readonly item: Stored<'agendaItems'>; readonly meeting: Stored<'meetings'>; readonly estates: readonly string[] }[];
  readonly actions: readonly { readonly action: Stored<'actions'>; readonly estates: readonly string[] }[];
}

/** What agendas to come and open actions say of my estates: by the estate's own column, or by one of its names. */
export function useAboutEstates(desk: Desk, { estates, namedIn, keysOf }: MyEstates, { myCommittees }: Calendar, meetings: readonly Stored<'meetings'>[]): Asked<AboutEstates> {
  const { council } = desk;
  const agendas = useAgendas(desk, meetings.map(({ key }) => key));
  const ofEstates = useQueries({ queries: estates.slice(0, MOST).flatMap(({ key }) => keysOf(key)).map((key) => actionsOfEstateQuery(council, key)) });
  const trackers = useQueries({ queries: [...myCommittees].slice(0, MOST).map((committee) => openActionsQuery(council, 'open', committee)) });
  const queries = [...agendas.open, ...ofEstates, ...trackers];
  const retry = () => queries.filter(({ isError }) => isError).forEach((query) => void query.refetch());
  const failed = queries.find(({ isError, isFetching, data, error }) => isError && !isFetching && (data === undefined || endsAccess(error)));
  if (failed !== undefined) return { kind: 'failed', error: failed.error, retry };
  if (queries.some(({ data }) => data === undefined)) return { kind: 'loading' };
  const items = meetings.flatMap((meeting) =>
    agendas.entries.filter(({ item }) => item.meeting === meeting.key).map(({ item }) => ({ item, meeting, estates: namedIn([item.title, item.note]) })).filter(({ estates: named }) => named.length > 0),
  );
  const rows = [...new Map([...ofEstates, ...trackers].flatMap(({ data }) => data?.items ?? []).map((action) => [action.key, action])).values()];
  const actions = rows
    .filter(isOpenAction)
    .map((action) => ({ action, estates: namedIn([action.title, action.request], action.estate) }))
    .filter(({ estates: named }) => named.length > 0);
  return { kind: 'ready', value: { items, actions }, refreshError: queries.find(({ isError }) => isError)?.error ?? null, retry };
}
