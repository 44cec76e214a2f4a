import type { Change, RowAddress } from '../domain/changes';
import type { ListName } from '../lists/index';
import type { Council, Store } from './council';
import { GraphError } from './graphError';

export interface AppliedChange {
  readonly change: Change;
  /** Where the row now is, and its new version. */
  readonly row: RowAddress;
}

export interface UnappliedChange {
  readonly change: Change;
  readonly error: GraphError;
}

export interface AppliedChanges {
  readonly applied: readonly AppliedChange[];
  readonly problems: readonly UnappliedChange[];
}

/** As many as Graph's client sends at once: more would only queue. */
const AT_ONCE = 4;

/** Applies a plan. A change that fails is a problem beside the rest, never their end; results are in the plan's order. */
export async function applyChanges(council: Council, changes: readonly Change[]): Promise<AppliedChanges> {
  const outcomes: (AppliedChange | UnappliedChange)[] = [];
  const left = changes.entries();
  const worker = async (): Promise<void> => {
    for (const [position, change] of left) outcomes[position] = await apply(council, change);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return {
    applied: outcomes.filter((outcome) => 'row' in outcome),
    problems: outcomes.filter((outcome) => 'error' in outcome),
  };
}

async function apply(council: Council, change: Change): Promise<AppliedChange | UnappliedChange> {
  try {
    const store = storeOf(council, change);
    const { row } = change.kind === 'create' ? await store.create(change.item) : await store.update(change.row, change.columns);
    return { change, row };
  } catch (error) {
    if (error instanceof GraphError) return { change, error };
    throw error;
  }
}

/** The store of any list: a change's type already ties its columns to its list. */
const storeOf = (council: Council, change: Change): Store<ListName> => council.at(change.kind === 'create' ? change.site : change.row.site)[change.list];
