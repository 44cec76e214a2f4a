import { makeStyles, tokens } from '@fluentui/react-components';
import { decisionsRoute } from '../../domain/routes';
import type { Desk } from '../../queries/desk';
import { sitesOf } from '../../queries/meetingQueries';
import { useCalendar, type Calendar } from '../../queries/useCalendar';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { BookOfCommittee } from './BookOfCommittee';

interface DecisionsPageProps {
  readonly desk: Desk;
  /** Null where one is yet to be chosen. */
  readonly committee: string | null;
  readonly takesFocus: boolean;
}

/** The decisions book: what each committee has resolved. */
export function DecisionsPage({ desk, committee, takesFocus }: DecisionsPageProps) {
  const calendar = useCalendar(desk);
  const found = calendar.kind === 'ready' ? calendar.value.committees.find(({ key }) => key === committee) : undefined;
  return (
    <>
      {committee !== null && (
        <nav aria-label="Back">
          <RouteLink to={decisionsRoute(null)}>All committees</RouteLink>
        </nav>
      )}
      <PageHeading takesFocus={takesFocus}>{found === undefined ? 'Decisions' : `Decisions: ${found.title}`}</PageHeading>
      {calendar.kind === 'loading' && <Loading label="Loading the committees" rows={3} />}
      {calendar.kind === 'failed' && <FailedToLoad desk={desk} error={calendar.error} what="The committees" retry={calendar.retry} />}
      {calendar.kind === 'ready' && committee === null && <Committees calendar={calendar.value} />}
      {calendar.kind === 'ready' && committee !== null && found === undefined && <p>The council’s list has no such committee.</p>}
      {found !== undefined && <BookOfCommittee desk={desk} committee={found.key} sites={sitesOf(desk.council, found.circle)} />}
    </>
  );
}

function Committees({ calendar: { committees, myCommittees } }: { readonly calendar: Calendar }) {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {[...committees]
        .sort((a, b) => Number(myCommittees.has(b.key)) - Number(myCommittees.has(a.key)) || a.title.localeCompare(b.title, 'en-GB'))
        .map(({ key, title }) => (
          <li key={key} className={styles.row}>
            <RouteLink to={decisionsRoute(key)}>
              <bdi>{title}</bdi>
            </RouteLink>
            {myCommittees.has(key) && <span className={styles.quiet}> · yours</span>}
          </li>
        ))}
    </ul>
  );
}

const useStyles = makeStyles({
  rows: { margin: `${tokens.spacingVerticalM} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
});
