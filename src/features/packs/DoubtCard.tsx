import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { estateRoutes } from '../../domain/estateRoutes';
import type { Doubt } from '../../packs/import/importPlan';
import type { PackLine } from '../../packs/lines';
import { RouteLink } from '../../ui/RouteLink';
import { besideSource } from './besideSource';
import { darkAnswers } from './darkAnswers';
import { SourceExcerpt } from './SourceExcerpt';

export interface DoubtAnswer {
  readonly value: string;
  readonly words: string;
}

interface DoubtCardProps {
  readonly doubt: Doubt;
  readonly document: string;
  readonly lines: readonly PackLine[];
  /** What a key stands for, in words. */
  readonly nameOf: (key: string) => string;
  /** What it may be beside the candidates. */
  readonly others: readonly DoubtAnswer[];
  readonly answer: string | null;
  readonly onSettle: (line: number, answer: string) => void;
}

/** Something that the file and the lists leave open. Until it is settled it is left alone. */
export function DoubtCard({ doubt: { message, line, candidates, asks }, document, lines, nameOf, others, answer, onSettle }: DoubtCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.card}>
      <div>
        <p id={id} className={styles.message} dir="auto">
          {onScreen(message, candidates)}
        </p>
        {line !== null && (
          <RadioGroup className={styles.answers} aria-labelledby={id} value={answer ?? ''} onChange={(_, { value }) => onSettle(line, value)}>
            {candidates.map((key) => (
              <Radio key={key} value={key} label={`It is ${nameOf(key)}`} />
            ))}
            {others.map(({ value, words }) => (
              <Radio key={value} value={value} label={words} />
            ))}
          </RadioGroup>
        )}
        {asks === 'area' && (
          <p className={styles.message}>
            <RouteLink to={estateRoutes.estateMap}>The map of estates</RouteLink>, where an area of another name is given this one too. What you have answered here is kept.
          </p>
        )}
      </div>
      {line !== null && <SourceExcerpt lines={lines} line={line} document={document} />}
    </div>
  );
}

/** A plan speaks to the command line too: here an answer does at once what importing again does there, and rows are called by their names below. */
const onScreen = (message: string, candidates: readonly string[]): string => candidates.reduce((words, key) => words.replaceAll(` (${key})`, ''), message).replace(`Say which: ${candidates.join(' or ')}.`, 'Say which.').replace(/,? and import the pack again(?=\.)/, '');

const useStyles = makeStyles({
  card: besideSource,
  message: { margin: 0 },
  answers: darkAnswers,
});
