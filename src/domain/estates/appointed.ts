import type { Item } from '../../lists/index';

type Allocation = Item<'allocations'>;

/** From when an appointment is in force: from its first day, else from the day on which it was made; null where neither is known. */
export const beginsOn = ({ startsOn, appointedOn }: Pick<Allocation, 'startsOn' | 'appointedOn'>): string | null => startsOn ?? appointedOn;

/** A proposal appoints nobody yet; one that was ended without a last day came to nothing. Both first and last day count. */
export function isAppointedOn(allocation: Allocation, day: string): boolean {
  const { state, endsOn } = allocation;
  if (state === 'proposed' || (state === 'ended' && endsOn === null)) return false;
  return (beginsOn(allocation) ?? '') <= day && (endsOn ?? '9999') >= day;
}

/** Nobody is appointed any more by it, today or later. */
export const hasEnded = ({ state, endsOn }: Allocation, today: string): boolean => (endsOn === null ? state === 'ended' : endsOn < today);

/** Proposed or appointed, and the body above has not said yes yet. One whose endorsement was printed without its day is endorsed. */
export const awaitsEndorsement = (one: Allocation, today: string): boolean => (one.state === 'proposed' || one.state === 'appointed') && one.endorsedOn === null && !hasEnded(one, today);
