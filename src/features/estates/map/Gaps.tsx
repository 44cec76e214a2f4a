import type { AreaMap } from '../../../queries/useAreaMap';
import { gapsOnMap } from '../../../domain/estates/mapGaps';
import { formatCount } from '../../../domain/formats';
import { estateMapRoute } from '../../../domain/estateRoutes';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { goToPlace } from './goToPlace';
import { NO_AREA } from './task';
import { useMapStyles } from './useMapStyles';

/** What is still to be settled, each with the way to its place. */
export function Gaps({ map: { areas, unreadable }, today }: { readonly map: AreaMap; readonly today: string }) {
  const styles = useMapStyles();
  const gaps = gapsOnMap(areas, today);
  // Unknown is not "no".
  const mayBeNone = unreadable.length > 0 ? { note: 'Some rows of the map could not be read: what they say is missing here.' } : {};
  if (gaps.length === 0 && unreadable.length > 0) return <p className={styles.quiet}>No gaps in what could be read.</p>;
  if (gaps.length === 0) return <p className={styles.quiet}>No gaps: every estate lies in an area, every area has estates and a member, and all appointments are endorsed.</p>;
  return (
    <Section heading={formatCount(gaps.length, 'gap')} level={2} {...mayBeNone}>
      <ul className={styles.rows}>
        {gaps.map(({ area, words }) => (
          <li key={`${area ?? NO_AREA} ${words}`} className={styles.row}>
            <RouteLink to={estateMapRoute(area ?? NO_AREA)} onFollow={() => goToPlace(area ?? NO_AREA)}>
              <bdi>{words}</bdi>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
