import { formatDate } from '../../../domain/formats';
import { updatesRoute } from '../../../domain/estateRoutes';
import { routes } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import type { Clock } from '../clock';
import { UpdateForm } from './UpdateForm';
import { useUpdate } from './useUpdate';

interface UpdatePageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly meeting: string;
  readonly area: string;
  readonly takesFocus: boolean;
}

/** What an allocated member reports to a meeting: drafted, edited, saved, sent, read out. */
export function UpdatePage({ desk, clock, meeting, area, takesFocus }: UpdatePageProps) {
  const asked = useUpdate(desk, meeting, area);
  const found = asked.kind === 'ready' ? asked.value : null;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.estates}>All estates</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{found === null ? 'Update from an allocated member' : `Update: ${found.area.title}`}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Drafting the update" rows={6} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The update" retry={asked.retry} />}
      {asked.kind === 'ready' && found === null && (
        <Message tone="problem" title="There is no such meeting or area">
          <p>The link may be old or cut short. Choose the area from the list of all estates.</p>
        </Message>
      )}
      {asked.kind === 'ready' && found !== null && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <p>
            For <bdi>{found.committee}</bdi>, {formatDate(found.meeting.date)}. <RouteLink to={updatesRoute(meeting)}>All updates for this meeting</RouteLink>
          </p>
          {found.missing.map(({ what, error, retry }) => (
            <FailedToLoad key={what} desk={desk} error={error} what={`${what}, for the draft,`} retry={retry} tone="notice" />
          ))}
          {desk.me === null ? <p>Sign in to write an update.</p> : <UpdateForm key={found.own?.key ?? ''} desk={desk} clock={clock} me={desk.me} found={found} />}
          <UnreadableRows rows={found.unreadable} />
        </>
      )}
    </>
  );
}
