import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { NotSaved } from '../NotSaved';
import { useEditingMap, type MapDesk, type Plan, type Saved } from '../useEditingMap';

export interface MapFormProps extends MapDesk {
  /** What to say of it; null where it was given up. */
  readonly onDone: (said: string | null) => void;
}

interface FrameProps extends MapFormProps {
  /** "Edit Weirside Estate". */
  readonly label: string;
  readonly button: string;
  readonly said: string;
  readonly plan: Plan;
  readonly children: ReactNode;
}

/** What all forms of the map have in common: a heading, the fields, what keeps them from being saved, and the buttons. */
export function MapForm({ label, button, said, plan, children, onDone, ...map }: FrameProps) {
  const styles = useStyles();
  const { editing, typed, save, saveMine, keepTheirs } = useEditingMap(map);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), []);
  const then = (saved: Saved): void => {
    if (saved !== null) onDone(saved === 'saved' ? said : 'Nothing was changed.');
  };
  const submit = (): void => void save(plan).then(then);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={label}
      noValidate
      onChange={typed}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 dir="auto" className={styles.heading}>
        {label}
      </h2>
      {children}
      <NotSaved desk={map.desk} editing={editing} button={button} retry={submit} saveMine={() => void saveMine().then(then)} keepTheirs={() => void keepTheirs().then((isKept) => isKept && onDone('Theirs was kept.'))} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={editing.kind === 'saving'}>
          {button}
        </Button>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '40rem',
    marginTop: tokens.spacingVerticalXL,
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& select': { maxWidth: '100%', textOverflow: 'ellipsis' },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
