import { lazy, Suspense } from 'react';
import { listRoute, allCommittees } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { ForMember } from './ForMember';
import type { ForMeProps } from './forMe';
import { useHome } from './useHome';
import { useNow } from './useNow';

// Members come first, and theirs is the Home that has a budget.
const ForClerk = lazy(async () => ({ default: (await import('./ForClerk')).ForClerk }));
const ForOfficer = lazy(async () => ({ default: (await import('./ForOfficer')).ForOfficer }));

export interface HomePageProps {
  readonly desk: Desk;
  readonly takesFocus: boolean;
}

/** What matters to me now? Nothing stands here that is not mine. */
export function HomePage({ desk, takesFocus }: HomePageProps) {
  const now = useNow(desk.today);
  const home = useHome(desk, now);
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Home</PageHeading>
      {home.kind === 'loading' && <Loading label="Loading your meetings" rows={5} />}
      {home.kind === 'failed' && <FailedToLoad desk={desk} error={home.error} what="Your meetings" retry={home.retry} />}
      {home.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={home.refreshError} retry={home.retry} />
          <Suspense fallback={<Loading label="Loading your meetings" rows={5} />}>{home.value.calendar.membershipsError === null ? <ForMe desk={desk} home={home.value} now={now} /> : <CommitteesUnknown />}</Suspense>
          <UnreadableRows rows={home.value.unreadable} />
        </>
      )}
    </>
  );
}

function ForMe(props: ForMeProps) {
  switch (props.home.standing) {
    case 'clerk':
      return <ForClerk {...props} />;
    case 'member':
      return <ForMember {...props} />;
    case 'officer':
      return <ForOfficer {...props} />;
    case 'none':
      return <ForNobody />;
  }
}

const ForNobody = () => (
  <Message tone="notice" title="You sit on no committee">
    <p>When a clerk enters you as a member of one, its next meeting, your requests and your actions stand here.</p>
    <p>
      <RouteLink to={listRoute({ kind: 'upcoming', committee: allCommittees })}>All meetings</RouteLink>
    </p>
  </Message>
);

const CommitteesUnknown = () => (
  <Message tone="notice" title="Which committees are yours could not be loaded">
    <p>They are asked for again when you come back to this window. Until then every meeting is in the list.</p>
    <p>
      <RouteLink to={listRoute({ kind: 'upcoming', committee: allCommittees })}>All meetings</RouteLink>
    </p>
  </Message>
);
