import { isOnAgenda } from '../../../domain/agenda';
import type { Stored } from '../../../domain/changes';
import { formatCount } from '../../../domain/formats';
import { reportsOfItems } from '../../../domain/reportsOfItems';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import type { MeetingOfCommittee } from '../../../queries/useMeeting';
import type { ReadMarks } from '../../../queries/useReadMarks';
import { useReports } from '../../../queries/useRowsOfMeeting';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { PapersByPage } from './PapersByPage';
import { RelatedBusiness } from './RelatedBusiness';
import { ReportFacts } from './ReportFacts';
import { WhatIsAsked } from './WhatIsAsked';

interface ReportOfItemProps {
  readonly desk: Desk;
  readonly found: MeetingOfCommittee;
  readonly item: Stored<'agendaItems'>;
  readonly marks: ReadMarks | null;
}

/** What the item's reports ask and say; then what else is known of the matter, and where to read it. */
export function ReportOfItem({ desk, found, item, marks }: ReportOfItemProps) {
  const { meeting, committee } = found;
  const circle = committee?.circle ?? null;
  const asked = useReports(desk, { meeting: meeting.key, circle });
  if (asked.kind === 'loading') return <Loading label="Loading the report" rows={3} />;
  const reports = asked.kind === 'ready' ? reportsOfItems(asked.value.items.filter(({ agendaItem }) => agendaItem === item.key)) : [];
  const unreadable = asked.kind === 'ready' ? asked.value.unreadable : [];
  // The report that stands where its item does comes first; another may be its non-public part.
  const [main = null, ...others] = [...reports].sort((a, b) => Number(b.row.site === item.row.site) - Number(a.row.site === item.row.site));
  const circleFailed = asked.kind === 'ready' && asked.value.circle.kind === 'failed' ? asked.value.circle : null;
  return (
    <>
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The report" retry={asked.retry} tone="notice" />}
      {asked.kind === 'ready' && (main !== null ? <WhatIsAsked report={main} isTaken={isOnAgenda(item)} /> : <WithoutReport item={item} unreadable={unreadable.length} />)}
      {main !== null && <ReportFacts report={main} />}
      {others.map((report) => (
        <Section key={`${report.row.site} ${report.key}`} heading={report.title} level={2}>
          {isCircleSite(report.row.site) && (
            <p>
              <Tag tone="warning">Non-public</Tag>
            </p>
          )}
          <WhatIsAsked report={report} isTaken={isOnAgenda(item)} level={3} />
          <ReportFacts report={report} level={3} />
        </Section>
      ))}
      {circleFailed !== null && <FailedToLoad desk={desk} error={circleFailed.error} what="What may be non-public of this item" retry={circleFailed.retry} tone="notice" />}
      <PapersByPage desk={desk} meeting={meeting.key} circle={circle} item={item} marks={marks} />
      <RelatedBusiness desk={desk} meeting={meeting} item={item} report={main} />
      <UnreadableRows rows={unreadable} />
    </>
  );
}

function WithoutReport({ item, unreadable }: { readonly item: Stored<'agendaItems'>; readonly unreadable: number }) {
  return (
    <Section heading="What is asked" level={2}>
      <p>
        {unreadable > 0
          ? `${formatCount(unreadable, 'report')} of this meeting could not be read, perhaps this item’s: look in its papers.`
          : item.toFollow && item.pagesFrom === null
            ? 'The report is to follow. It appears here when the clerk has imported it.'
            : item.reportOf !== null || item.pagesFrom !== null
              ? 'No report was read for this item. What it asks stands in its papers.'
              : 'This item has no report.'}
      </p>
    </Section>
  );
}
