import type { Doing } from '../../../domain/actions/actionEvents';
import type { Action } from '../../../domain/actions/state';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';

/** I, now; null where it is not known who is signed in. */
export const meNow = ({ me, today }: Desk, clock: Clock): Pick<Doing, 'by' | 'at'> | null =>
  me === null ? null : { by: { id: me.objectId, mail: me.username, name: me.name }, at: clock.now(today).toISOString().replace(/\.\d+Z$/, 'Z') };

/** I, now, under a key of its own; null where it is not known who is signed in. */
export function doingNow(desk: Desk, clock: Clock, { key }: Action): Doing | null {
  const doing = doingTogether(desk, clock);
  return doing && { ...doing, eventKey: `event.${key}.${doing.eventKey}` };
}

/** To many actions at once: the key is what the keys of their events have in common. */
export function doingTogether(desk: Desk, clock: Clock): Doing | null {
  const now = meNow(desk, clock);
  return now && { ...now, today: desk.today, eventKey: clock.mintKey() };
}

export const WHO_IS_IT = 'It is not known who is signed in. Close the tab, open it again and sign in.';
