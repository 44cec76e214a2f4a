import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExistingRows } from '../../packs/import/importPlan';
import type { FilesPlan } from '../../packs/import/planFiles';
import { keptWords } from '../../packs/review/changeWords';
import { Message } from '../../ui/Message';
import { Section } from '../../ui/Section';
import type { FileToReview } from './Review';

interface RemarksProps {
  readonly files: readonly FileToReview[];
  readonly plan: FilesPlan;
  /** What stands there now. */
  readonly existing: ExistingRows;
}

/** What kept a file, or a part of one, from being imported; what stays as a person wrote it; what no list takes. */
export function Remarks({ files, plan, existing }: RemarksProps) {
  return (
    <>
      {files.map(({ id, reading }, index) => {
        // What is checked beside its line, or asked about below, is told there.
        const known = new Set([...reading.problems, ...(plan.doubts[index] ?? [])].map(({ message }) => message));
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
          <Lines lines={keptWords(plan.kept, existing)} />
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

const useStyles = makeStyles({ lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' } });
