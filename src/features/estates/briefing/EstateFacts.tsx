import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../domain/formats';
import type { EstateBriefing } from './useBriefing';

/** What the map says of an estate. */
export function EstateFacts({ found: { estate, area } }: { readonly found: EstateBriefing }) {
  const styles = useStyles();
  const members = area?.appointed.map(({ member, state }) => `${member.name}${state === 'appointed' ? ' (not yet endorsed)' : ''}`) ?? [];
  const facts = [
    ['Area', area?.area?.title ?? 'In no area yet'],
    ['Allocated member', members.length > 0 ? members.join(', ') : 'Nobody is allocated'],
    ['Blocks', estate.blocks?.join(', ') ?? null],
    ['Homes', estate.homes === null ? null : [formatCount(estate.homes, 'home'), estate.leaseholders === null ? null : `${formatCount(estate.leaseholders, 'leaseholder')}`].filter((part) => part !== null).join(', of which ')],
    ['Ward', estate.ward],
    ['Contact', estate.contact],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value} dir="auto">
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))', columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalM} 0 0` },
  fact: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
