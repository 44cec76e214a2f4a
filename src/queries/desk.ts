import type { ComponentType } from 'react';
import type { Stored } from '../domain/changes';
import type { Notebooks } from '../domain/notebook';
import type { ScreenOfMeeting } from '../domain/routes';
import type { Council } from '../graph/council';
import type { Account, Host } from '../hosts/host';

/** What the views of meetings stand on; wired once by the tab or the pane. */
export interface Desk {
  readonly council: Council;
  readonly councilName: string;
  readonly host: Host;
  /** Null where the host did not say who is signed in: then no committee is "mine". */
  readonly me: Account | null;
  readonly today: string;
  /** A preview's calendar stands still: `today` is its own, whatever any clock says. */
  readonly calendarStandsStill?: boolean;
  /** After a person pressed a button: may open the host's popup. */
  readonly signIn: () => Promise<void>;
  /** Where clerks import packs; absent where that is not to be had, as in the pane. */
  readonly importRoute?: string;
  /** My notes and read marks; absent where they are not to be had, as in the pane. */
  readonly notebooks?: Notebooks;
  /** Where they are still to be opened: what is printed then would lack the notes. */
  readonly notebooksAwaited?: 'soon' | 'afterSignIn';
  /** What other features add to an item's page; each is loaded when it is first shown. */
  readonly itemPanels?: readonly ComponentType<ItemPanelProps>[];
  /** What other features add to a meeting's page, above its agenda. */
  readonly meetingPanels?: readonly ComponentType<MeetingPanelProps>[];
  /** What is made of a meeting, each a screen of its own, in the order of its links; none where there is room for the agenda alone. */
  readonly meetingScreens?: readonly ScreenOfMeeting[];
  /** A committee's open actions; absent where there is no screen for them. */
  readonly actionsRoute?: (committee: string) => string;
}

export interface MeetingPanelProps {
  readonly desk: Desk;
  readonly meeting: Stored<'meetings'>;
}

export interface ItemPanelProps extends MeetingPanelProps {
  readonly item: Stored<'agendaItems'>;
}
