import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

type Outcome = 'notYet' | 'copied' | 'refused';

/** Copies a text; where the host keeps the clipboard from us, shows the text to be copied by hand. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<Outcome>('notYet');
  const copy = () =>
    writeToClipboard(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <span className={styles.box}>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className={styles.said}>{outcome === 'copied' ? 'Copied' : ''}</span>
      {outcome === 'refused' && (
        <label className={styles.byHand}>
          Select and copy this:
          <textarea readOnly rows={2} value={text} className={styles.field} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}

// Absent on pages served without https, refused in frames without the clipboard-write permission.
async function writeToClipboard(text: string): Promise<void> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) throw new Error('This host has no clipboard for us');
  await clipboard.writeText(text);
}

const useStyles = makeStyles({
  box: { display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', maxWidth: '100%' },
  said: { ':not(:empty)': { paddingInlineStart: tokens.spacingHorizontalS } },
  byHand: { width: '100%' },
  field: { display: 'block', width: '100%', boxSizing: 'border-box', font: 'inherit', color: 'inherit', backgroundColor: tokens.colorNeutralBackground1 },
});
