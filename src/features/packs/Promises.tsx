import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PackLine } from '../../packs/lines';
import type { Reading } from '../../packs/reading';
import { promisesIn } from '../../packs/review/promises';
import { Section } from '../../ui/Section';
import { besideSource } from './besideSource';
import { SourceExcerpt } from './SourceExcerpt';

interface PromisesProps {
  readonly reading: Reading;
  readonly lines: readonly PackLine[];
  /** Those that are to be actions. */
  readonly added: ReadonlySet<string>;
  readonly onAdd: (id: string, isAdded: boolean) => void;
}

/** What the minutes promise and no list of actions has: one tick makes it an action, none leaves it where it stands. */
export function Promises({ reading, lines, added, onAdd }: PromisesProps) {
  const styles = useStyles();
  const promises = promisesIn(reading);
  if (promises.length === 0) return null;
  return (
    <Section heading={`Promised in the minutes of ${reading.document}`} level={2} note="No list of actions has these. Tick what is to be followed up as an action of the committee.">
      <ul className={styles.rows}>
        {promises.map(({ id, text, owner, due, confidence, line }) => (
          <li key={id} className={styles.row}>
            <div>
              <Checkbox label={text} checked={added.has(id)} onChange={(_, { checked }) => onAdd(id, checked === true)} />
              <p className={styles.small}>{[owner === null ? 'nobody is named' : `perhaps ${owner}`, due, sureness[confidence]].filter(Boolean).join(' · ')}</p>
            </div>
            <SourceExcerpt lines={lines} line={line} document={reading.document} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const sureness = { high: 'clearly promised', medium: 'probably promised', low: 'perhaps only suggested' } as const;

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: besideSource,
  small: { margin: `0 0 0 ${tokens.spacingHorizontalXXL}`, color: tokens.colorNeutralForeground2 },
});
