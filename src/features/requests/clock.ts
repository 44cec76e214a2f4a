import type { Desk } from '../../queries/desk';

/** What the views of requests take from the world; wired once. */
export interface Clock {
  /** The time now, as a server would say it, in the council's own calendar. */
  readonly now: (desk: CalendarOfDesk) => Date;
  /** Whether a server has said what time it is: a deadline is not to be closed by a device's clock alone. */
  readonly isSure: () => boolean;
  /** Asks a server for the time, and tells when it is known or put right. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Another number each time that the clock is put right. */
  readonly version: () => number;
  /** What this device's own clock says, in the same calendar. Milliseconds. */
  readonly device: (desk: CalendarOfDesk) => number;
  /** When SharePoint says that it did what was sent and received between two readings of the device's clock. */
  readonly compare: (sentAt: number, at: string | null, receivedAt: number) => void;
  /** A name that no other row has. */
  readonly mintKey: () => string;
}

export type CalendarOfDesk = Pick<Desk, 'today' | 'calendarStandsStill'>;
