import { makeStyles, tokens } from '@fluentui/react-components';
import type { FilesPlan } from '../../packs/import/planFiles';
import { laterWords } from '../../packs/review/changeWords';
import { Section } from '../../ui/Section';

/** What a later file makes of what an earlier one said. */
export function LaterChanges({ plan }: { readonly plan: FilesPlan }) {
  const styles = useStyles();
  if (plan.laterChanges.length === 0) return null;
  return (
    <Section heading="What later files change" level={2}>
      <ul className={styles.rows}>
        {laterWords(plan.laterChanges, plan.shown).map((words, index) => (
          <li key={`${index} ${words}`} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({ rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' } });
