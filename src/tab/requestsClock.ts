import { sameTimeOn } from '../domain/calendar';
import { createClock } from '../domain/clock';
import type { CalendarOfDesk, Clock } from '../features/requests/clock';

interface World {
  /** What this device's clock says. */
  readonly device: () => Date;
  /** An answer of the app's own server; Graph lets no browser read the date of its answers. */
  readonly ask: () => Promise<Response>;
  readonly mintKey: () => string;
}

/** A clock put right by the date of the app's own server, and by SharePoint's whenever it says when it has made a row. */
export function createRequestsClock({ device, ask, mintKey }: World): Clock {
  const listeners = new Set<() => void>();
  let version = 0;
  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const clock = createClock(tell, TOLERANCE);
  const inCalendar = ({ today, calendarStandsStill }: CalendarOfDesk): Date => (calendarStandsStill === true ? sameTimeOn(today, device()) : device());
  let asked: Promise<void> | null = null;

  async function askTheTime(): Promise<void> {
    const sentAt = device().getTime();
    const { headers } = await ask();
    clock.compare(sentAt, dateIn(headers), device().getTime());
    tell();
  }

  return {
    now: (desk) => new Date(clock.instant(inCalendar(desk).getTime())),
    isSure: clock.isSure,
    subscribe(listener) {
      listeners.add(listener);
      // A server that cannot be reached is asked again by the next screen.
      asked ??= askTheTime().catch(() => void (asked = null));
      return () => void listeners.delete(listener);
    },
    version: () => version,
    device: (desk) => inCalendar(desk).getTime(),
    compare: clock.compare,
    mintKey,
  };
}

/** Milliseconds: a server tells its time in whole seconds. */
const TOLERANCE = 2_000;

/** What a cache on the way has kept is as much older as it says. */
function dateIn(headers: Headers): string | null {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return Number.isNaN(date) || Number.isNaN(age) ? null : new Date(date + age * 1000).toISOString();
}
