import { Route, Switch, useLocation } from 'wouter';
import { yearOf } from '../../domain/calendar';
import type { Desk } from './desk';
import { MeetingPage } from './MeetingPage';
import { MeetingsPage } from './MeetingsPage';
import { allCommittees, listRoute, routes, type MeetingFilter } from './routes';

interface MeetingScreensProps {
  readonly desk: Desk;
  /** Whether the person has come here from another screen. */
  readonly takesFocus: boolean;
  readonly isCompact?: boolean;
}

/** The screens of meetings by their addresses; an unknown address shows what is next. */
export function MeetingScreens({ desk, takesFocus, isCompact = false }: MeetingScreensProps) {
  const [, navigate] = useLocation();
  const list = (filter: MeetingFilter) => (
    <MeetingsPage desk={desk} filter={filter} onFilter={(next) => navigate(listRoute(next))} takesFocus={takesFocus} />
  );
  return (
    <Switch>
      <Route path={routes.meeting}>
        {({ key }) => <MeetingPage key={key} desk={desk} meetingKey={decoded(key)} takesFocus={takesFocus} isCompact={isCompact} />}
      </Route>
      <Route path={routes.past}>
        {({ year, committee }) => list({ kind: 'past', year: /^\d{4}$/.test(year ?? '') ? (year ?? '') : yearOf(desk.today), committee: decoded(committee) })}
      </Route>
      <Route path={routes.upcoming}>{({ committee }) => list({ kind: 'upcoming', committee: decoded(committee) })}</Route>
      <Route>{list({ kind: 'upcoming', committee: allCommittees })}</Route>
    </Switch>
  );
}

/** An address may have been typed by hand: what does not decode is taken as it stands. */
function decoded(part: string | undefined): string {
  if (part === undefined) return allCommittees;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
