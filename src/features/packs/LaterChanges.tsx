import { makeStyles, tokens } from '@fluentui/react-components';
import type { FilesPlan } from '../../packs/import/planFiles';
import { allRows } from '../../packs/import/rowsAfter';
import { Section } from '../../ui/Section';

/** What a later file makes of what an earlier one said. */
export function LaterChanges({ plan }: { readonly plan: FilesPlan }) {
  const styles = useStyles();
  if (plan.laterChanges.length === 0) return null;
  const titles = new Map(allRows(plan.after).map(({ row }) => [row.key, 'title' in row && typeof row.title === 'string' ? row.title : row.key]));
  return (
    <Section heading="What later files change" level={2}>
      <ul className={styles.rows}>
        {plan.laterChanges.map(({ list, site, key, column, before, after, source }) => (
          <li key={`${list} ${site} ${key} ${column}`} dir="auto">
            {titles.get(key)}: {words(column)} {shown(before)} becomes {shown(after)}
            {source !== null && `, by ${source.document}${source.page === null ? '' : `, page ${source.page}`}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const words = (column: string): string => column.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

const shown = (value: unknown): string => (value === null || value === undefined || value === '' ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

const useStyles = makeStyles({ rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });
