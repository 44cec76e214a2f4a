import type { Council } from '../../graph/council';
import type { Account, Host } from '../../hosts/host';

/** What the views of meetings stand on; wired once by the tab or the pane. */
export interface Desk {
  readonly council: Council;
  readonly councilName: string;
  readonly host: Host;
  /** Null where the host did not say who is signed in: then no committee is "mine". */
  readonly me: Account | null;
  readonly today: string;
  /** After a person pressed a button: may open the host's popup. */
  readonly signIn: () => Promise<void>;
  /** Where clerks import packs; absent where that is not to be had, as in the pane. */
  readonly importRoute?: string;
  /** A committee's open actions; absent where there is no screen for them. */
  readonly actionsRoute?: (committee: string) => string;
}
