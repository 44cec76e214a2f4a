import type { Stored } from '../domain/changes';
import type { KeptColumn } from '../domain/threeWayMerge';
import type { Item, ListName } from '../lists/index';

/** What becomes of a change that somebody saves. */
export type Changing<Name extends ListName, Change> =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly change: Change }
  /** Somebody else has written other words in the same columns: a person chooses. */
  | { readonly kind: 'conflict'; readonly stored: Stored<Name>; readonly kept: readonly KeptColumn<Item<Name>>[]; readonly change: Change; readonly isTold: boolean };

export interface ChangingRow<Name extends ListName, Change> {
  readonly changing: Changing<Name, Change>;
  /** Whether it is kept; where it is not, `changing` says why. */
  readonly save: (change: Change) => Promise<boolean>;
  /** After a conflict: my words, over theirs. */
  readonly saveMine: () => Promise<boolean>;
  /** After a conflict: their words, and the history says that mine came to nothing. */
  readonly keepTheirs: () => Promise<boolean>;
}
