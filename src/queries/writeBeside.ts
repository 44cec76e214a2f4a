import type { RowAddress, Stored } from '../domain/changes';
import { type KeptColumn, threeWayMerge } from '../domain/threeWayMerge';
import type { Store } from '../graph/council';
import type { Item, ListName } from '../lists/index';
import { failureKind } from '../ui/failures/explainFailure';

/** A change of one row, by whoever read it as `base`. */
export interface RowChange<Name extends ListName> {
  /** The row as it was when its form was opened: what others change after that is not written over unseen. */
  readonly base: Stored<Name>;
  /** Null where the row itself stays as it is. */
  readonly columns: Partial<Item<Name>> | null;
}

interface Telling {
  /** Appends to the history, which comes first: a change without it would be forgotten. */
  readonly tell: () => Promise<void>;
  /** Whether that says anything. */
  readonly hasWords: boolean;
}

/** Somebody else has written other words in the same columns: a person chooses. Nothing was written over. */
export class ChangedMeanwhile<Name extends ListName> extends Error {
  override readonly name = 'ChangedMeanwhile';

  constructor(
    readonly stored: Stored<Name>,
    readonly kept: readonly KeptColumn<Item<Name>>[],
    /** The history tells of mine already. */
    readonly isTold: boolean,
  ) {
    super('This was changed in between.');
  }
}

/** What others changed meanwhile stays, unless it is the same column: then it throws `ChangedMeanwhile`. */
export async function writeBeside<Name extends ListName>(store: Pick<Store<Name>, 'byKey' | 'update'>, key: string, { base, columns }: RowChange<Name>, over: RowAddress, { tell, hasWords }: Telling): Promise<void> {
  // Looked at before the history is written, so that it tells of nothing that was not done.
  const first = columns === null ? null : await besideOthers(store, key, base, columns, over, false);
  await tell();
  if (first === null) return;
  await update(store, first).catch(async (error: unknown) => {
    if (failureKind(error) !== 'conflict') throw error;
    await update(store, await besideOthers(store, key, base, first.columns, first.over, hasWords));
  });
}

interface Beside<Name extends ListName> {
  readonly over: RowAddress;
  readonly columns: Partial<Item<Name>>;
}

async function besideOthers<Name extends ListName>(store: Pick<Store<Name>, 'byKey'>, key: string, base: Stored<Name>, columns: Partial<Item<Name>>, over: RowAddress, isTold: boolean): Promise<Beside<Name>> {
  const stored = await store.byKey(key);
  if (stored === null || stored.row.etag === over.etag) return { over, columns };
  const merged = threeWayMerge<Item<Name>>({ base: { ...base }, mine: stored, theirs: columns });
  if (merged.kept.length > 0) throw new ChangedMeanwhile<Name>(stored, merged.kept, isTold);
  return { over: stored.row, columns: merged.columns };
}

/** Nothing where others, or an earlier attempt, have written all of it already. */
async function update<Name extends ListName>(store: Pick<Store<Name>, 'update'>, { over, columns }: Beside<Name>): Promise<void> {
  if (Object.keys(columns).length > 0) await store.update(over, columns);
}
