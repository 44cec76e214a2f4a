import { actionsRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { RouteLink } from '../../../ui/RouteLink';
import type { Clock } from '../clock';
import type { CreateAction } from '../createAction';
import { useActionList } from '../list/useActionList';
import { NewActionForm } from './NewActionForm';

interface NewActionPageProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly committee: string;
  readonly createAction: CreateAction;
  readonly takesFocus: boolean;
}

/** An action that stands in no pack yet, entered by a clerk. */
export function NewActionPage({ desk, clock, committee, createAction, takesFocus }: NewActionPageProps) {
  const asked = useActionList(desk, committee, []);
  return (
    <>
      <nav aria-label="Back">
        <RouteLink to={actionsRoute(committee)}>The committee’s actions</RouteLink>
      </nav>
      <PageHeading takesFocus={takesFocus}>{asked.kind === 'ready' && asked.value.title !== null ? `New action: ${asked.value.title}` : 'New action'}</PageHeading>
      {asked.kind === 'loading' && <Loading label="Loading the committee" rows={5} />}
      {asked.kind === 'failed' && <FailedToLoad desk={desk} error={asked.error} what="The committee" retry={asked.retry} />}
      {asked.kind === 'ready' && !asked.value.isClerk && (
        <Message tone="notice" title="Actions are entered by clerks">
          <p>Ask the committee’s clerk to enter it.</p>
        </Message>
      )}
      {asked.kind === 'ready' && asked.value.isClerk && asked.value.title === null && <p>The council’s list has no such committee.</p>}
      {asked.kind === 'ready' && asked.value.isClerk && asked.value.title !== null && <NewActionForm desk={desk} clock={clock} committee={committee} list={asked.value} createAction={createAction} />}
    </>
  );
}
