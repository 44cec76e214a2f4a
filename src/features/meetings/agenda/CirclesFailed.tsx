import type { Desk } from '../../../queries/desk';
import type { AgendaOfMeeting } from '../../../queries/useAgenda';
import { FailedToLoad } from '../../../ui/failures/FailedToLoad';

/** Where Part 2 would be, when a circle could not be asked. */
export function CirclesFailed({ desk, asked: { agenda, circles } }: { readonly desk: Desk; readonly asked: AgendaOfMeeting }) {
  if (circles.kind !== 'failed') return null;
  // Where every item is open, it was another committee's site that failed; still it may have held something.
  const hasClosed = agenda.nonPublic.some(({ kind }) => kind === 'closed');
  return <FailedToLoad desk={desk} error={circles.error} what={hasClosed ? 'The non-public part' : 'Some non-public business'} retry={circles.retry} tone="notice" />;
}
