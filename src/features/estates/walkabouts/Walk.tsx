import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import { checklist } from '../../../domain/estates/walkabouts/checklist';
import type { ListedIssue } from '../../../domain/estates/issues/issueList';
import { formatCount } from '../../../domain/formats';
import type { Desk } from '../../../queries/desk';
import { Loading } from '../../../ui/Loading';
import { Message } from '../../../ui/Message';
import { Section } from '../../../ui/Section';
import { IssueRow } from '../issues/IssueRow';
import type { IssueClock, IssueParts } from '../issues/issueParts';
import { ReportIssue } from '../issues/ReportIssue';
import { useOutbox } from '../waiting/useOutbox';
import { WaitingIssues } from '../waiting/WaitingIssues';

interface WalkProps {
  readonly desk: Desk;
  readonly clock: IssueClock;
  readonly parts: IssueParts | null;
  readonly walkabout: Stored<'walkabouts'>;
  readonly blocks: readonly string[];
  readonly listed: readonly ListedIssue<Stored<'issues'>>[];
}

/** Bytes: room for some forty issues with a photograph each. */
const LITTLE_ROOM = 20 * 1024 * 1024;

/** On the walk, with one thumb: what is new is added on top, what is open here stands below. */
export function Walk({ desk, clock, parts, walkabout, blocks, listed }: WalkProps) {
  const styles = useStyles();
  const [block, setBlock] = useState(() => checklist(blocks, listed)[0]?.block ?? '');
  const [saved, setSaved] = useState(0);
  const room = useRoomLeft(parts);
  const { entries, deviceWorks } = useOutbox(parts?.outbox ?? null);
  if (parts === null) return <Loading label="Getting ready for the walk" rows={3} />;
  const here = checklist(blocks, listed).find((one) => (one.block ?? '') === block);
  // Below the form, which stays where the thumb is; above it where something might be lost.
  const waiting = <WaitingIssues desk={desk} parts={parts} estate={walkabout.estate} />;
  return (
    <>
      {room !== null && room < LITTLE_ROOM && (
        <Message tone="problem" title="This device has little room left">
          <p>What you add without a connection is kept on it until it is sent. Make room before the walk, or stay where there is a connection.</p>
        </Message>
      )}
      <p role="status" className={styles.saved}>
        {saved === 0 ? '' : `Saved. ${formatCount(saved, 'issue')} added on this walk${entries.length === 0 ? ', all sent' : `, ${entries.length} still to be sent`}.`}
      </p>
      {!deviceWorks && waiting}
      <ReportIssue desk={desk} clock={clock} parts={parts} estate={walkabout.estate} blocks={blocks} walkabout={walkabout.key} block={block} onBlock={setBlock} onAdded={() => setSaved((count) => count + 1)} />
      {deviceWorks && waiting}
      <Section heading={block === '' ? 'To look at, in no block' : `To look at: ${block}`} level={2} note={here === undefined || here.issues.length === 0 ? 'Nothing is open here.' : formatCount(here.issues.length, 'open issue')}>
        <ul className={styles.rows}>
          {here?.issues.map((one) => (
            <li key={one.issue.key}>
              <IssueRow listed={one} level={3} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** As the browser reckons it; null until it has said so, and where it does not tell. */
function useRoomLeft(parts: IssueParts | null): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void parts?.roomLeft().then((left) => {
      if (isCurrent) setRoom(left);
    });
    return () => {
      isCurrent = false;
    };
  }, [parts]);
  return room;
}

const useStyles = makeStyles({
  saved: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold, ':empty': { margin: 0 } },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});
