import { useQueries, useQuery } from '@tanstack/react-query';
import { agesOfOpen, issuesByMonth, yearsToRead } from '../../../../domain/estates/issues/issueCharts';
import type { UnreadableRow } from '../../../../graph/council';
import { askedTogether } from '../../../../queries/asked';
import type { Desk } from '../../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../../ui/failures/FailedToLoad';
import { Loading } from '../../../../ui/Loading';
import { Section, SectionsOf } from '../../../../ui/Section';
import { UnreadableRows } from '../../../../ui/UnreadableRows';
import { openIssuesQuery, settledIssuesQuery } from '../issueQueries';
import { AgesOfIssues } from './AgesOfIssues';
import { MonthsOfIssues } from './MonthsOfIssues';

/** Whether an estate's issues are settled as fast as they are reported, and how long those that are open have waited. */
export function IssueCharts({ desk, estate }: { readonly desk: Desk; readonly estate: string }) {
  const { council, today } = desk;
  const open = useQuery(openIssuesQuery(council, estate));
  const settled = useQueries({ queries: yearsToRead(today).map((year) => settledIssuesQuery(council, estate, year)) });
  const years = settled.flatMap(({ data }) => data ?? []);
  // What of the open ones could not be read stands below the list.
  const asked = askedTogether([open, ...settled], () => open.data && { items: [...open.data.items, ...years.flatMap(({ items }) => items)], unreadable: eachRowOnce(years.flatMap(({ unreadable }) => unreadable)) });
  if (asked.kind === 'loading') return <Loading label="Loading what was settled" rows={3} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The figures" retry={asked.retry} tone="notice" />;
  return (
    <>
      <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
      <Section heading="Reported and settled by month" level={2}>
        <MonthsOfIssues byMonth={issuesByMonth(asked.value.items, today)} />
      </Section>
      <Section heading="Ages of open issues" level={2}>
        <AgesOfIssues ages={agesOfOpen(asked.value.items, today)} />
      </Section>
      <SectionsOf.Provider value="of what was settled">
        <UnreadableRows rows={asked.value.unreadable} />
      </SectionsOf.Provider>
    </>
  );
}

const eachRowOnce = (rows: readonly UnreadableRow[]): readonly UnreadableRow[] => [...new Map(rows.map((row) => [`${row.id} ${row.column}`, row])).values()];
