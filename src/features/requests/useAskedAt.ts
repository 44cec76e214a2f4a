import { useSyncExternalStore } from 'react';
import { councilMomentAt } from '../../domain/calendar';
import type { AskedAt } from '../../domain/starredRequests';
import type { CalendarOfDesk, Clock } from './clock';

/** The moment by which a deadline is judged on the screen; drawn anew when a server has said the time. */
export function useAskedAt(clock: Clock, desk: CalendarOfDesk): AskedAt {
  useSyncExternalStore(clock.subscribe, clock.version);
  return askedAt(clock, desk);
}

export const askedAt = (clock: Clock, desk: CalendarOfDesk): AskedAt => ({ ...councilMomentAt(clock.now(desk)), isUnsure: !clock.isSure() });
