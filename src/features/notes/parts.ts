import type { NotebookFile } from '../../domain/notebookFile';
import type { AppFolder } from '../../graph/appFolder';

/** What notebooks stand on; wired once for each account that signs in. */
export interface NotebookParts {
  readonly folder: AppFolder;
  readonly device: DeviceStore;
  readonly tabs: Tabs;
  /** After a person pressed a button: the host's popup asks for the folder. */
  readonly allow: () => Promise<void>;
  /** Milliseconds, as of this device's clock. */
  readonly now: () => number;
  /** Acts after so many milliseconds, unless what it answers is called before. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
  /** Never the same twice, on any device. */
  readonly newId: () => string;
  /** The connection is back, or the person is back at this window. */
  readonly onReturn: (act: () => void) => () => void;
  /** The person leaves this window, perhaps for good. */
  readonly onLeave: (act: () => void) => () => void;
}

/** What waits on this device for a connection, for one account. Each may fail: private windows have no store, disks are full. */
export interface DeviceStore {
  /** The same each time, on this device and for this account. */
  deviceId(): Promise<string>;
  waiting(meeting: string): Promise<NotebookFile | null>;
  /** Beside what waits already. Nothing of an exempt item is ever stored. */
  add(file: NotebookFile): Promise<void>;
  /** Takes away what waits, if `kept` knows all of it. */
  drop(kept: NotebookFile): Promise<void>;
}

/** The tabs of this device in which the same account has the app open. */
export interface Tabs {
  /** A name that no other open tab has, and that a later one may have again. */
  slot(): Promise<string>;
  send(message: TabMessage): void;
  onMessage(listener: (message: TabMessage) => void): () => void;
}

export type TabMessage =
  /** A tab has opened this notebook and asks what the others know. */
  | { readonly kind: 'asks'; readonly meeting: string }
  /** `kept` of it is in OneDrive. */
  | { readonly kind: 'knows'; readonly file: NotebookFile; readonly kept: NotebookFile };
