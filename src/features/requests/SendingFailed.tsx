import type { Desk } from '../../queries/desk';
import { explainFailure, failureKind } from '../../ui/failures/explainFailure';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Failure } from '../../ui/Failure';
import type { Sending } from './useSubmitting';

interface SendingFailedProps {
  readonly desk: Desk;
  readonly sending: Sending;
  readonly retry: () => void;
}

/** What was typed stands in its field above; here is why it was not sent, and the one thing to press. */
export function SendingFailed({ desk, sending, retry }: SendingFailedProps) {
  if (sending.kind !== 'failed') return null;
  const kind = failureKind(sending.error);
  if (kind === 'signedOut') return <FailedToLoad desk={desk} error={sending.error} what="What you typed" retry={retry} />;
  const { advice, diagnostic } = explainFailure(sending.error, 'What you typed', desk.councilName);
  return (
    <Failure
      explanation={{ title: 'Not sent: what you typed is still here', advice: kind === 'forbidden' ? 'SharePoint does not let you add to this list. Tell the clerk yourself before the meeting starts.' : advice, diagnostic }}
      remedy={{ label: 'Send again', act: retry }}
    />
  );
}
