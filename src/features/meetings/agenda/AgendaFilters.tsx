import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { formatCount } from '../../../domain/formats';
import { searchRoute } from '../../../domain/routes';
import { RouteLink } from '../../../ui/RouteLink';
import { ToggleGroup } from '../../../ui/ToggleGroup';
import { filterWording, toggled, wholeAgenda, type ViewInUse } from './agendaView';
import type { NarrowedAgenda } from './useNarrowedAgenda';

/** What to show of the agenda: by what is asked of a member, and by words. */
export function AgendaFilters({ narrowed, view, onView }: ViewInUse & { readonly narrowed: NarrowedAgenda }) {
  const styles = useStyles();
  const id = useId();
  const showAll = () => onView({ ...wholeAgenda, lastItem: view.lastItem });
  return (
    <div role="search" className={styles.bar}>
      <div className={styles.row}>
        <ToggleGroup
          label="Show only"
          toggles={narrowed.choices.map(({ filter, count }) => ({ name: filter, label: filterWording[filter], count, isOn: view.chosen.has(filter) }))}
          onToggle={(filter) => onView({ ...view, chosen: toggled(view.chosen, filter) })}
        />
        <span className={styles.words}>
          <label htmlFor={id} className={styles.label}>
            Search this agenda
          </label>
          <input id={id} type="search" autoComplete="off" aria-describedby={`${id}-hint`} className={styles.field} value={view.words} onChange={(event) => onView({ ...view, words: event.currentTarget.value })} />
        </span>
      </div>
      <p id={`${id}-hint`} hidden>
        Titles, notes, summaries and recommendations; not inside the papers.
      </p>
      <div className={styles.said}>
        <p role="status" className={styles.count}>
          {narrowed.isNarrowed ? `${narrowed.shown} of ${formatCount(narrowed.all, 'item')}` : ''}
        </p>
        {narrowed.isNarrowed && (
          <Button size="small" onClick={showAll}>
            Show all
          </Button>
        )}
        {view.words !== '' && (
          <>
            <span className={styles.quiet}>Titles, notes, summaries and recommendations; not inside the papers.</span>
            <RouteLink to={searchRoute(view.words)}>Search other meetings too</RouteLink>
          </>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: 'block', marginTop: tokens.spacingVerticalM, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, maxWidth: '100%' },
  label: { color: tokens.colorNeutralForeground2 },
  field: {
    width: '10rem',
    maxWidth: '100%',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, ':has(:nth-child(2))': { marginTop: tokens.spacingVerticalS } },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
