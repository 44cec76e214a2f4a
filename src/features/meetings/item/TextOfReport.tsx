import { makeStyles, tokens } from '@fluentui/react-components';
import { stretchesOf } from '../../../domain/textWithTables';

/** A text of a report, with its tables as tables. */
export function TextOfReport({ text }: { readonly text: string }) {
  const styles = useStyles();
  return stretchesOf(text).map((stretch, at) =>
    stretch.kind === 'words' ? (
      <p key={at} dir="auto" className={styles.words}>
        {stretch.text}
      </p>
    ) : (
      <table key={at} className={styles.table}>
        {stretch.heading !== null && (
          <thead>
            <tr>
              {stretch.heading.map((cell, column) => (
                <th key={column} scope="col" dir="auto" className={styles.cell}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {stretch.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column} dir="auto" className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  );
}

const useStyles = makeStyles({
  words: { margin: 0, whiteSpace: 'pre-line' },
  table: { margin: `${tokens.spacingVerticalXS} 0`, maxWidth: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, textAlign: 'start', verticalAlign: 'top' },
});
