import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { meetingsToSearch } from '../../domain/searchable';
import { searchRoute } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { Searched } from './Searched';
import { SearchBox } from './SearchBox';
import { SearchResults } from './SearchResults';
import { useSearch } from './useSearch';
import { useSearchedRows } from './useSearchedRows';

interface SearchPageProps {
  readonly desk: Desk;
  /** From the address; empty where somebody is yet to type. */
  readonly words: string;
  readonly takesFocus: boolean;
}

/** Where have I seen that? In titles, recommendations, resolutions and actions of the meetings loaded. */
export function SearchPage({ desk, words, takesFocus }: SearchPageProps) {
  const [asked, setAsked] = useState(words);
  const [, navigate] = useLocation();
  // What is looked for stays out of the browser's history: it may be the title of exempt business.
  useEffect(() => {
    if (words !== '') navigate(searchRoute(''), { replace: true });
  }, [words, navigate]);
  const calendar = useCalendar(desk);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to="/upcoming/all">All meetings</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>Search</PageHeading>
      <SearchBox asked={asked} onAsk={setAsked} />
      {calendar.kind === 'loading' && <Loading label="Loading the meetings" />}
      {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The meetings" retry={calendar.retry} />}
      {calendar.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={calendar.refreshError} retry={calendar.retry} />
          <SearchIn desk={desk} calendar={calendar.value} asked={asked} />
        </>
      )}
    </>
  );
}

function SearchIn({ desk, calendar, asked }: { readonly desk: Desk; readonly calendar: Calendar; readonly asked: string }) {
  const styles = useStyles();
  const [many, setMany] = useState(meetingsAtOnce);
  const all = meetingsToSearch(calendar.meetings, desk.today, calendar.myCommittees);
  const meetings = all.slice(0, many);
  const rows = useSearchedRows(desk, { meetings, committees: calendar.committees });
  const found = useSearch(rows, asked);
  return (
    <div className={styles.page}>
      <SearchResults found={found} meetings={meetings} committees={calendar.committees} isLoading={rows.isLoading} actionsRoute={desk.actionsRoute ?? null} />
      {rows.error !== null && <FailedToLoad desk={desk} error={rows.error} what="Some of what is searched" retry={rows.retry} tone="notice" />}
      <Searched meetings={meetings} committees={calendar.committees} unreadable={rows.unreadable + calendar.unreadable.length} left={all.length - meetings.length} onMore={() => setMany(many + meetingsAtOnce)} isLoading={rows.isLoading} />
    </div>
  );
}

/** At most 20 parts go in a `$batch`; a meeting takes three, and three more in its circle. */
const meetingsAtOnce = 8;

const useStyles = makeStyles({ page: { marginTop: tokens.spacingVerticalL } });
