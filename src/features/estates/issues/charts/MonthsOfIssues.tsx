import type { IssuesByMonth, MonthOfIssues } from '../../../../domain/estates/issues/issueCharts';
import { ColumnChart } from '../../../../ui/charts/ColumnChart';
import { monthWords, shortMonth } from '../../../../ui/charts/monthWords';
import { Behind } from './Behind';
import { LeftOut } from './LeftOut';

export function MonthsOfIssues({ byMonth: { months, notKnownWhenSettled, datesNotPossible, openedAgain } }: { readonly byMonth: IssuesByMonth }) {
  return (
    <>
      {months.every(({ reported, settled }) => reported + settled === 0) ? (
        <p>In these twelve months no issue was reported or settled.</p>
      ) : (
        <>
          <ColumnChart
            summary={summaryOf(months)}
            looks={[
              { look: 'outlined', words: 'Reported' },
              { look: 'striped', words: 'Settled' },
            ]}
            columns={months.map(({ month, reported, settled }) => ({ name: month, label: shortMonth(month), places: [[{ look: 'outlined', count: reported }], [{ look: 'striped', count: settled }]] }))}
            hasShortLabels
          />
          <Behind
            of="by month"
            caption="Issues reported in each month, and settled in it: looked at and fixed, or withdrawn. The month that is running counts until today."
            heads={['Month', 'Reported', 'Settled']}
            rows={months.map(({ month, reported, settled }) => ({ name: monthWords(month), figures: [reported, settled] }))}
          />
        </>
      )}
      <LeftOut
        notes={[
          [notKnownWhenSettled, 'settled on a day that nobody wrote down: not counted as settled.'],
          [datesNotPossible, 'with days that cannot be, still to come or settled before being reported: not counted.'],
          [openedAgain, 'opened again: an earlier day of being settled is not counted.'],
        ]}
      />
    </>
  );
}

function summaryOf(months: readonly MonthOfIssues[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'No months';
  const sum = (of: 'reported' | 'settled'): string => months.reduce((all, month) => all + month[of], 0).toLocaleString('en-GB');
  return `Chart of issues reported and settled by month, ${monthWords(first.month)} to ${monthWords(last.month)}. Reported: ${sum('reported')}. Settled: ${sum('settled')}. The table below has every figure.`;
}
