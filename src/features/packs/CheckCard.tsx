import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState, type FormEvent } from 'react';
import { isSame } from '../../domain/threeWayMerge';
import type { PackLine } from '../../packs/lines';
import type { Check } from '../../packs/review/checks';
import { additionForm, isAddition } from '../../packs/review/byHand';
import { formOf, type ValueForm } from '../../packs/review/valueForms';
import { Tag } from '../../ui/Tag';
import { besideSource } from './besideSource';
import { SourceExcerpt } from './SourceExcerpt';
import { ValueField } from './ValueField';
import { wholeChoice } from './wholeChoice';

interface CheckCardProps {
  readonly check: Check;
  readonly document: string;
  /** The value with what has been corrected so far; null where there is none to correct. */
  readonly stored: unknown;
  readonly lines: readonly PackLine[];
  readonly isChecked: boolean;
  /** By the ids of the checks, what is typed and not confirmed: it outlives a look at another screen. */
  readonly unconfirmed: Map<string, string>;
  /** `3 of 12`: several doubts may bear one name. */
  readonly place: string;
  /** With the value as it is to be; the check has been looked at. */
  readonly onConfirm: (check: Check, value: unknown) => void;
}

/** One doubt: what is uncertain, what the file says there, and the value to confirm or correct. Enter confirms. One among many is drawn anew only when it is itself another. */
export const CheckCard = memo(function CheckCard({ check, document, stored, lines, isChecked, unconfirmed, place, onConfirm }: CheckCardProps) {
  const styles = useStyles();
  const { path } = check;
  const form = path === null ? null : (formOf(path) ?? additionForm(path));
  const [typed, setTyped] = useState(() => unconfirmed.get(check.id) ?? form?.show(stored) ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = (event: FormEvent): void => {
    event.preventDefault();
    const read = form?.read(typed) ?? { kind: 'value', value: stored };
    if (read.kind === 'refused') return setRefusal(read.message);
    setRefusal(null);
    unconfirmed.delete(check.id);
    onConfirm(check, read.value);
  };
  return (
    <form aria-label={`${check.label} in ${document}, ${place}`} className={styles.card} onSubmit={confirm} noValidate>
      <div className={styles.value}>
        <h3 className={styles.heading}>
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
              unconfirmed.set(check.id, next);
              setRefusal(null);
            }}
          />
        )}
        <Button type="submit" appearance={isChecked ? 'secondary' : 'primary'} className={styles.confirm}>
          {form === null ? 'I have looked at it' : isAsStored(form, typed, stored) ? 'Confirm' : isAddition(path ?? '') ? 'Add' : 'Correct'}
        </Button>
      </div>
      {check.line !== null && <SourceExcerpt lines={lines} line={check.line} document={document} />}
    </form>
  );
});

/** A day may be typed in many ways. */
function isAsStored(form: ValueForm, typed: string, stored: unknown): boolean {
  const read = form.read(typed);
  return typed === form.show(stored) || (read.kind === 'value' && isSame(read.value, stored));
}

const useStyles = makeStyles({
  card: besideSource,
  value: { ...wholeChoice, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, color: tokens.colorNeutralForeground2 },
  confirm: { alignSelf: 'flex-start' },
});
