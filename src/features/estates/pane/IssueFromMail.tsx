import { Button, Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { estateMentions } from '../../../domain/estates/estateMentions';
import { newestPart } from '../../../domain/replies/newestPart';
import type { MailBeside, OutlookHost } from '../../../hosts/host';
import type { Desk } from '../../../queries/desk';
import { estatesQuery } from '../../../queries/homeQueries';
import { useMailBeside } from '../../../queries/useMailBeside';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import type { IssueClock, IssueParts, OpenIssueParts } from '../issues/issueParts';
import { ReportIssue } from '../issues/ReportIssue';
import { useMayAdd } from '../issues/useEstate';
import { useFormStyles } from '../../../ui/useFormStyles';
import { useIssueParts } from '../issues/useIssueParts';
import { WaitingIssues } from '../waiting/WaitingIssues';

interface IssueFromMailProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly clock: IssueClock;
  readonly openIssueParts: OpenIssueParts;
  readonly isSignedIn: boolean;
  readonly takesFocus: boolean;
}

/** A mail that tells of something on an estate becomes an issue, in the words that a person leaves of it. */
export function IssueFromMail({ desk, host, clock, openIssueParts, isSignedIn, takesFocus }: IssueFromMailProps) {
  const asked = useMailBeside(host);
  const parts = useIssueParts(openIssueParts, isSignedIn ? desk.me : null);
  const mayAdd = useMayAdd(desk);
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Issue from this mail</PageHeading>
      {!mayAdd && (
        <Message tone="notice" title="Issues are added by members and clerks">
          <p>Tell the estate’s allocated member, or a clerk.</p>
        </Message>
      )}
      {mayAdd && (asked.kind === 'reading' || parts === null) && asked.kind !== 'failed' && <Loading label="Reading the mail" rows={2} />}
      {mayAdd && asked.kind === 'failed' && (
        <Message tone="problem" title="Outlook did not give the words of this mail" actions={<Button onClick={asked.retry}>Try again</Button>}>
          <p>Open the mail in a window of its own, or close the pane and open it again.</p>
        </Message>
      )}
      {mayAdd && asked.kind === 'ready' && asked.mail === null && <p>Open a mail: what it tells of an estate becomes an issue.</p>}
      {mayAdd && asked.kind === 'ready' && asked.mail !== null && parts !== null && <OfMail key={idOf(asked.mail)} desk={desk} clock={clock} parts={parts} mail={asked.mail} />}
    </>
  );
}

/** A mail that is still being written has no id yet; its subject stands for it. A column keeps no longer line. */
const idOf = ({ messageId, subject, sentAt }: MailBeside): string => (messageId ?? `${sentAt ?? ''} ${subject}`.trim()).slice(0, 255);

function OfMail({ desk, clock, parts, mail }: { readonly desk: Desk; readonly clock: IssueClock; readonly parts: IssueParts; readonly mail: MailBeside }) {
  const styles = useFormStyles();
  const query = useQuery(estatesQuery(desk.council));
  const [chosen, setChosen] = useState<string | null>(null);
  const [block, setBlock] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  if (query.data === undefined) return query.isError ? <FailedToLoad desk={desk} error={query.error} what="The estates" retry={() => void query.refetch()} /> : <Loading label="Loading the estates" rows={2} />;
  const estates = query.data.items.filter(({ state }) => state === 'active').sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const named = [...estateMentions(estates)(`${mail.subject}\n${mail.text}`)];
  const key = chosen ?? (named.length === 1 ? named[0] : '') ?? '';
  const estate = estates.find((one) => one.key === key);
  const blocks = estate?.blocks ?? [];
  const namedBlocks = blocks.filter((name) => `${mail.subject}\n${mail.text}`.includes(name));
  return (
    <>
      {added !== null && (
        <Message tone="notice" title="Saved">
          <p>
            It stands in the issues of <bdi>{added}</bdi> as soon as SharePoint has it.
          </p>
        </Message>
      )}
      <div className={styles.form}>
        <Field label="Which estate">
          <Select
            value={key}
            onChange={(_, { value }) => {
              setChosen(value);
              setBlock(null);
            }}
          >
            <option value="">Choose the estate</option>
            {estates.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {estate !== undefined && (
        <ReportIssue
          key={estate.key}
          desk={desk}
          clock={clock}
          parts={parts}
          estate={estate.key}
          blocks={blocks}
          walkabout={null}
          block={block ?? (namedBlocks.length === 1 ? namedBlocks[0] : '') ?? ''}
          onBlock={setBlock}
          mail={{ text: newestPart(mail.text), id: idOf(mail) }}
          onAdded={() => setAdded(estate.title)}
        />
      )}
      <WaitingIssues desk={desk} parts={parts} estate={key} />
    </>
  );
}
