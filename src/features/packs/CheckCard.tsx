import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import type { Check } from '../../packs/review/checks';
import { formOf } from '../../packs/review/valueForms';
import { valueAt } from '../../packs/review/valuePath';
import { Tag } from '../../ui/Tag';
import { besideSource } from './besideSource';
import { SourceExcerpt } from './SourceExcerpt';
import { ValueField } from './ValueField';

interface CheckCardProps {
  readonly check: Check;
  /** With what has been corrected so far. */
  readonly reading: Reading;
  readonly lines: readonly PackLine[];
  readonly isChecked: boolean;
  /** The value as it is to be; the check has been looked at. */
  readonly onConfirm: (value: unknown) => void;
}

/** One doubt: what is uncertain, what the file says there, and the value to confirm or correct. Enter confirms. */
export function CheckCard({ check, reading, lines, isChecked, onConfirm }: CheckCardProps) {
  const styles = useStyles();
  const heading = useId();
  const { path } = check;
  const form = path === null ? null : formOf(path);
  const stored = path === null ? null : valueAt(reading, path);
  const [typed, setTyped] = useState(() => form?.show(stored) ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    const read = form?.read(typed) ?? { kind: 'value', value: stored };
    if (read.kind === 'refused') return setRefusal(read.message);
    setRefusal(null);
    onConfirm(read.value);
  };
  return (
    <form aria-labelledby={heading} className={styles.card} onSubmit={confirm} noValidate>
      <div className={styles.value}>
        <h3 id={heading} className={styles.heading}>
          {check.label} {isChecked && <Tag>✓ Checked</Tag>}
        </h3>
        {check.messages.map((message) => (
          <p key={message} className={styles.message} dir="auto">
            {message}
          </p>
        ))}
        {form !== null && (
          <ValueField
            form={form}
            typed={typed}
            refusal={refusal}
            onType={(next) => {
              setTyped(next);
              setRefusal(null);
            }}
          />
        )}
        <Button type="submit" appearance={isChecked ? 'secondary' : 'primary'} className={styles.confirm}>
          {form === null ? 'I have looked at it' : typed === form.show(stored) ? 'Confirm' : 'Correct'}
        </Button>
      </div>
      {check.line !== null && <SourceExcerpt lines={lines} line={check.line} document={reading.document} />}
    </form>
  );
}

const useStyles = makeStyles({
  card: besideSource,
  value: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
  confirm: { alignSelf: 'flex-start' },
});
