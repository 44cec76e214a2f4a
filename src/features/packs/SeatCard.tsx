import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { formatDate } from '../../domain/formats';
import type { RowLeft } from '../../packs/import/importPlan';
import { dayForm } from '../../packs/review/typedDays';
import { Tag } from '../../ui/Tag';
import { ValueField } from './ValueField';

interface SeatCardProps {
  readonly left: RowLeft;
  readonly message: string;
  /** The day on which it ended, or `stays`; null where nothing was said yet. */
  readonly answer: string | null;
  /** What is typed and not entered, by the ids of what it is typed for: it outlives a look at another screen. */
  readonly unconfirmed: Map<string, string>;
  readonly id: string;
  readonly onAnswer: (answer: string) => void;
}

/** A seat or an allocation that the papers no longer print: when it ended, or that it stands still. */
export function SeatCard({ left: { kind, name, startsOn = null }, message, answer, unconfirmed, id, onAnswer }: SeatCardProps) {
  const styles = useStyles();
  const { label, stays, ended } = WORDS[kind === 'vacancy' || kind === 'allocation' ? kind : 'seat'];
  const form = dayForm(label);
  const [typed, setTyped] = useState(() => unconfirmed.get(id) ?? (answer === 'stays' ? '' : form.show(answer)));
  const [refusal, setRefusal] = useState<string | null>(null);
  const enter = (event: FormEvent): void => {
    event.preventDefault();
    const read = form.read(typed);
    if (read.kind === 'refused') return setRefusal(read.message);
    if (typeof read.value !== 'string') return setRefusal(`${label}: type the day, like 24 November 2026.`);
    if (startsOn !== null && read.value < startsOn) return setRefusal(`${label}: it began on ${formatDate(startsOn)}, and cannot have ended before.`);
    setRefusal(null);
    unconfirmed.delete(id);
    onAnswer(read.value);
  };
  const keep = (): void => {
    setRefusal(null);
    setTyped('');
    unconfirmed.delete(id);
    onAnswer('stays');
  };
  return (
    <form aria-label={name} className={styles.card} onSubmit={enter} noValidate>
      <p className={styles.message} dir="auto">
        {message}
      </p>
      <div className={styles.field}>
        <ValueField
          form={form}
          typed={typed}
          refusal={refusal}
          onType={(next) => {
            setTyped(next);
            unconfirmed.set(id, next);
            setRefusal(null);
          }}
        />
      </div>
      <div className={styles.answers}>
        <Button type="submit" aria-label={`Enter the day: ${name}`}>
          Enter the day
        </Button>
        <Button onClick={keep} aria-label={`${stays}: ${name}`}>
          {stays}
        </Button>
        <span role="status">{answer !== null && <Tag>{`✓ ${answer === 'stays' ? stays : `${ended} ${formatDate(answer)}`}`}</Tag>}</span>
      </div>
    </form>
  );
}

const WORDS = {
  seat: { label: 'Ended on', stays: 'Still a member', ended: 'Ended on' },
  vacancy: { label: 'Filled on', stays: 'Still vacant', ended: 'Filled on' },
  allocation: { label: 'Ended on', stays: 'Still allocated', ended: 'Ended on' },
} as const;

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  message: { margin: 0, overflowWrap: 'anywhere' },
  field: { maxWidth: '24rem' },
  answers: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
