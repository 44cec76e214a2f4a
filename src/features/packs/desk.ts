import type { Change } from '../../domain/changes';
import type { Council } from '../../graph/council';
import type { Library } from '../../graph/library';
import type { Person } from '../../lists/columns';
import type { WrittenChange } from '../../packs/import/importSteps';
import type { WriteFailure } from '../../packs/review/failureWords';
import type { ReadPackFile } from '../../packs/worker/readInWorker';

/** What the import of packs stands on; wired once by the tab. */
export interface PackDesk {
  readonly council: Council;
  readonly councilName: string;
  /** After a person pressed a button: may open the host's popup. */
  readonly signIn: () => Promise<void>;
  readonly readPackFile: ReadPackFile;
  /** Writes the changes in their order. What could not be written is told, row by row, and can be saved again. */
  readonly write: (changes: readonly WrittenChange[]) => Promise<Written>;
  /** Writes which estates the papers name. Why what could not be written was not. */
  readonly writeMentions: (changes: readonly Change<'mentions'>[]) => Promise<readonly string[]>;
  /** Who is signed in; null until it is known. */
  readonly signedIn: () => Person | null;
  readonly library: Library;
  /** Whether a read failed because this person may not read the site, or because there is none. */
  readonly isClosed: (error: unknown) => boolean;
}

export interface Written {
  readonly rows: number;
  readonly failures: readonly WriteFailure[];
}
