import { formatCount } from '../../domain/formats';
import { isNumberAlone } from '../../domain/whatChanged';
import type { Desk } from '../../queries/desk';
import { useAgendaChanges, type ChangesOfMeeting } from '../../queries/useAgendaChanges';
import { Tag } from '../../ui/Tag';

interface ChangedLaterProps {
  readonly desk: Desk;
  readonly meeting: string;
}

/** Beside a meeting after the next: a supplement that came for it is not to wait until it is the next. */
export function ChangedLater({ desk, meeting }: ChangedLaterProps) {
  const changes = useChangesAfterAll(desk, meeting);
  if (changes === null || changes.recent.every(isNumberAlone)) return null;
  return (
    <span>
      {formatCount(changes.recent.length, 'change')} {changes.since.kind === 'lastLook' ? 'since you last looked' : `in the last ${changes.since.days} days`}
    </span>
  );
}

/** Beside business of my estates. */
export function ChangedMark({ desk, meeting, agendaItem }: ChangedLaterProps & { readonly agendaItem: string }) {
  const mark = useChangesAfterAll(desk, meeting)?.marks.get(agendaItem);
  return mark === undefined ? null : <Tag tone="plain">{mark === 'new' ? 'New' : 'Changed'}</Tag>;
}

/** Asked once the notebook tells when I last looked, and so after the first screen. What cannot be had is told where the meeting is opened. */
function useChangesAfterAll(desk: Desk, meeting: string): ChangesOfMeeting | null {
  const changes = useAgendaChanges(desk, meeting, { isWanted: desk.notebooks !== undefined });
  return changes.kind === 'ready' ? changes.value : null;
}
