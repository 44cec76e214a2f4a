import type { ReactNode } from 'react';
import { actionsRoute } from '../../domain/routes';
import type { SiteKey } from '../../domain/sites';
import type { Desk } from '../../queries/desk';
import { sitesOf } from '../../queries/meetingQueries';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';

export interface ScreenOfCommitteeProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly heading: string;
  readonly takesFocus: boolean;
  /** Of the sites on which the committee's business stands. */
  readonly children: (sites: readonly SiteKey[], committee: Calendar['committees'][number], calendar: Calendar) => ReactNode;
}

/** What is made of a committee's actions, a screen of its own: the way back, the heading, and the committee in each of its states. */
export function ScreenOfCommittee({ desk, committee, heading, takesFocus, children }: ScreenOfCommitteeProps) {
  const calendar = useCalendar(desk);
  const found = calendar.kind === 'ready' ? calendar.value.committees.find(({ key }) => key === committee) : undefined;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={actionsRoute(committee)}>The committee’s actions</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{heading}</PageHeading>
      {calendar.kind === 'loading' && <Loading label="Loading the committee" rows={2} />}
      {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The committee" retry={calendar.retry} />}
      {calendar.kind === 'ready' && found === undefined && <p>The council’s list has no such committee.</p>}
      {calendar.kind === 'ready' && found !== undefined && children(sitesOf(desk.council, found.circle), found, calendar.value)}
    </>
  );
}
