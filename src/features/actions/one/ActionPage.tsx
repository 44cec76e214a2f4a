import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { ListedAction } from '../../../domain/actions/actionList';
import { STATE_WORDS } from '../../../domain/actions/actionList';
import { actionsRoute } from '../../../domain/routes';
import { isCircleSite } from '../../../domain/sites';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import { Tag } from '../../../ui/Tag';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import type { Clock } from '../clock';
import { ActionFacts } from './ActionFacts';
import { ActionHistory } from './ActionHistory';
import { RequestAndProgress } from './RequestAndProgress';
import { Steps } from './Steps';
import { useAction, type OneAction } from './useAction';

// Below what an action is opened for.
const DecidedBefore = lazy(async () => ({ default: (await import('./DecidedBefore')).DecidedBefore }));

interface ActionPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly actionKey: string;
  readonly takesFocus: boolean;
}

/** One action: what was asked, what was done, and what may be done next. */
export function ActionPage({ desk, clock, committee, actionKey, takesFocus }: ActionPageProps) {
  const asked = useAction(desk, committee, actionKey);
  const listed = asked.kind === 'ready' ? asked.value.listed : null;
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={actionsRoute(committee)}>The committee’s actions</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{listed === null ? 'Action' : `Action ${listed.action.printedNumber ?? listed.action.seriesNumber}`}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the action" rows={5} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The action" retry={asked.retry} />}
      {asked.kind === 'ready' && listed === null && (
        <Message tone="notice" title="This action is not here">
          <p>It may be non-public and not open to you, or the link may be out of date. Look in the committee’s list.</p>
        </Message>
      )}
      {asked.kind === 'ready' && listed !== null && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <Whole desk={desk} clock={clock} one={asked.value} listed={listed} />
        </>
      )}
    </>
  );
}

function Whole({ desk, clock, one, listed }: { readonly desk: Desk; readonly clock: Clock; readonly one: OneAction; readonly listed: ListedAction }) {
  const styles = useStyles();
  const { action, state, isOverdue } = listed;
  return (
    <>
      {action.title !== null && (
        <p className={styles.title} dir="auto">
          {action.title}
        </p>
      )}
      <p className={styles.tags}>
        <Tag tone={state === 'open' ? 'quiet' : 'plain'}>{STATE_WORDS[state]}</Tag>
        {isOverdue && <Tag tone="warning">Overdue</Tag>}
        {isCircleSite(action.row.site) && <Tag tone="warning">Non-public</Tag>}
      </p>
      {one.lifeCycle.problems.length > 0 && one.actsAs === 'clerk' && (
        <Message tone="notice" title="A setting is not understood">
          {one.lifeCycle.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Message>
      )}
      <ActionFacts desk={desk} listed={listed} calendar={one.calendar} />
      <RequestAndProgress desk={desk} clock={clock} one={one} listed={listed} />
      <Steps desk={desk} clock={clock} one={one} listed={listed} />
      <Suspense fallback={<Loading label="Loading the decisions" rows={1} />}>
        <DecidedBefore desk={desk} action={action} />
      </Suspense>
      <ActionHistory events={one.events} />
      <UnreadableRows rows={one.unreadable} />
    </>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `${tokens.spacingVerticalS} 0 0` },
});
