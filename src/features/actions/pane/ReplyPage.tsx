import { Button } from '@fluentui/react-components';
import type { MailBeside, OutlookHost } from '../../../hosts/host';
import type { Desk } from '../../../queries/desk';
import { useMailBeside } from '../../../queries/useMailBeside';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import type { Clock } from '../clock';
import { TakeOver } from './TakeOver';
import { useAnsweredActions } from './useAnsweredActions';

interface ReplyPageProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly clock: Clock;
  readonly takesFocus: boolean;
}

/** An officer's mail becomes progress: the actions that it answers are offered, and a clerk takes its words over. */
export function ReplyPage({ desk, host, clock, takesFocus }: ReplyPageProps) {
  const asked = useMailBeside(host);
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Progress from this mail</PageHeading>
      {asked.kind === 'reading' && <Loading label="Reading the mail" rows={2} />}
      {asked.kind === 'failed' && (
        <Message tone="problem" title="Outlook did not give the words of this mail" actions={<Button onClick={asked.retry}>Try again</Button>}>
          <p>Open the mail in a window of its own, or close the pane and open it again.</p>
        </Message>
      )}
      {asked.kind === 'ready' && asked.mail === null && <p>Open an officer’s mail: what it says becomes progress on an action.</p>}
      {asked.kind === 'ready' && asked.mail !== null && <Offered key={keyOf(asked.mail)} desk={desk} host={host} clock={clock} mail={asked.mail} />}
    </>
  );
}

/** What was typed beside one mail is not for the next. */
const keyOf = ({ link, subject, sentAt }: MailBeside): string => link ?? `${subject} ${sentAt ?? ''}`;

function Offered({ desk, host, clock, mail }: Omit<ReplyPageProps, 'takesFocus'> & { readonly mail: MailBeside }) {
  const asked = useAnsweredActions(desk, { subject: mail.subject, text: mail.text, sender: mail.sender?.mail ?? null });
  if (asked.kind === 'loading') return <Loading label="Loading the actions" rows={3} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The actions" retry={asked.retry} />;
  return (
    <>
      {asked.value.notRead > 0 && <Message tone="notice" title="Some actions could not be read, and are not among those below." />}
      <TakeOver desk={desk} host={host} clock={clock} mail={mail} answered={asked.value} />
    </>
  );
}
