import { Button } from '@fluentui/react-components';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import { estateRoute } from '../../../domain/estateRoutes';
import type { Desk } from '../../../queries/desk';
import { RouteLink } from '../../../ui/RouteLink';
import { MapHistory } from './MapHistory';
import type { BeginTask } from './task';
import { useMapStyles } from './useMapStyles';

interface EstateOnMapProps {
  readonly desk: Desk;
  readonly estate: Stored<'estates'>;
  readonly begin: BeginTask;
}

/** An estate with the names by which papers speak of it. */
export function EstateOnMap({ desk, estate, begin }: EstateOnMapProps) {
  const styles = useMapStyles();
  const { key, title, blocks, aliases, falseFriends, homes, leaseholders, ward, postcode } = estate;
  const counts = [homes === null ? null : formatCount(homes, 'home'), leaseholders === null ? null : formatCount(leaseholders, 'leaseholder'), ward && `${ward} ward`, postcode].filter((part) => part !== null && part !== '');
  const names = [['Blocks', blocks], ['Also called', aliases], ['Not meant', falseFriends]] as const;
  return (
    <li className={styles.row}>
      <p className={styles.line}>
        <RouteLink to={estateRoute(key)}>
          <bdi>{title}</bdi>
        </RouteLink>
      </p>
      {counts.length > 0 && (
        <p className={styles.quiet} dir="auto">
          {counts.join(' · ')}
        </p>
      )}
      {names.map(([what, all]) =>
        all === null || all.length === 0 ? null : (
          <p key={what} className={styles.quiet} dir="auto">
            {what}: {all.join(', ')}
          </p>
        ),
      )}
      {(blocks === null || blocks.length === 0) && <p className={styles.quiet}>No blocks are entered.</p>}
      {begin !== null && (
        <div className={styles.buttons}>
          {([['Edit', { kind: 'estate', base: estate, area: estate.area ?? '' }], ['Merge', { kind: 'merge', base: estate }], ['Withdraw', { kind: 'withdraw estate', base: estate }]] as const).map(([name, task]) => (
            <Button key={name} size="small" aria-label={`${name}: ${title}`} onClick={() => begin(task)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      <MapHistory desk={desk} of={title} subject={key} kinds={ESTATE} />
    </li>
  );
}

const ESTATE = ['estate'] as const;
