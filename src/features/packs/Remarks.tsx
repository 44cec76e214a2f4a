import { makeStyles, tokens } from '@fluentui/react-components';
import { allLists } from '../../lists/index';
import type { FilesPlan } from '../../packs/import/planFiles';
import { Message } from '../../ui/Message';
import { Section } from '../../ui/Section';
import type { FileToReview } from './Review';

interface RemarksProps {
  readonly files: readonly FileToReview[];
  readonly plan: FilesPlan;
}

/** What kept a file, or a part of one, from being imported; what stays as a person wrote it; what no list takes. */
export function Remarks({ files, plan }: RemarksProps) {
  const styles = useStyles();
  return (
    <>
      {files.map(({ id, reading }, index) => {
        const known = new Set(reading.problems.map(({ message }) => message));
        const problems = (plan.summaries[index]?.problems ?? []).filter(({ message }) => !known.has(message));
        const left = plan.summaries[index]?.leftInReading ?? [];
        return (
          <div key={id}>
            {problems.length > 0 && (
              <Message tone="problem" title={`Not everything in ${reading.document} can be imported`}>
                <Lines lines={problems.map(({ message }) => message)} />
              </Message>
            )}
            {left.length > 0 && (
              <Message tone="notice" title={`Stays in ${reading.document} alone`}>
                <Lines lines={left.map(({ message }) => message)} />
              </Message>
            )}
          </div>
        );
      })}
      {plan.kept.length > 0 && (
        <Section heading="Stays as a person wrote it" level={2}>
          <ul className={styles.lines}>
            {plan.kept.map(({ list, site, key, column, mine, theirs }, index) => (
              <li key={`${site} ${key} ${column} ${index}`} dir="auto">
                {allLists[list].title}, {column.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)}: {shown(mine)}; the file says {shown(theirs)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.lines}>
      {[...new Set(lines)].map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

const shown = (value: unknown): string => (value === null || value === undefined || value === '' ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const useStyles = makeStyles({ lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' } });
