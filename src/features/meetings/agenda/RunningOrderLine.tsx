import { formatCount, formatTime } from '../../../domain/formats';
import type { RunningOrder } from '../../../domain/runningOrder';
import { plannedWording } from '../../../ui/agenda/AgendaItemRow';

/** How long the agenda is planned to take, and whether that fits the meeting. */
export function RunningOrderLine({ order, endsAt }: { readonly order: RunningOrder; readonly endsAt: string | null }) {
  const { ends, minutesOver } = order;
  return (
    <p>
      Planned to end {ends.isEstimate ? '' : 'at '}
      {plannedWording(ends)}
      {minutesOver !== null && endsAt !== null && `, ${againstTheEnd(minutesOver, formatTime(endsAt))}`}.
      {ends.isEstimate && ' “About”: an item before it has no minutes allotted, so that it cannot be earlier but may be later.'}
    </p>
  );
}

function againstTheEnd(minutesOver: number, end: string): string {
  if (minutesOver === 0) return 'as the meeting is';
  return `${formatCount(Math.abs(minutesOver), 'minute')} ${minutesOver > 0 ? 'after' : 'before'} the meeting’s own end at ${end}`;
}
