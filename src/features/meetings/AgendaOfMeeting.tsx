import { makeStyles, tokens } from '@fluentui/react-components';
import { countAgenda, starMeaning } from '../../domain/agenda';
import { entriesOf } from '../../domain/agendaFilter';
import { Loading } from '../../ui/Loading';
import { Message } from '../../ui/Message';
import { MissingItems } from '../../ui/MissingItems';
import { AgendaCountsLine } from './AgendaCountsLine';
import { AgendaToPrepare } from './agenda/AgendaToPrepare';
import type { ViewInUse } from './agenda/agendaView';
import { CirclesFailed } from './agenda/CirclesFailed';
import { AgendaPart } from './AgendaPart';
import type { Stored } from '../../domain/changes';
import type { Desk } from '../../queries/desk';
import { FailedToLoad, NotRefreshed } from '../../ui/failures/FailedToLoad';
import { UnreadableRows } from '../../ui/UnreadableRows';
import { useAgenda } from '../../queries/useAgenda';
import { useOtherFiles } from '../../queries/useOtherFiles';

interface AgendaOfMeetingProps {
  readonly desk: Desk;
  readonly meetingKey: string;
  /** How it is looked at; null beside a mail, where there is room for the list alone. */
  readonly inUse: ViewInUse | null;
  /** Null while they are on their way. */
  readonly meeting?: Stored<'meetings'> | null;
  readonly circle?: string | null;
  readonly changed?: ReadonlySet<string> | null;
}

/** A meeting's agenda with its states; the non-public part may be late or missing without holding up the rest. */
export function AgendaOfMeeting({ desk, meetingKey, inUse, meeting = null, circle = null, changed = null }: AgendaOfMeetingProps) {
  const styles = useStyles();
  const asked = useAgenda(desk, meetingKey);
  // Asked for with the agenda, in one round trip.
  const otherFile = useOtherFiles(desk, meetingKey, asked.kind === 'ready' ? entriesOf(asked.value.agenda).map(({ item }) => item) : []);
  if (asked.kind === 'loading') return <Loading label="Loading the agenda" rows={inUse === null ? 4 : 8} />;
  if (asked.kind === 'failed') return <FailedToLoad desk={desk} error={asked.error} what="The agenda" retry={asked.retry} />;

  const { agenda, unreadable, circles } = asked.value;
  const counts = countAgenda(agenda);
  const isEmpty = agenda.public.length + agenda.nonPublic.length === 0;
  return (
    <>
      <NotRefreshed desk={desk} error={asked.refreshError} retry={asked.retry} />
      {isEmpty && unreadable.length === 0 && (
        <Message tone="notice" title="There is no agenda for this meeting yet">
          <p>It appears here when the clerk has imported the pack, normally when the agenda is published.</p>
        </Message>
      )}
      {!isEmpty && <AgendaCountsLine counts={counts} hasFilters={inUse !== null} />}
      {!isEmpty && <MissingItems count={unreadable.length} named="under “Could not be read”, at the end" />}
      {counts.starred > 0 && <p className={styles.star}>★ Starred: {starMeaning}</p>}
      {inUse !== null && !isEmpty && <AgendaToPrepare desk={desk} meetingKey={meetingKey} meeting={meeting} circle={circle} asked={asked.value} changed={changed} otherFile={otherFile} {...inUse} />}
      {inUse === null && (
        <>
          <AgendaPart heading="Part 1: public" entries={agenda.public} circles={circles.kind} isCompact otherFile={otherFile} />
          <CirclesFailed desk={desk} asked={asked.value} />
          <AgendaPart heading="Part 2: non-public" entries={agenda.nonPublic} circles={circles.kind} isCompact otherFile={otherFile} />
        </>
      )}
      <UnreadableRows rows={unreadable} />
    </>
  );
}

const useStyles = makeStyles({ star: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 } });
