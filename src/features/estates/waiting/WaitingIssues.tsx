import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { issueTitle } from '../../../domain/estates/issues/issue';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { failureKind } from '../../../ui/failures/explainFailure';
import { Message } from '../../../ui/Message';
import type { IssueParts } from '../issues/issueParts';
import type { InOutbox } from './outbox';
import { useOutbox } from './useOutbox';
import { keyOf } from './waitingIssue';

interface WaitingIssuesProps {
  readonly desk: Desk;
  readonly parts: IssueParts | null;
  readonly estate: string;
}

/** What was added here and is not in SharePoint yet: how many, why, and what to press. Shown to its own account alone. */
export function WaitingIssues({ desk, parts, estate }: WaitingIssuesProps) {
  const styles = useStyles();
  const { entries, isSending, heldUp, deviceWorks } = useOutbox(parts?.outbox ?? null);
  if (parts === null || entries.length === 0) return null;
  const onlyHere = entries.filter(({ isOnDevice }) => !isOnDevice).length;
  const elsewhere = entries.filter(({ waiting }) => waiting.planned.issue.estate !== estate).length;
  const isSignedOut = failureKind(heldUp) === 'signedOut';
  return (
    <Message
      tone={!deviceWorks && onlyHere > 0 ? 'problem' : 'notice'}
      title={isSending ? `${formatCount(entries.length, 'issue')} on the way` : `${formatCount(entries.length, 'issue')} ${entries.length === 1 ? 'waits' : 'wait'} to be sent`}
      actions={
        isSending ? undefined : isSignedOut ? (
          <Button appearance="primary" onClick={() => void desk.signIn().then(parts.outbox.sendNow, () => undefined)}>
            Sign in and send
          </Button>
        ) : (
          <Button onClick={parts.outbox.sendNow}>Send now</Button>
        )
      }
    >
      {heldUp !== null && !isSending && <p>{heldUpWords(heldUp)}</p>}
      {!deviceWorks && onlyHere > 0 ? (
        <p>
          <strong>This device has no room for {onlyHere === 1 ? 'one of them' : `${onlyHere} of them`}.</strong> Leave this page open until it is sent: closing it would lose what was added. Make room by removing other apps’ photographs or downloads.
        </p>
      ) : (
        <p>{entries.length === 1 ? 'It is kept on this device, for you alone, and goes by itself when the connection is back.' : 'They are kept on this device, for you alone, and go by themselves when the connection is back.'}</p>
      )}
      {elsewhere > 0 && <p>{formatCount(elsewhere, 'of them is', 'of them are')} on other estates.</p>}
      <ul className={styles.rows}>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <Entry key={keyOf(entry.waiting)} entry={entry} onGiveUp={() => void parts.outbox.giveUp(keyOf(entry.waiting))} />
        ))}
      </ul>
      {entries.length > MOST_SHOWN && <p>… and {entries.length - MOST_SHOWN} more.</p>}
    </Message>
  );
}

const MOST_SHOWN = 10;

function Entry({ entry: { waiting, problem }, onGiveUp }: { readonly entry: InOutbox; readonly onGiveUp: () => void }) {
  const styles = useStyles();
  const photographs = waiting.pictures.length;
  return (
    <li className={styles.row}>
      <span dir="auto">
        {issueTitle(waiting.planned.issue)}
        {photographs > 0 && `, with ${formatCount(photographs, 'photograph')}`}
      </span>
      {problem !== null && (
        <>
          <p>{refusedWords(problem)}</p>
          <Button size="small" onClick={onGiveUp} aria-label={`Give up: ${issueTitle(waiting.planned.issue)}`}>
            Give it up
          </Button>
        </>
      )}
    </li>
  );
}

function heldUpWords(problem: unknown): string {
  switch (failureKind(problem)) {
    case 'signedOut':
      return 'Your sign-in to Microsoft 365 has ended.';
    case 'busy':
      return 'SharePoint is busy. It is tried again by itself.';
    default:
      return 'There is no connection. It is tried again by itself.';
  }
}

function refusedWords(problem: unknown): string {
  switch (failureKind(problem)) {
    case 'forbidden':
      return 'SharePoint does not let you add it. Ask a clerk for access to the issues and their photographs, then send it again.';
    case 'notFound':
      return 'The list or the library is not there. Tell your administrator to provision the site again, then send it again.';
    default:
      return problem instanceof Error && problem.name === 'GraphError' ? problem.message : 'Something unexpected happened. Send it again.';
  }
}

const useStyles = makeStyles({
  rows: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  row: { overflowWrap: 'anywhere' },
});
