import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { listIssue } from '../../../domain/estates/issues/issueList';
import { walkaboutWords } from '../../../domain/estates/walkabouts/planWalkabout';
import { formatDate } from '../../../domain/formats';
import { askedTogether } from '../../../queries/asked';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { notPrinted } from '../../../ui/PrintSheet';
import { Tag } from '../../../ui/Tag';
import { ToggleGroup } from '../../../ui/ToggleGroup';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { EstateLinks } from '../issues/EstateLinks';
import type { IssueClock, IssueParts } from '../issues/issueParts';
import { openIssuesQuery, walkaboutsQuery } from '../issues/issueQueries';
import { useEstate, useMayAdd } from '../issues/useEstate';
import { ActionListOfWalkabout } from './ActionListOfWalkabout';
import { PlanOfWalkabout } from './PlanOfWalkabout';
import { Walk } from './Walk';

interface WalkaboutPageProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts | null;
  readonly estate: string;
  readonly walkaboutKey: string;
  readonly takesFocus: boolean;
}

type Mode = 'plan' | 'walk' | 'actions';

/** One walkabout: its plan, the walk itself, and what is to be done after it. All of its code comes at once: on the walk there may be no connection. */
export function WalkaboutPage({ desk, clock, parts, estate, walkaboutKey, takesFocus }: WalkaboutPageProps) {
  const { title, blocks, contact } = useEstate(desk, estate);
  const mayAdd = useMayAdd(desk);
  const walkabouts = useQuery(walkaboutsQuery(desk.council, estate));
  const issues = useQuery(openIssuesQuery(desk.council, estate));
  const asked = askedTogether([walkabouts, issues], () => (walkabouts.data === undefined || issues.data === undefined ? undefined : { walkabout: walkabouts.data.items.find(({ key }) => key === walkaboutKey) ?? null, issues: issues.data }));
  const walkabout = asked.kind === 'ready' ? asked.value.walkabout : null;
  const [chosen, setChosen] = useState<Mode | null>(null);
  const mode = chosen ?? (walkabout === null ? 'plan' : modeOf(walkabout, desk.today));
  const listed = asked.kind === 'ready' ? asked.value.issues.items.map((issue) => listIssue(issue, desk.today)) : [];
  return (
    <>
      <EstateLinks estate={estate} title={title} here={null} />
      <PageHeading takesFocus={takesFocus} aside={walkabout === null ? undefined : <Tag tone="plain">{walkaboutWords(walkabout, desk.today)}</Tag>}>
        {walkabout === null ? `Walkabout: ${title}` : `Walkabout: ${title}, ${formatDate(walkabout.date)}`}
      </PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the walkabout" rows={5} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The walkabout" retry={asked.retry} />}
      {asked.kind === 'ready' && walkabout === null && (
        <Message tone="notice" title="This walkabout is not here">
          <p>The link may be out of date. Look in the estate’s list of walkabouts.</p>
        </Message>
      )}
      {asked.kind === 'ready' && walkabout !== null && (
        <>
          <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
          <div {...notPrinted} style={{ marginTop: '0.75rem' }}>
            <ToggleGroup label="Part of the walkabout" toggles={MODES.filter(({ name }) => mayAdd || name !== 'walk').map((one) => ({ ...one, count: null, isOn: one.name === mode }))} onToggle={setChosen} />
          </div>
          {mode === 'plan' && <PlanOfWalkabout desk={desk} walkabout={walkabout} blocks={blocks} listed={listed} mayChange={mayAdd} />}
          {mode === 'walk' && <Walk desk={desk} clock={clock} parts={parts} walkabout={walkabout} blocks={blocks} listed={listed} />}
          {mode === 'actions' && <ActionListOfWalkabout desk={desk} clock={clock} walkabout={walkabout} title={title} contact={contact} listed={listed} mayChange={mayAdd} />}
          <UnreadableRows rows={asked.value.issues.unreadable} />
        </>
      )}
    </>
  );
}

const MODES = [
  { name: 'plan', label: 'Plan' },
  { name: 'walk', label: 'Walk' },
  { name: 'actions', label: 'Action list' },
] as const;

/** What somebody opens it for, by its day. */
function modeOf({ state, date }: Stored<'walkabouts'>, today: string): Mode {
  if (state === 'held') return 'actions';
  return state === 'planned' && date === today ? 'walk' : 'plan';
}
