import { countAgenda, starMeaning } from '../../domain/agenda';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { AgendaCountsLine } from './AgendaCountsLine';
import { AgendaPart } from './AgendaPart';
import type { Desk } from './desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { UnreadableRows } from './UnreadableRows';
import { useAgenda } from './useAgenda';

interface AgendaOfMeetingProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  readonly isCompact: boolean;
}

/** A meeting's agenda with its states; the non-public part may be late or missing without holding up the rest. */
export function AgendaOfMeeting({ desk, meetingKey, isCompact }: AgendaOfMeetingProps) {
  const asked = useAgenda(desk, meetingKey);
  if (asked.kind === 'loading') return <Loading label="Loading the agenda" rows={isCompact ? 4 : 8} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The agenda" retry={asked.retry} />;

  const { agenda, unreadable, circles } = asked.value;
  const counts = countAgenda(agenda);
  // Where every item is open, it was another committee's site that failed; still it may have held something.
  const hasClosed = agenda.nonPublic.some(({ kind }) => kind === 'closed');
  const isEmpty = agenda.public.length + agenda.nonPublic.length === 0;
  return (
    <>
      <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
      {isEmpty && unreadable.length === 0 && (
        <Message tone="notice" title="There is no agenda for this meeting yet">
          <p>It appears here when the clerk has imported the pack, normally when the agenda is published.</p>
        </Message>
      )}
      {!isEmpty && <AgendaCountsLine counts={counts} />}
      {!isEmpty && unreadable.length > 0 && (
        <p>
          <strong>{unreadable.length === 1 ? 'One item is' : `${unreadable.length} items are`} missing here</strong> and named under “Could not be read”, at the end.
        </p>
      )}
      {counts.starred > 0 && <p>★ Starred: {starMeaning}</p>}
      <AgendaPart heading="Part 1: public" entries={agenda.public} circles={circles.kind} isCompact={isCompact} />
      {circles.kind === 'failed' && (
        <FailedToLoad desk={desk} error={circles.error} what={hasClosed ? 'The non-public part' : 'Some non-public business'} retry={circles.retry} tone="notice" />
      )}
      <AgendaPart heading="Part 2: non-public" entries={agenda.nonPublic} circles={circles.kind} isCompact={isCompact} />
      <UnreadableRows rows={unreadable} />
    </>
  );
}
