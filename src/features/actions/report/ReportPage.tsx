import { useQueries } from '@tanstack/react-query';
import { circleReport, publicReport, type OutstandingReport, type ReportRequest } from '../../../domain/actionReport/outstandingReport';
import { exportActions } from '../../../domain/actionsCsv/exportActions';
import { nextForMe } from '../../../domain/home';
import { rowsOnSite } from '../../../domain/onSite';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { openActionsQuery } from '../../../queries/meetingQueries';
import type { Calendar } from '../../../queries/useCalendar';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { progressNotesQuery } from '../actionQueries';
import { ScreenOfCommittee } from '../ScreenOfCommittee';
import { ReportDownload } from './ReportDownload';

interface ReportPageProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** "Outstanding actions" for the next pack: the public list and, to whoever may read it, the non-public one, each a file of its own. */
export function ReportPage({ desk, committee, takesFocus }: ReportPageProps) {
  return (
    <ScreenOfCommittee desk={desk} committee={committee} heading="Report for the next pack" takesFocus={takesFocus}>
      {(sites, found, calendar) => sites.map((site) => <ReportOfSite key={site} desk={desk} site={site} committee={found} calendar={calendar} />)}
    </ScreenOfCommittee>
  );
}

interface ReportOfSiteProps {
  readonly desk: Desk;
  readonly site: SiteKey;
  readonly committee: Calendar['committees'][number];
  readonly calendar: Calendar;
}

/** A site by itself: what one report holds was read from no other. */
function ReportOfSite({ desk, site, committee, calendar }: ReportOfSiteProps) {
  const [actions] = useQueries({ queries: [openActionsQuery(desk.council, site, committee.key)] });
  const rows = actions.data?.items ?? [];
  const notes = useQueries({ queries: rows.map(({ key }) => progressNotesQuery(desk.council, site, key)) });
  const asked = askedTogether([actions, ...notes], () => notes.flatMap(({ data }) => data?.items ?? []));
  const what = isCircleSite(site) ? 'The non-public actions' : 'The actions';
  if (asked.kind === 'loading') return <Loading label={`Loading ${what.toLowerCase()}`} rows={2} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what={what} retry={asked.retry} />;
  // A circle that refuses has no list for this person.
  if (actions.data === null) return null;
  const unreadable = [actions.data, ...notes.map(({ data }) => data)].flatMap((answer) => answer?.unreadable ?? []).length;
  const { today } = desk;
  const meetingDate = nextForMe(calendar.meetings, new Set([committee.key]), { date: today, time: '00:00' }).meeting?.date ?? null;
  const request = <Site extends SiteKey>(of: Site): ReportRequest<Site> => ({ committee, actions: rowsOnSite(of, rows), notes: rowsOnSite(of, asked.value), meetingDate, today });
  const report: OutstandingReport = site === 'open' ? publicReport(request('open')) : circleReport(site, request(site));
  return (
    <>
      <ReportDownload report={report} csv={() => exportActions(rowsOnSite(site, rows))} fileName={`${committee.key}-outstanding-actions${isCircleSite(site) ? '-non-public' : ''}`} />
      {unreadable > 0 && <p>{unreadable === 1 ? 'One row' : `${unreadable} rows`} could not be read and would be missing: look at the list of actions first.</p>}
    </>
  );
}
