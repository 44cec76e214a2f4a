import type { AreaMap } from '../../../queries/useAreaMap';
import { gapsOnMap } from '../../../domain/estates/mapGaps';
import { formatCount } from '../../../domain/formats';
import { estateMapRoute } from '../../../domain/routes';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { goToPlace } from './goToPlace';
import { NO_AREA } from './task';
import { useMapStyles } from './useMapStyles';

/** What is still to be settled, each with the way to its place. */
export function Gaps({ map, today }: { readonly map: AreaMap['areas']; readonly today: string }) {
  const styles = useMapStyles();
  const gaps = gapsOnMap(map, today);
  if (gaps.length === 0) return <p className={styles.quiet}>No gaps: every estate lies in an area, every area has estates and a member, and all appointments are endorsed.</p>;
  return (
    <Section heading={formatCount(gaps.length, 'gap')} level={2}>
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
