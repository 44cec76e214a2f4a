import { Button } from '@fluentui/react-components';
import { standsFor } from '../../../domain/estates/mergedEstates';
import type { Desk } from '../../../queries/desk';
import type { AreaMap } from '../../../queries/useAreaMap';
import { MapHistory } from './MapHistory';
import type { BeginTask } from './task';
import { useMapStyles } from './useMapStyles';

/** Areas and estates that stand no more: kept, because rows and papers still name them. */
export function Withdrawn({ desk, map: { estates, allRows }, begin }: { readonly desk: Desk; readonly map: AreaMap; readonly begin: BeginTask }) {
  const styles = useMapStyles();
  const areas = allRows.areas.filter(({ state }) => state === 'withdrawn');
  const gone = estates.filter(({ state }) => state === 'withdrawn');
  if (areas.length + gone.length === 0) return null;
  const putBack = (title: string, act: () => void) => (
    <div className={styles.buttons}>
      <Button size="small" aria-label={`Put back: ${title}`} onClick={act}>
        Put back
      </Button>
    </div>
  );
  return (
    <details className={styles.details}>
      <summary>Withdrawn ({areas.length + gone.length})</summary>
      <ul className={styles.rows}>
        {areas.map((area) => (
          <li key={`area ${area.key}`} className={styles.row}>
            <p className={styles.line}>
              <bdi>{area.title}</bdi>, an area
            </p>
            {begin !== null && putBack(area.title, () => begin({ kind: 'put back area', base: area }))}
            <MapHistory desk={desk} of={area.title} subject={area.key} kinds={['area', 'allocation']} />
          </li>
        ))}
        {gone.map((estate) => {
          const into = estate.mergedInto === null ? null : standsFor(estates, estate.mergedInto);
          return (
            <li key={`estate ${estate.key}`} className={styles.row}>
              <p className={styles.line}>
                <bdi>{estate.title}</bdi>
                {into === null ? ', an estate' : <>, now a part of <bdi>{into.title}</bdi></>}
              </p>
              {begin !== null && putBack(estate.title, () => begin({ kind: 'put back estate', base: estate }))}
              <MapHistory desk={desk} of={estate.title} subject={estate.key} kinds={['estate']} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
