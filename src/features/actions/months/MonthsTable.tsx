import { makeStyles, tokens } from '@fluentui/react-components';
import type { MonthOfActions } from '../../../domain/actions/months';
import { monthWords } from './monthWords';

/** The figures that the chart is drawn from. */
export function MonthsTable({ months }: { readonly months: readonly MonthOfActions[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>At the end of each month, and today in the one that is running. Closed has what was withdrawn, merged or moved too.</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Open</th>
          <th scope="col">Overdue</th>
          <th scope="col">Closed</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, open, overdue, over }) => (
          <tr key={month}>
            <th scope="row">{monthWords(month)}</th>
            <td>{open.toLocaleString('en-GB')}</td>
            <td>{overdue.toLocaleString('en-GB')}</td>
            <td>{over.toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalL,
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, textAlign: 'end' },
    '& th:first-child': { textAlign: 'start', paddingInlineStart: 0, fontWeight: tokens.fontWeightRegular },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  caption: { textAlign: 'start', paddingBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
