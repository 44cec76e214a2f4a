import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { listActions, sortActions } from '../../../domain/actions/actionList';
import { actionsRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { useCalendar } from '../../../queries/useCalendar';
import { useMeetingDays } from '../../../queries/useMeetingDays';
import { useMyActions } from '../../../queries/useMyActions';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { Section } from '../../../ui/Section';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import type { Clock } from '../clock';
import type { OpenToDo } from '../toDo/toDoState';
import { ActionRow } from './ActionRow';

// For who wants it, and after what the screen is opened for.
const MyToDo = lazy(async () => ({ default: (await import('../toDo/MyToDo')).MyToDo }));

interface AllActionsPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly openToDo: OpenToDo;
  readonly takesFocus: boolean;
}

/** What I owe, of whichever committee, and the way to each committee’s list. */
export function AllActionsPage({ desk, clock, openToDo, takesFocus }: AllActionsPageProps) {
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Actions</PageHeading>
      <Mine desk={desk} />
      {desk.me !== null && (
        <Suspense fallback={<Loading label="Loading My To Do" rows={1} />}>
          <MyToDo desk={desk} clock={clock} openToDo={openToDo} />
        </Suspense>
      )}
      <ByCommittee desk={desk} />
    </>
  );
}

function Mine({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const asked = useMyActions(desk);
  const days = useMeetingDays(desk);
  return (
    <Section heading="Yours" level={2}>
      {asked.kind === 'loading' && <Loading label="Loading your actions" rows={2} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="Your actions" retry={asked.retry} tone="notice" />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          {asked.value.actions.length === 0 && <p>No open action is yours.</p>}
          <ul className={styles.rows}>
            {sortActions(listActions(asked.value.actions, { events: [], people: asked.value.people, me: desk.me, today: desk.today, days }), 'due').map((listed) => (
              <li key={`${listed.action.row.site} ${listed.action.key}`}>
                <ActionRow listed={listed} />
              </li>
            ))}
          </ul>
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </Section>
  );
}

function ByCommittee({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const calendar = useCalendar(desk);
  return (
    <Section heading="By committee" level={2}>
      {calendar.kind === 'loading' && <Loading label="Loading the committees" rows={3} />}
      {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The committees" retry={calendar.retry} tone="notice" />}
      {calendar.kind === 'ready' && (
        <ul className={styles.committees}>
          {[...calendar.value.committees]
            .filter(({ state }) => state === 'active')
            .sort((a, b) => Number(calendar.value.myCommittees.has(b.key)) - Number(calendar.value.myCommittees.has(a.key)) || a.title.localeCompare(b.title, 'en-GB'))
            .map(({ key, title }) => (
              <li key={key}>
                <RouteLink to={actionsRoute(key)}>
                  <bdi>{title}</bdi>
                </RouteLink>
                {calendar.value.myCommittees.has(key) && <span className={styles.quiet}> · yours</span>}
              </li>
            ))}
        </ul>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  committees: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, '& li': { padding: `${tokens.spacingVerticalXXS} 0` } },
  quiet: { color: tokens.colorNeutralForeground2 },
});
