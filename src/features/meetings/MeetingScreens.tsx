import { lazy, Suspense, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { yearOf } from '../../domain/calendar';
import type { Desk } from '../../queries/desk';
import { Loading } from '../../ui/Loading';
import { type AgendaView, type ViewInUse, wholeAgenda } from './agenda/agendaView';
import { allCommittees, decisionsRoute, listRoute, searchRoute, partOf, routes, type MeetingFilter } from '../../domain/routes';

interface MeetingScreensProps {
  readonly desk: Desk;
  /** Whether the person has come here from another screen. */
  readonly takesFocus: boolean;
  readonly isCompact?: boolean;
}

// Each loaded when it is shown, and so not in the way of another.
const MeetingPage = lazy(async () => ({ default: (await import('./MeetingPage')).MeetingPage }));
const NoSuchPage = lazy(async () => ({ default: (await import('../../ui/NoSuchPage')).NoSuchPage }));
const MeetingsScreen = lazy(async () => ({ default: (await import('./MeetingsPage')).MeetingsPage }));
const ItemScreen = lazy(async () => ({ default: (await import('./item/ItemScreen')).ItemScreen }));
const PlanScreen = lazy(async () => ({ default: (await import('./plan/PlanScreen')).PlanScreen }));

/** The screens of meetings by their addresses; an address that is of no screen says so. */
export function MeetingScreens({ desk, takesFocus, isCompact = false }: MeetingScreensProps) {
  const [, navigate] = useLocation();
  const viewOf = useAgendaViews();
  const list = (filter: MeetingFilter) => (
    <Suspense fallback={<Loading label="Loading the meetings" />}>
      <MeetingsScreen desk={desk} filter={filter} onFilter={(next) => navigate(listRoute(next))} takesFocus={takesFocus} />
    </Suspense>
  );
  return (
    <Switch>
      {!isCompact && (
        <Route path={routes.item}>
          {({ key, item }) => (
            <Suspense fallback={<Loading label="Loading the item" />}>
              <ItemScreen key={key} desk={desk} meetingKey={partOf(key)} itemKey={partOf(item)} takesFocus={takesFocus} {...viewOf(partOf(key))} />
            </Suspense>
          )}
        </Route>
      )}
      {!isCompact && (
        <Route path={routes.readingPlan}>
          {({ key }) => (
            <Suspense fallback={<Loading label="Loading the reading plan" />}>
              <PlanScreen key={key} desk={desk} meetingKey={partOf(key)} takesFocus={takesFocus} />
            </Suspense>
          )}
        </Route>
      )}
      <Route path={routes.meeting}>
        {({ key }) => (
          <Suspense fallback={<Loading label="Loading the meeting" />}>
            <MeetingPage key={key} desk={desk} meetingKey={partOf(key)} takesFocus={takesFocus} inUse={isCompact ? null : viewOf(partOf(key))} />
          </Suspense>
        )}
      </Route>
      <Route path={routes.past}>
        {({ year, committee }) => list({ kind: 'past', year: /^\d{4}$/.test(year ?? '') ? (year ?? '') : yearOf(desk.today), committee: committeeIn(committee) })}
      </Route>
      <Route path={routes.upcoming}>{({ committee }) => list({ kind: 'upcoming', committee: committeeIn(committee) })}</Route>
      <Route>
        <Suspense fallback={<Loading label="Loading" />}>
          <NoSuchPage takesFocus={takesFocus} ways={[...(isCompact ? [] : [{ label: 'Home', to: routes.home }]), { label: 'All meetings', to: listRoute({ kind: 'upcoming', committee: allCommittees }) }, ...(isCompact ? [] : [{ label: 'Actions', to: routes.actions }, { label: 'Decisions', to: decisionsRoute(null) }, { label: 'Search', to: searchRoute('') }])]} />
        </Suspense>
      </Route>
    </Switch>
  );
}

/** How each meeting's agenda is looked at, as long as the screens of meetings are open. */
function useAgendaViews(): (meeting: string) => ViewInUse {
  const [views, setViews] = useState<ReadonlyMap<string, AgendaView>>(new Map());
  return (meeting) => ({ view: views.get(meeting) ?? wholeAgenda, onView: (view) => setViews((before) => new Map([...before, [meeting, view]])) });
}

/** A list without a committee in its address is of all of them. */
const committeeIn = (part: string | undefined): string => (part === undefined ? allCommittees : partOf(part));
