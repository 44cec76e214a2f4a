import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChaserMail } from '../../../domain/chasers/chaserMail';
import { isCircleSite, type SiteKey } from '../../../domain/sites';
import type { Rows } from '../../../graph/council';
import type { OutlookHost } from '../../../hosts/host';
import type { Desk } from '../../../queries/desk';
import { everySite } from '../../../queries/meetingQueries';
import { CopyButton } from '../../../ui/CopyButton';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { PageHeading } from '../../../ui/PageHeading';
import { UnreadableRows } from '../../../ui/UnreadableRows';
import { waitingChasersQuery } from '../actionQueries';
import { WaitingChasers } from '../chase/WaitingChasers';
import type { Clock } from '../clock';

interface ChasersWaitingPageProps {
  readonly desk: Desk;
  readonly host: OutlookHost;
  readonly clock: Clock;
  readonly takesFocus: boolean;
}

type Opened = { readonly kind: 'idle' } | { readonly kind: 'inWindow' | 'inItem' } | { readonly kind: 'refused'; readonly mail: ChaserMail };

/** Every chaser that a clerk has drafted and nobody has sent: each is opened as a mail, and sent by a person. */
export function ChasersWaitingPage({ desk, host, clock, takesFocus }: ChasersWaitingPageProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'idle' });
  const sites = everySite(desk.council);
  const queries = useQueries({ queries: sites.map((site) => waitingChasersQuery(desk.council, site)) });
  const found = queries.flatMap(({ data }) => data ?? []);
  const open = (mail: ChaserMail): void =>
    void host.openMail(mail).then(
      (kind) => setOpened({ kind }),
      // Outlook refuses, or does not answer: its words can be copied all the same.
      () => setOpened({ kind: 'refused', mail }),
    );
  return (
    <>
      <PageHeading takesFocus={takesFocus}>Chasers waiting</PageHeading>
      {opened.kind === 'inWindow' && <Message tone="notice" title="Opened as a new mail. Look at it, send it, and mark it as sent." />}
      {opened.kind === 'inItem' && <Message tone="notice" title="Put into the mail beside the pane, above what it had. Look at it, send it, and mark it as sent." />}
      {opened.kind === 'refused' && (
        <Message tone="problem" title="Outlook did not open a mail" actions={<CopyButton label="Copy the text" text={opened.mail.text} />}>
          <p>Begin a new message{opened.mail.to[0] === undefined ? '' : ` to ${opened.mail.to[0]}`} and press the button again beside it, or copy the text into it.</p>
        </Message>
      )}
      {queries[0]?.isPending && <Loading label="Loading the chasers" rows={3} />}
      {queries.map(({ data, isError, error, refetch }, at) => {
        const site = sites[at];
        if (site === undefined) return null;
        if (data === undefined && isError) return <FailedToLoad key={site} desk={desk} error={error} what={isCircleSite(site) ? 'The non-public chasers' : 'The chasers'} retry={() => void refetch()} tone={isCircleSite(site) ? 'notice' : 'problem'} />;
        return <OfSite key={site} desk={desk} clock={clock} site={site} rows={data ?? null} open={open} />;
      })}
      {queries.every(({ data }) => data !== undefined) && found.every(({ items }) => items.length === 0) && <p>None waits. Draft them in the Teams tab or the browser: a committee’s actions, then “Chase officers”.</p>}
    </>
  );
}

interface OfSiteProps {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly site: SiteKey;
  readonly rows: Rows<'chasers'> | null;
  readonly open: (mail: ChaserMail) => void;
}

function OfSite({ desk, clock, site, rows, open }: OfSiteProps) {
  if (rows === null) return null;
  const ofCircle = isCircleSite(site);
  return (
    <WaitingChasers
      desk={desk}
      clock={clock}
      chasers={rows.items}
      opening={{ label: 'Open as a mail', open }}
      heading={{ words: ofCircle ? 'Of non-public actions' : 'Of public actions', level: 2, ...(ofCircle ? { note: 'Each has the numbers and dates alone. Add nothing non-public.' } : {}) }}
    >
      {rows.unreadable.length > 0 && <UnreadableRows rows={rows.unreadable} />}
    </WaitingChasers>
  );
}
