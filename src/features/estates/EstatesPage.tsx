import { makeStyles, tokens } from '@fluentui/react-components';
import { meetingToReportTo } from '../../domain/estates/memberUpdate';
import { formatDate } from '../../domain/formats';
import { estateRoutes, estateRoute, issuesRoute, updateRoute, updatesRoute, walkaboutsRoute } from '../../domain/estateRoutes';
import type { Desk } from '../../queries/desk';
import { useAreaMap, type AreaMap } from '../../queries/useAreaMap';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { Section } from '../../ui/Section';
import { UnreadableRows } from '../../ui/UnreadableRows';

interface EstatesPageProps {
  readonly desk: Desk;
  readonly takesFocus: boolean;
}

/** Every estate by its area, mine first. */
export function EstatesPage({ desk, takesFocus }: EstatesPageProps) {
  const map = useAreaMap(desk);
  return (
    <>
      <PageHeading takesFocus={takesFocus} aside={<RouteLink to={estateRoutes.projects}>Projects</RouteLink>}>
        Estates
      </PageHeading>
      {map.kind === 'loading' && <Loading label="Loading the estates" rows={5} />}
      {map.kind === 'failed' && <FailedToLoad desk={desk} error={map.error} what="The estates" retry={map.retry} />}
      {map.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={map.refreshError} retry={map.retry} />
          <p>
            <RouteLink to={estateRoutes.estateMap}>The map: areas, estates, blocks and allocated members</RouteLink>
          </p>
          <p>
            <RouteLink to={estateRoutes.mentionsToCheck}>Estates in papers: what is to be checked</RouteLink>
          </p>
          <Areas map={map.value} desk={desk} />
          <UnreadableRows rows={map.value.unreadable} />
        </>
      )}
    </>
  );
}

function Areas({ map: { areas, mine }, desk }: { readonly map: AreaMap; readonly desk: Desk }) {
  const styles = useStyles();
  const calendar = useCalendar(desk);
  if (areas.length === 0) {
    return (
      <Message tone="notice" title="No estates are entered yet">
        <p>A clerk enters areas and estates; then each has its briefing here.</p>
      </Message>
    );
  }
  const isMine = (area: string | undefined): boolean => area !== undefined && mine.has(area);
  const mineFirst = [...areas].sort((a, b) => Number(isMine(b.area?.key)) - Number(isMine(a.area?.key)));
  return mineFirst.map(({ area, estates, appointed }) => (
    <Section key={area?.key ?? ''} heading={area?.title ?? 'In no area'} level={2} note={[...(isMine(area?.key) ? ['Yours'] : []), ...(area === null ? [] : [appointed.length === 0 ? 'no member is allocated' : appointed.map(({ member }) => member.name).join(', ')])].join(' · ')}>
      {area !== null && calendar.kind === 'ready' && <UpdateLink area={area} calendar={calendar.value} today={desk.today} isMine={isMine(area.key)} />}
      <ul className={styles.rows}>
        {estates.map(({ key, title }) => (
          <li key={key} className={styles.row}>
            <RouteLink to={estateRoute(key)}>
              <bdi>{title}</bdi>
            </RouteLink>
            <span className={styles.more}>
              <RouteLink to={issuesRoute(key)}>Issues<span className={styles.unseen}>{` of ${title}`}</span></RouteLink>
              <RouteLink to={walkaboutsRoute(key)}>Walkabouts<span className={styles.unseen}>{` of ${title}`}</span></RouteLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

/** To the member whose area it is, what they are to report next; to the clerk of that committee, what has been given. */
function UpdateLink({ area, calendar, today, isMine }: { readonly area: AreaMap['allRows']['areas'][number]; readonly calendar: Calendar; readonly today: string; readonly isMine: boolean }) {
  const meeting = meetingToReportTo(calendar.meetings, area, calendar.myCommittees, today);
  if (meeting === null || (!isMine && !calendar.clerked.has(meeting.committee))) return null;
  const when = `${calendar.committees.find(({ key }) => key === meeting.committee)?.title ?? meeting.title}, ${formatDate(meeting.date)}`;
  return <p>{isMine ? <RouteLink to={updateRoute(meeting.key, area.key)}>Your update for {when}</RouteLink> : <RouteLink to={updatesRoute(meeting.key)}>Updates given for {when}</RouteLink>}</p>;
}

const useStyles = makeStyles({
  rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  more: { display: 'inline-flex', gap: tokens.spacingHorizontalM, marginInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
