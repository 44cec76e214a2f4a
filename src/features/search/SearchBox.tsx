import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { focusMain } from '../../ui/focusMain';

/** The words to look for. The down arrow goes on to what was found. */
export function SearchBox({ asked, onAsk }: { readonly asked: string; readonly onAsk: (asked: string) => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="search">
      <label htmlFor={id} className={styles.label}>
        Words to find
      </label>
      <input id={id} type="search" autoComplete="off" aria-describedby={`${id}-hint`} className={styles.field} value={asked} onChange={(event) => onAsk(event.currentTarget.value)} onKeyDown={goToResults} />
      <p id={`${id}-hint`} className={styles.hint}>
        Looks in titles, recommendations, resolutions and open actions of the meetings named below; not inside the papers. All words must be there; parts of words are found. What you type is kept nowhere.
      </p>
    </div>
  );
}

function goToResults(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  const first = document.querySelector<HTMLElement>(`[${resultsMark}] a`);
  if (first === null) focusMain();
  else first.focus();
}

/** The attribute of the element that holds what was found. */
export const resultsMark = 'data-search-results';

const useStyles = makeStyles({
  label: { display: 'block', marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
  field: {
    width: '32rem',
    maxWidth: '100%',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
});
