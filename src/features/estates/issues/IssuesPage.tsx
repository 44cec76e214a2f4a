import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { isAskedFor, listIssue, sortIssues } from '../../../domain/estates/issues/issueList';
import { formatCount } from '../../../domain/formats';
import { newIssueRoute } from '../../../domain/estateRoutes';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { LongList } from '../../../ui/LongList';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { WaitingIssues } from '../waiting/WaitingIssues';
import { ByMonthAndAge } from './charts/ByMonthAndAge';
import { EstateLinks } from './EstateLinks';
import { IssueFilters } from './IssueFilters';
import type { IssueParts } from './issueParts';
import { openIssuesQuery, settledIssuesQuery } from './issueQueries';
import { IssueRow } from './IssueRow';
import { asksForSettled, leaveView, viewOf, type IssuesView } from './issuesView';
import { useEstate, useMayAdd } from './useEstate';

interface IssuesPageProps {
  readonly desk: Desk;
  readonly parts: IssueParts | null;
  readonly estate: string;
  readonly takesFocus: boolean;
}

/** Everything that is to be put right on an estate. */
export function IssuesPage({ desk, parts, estate, takesFocus }: IssuesPageProps) {
  const styles = useStyles();
  const { title, blocks } = useEstate(desk, estate);
  const mayAdd = useMayAdd(desk);
  const [view, setView] = useState(() => viewOf(estate, desk.today));
  const open = useQuery(openIssuesQuery(desk.council, estate));
  const settled = useQuery({ ...settledIssuesQuery(desk.council, estate, view.year), enabled: asksForSettled(view) });
  const asked = askedTogether(asksForSettled(view) ? [open, settled] : [open], () => open.data && { items: [...open.data.items, ...((asksForSettled(view) && settled.data?.items) || [])], unreadable: [...open.data.unreadable, ...(settled.data?.unreadable ?? [])] });
  const items = asked.kind === 'ready' ? asked.value.items : null;
  const listed = useMemo(() => items?.map((issue) => listIssue(issue, desk.today)) ?? [], [items, desk.today]);
  // Of thousands the list follows a moment behind what is typed.
  const shownView = useDeferredValue(view);
  const rows = useMemo(() => sortIssues(listed.filter((one) => isAskedFor(one, shownView.filter)), shownView.order, blocks), [listed, shownView, blocks]);
  const show = (next: IssuesView): void => {
    setView(next);
    leaveView(estate, next);
  };
  return (
    <>
      <EstateLinks estate={estate} title={title} here="issues" />
      <PageHeading takesFocus={takesFocus} aside={mayAdd ? <RouteLink to={newIssueRoute(estate)}>Report an issue</RouteLink> : undefined}>{`Issues: ${title}`}</PageHeading>
      <WaitingIssues desk={desk} parts={parts} estate={estate} />
      <ByMonthAndAge desk={desk} estate={estate} />
      {asked.kind === 'loading' && <Loading label="Loading the issues" rows={5} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The issues" retry={asked.retry} />}
      {asked.kind === 'ready' && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <IssueFilters blocks={blocks} today={desk.today} view={view} onShow={show} />
          <p role="status" className={styles.count}>
            {rows.length === 0 ? '' : formatCount(rows.length, 'issue')}
          </p>
          {rows.length === 0 && (
            <Message tone="notice" title={listed.length === 0 ? 'No issue is open on this estate' : 'No issue is as asked for'}>
              <p>{listed.length === 0 ? 'What is seen on a walkabout, or reported here, stands in this list until somebody has looked that it is fixed.' : 'Choose another state, block, category or severity, or fewer words.'}</p>
            </Message>
          )}
          <LongList rows={rows} keyOf={({ issue }) => issue.key} draw={(one) => <IssueRow listed={one} level={2} />} className={styles.rows ?? ''} />
          <UnreadableRows rows={asked.value.unreadable} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  count: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});
