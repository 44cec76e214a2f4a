import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { formatCount } from '../../../domain/formats';
import { rowsOnSite } from '../../../domain/onSite';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { everyActionQuery } from '../../../queries/meetingQueries';
import type { Calendar } from '../../../queries/useCalendar';
import { explainFailure } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { ClerksOnly } from '../ClerksOnly';
import type { Clock } from '../clock';
import { ImportActions } from './ImportActions';
import { type ImportState, useImporting, type WriteSteps } from './useImporting';

interface ImportPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly write: WriteSteps;
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** A clerk's spreadsheet becomes the list: the public and the non-public one, each from a file of its own. */
export function ImportPage({ desk, clock, write, committee, takesFocus }: ImportPageProps) {
  return (
    <ClerksOnly desk={desk} committee={committee} heading="Bring actions in from a spreadsheet" takesFocus={takesFocus}>
      {(sites, _committee, { meetings }) => (
        <>
          <p>An export that was changed, or a list of your own.</p>
          {sites.map((site) => (
            <ImportOnSite key={site} desk={desk} clock={clock} write={write} committee={committee} site={site} meetings={meetings} />
          ))}
        </>
      )}
    </ClerksOnly>
  );
}

interface ImportOnSiteProps extends Omit<ImportPageProps, 'takesFocus'> {
  readonly site: SiteKey;
  readonly meetings: Calendar['meetings'];
}

function ImportOnSite({ desk, clock, write, committee, site, meetings }: ImportOnSiteProps) {
  const query = useQuery(everyActionQuery(desk.council, site, committee));
  const asked = askedTogether([query], () => query.data);
  const { state, save } = useImporting(desk, clock, write);
  const rows = query.data?.items;
  // Thousands of rows are compared: only when they, or the file, are others.
  const list = useMemo(() => ({ committee, site, actions: rowsOnSite(site, rows ?? []), meetings: meetings.filter((meeting) => meeting.committee === committee), today: desk.today }), [committee, site, rows, meetings, desk.today]);
  const what = isCircleSite(site) ? 'The non-public actions' : 'The actions';
  if (asked.kind === 'loading') return <Loading label={`Loading ${what.toLowerCase()}`} rows={2} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what={what} retry={asked.retry} />;
  // A circle that refuses has no list for this person.
  if (asked.value === null) return null;
  const { unreadable } = asked.value;
  return (
    <>
      <ImportActions list={list} isSaving={state.kind === 'saving'} onSave={save}>
        <BecameOfIt desk={desk} state={state} />
      </ImportActions>
      {unreadable.length > 0 && <p>{formatCount(unreadable.length, 'row')} of the list cannot be read: a row of the file without a series number may be one of them. Put them right first.</p>}
      <UnreadableRows rows={unreadable} />
    </>
  );
}

function BecameOfIt({ desk, state }: { readonly desk: Desk; readonly state: ImportState }) {
  switch (state.kind) {
    case 'idle':
    case 'saving':
      return null;
    case 'nobody':
      return (
        <Message tone="problem" title="Not saved">
          <p>It is not known who is signed in. Close the tab, open it again and sign in.</p>
        </Message>
      );
    case 'saved':
      return <Message tone="notice" title={`${formatCount(state.count, 'action')} saved.`} />;
    case 'stopped': {
      const { advice } = explainFailure(state.error, 'The change', desk.councilName);
      return (
        <Message tone="problem" title={`${state.count} of ${formatCount(state.of, 'action')} saved`}>
          <p>{advice}</p>
          <p>Above stands what is still to be done, beside what the list says now. Look at it and press Save again.</p>
        </Message>
      );
    }
  }
}
