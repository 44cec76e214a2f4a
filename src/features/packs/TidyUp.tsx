import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatCount } from '../../domain/formats';
import type { Item } from '../../lists/index';
import type { ExistingRows } from '../../packs/import/importPlan';
import { failureWords } from '../../packs/review/failureWords';
import { hasTakenOff, takeOffHistories } from '../../packs/import/takeOffHistories';
import { FailedToLoad } from '../../ui/failures/FailedToLoad';
import { Message } from '../../ui/Message';
import type { PackDesk } from './desk';

interface TidyUpProps {
  readonly desk: PackDesk;
  readonly committee: Item<'committees'>;
  readonly existing: ExistingRows;
}

type Done = { readonly kind: 'no' | 'tidying' | 'tidied' } | { readonly kind: 'failed'; readonly failures: readonly string[] };

/** What an import that stopped, or an earlier version, left of non-public actions on the open site. It goes whether or not there is a pack to save. */
export function TidyUp({ desk, committee, existing }: TidyUpProps) {
  const [done, setDone] = useState<Done>({ kind: 'no' });
  const left = useQuery({
    queryKey: ['left behind', committee.key],
    // Words that are not for everybody leave memory with this screen.
    gcTime: 0,
    enabled: hasTakenOff(existing),
    queryFn: () => takeOffHistories({ lists: desk.council, committee, existing, changes: [] }),
  });

  async function tidy(): Promise<void> {
    if (left.data === undefined) return;
    setDone({ kind: 'tidying' });
    const { failures } = await desk.write(left.data.changes);
    await left.refetch();
    setDone(failures.length === 0 ? { kind: 'tidied' } : { kind: 'failed', failures: failureWords({ failures, existing, councilName: desk.councilName }) });
  }

  if (left.isError && left.data === undefined) return <FailedToLoad desk={desk} error={left.error} what="What an earlier import left" retry={() => void left.refetch()} tone="notice" />;
  if (done.kind === 'tidied') return <Message tone="notice" title="Nothing is left on the open site of what an earlier import took off" />;
  const rows = left.data?.changes.filter((change) => change.kind === 'update').length ?? 0;
  if (rows === 0) return null;
  return (
    <Message
      tone="problem"
      title="An earlier import left something of non-public actions on the open site"
      actions={
        <Button
          disabledFocusable={done.kind === 'tidying'}
          onClick={() => {
            tidy().catch((error: unknown) => setDone({ kind: 'failed', failures: [error instanceof Error ? error.message : 'it failed.'] }));
          }}
        >
          {done.kind === 'tidying' ? 'Tidying up' : 'Tidy up what an earlier import left'}
        </Button>
      }
    >
      <p>{`${formatCount(rows, 'row')} of their history can still be read by everybody there. Whether or not there is something to save from this pack, they can be emptied now. ${committee.circle !== null && existing.records?.actions.circle ? 'Who may read the committee’s non-public business keeps what they say.' : 'You cannot read the committee’s non-public lists, so nothing of it is kept there: somebody who can may tidy up in your place.'}`}</p>
      {done.kind === 'failed' && (
        <>
          <p>Not everything was tidied up. Press the button again: what was written is not written twice.</p>
          <ul>
            {done.failures.map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}
