import { actionRoute } from '../../../domain/routes';
import type { Desk } from '../../../queries/desk';
import { explainFailure, failureKind } from '../../../ui/failures/explainFailure';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Failure } from '../../../ui/Failure';
import { Message } from '../../../ui/Message';
import { RouteLink } from '../../../ui/RouteLink';

interface NotEnteredProps {
  readonly desk: Desk;
  readonly error: unknown;
  readonly written: { readonly committee: string; readonly key: string };
  readonly retry: () => void;
}

/** Why the action is not there yet, and what to press. What was typed stands in its form. */
export function NotEntered({ desk, error, written: { committee, key }, retry }: NotEnteredProps) {
  const kind = failureKind(error);
  if (kind === 'signedOut') return <FailedToLoad desk={desk} error={error} what="The action" retry={retry} />;
  // Its key is this form's own: an earlier attempt wrote it, and its answer was lost.
  if (kind === 'conflict') {
    return (
      <Message tone="problem" title="It was entered already, with the words of an earlier attempt">
        <p>
          <RouteLink to={actionRoute(committee, key)}>Open the action</RouteLink> and edit it there; or save again in a minute, if it is not there.
        </p>
      </Message>
    );
  }
  const { advice, diagnostic } = explainFailure(error, 'The action', desk.councilName);
  const refused = kind === 'forbidden' ? 'SharePoint does not let you add to this list. Ask the committee’s clerk.' : advice;
  return <Failure explanation={{ title: 'Not saved: what you entered is still here', advice: refused, diagnostic }} remedy={{ label: 'Save again', act: retry }} />;
}
