import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { ActionRow } from '../list/ActionRow';
import { keyOfListed, type Choice } from './useChoice';

interface ChoosableRowProps {
  readonly listed: ListedAction;
  readonly choice: Choice;
}

/** An action with a box to choose it by. The arrow keys go from box to box; with Shift all between are chosen. */
export function ChoosableRow({ listed, choice }: ChoosableRowProps) {
  const styles = useStyles();
  const { printedNumber, seriesNumber } = listed.action;
  const isChosen = choice.chosen.has(keyOfListed(listed));
  return (
    <div className={styles.row}>
      <label className={styles.box}>
        <input
          type="checkbox"
          data-chooses
          className={styles.input}
          aria-label={`Choose ${printedNumber ?? seriesNumber}`}
          checked={isChosen}
          onKeyDown={moveFocus}
          // A click says whether Shift was held, and comes of the space bar too.
          onClick={({ shiftKey }) => choice.choose(listed, !isChosen, shiftKey)}
          onChange={() => undefined}
        />
      </label>
      <div className={styles.action}>
        <ActionRow listed={listed} />
      </div>
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const boxes = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLInputElement>('input[data-chooses]') ?? [])].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  boxes[boxes.indexOf(event.currentTarget) + step]?.focus();
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'stretch' },
  box: { display: 'flex', flexShrink: 0, justifyContent: 'center', width: '32px', paddingTop: tokens.spacingVerticalS, cursor: 'pointer' },
  input: {
    width: '20px',
    height: '20px',
    margin: 0,
    accentColor: tokens.colorBrandBackground,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  action: { flexGrow: 1, minWidth: 0 },
});
