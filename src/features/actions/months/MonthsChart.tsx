import type { MonthOfActions } from '../../../domain/actions/months';
import { ColumnChart } from '../../../ui/charts/ColumnChart';
import { monthWords, shortMonth } from '../../../ui/charts/monthWords';

/** For the eye: the open ones of each month with the overdue among them, and beside them what was closed. */
export const MonthsChart = ({ months }: { readonly months: readonly MonthOfActions[] }) => (
  <ColumnChart
    summary={summaryOf(months)}
    looks={[
      { look: 'outlined', words: 'Open' },
      { look: 'filled', words: 'of these overdue' },
      { look: 'striped', words: 'Closed' },
    ]}
    columns={months.map(({ month, open, overdue, over }) => ({
      name: month,
      label: shortMonth(month),
      places: [
        [
          { look: 'outlined', count: open },
          { look: 'filled', count: overdue },
        ],
        [{ look: 'striped', count: over }],
      ],
    }))}
    hasShortLabels
  />
);

function summaryOf(months: readonly MonthOfActions[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'No months';
  const closed = months.reduce((sum, { over }) => sum + over, 0);
  return `Chart of open, overdue and closed actions by month. Open: ${first.open} in ${monthWords(first.month)}, ${last.open} now, of which ${last.overdue} are overdue. Closed in these months: ${closed}. The table below has every figure.`;
}
