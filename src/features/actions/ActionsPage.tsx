import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { Stored } from '../../domain/changes';
import { formatCount, formatDate } from '../../domain/formats';
import { circleSite, isCircleSite, type SiteKey } from '../../domain/sites';
import type { Council, Rows } from '../../graph/council';
import { failureKind } from '../../ui/failures/explainFailure';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { PageHeading } from '../../ui/PageHeading';
import { RouteLink } from '../../ui/RouteLink';
import { Tag } from '../../ui/Tag';

interface ActionsPageProps {
  readonly desk: { readonly council: Council; readonly councilName: string; readonly signIn: () => Promise<void>; readonly today: string };
  readonly committee: string;
  readonly takesFocus: boolean;
}

/** What a committee has asked for and is still owed. */
export function ActionsPage({ desk, committee, takesFocus }: ActionsPageProps) {
  const styles = useStyles();
  const known = useQuery({ queryKey: ['committees'], queryFn: ({ signal }) => desk.council.open.committees.all({ signal }) });
  const found = known.data?.items.find(({ key }) => key === committee) ?? null;
  const circle = found?.circle ?? null;
  const sites: readonly SiteKey[] = ['open', ...(circle !== null && desk.council.circles.includes(circle) ? [circleSite(circle)] : [])];
  const asked = useQueries({ queries: sites.map((site) => openActionsQuery(desk.council, site, committee)) });
  const failed = asked.find(({ isError }) => isError);
  const actions = asked.flatMap(({ data }) => data?.items ?? []).sort((a, b) => a.seriesNumber.localeCompare(b.seriesNumber, 'en-GB', { numeric: true }));
  const unreadable = asked.flatMap(({ data }) => data?.unreadable ?? []);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to="/upcoming/all">All meetings</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{found === null ? 'Open actions' : `Open actions: ${found.title}`}</PageHeading>
      {failed && <FailedToLoad desk={desk} error={failed.error} what="The actions" retry={() => asked.forEach((query) => void query.refetch())} />}
      {asked.some(({ isPending }) => isPending) && <Loading label="Loading the actions" />}
      {!failed && asked.every(({ isSuccess }) => isSuccess) && actions.length === 0 && (
        <Message tone="notice" title="No open actions">
          <p>They appear here when a clerk imports a pack that lists them.</p>
        </Message>
      )}
      {unreadable.length > 0 && <p>{formatCount(unreadable.length, 'action')} could not be read: a clerk can correct the row in SharePoint.</p>}
      <ul className={styles.rows}>
        {actions.map((action) => (
          <ActionRow key={`${action.row.site} ${action.key}`} action={action} today={desk.today} />
        ))}
      </ul>
    </>
  );
}

function ActionRow({ action, today }: { readonly action: Stored<'actions'>; readonly today: string }) {
  const styles = useStyles();
  const { seriesNumber, printedNumber, title, request, responsiblePost, dueText, dueOn, overdueFrom, statusText, progress, row } = action;
  const due = dueText ?? (dueOn === null ? null : formatDate(dueOn));
  return (
    <li className={styles.row}>
      <h2 className={styles.title} dir="auto">
        {printedNumber ?? seriesNumber}. {title ?? request} {overdueFrom !== null && overdueFrom <= today && <Tag tone="warning">Overdue</Tag>} {isCircleSite(row.site) && <Tag tone="warning">Non-public</Tag>}
      </h2>
      {title !== null && (
        <p className={styles.text} dir="auto">
          {request}
        </p>
      )}
      <p className={styles.small} dir="auto">
        {[responsiblePost, due === null ? 'no date' : `due ${due}`, statusText].filter(Boolean).join(' · ')}
      </p>
      {progress !== null && (
        <p className={styles.small} dir="auto">
          {progress}
        </p>
      )}
    </li>
  );
}

/** Null where this person is not in the circle; what a circle answers is forgotten as soon as the view is left. */
const openActionsQuery = (council: Council, site: SiteKey, committee: string) => ({
  queryKey: ['actions', `${committee}-open`, site],
  ...(isCircleSite(site) ? { gcTime: 0 } : {}),
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Rows<'actions'> | null> => {
    try {
      return await council.at(site).actions.in({ tracker: `${committee}-open` }, { signal });
    } catch (error) {
      const kind = failureKind(error);
      if (isCircleSite(site) && (kind === 'forbidden' || kind === 'notFound')) return null;
      throw error;
    }
  },
});

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: `${tokens.spacingVerticalL} 0 0`, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-line' },
  text: { margin: 0, whiteSpace: 'pre-line' },
  small: { margin: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});
