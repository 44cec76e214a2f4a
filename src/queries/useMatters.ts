import { useQueries, useQuery } from '@tanstack/react-query';
import { followingYear, yearOf } from '../domain/calendar';
import { meetingDays, type MeetingDays } from '../domain/actions/lateFrom';
import { isOpenAction } from '../domain/actions/state';
import type { Stored } from '../domain/changes';
import { isActionOn, isDecisionOn, matterOf, meetingsToLookIn } from '../domain/relatedBusiness';
import { routeSteps, type RouteStep } from '../domain/reportRoute';
import { isCircleSite, type SiteKey } from '../domain/sites';
import type { Rows } from '../graph/council';
import type { ListName } from '../lists/index';
import { failureKind } from '../ui/failures/explainFailure';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { circleAgendaQuery, committeesQuery, decisionsQuery, meetingsOfYearQuery, openActionsQuery, openAgendaQuery } from './meetingQueries';

export interface Decided {
  readonly decision: Stored<'decisions'>;
  readonly meeting: Stored<'meetings'>;
  /** As minuted, or as on the agenda of its meeting. */
  readonly title: string | null;
}

export interface Matters {
  /** The latest first. */
  readonly earlier: readonly Decided[];
  readonly actions: readonly Stored<'actions'>[];
  readonly days: MeetingDays;
  readonly route: readonly { readonly step: RouteStep<Stored<'meetings'>>; readonly outcome: readonly Decided[] }[];
  /** The meetings that were looked in: of others nothing is said. */
  readonly lookedIn: readonly Stored<'meetings'>[];
  readonly unreadable: number;
}

interface MatterAsked {
  readonly meeting: Stored<'meetings'>;
  readonly item: Stored<'agendaItems'>;
  readonly report: Stored<'reports'> | null;
}

/**
 * What was decided and asked for before on the same matter, here and in other committees. Each query is one equality on one
 * meeting or one list of actions, and there are at most so many of them. Of a circle only where the item itself is its.
 */
export function useMatters({ council }: Desk, { meeting, item, report }: MatterAsked): Asked<Matters> {
  const year = yearOf(meeting.date);
  const years = [String(Number(year) - 1), year, followingYear(year)];
  const committees = useQuery(committeesQuery(council));
  const calendars = useQueries({ queries: years.map((one) => meetingsOfYearQuery(council, one)) });
  const isCalendarHere = committees.data !== undefined && calendars.every(({ data }) => data !== undefined);
  const meetings = calendars.flatMap(({ data }) => data?.items ?? []);
  const steps = routeSteps(report?.route ?? null, { meeting, meetings, committees: committees.data?.items ?? [] });
  const named = steps.flatMap((step) => (step.meeting === null || step.when === 'this' ? [] : [step.meeting]));
  const lookedIn = isCalendarHere ? meetingsToLookIn(meeting, meetings, named) : [];
  const circle = isCircleSite(item.row.site) ? item.row.site : null;

  const places = lookedIn.flatMap((one) => sitesFor(one.committee, meeting.committee, circle).map((site) => ({ key: one.key, site })));
  const decisions = useQueries({ queries: places.map(({ key, site }) => decisionsQuery(council, site, key)) });
  const openAgendas = useQueries({ queries: lookedIn.map(({ key }) => openAgendaQuery(council, key)) });
  const circlePlaces = places.filter(({ site }) => isCircleSite(site));
  const circleAgendas = useQueries({ queries: circlePlaces.map(({ key, site }) => circleAgendaQuery(council, site.replace('circle:', ''), key)) });
  const trackers = isCalendarHere ? trackersOf(meeting.committee, (committees.data?.items ?? []).map(({ key }) => key), circle) : [];
  const actions = useQueries({ queries: trackers.map(({ committee, site }) => openActionsQuery(council, site, committee)) });

  return askedTogether([committees, ...calendars, ...decisions, ...openAgendas, ...circleAgendas, ...actions], () => {
    const titles = new Map([...openAgendas, ...circleAgendas].flatMap((query) => rowsOf(query)).map(({ key, title }) => [key, title]));
    const byMeeting = new Map(lookedIn.map((one) => [one.key, one]));
    const matter = matterOf(item, report);
    const decided = decisions.flatMap((query) => rowsOf(query)).flatMap((decision): Decided[] => {
      const decidedAt = byMeeting.get(decision.meeting);
      const title = decision.title ?? (decision.agendaItem === null ? null : (titles.get(decision.agendaItem) ?? null));
      return decidedAt !== undefined && isDecisionOn(matter, decision, title) ? [{ decision, meeting: decidedAt, title }] : [];
    });
    return {
      earlier: decided.filter(({ meeting: { date } }) => date < meeting.date).sort((a, b) => b.meeting.date.localeCompare(a.meeting.date)),
      actions: actions.flatMap((query) => rowsOf(query)).filter((action) => isOpenAction(action) && isActionOn(matter, action)),
      days: meetingDays(meetings),
      route: steps.map((step) => ({ step, outcome: decided.filter((one) => one.meeting.key === step.meeting?.key) })),
      lookedIn,
      unreadable: [...decisions, ...actions].flatMap(({ data }) => data?.unreadable ?? []).length,
    };
  });
}

/** The committee's own circle, and of it only the committee's own meetings. */
const sitesFor = (committee: string, own: string, circle: SiteKey | null): readonly SiteKey[] => (circle !== null && committee === own ? ['open', circle] : ['open']);

const mostTrackers = 12;

const trackersOf = (own: string, committees: readonly string[], circle: SiteKey | null): readonly { readonly committee: string; readonly site: SiteKey }[] =>
  [own, ...committees.filter((key) => key !== own)].slice(0, mostTrackers).flatMap((committee) => sitesFor(committee, own, circle).map((site) => ({ committee, site })));

/** Nobody knows who sits before the screen once a sign-in has ended. */
const rowsOf = <Name extends ListName>({ data, error }: { readonly data: Rows<Name> | null | undefined; readonly error: unknown }): readonly Stored<Name>[] =>
  failureKind(error) === 'signedOut' ? [] : (data?.items ?? []);
