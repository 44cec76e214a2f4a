import type { ReactNode } from 'react';
import { actionsRoute } from '../../domain/routes';
import type { SiteKey } from '../../domain/sites';
import type { Desk } from '../../queries/desk';
import { sitesOf } from '../../queries/meetingQueries';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';

interface ClerksOnlyProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly heading: string;
  readonly takesFocus: boolean;
  /** Of the sites on which the committee's business stands. */
  readonly children: (sites: readonly SiteKey[], committee: Calendar['committees'][number], calendar: Calendar) => ReactNode;
}

/** A screen of a committee's clerk. SharePoint decides who may write; this keeps others from typing what it would refuse. */
export function ClerksOnly({ desk, committee, heading, takesFocus, children }: ClerksOnlyProps) {
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
      {calendar.kind === 'ready' && found !== undefined && !calendar.value.isClerk && (
        <Message tone="notice" title="This is for clerks">
          <p>You can read the committee’s actions. Ask its clerk to change them.</p>
        </Message>
      )}
      {calendar.kind === 'ready' && found !== undefined && calendar.value.isClerk && children(sitesOf(desk.council, found.circle), found, calendar.value)}
    </>
  );
}
