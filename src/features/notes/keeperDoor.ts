import type { Keeping, SetAside } from '../../domain/notebook';
import type { NotebookFile } from '../../domain/notebookFile';
import type { TabMessage } from './parts';

export interface Keeper {
  readonly now: () => KeptNow;
  /** What was done here: shown at once, kept as soon as it can be. */
  readonly take: (next: NotebookFile) => void;
  /** An instant by Microsoft 365's clock, as far as it is known. */
  readonly instant: (milliseconds: number) => string;
  readonly start: (how?: 'again') => void;
  readonly whenOpen: (act: () => void) => void;
  /** Nobody looks at the notebook any more, or somebody does again. */
  readonly watched: () => void;
  readonly hear: (message: TabMessage) => void;
  readonly failed: (problem: unknown) => void;
  readonly close: () => void;
}

export interface KeptNow {
  readonly file: NotebookFile;
  /** Whether what this device and OneDrive have was read, or could not be. */
  readonly isOpen: boolean;
  readonly keeping: Keeping;
  readonly setAside: readonly SetAside[];
  readonly wouldLose: boolean;
}

export interface KeeperListener {
  readonly changed: () => void;
  /** The first time that all files were read, or were not to be had. */
  readonly filesRead: (file: NotebookFile) => void;
  readonly clockCorrected: () => void;
  readonly isWatched: () => boolean;
}
