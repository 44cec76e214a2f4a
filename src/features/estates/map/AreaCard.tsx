import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Desk } from '../../../queries/desk';
import type { AreaMap } from '../../../queries/useAreaMap';
import { Section, SectionsOf } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { EstateOnMap } from './EstateOnMap';
import { MapHistory } from './MapHistory';
import { MembersOfArea } from './MembersOfArea';
import { idOfPlace, NO_AREA, type BeginTask } from './task';
import { useMapStyles } from './useMapStyles';

interface AreaCardProps {
  readonly desk: Desk;
  readonly onMap: AreaMap['areas'][number];
  readonly isMine: boolean;
  /** Whether every appointment could be read. */
  readonly isWhole: boolean;
  readonly begin: BeginTask;
}

/** An area with its members and its estates; or the estates that lie in none. */
export function AreaCard({ desk, onMap, isMine, isWhole, begin }: AreaCardProps) {
  const styles = useMapStyles();
  const own = useStyles();
  const id = useId();
  const { area, estates } = onMap;
  const aliases = (area?.aliases ?? '').split('\n').filter((alias) => alias !== '');
  return (
    <section className={own.card} aria-labelledby={id}>
      <div id={idOfPlace(area?.key ?? NO_AREA)} tabIndex={-1} className={own.head}>
        <h2 id={id} dir="auto" className={own.heading}>
          {area?.title ?? 'In no area'}
        </h2>
        {isMine && <Tag tone="strong">Yours</Tag>}
      </div>
      {aliases.length > 0 && (
        <p className={styles.quiet} dir="auto">
          Also called: {aliases.join(', ')}
        </p>
      )}
      {area === null && <p className={styles.quiet}>Nobody is told what papers say of these estates until a clerk has said in which area they lie.</p>}
      {area !== null && begin !== null && (
        <div className={styles.buttons}>
          {(
            [
              ['Edit the area', { kind: 'area', base: area }],
              ['Appoint a member', { kind: 'appoint', area }],
              ['Add an estate', { kind: 'estate', base: null, area: area.key }],
              ['Withdraw the area', { kind: 'withdraw area', base: area }],
            ] as const
          ).map(([name, task]) => (
            <Button key={name} size="small" aria-label={`${name}: ${area.title}`} onClick={() => begin(task)}>
              {name}
            </Button>
          ))}
        </div>
      )}
      <SectionsOf.Provider value={area?.title ?? 'in no area'}>
        {area !== null && <MembersOfArea area={area} onMap={onMap} today={desk.today} isWhole={isWhole} begin={begin} />}
        <Section heading="Estates" level={3}>
          {estates.length === 0 && <p className={styles.line}>No estates lie in this area.</p>}
          {estates.length > 0 && (
            <ul className={styles.rows}>
              {estates.map((estate) => (
                <EstateOnMap key={estate.key} desk={desk} estate={estate} begin={begin} />
              ))}
            </ul>
          )}
        </Section>
      </SectionsOf.Provider>
      {area !== null && <MapHistory desk={desk} of={area.title} subject={area.key} kinds={AREA} />}
    </section>
  );
}

const AREA = ['area', 'allocation'] as const;

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalXXL, paddingTop: tokens.spacingVerticalM, borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});
