import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { Doubt } from '../../packs/import/importPlan';
import type { PackLine } from '../../packs/lines';
import { besideSource } from './besideSource';
import { SourceExcerpt } from './SourceExcerpt';

interface DoubtCardProps {
  readonly doubt: Doubt;
  readonly document: string;
  readonly lines: readonly PackLine[];
  /** What a key stands for, in words. */
  readonly nameOf: (key: string) => string;
  readonly canBeNew: boolean;
  readonly answer: string | null;
  readonly onSettle: (line: number, answer: string) => void;
}

/** Something that the file and the lists leave open. Until it is settled it is left alone. */
export function DoubtCard({ doubt: { message, line, candidates }, document, lines, nameOf, canBeNew, answer, onSettle }: DoubtCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.card}>
      <div>
        <p id={id} className={styles.message} dir="auto">
          {message}
        </p>
        {line !== null && (
          <RadioGroup aria-labelledby={id} value={answer ?? ''} onChange={(_, { value }) => onSettle(line, value)}>
            {candidates.map((key) => (
              <Radio key={key} value={key} label={`It is ${nameOf(key)}`} />
            ))}
            {canBeNew && <Radio value="new" label="It is a new one" />}
          </RadioGroup>
        )}
      </div>
      {line !== null && <SourceExcerpt lines={lines} line={line} document={document} />}
    </div>
  );
}

const useStyles = makeStyles({
  card: besideSource,
  message: { margin: 0 },
});
