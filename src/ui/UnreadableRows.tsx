import { makeStyles, tokens } from '@fluentui/react-components';
import { allLists } from '../lists/index';
import type { UnreadableRow } from '../graph/council';
import { Section } from './Section';

/** Rows that could not be read, in the open: unknown is not "no". */
export function UnreadableRows({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <Section
      heading="Could not be read"
      level={2}
      note="These rows stand in SharePoint, but hold a value that Members’ Brief does not understand. A clerk can correct it there."
    >
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.site} ${row.list} ${row.id} ${row.column}`}>
            <bdi>
              {allLists[row.list].title}, row {row.id}, column “{row.column}”{row.site === 'open' ? '' : `, in the site of ${row.site.replace('circle:', '')}`}: {row.reason}
            </bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const useStyles = makeStyles({ rows: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL } });
