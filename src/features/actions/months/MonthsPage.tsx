import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import { eventsOf } from '../../../domain/actions/actionEvents';
import { actionsByMonth, type ActionsByMonth } from '../../../domain/actions/months';
import { yearOf } from '../../../domain/calendar';
import { formatCount } from '../../../domain/formats';
import { actionsRoute } from '../../../domain/routes';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import { useMeetingDays } from '../../../queries/useMeetingDays';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { actionEventsQuery } from '../actionQueries';
import { useActionList, type ActionList } from '../list/useActionList';
import { MonthsChart } from './MonthsChart';
import { MonthsTable } from './MonthsTable';

interface MonthsPageProps {
  readonly desk: Desk;
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** Of more actions whose dates have moved the history is not read: each is a question of its own. */
const HISTORIES_READ = 100;

/** Whether a committee gets done what it asks for: open, closed and overdue by month. */
export function MonthsPage({ desk, committee, takesFocus }: MonthsPageProps) {
  const year = yearOf(desk.today);
  const asked = useActionList(desk, committee, [year, String(Number(year) - 1)]);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={actionsRoute(committee)}>The committee’s actions</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{asked.kind === 'ready' && asked.value.title !== null ? `Actions by month: ${asked.value.title}` : 'Actions by month'}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the actions" rows={6} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The actions" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          {asked.value.circles.kind === 'failed' && <FailedToLoad desk={desk} error={asked.value.circles.error} what="The non-public actions" retry={asked.value.circles.retry} tone="notice" />}
          <Months desk={desk} list={asked.value} />
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </>
  );
}

function Months({ desk, list: { listed } }: { readonly desk: Desk; readonly list: ActionList }) {
  const { council, today } = desk;
  const styles = useStyles();
  const days = useMeetingDays(desk);
  const actions = listed.map(({ action }) => action);
  const moved = actions.filter(({ timesMoved }) => (timesMoved ?? 0) > 0).slice(0, HISTORIES_READ);
  const histories = useQueries({ queries: moved.map(({ key, row }) => actionEventsQuery(council, row.site, key)) });
  if (histories.some(({ isLoading }) => isLoading)) return <Loading label="Loading how the dates have moved" rows={6} />;
  const byMonth = actionsByMonth(actions, new Map(moved.map((action, at) => [action.key, eventsOf(action, histories[at]?.data?.items ?? [])])), today, days);
  if (byMonth.months.every(({ open, over }) => open + over === 0)) return <p>In these twelve months the committee had no actions.</p>;
  const circle = actions.filter(({ row }) => isCircleSite(row.site)).length;
  return (
    <>
      <MonthsChart months={byMonth.months} />
      <MonthsTable months={byMonth.months} />
      <ul className={styles.notes}>
        {notesOn(byMonth, circle).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** What the figures leave out or take for granted. */
function notesOn({ notKnownWhenRaised, notKnownWhenOver, notKnownWhenMoved }: ActionsByMonth, circle: number): readonly string[] {
  const counted = (count: number, rest: string): readonly string[] => (count === 0 ? [] : [`${formatCount(count, 'action')}${rest}`]);
  return [
    ...counted(circle, ' among these that not everybody may know of: do not pass the figures on.'),
    ...counted(notKnownWhenRaised, ' without the date on which they were raised: counted today, and in no month before.'),
    ...counted(notKnownWhenOver, ' closed on a date that nobody wrote down: not counted.'),
    ...counted(notKnownWhenMoved, ' whose due date moved on a day that is not known: counted by the date that stands now.'),
  ];
}

const useStyles = makeStyles({
  notes: { margin: `${tokens.spacingVerticalM} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});
