import { makeStyles, tokens } from '@fluentui/react-components';
import { estateRoute, issuesRoute, routes, walkaboutsRoute } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { useAreaMap, type AreaMap } from '../../queries/useAreaMap';
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
      <PageHeading takesFocus={takesFocus} aside={<RouteLink to={routes.projects}>Projects</RouteLink>}>
        Estates
      </PageHeading>
      {map.kind === 'loading' && <Loading label="Loading the estates" rows={5} />}
      {map.kind === 'failed' && <FailedToLoad desk={desk} error={map.error} what="The estates" retry={map.retry} />}
      {map.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={map.refreshError} retry={map.retry} />
          <p>
            <RouteLink to={routes.estateMap}>The map: areas, estates, blocks and allocated members</RouteLink>
          </p>
          <p>
            <RouteLink to={routes.mentionsToCheck}>Estates in papers: what is to be checked</RouteLink>
          </p>
          <Areas map={map.value} />
          <UnreadableRows rows={map.value.unreadable} />
        </>
      )}
    </>
  );
}

function Areas({ map: { areas, mine } }: { readonly map: AreaMap }) {
  const styles = useStyles();
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

const useStyles = makeStyles({
  rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  more: { display: 'inline-flex', gap: tokens.spacingHorizontalM, marginInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
