import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

export interface Toggle<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Null where nobody knows yet. */
  readonly count: number | null;
  readonly isOn: boolean;
}

interface ToggleGroupProps<Name extends string> {
  readonly label: string;
  readonly toggles: readonly Toggle<Name>[];
  readonly onToggle: (name: Name) => void;
}

/** Buttons that stay pressed, each with how many it stands for. The arrow keys go from one to the next. */
export function ToggleGroup<Name extends string>({ label, toggles, onToggle }: ToggleGroupProps<Name>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {toggles.map(({ name, label: text, count, isOn }) => (
        <button key={name} type="button" aria-pressed={isOn} className={mergeClasses(styles.toggle, isOn && styles.on)} onClick={() => onToggle(name)} onKeyDown={moveFocus}>
          {text} {count !== null && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: {
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  on: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
});
