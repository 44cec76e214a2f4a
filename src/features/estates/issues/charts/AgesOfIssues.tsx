import type { IssueAges } from '../../../../domain/estates/issues/issueCharts';
import { ColumnChart } from '../../../../ui/charts/ColumnChart';
import { Behind } from './Behind';
import { LeftOut } from './LeftOut';

export function AgesOfIssues({ ages: { bands, notKnown } }: { readonly ages: IssueAges }) {
  return (
    <>
      {bands.every(({ count }) => count === 0) ? (
        <p>No issue is open.</p>
      ) : (
        <>
          <ColumnChart
            summary={`Chart of the ages of open issues. ${bands.map(({ words, count }) => `${words}: ${count.toLocaleString('en-GB')}.`).join(' ')}`}
            looks={[]}
            columns={bands.map(({ words, count }) => ({ name: words, label: words, places: [[{ look: 'filled', count }]] }))}
            hasCounts
          />
          <Behind of="by age" caption="Days since each open issue was reported, until today. What is said to be fixed is open until somebody has looked." heads={['Open for', 'Issues']} rows={bands.map(({ words, count }) => ({ name: words, figures: [count] }))} />
        </>
      )}
      <LeftOut notes={[[notKnown, 'reported on a day still to come: of no age, and not counted.']]} />
    </>
  );
}
