import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { yearOf } from '../../../domain/calendar';
import { formatCount } from '../../../domain/formats';
import { actionMonthsRoute, actionReportRoute, routes } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { LongList } from '../../../ui/LongList';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { ChoosableRow } from '../bulk/ChoosableRow';
import { keyOfListed, useChoice, type Choice } from '../bulk/useChoice';
import type { Clock } from '../clock';
import { ActionFilters } from './ActionFilters';
import { ActionRow } from './ActionRow';
import { ClerkLinks } from './ClerkLinks';
import { allOpen, rowsInView, viewWording, type ActionsRow } from './actionsView';
import { useActionList, type ActionList } from './useActionList';

const BulkEdit = lazy(async () => ({ default: (await import('../bulk/BulkEdit')).BulkEdit }));

interface ActionsPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** What a committee has asked for and is still owed. */
export function ActionsPage({ desk, clock, committee, takesFocus }: ActionsPageProps) {
  const [shown, setShown] = useState(allOpen);
  const year = yearOf(desk.today);
  const asked = useActionList(desk, committee, shown.view === 'over' ? [year, String(Number(year) - 1)] : []);
  const title = asked.kind === 'ready' ? asked.value.title : null;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={routes.actions}>All actions</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus} aside={<ActionsLinks committee={committee} />}>
        {title === null ? 'Actions' : `Actions: ${title}`}
      </PageHeading>
      <ClerkLinks desk={desk} committee={committee} />
      {asked.kind === 'loading' && <Loading label="Loading the actions" rows={6} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The actions" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          {asked.value.circles.kind === 'failed' && <FailedToLoad desk={desk} error={asked.value.circles.error} what="The non-public actions" retry={asked.value.circles.retry} tone="notice" />}
          {asked.value.lacking !== null && <Message tone="notice" title="Who holds the posts, or what officers have said, could not be read. The list is shown as the committee’s papers have it." />}
          {asked.value.listed.length === 0 && shown.view === 'open' ? <Nothing /> : null}
          <Actions desk={desk} clock={clock} committee={committee} list={asked.value} shown={shown} onShow={setShown} />
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </>
  );
}

interface ActionsProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly list: ActionList;
  readonly shown: typeof allOpen;
  readonly onShow: (view: typeof allOpen) => void;
}

function Actions({ desk, clock, committee, list: { listed, nextMeeting, isClerk }, shown, onShow }: ActionsProps) {
  const styles = useStyles();
  // Typing goes on while a long list is narrowed.
  const settled = useDeferredValue(shown);
  const rows = useMemo(() => rowsInView(listed, settled, nextMeeting), [listed, settled, nextMeeting]);
  const count = rows.filter(({ kind }) => kind === 'action').length;
  const choice = useChoice(useMemo(() => rows.flatMap((row) => (row.kind === 'action' ? [row.listed] : [])), [rows]));
  const inUse = choice.isOn ? choice : undefined;
  // Not drawn at each letter, but when what it shows has changed.
  const drawn = useMemo(() => <LongList rows={rows} keyOf={keyOf} draw={(row) => drawRow(row, inUse)} className={styles.rows} />, [rows, inUse, styles.rows]);
  const isNarrowed = settled.view !== 'open' || settled.words.trim() !== '';
  return (
    <>
      <ActionFilters listed={listed} nextMeeting={nextMeeting} shown={shown} onShow={onShow} />
      {isClerk && (
        <Suspense fallback={<Loading label="Loading" />}>
          <BulkEdit desk={desk} clock={clock} committee={committee} listed={listed} choice={choice} />
        </Suspense>
      )}
      <h2 className={styles.heading}>
        {viewWording[settled.view]}: <span role="status">{formatCount(count, 'action')}</span>
      </h2>
      {count === 0 && isNarrowed && <p>{settled.words.trim() === '' ? 'None of this committee’s actions.' : `No action here has “${settled.words.trim()}”.`}</p>}
      {drawn}
    </>
  );
}

const keyOf = (row: ActionsRow): string => (row.kind === 'heading' ? `heading ${row.heading}` : keyOfListed(row.listed));

function drawRow(row: ActionsRow, choice: Choice | undefined) {
  if (row.kind === 'heading') return <GroupHeading {...row} />;
  return choice === undefined ? <ActionRow listed={row.listed} /> : <ChoosableRow listed={row.listed} choice={choice} />;
}

function GroupHeading({ heading, count }: { readonly heading: string; readonly count: number }) {
  const styles = useStyles();
  return (
    <h3 className={styles.group}>
      <bdi>{heading}</bdi> <span className={styles.count}>{formatCount(count, 'action')}</span>
    </h3>
  );
}

/** What else there is to do with the list. */
const ActionsLinks = ({ committee }: { readonly committee: string }) => (
  <>
    <RouteLink to={actionMonthsRoute(committee)}>By month</RouteLink>
    <RouteLink to={actionReportRoute(committee)}>Report for the next pack</RouteLink>
  </>
);

const Nothing = () => (
  <Message tone="notice" title="No open actions">
    <p>They appear here when a clerk imports a pack that lists them.</p>
  </Message>
);

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalL} 0 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});
