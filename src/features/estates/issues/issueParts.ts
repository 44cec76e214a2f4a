import type { Photographs } from '../../../graph/photographs';
import type { Account } from '../../../hosts/host';
import type { Outbox } from '../waiting/outbox';

/** What issues need of this device and of Graph beside the council's lists; wired once for each account that signs in. */
export interface IssueParts {
  readonly outbox: Outbox;
  readonly photographs: Photographs;
  /** Something has reached SharePoint. */
  readonly onSent: (tell: () => void) => () => void;
  /** Bytes that the device would still take; null where it does not tell. */
  readonly roomLeft: () => Promise<number | null>;
}

/** Of one account always the same, so that one alone sends. */
export type OpenIssueParts = (me: Account) => Promise<IssueParts>;

/** What issues take from the world. */
export interface IssueClock {
  /** The time now, on the day that the app calls today. */
  readonly now: (today: string) => Date;
  /** A name that no other row has. */
  readonly mintKey: () => string;
}
