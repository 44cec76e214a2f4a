import { useRef, useState } from 'react';
import type { Store } from '../graph/council';
import type { ListName } from '../lists/index';
import type { RowAddress } from '../domain/changes';
import type { Changing, ChangingRow } from '../ui/changing';
import { ChangedMeanwhile, type RowChange, writeBeside } from './writeBeside';

interface ChangingMeans<Name extends ListName, Change> {
  readonly store: Pick<Store<Name>, 'byKey' | 'update'>;
  readonly keyOf: (change: Change) => string;
  /** Appends to the history, and adds what comes with the change. */
  readonly tell: (change: Change) => Promise<void>;
  readonly hasWords: (change: Change) => boolean;
  /** What is still to be written when the row is. */
  readonly after?: (change: Change) => Promise<void>;
  /** A change that changes no row, and says in the history, where that tells of this one, that it came to nothing. */
  readonly takenBack: (change: Change, isTold: boolean) => Change;
  /** Every screen shows what the lists now say. */
  readonly readAnew: () => Promise<void>;
}

/** Saves changes of a row, beside what others have changed of it meanwhile. */
export function useChangingRow<Name extends ListName, Change extends RowChange<Name>>({ store, keyOf, tell, hasWords, after, takenBack, readAnew }: ChangingMeans<Name, Change>): ChangingRow<Name, Change> {
  const [changing, setChanging] = useState<Changing<Name, Change>>({ kind: 'idle' });
  const isBusy = useRef(false);

  async function attempt(change: Change, over: RowAddress): Promise<boolean> {
    if (isBusy.current) return false;
    isBusy.current = true;
    setChanging({ kind: 'saving' });
    try {
      await writeBeside<Name>(store, keyOf(change), change, over, { tell: () => tell(change), hasWords: hasWords(change) });
      await after?.(change);
      setChanging({ kind: 'idle' });
      return true;
    } catch (error) {
      setChanging(isMeanwhile<Name>(error) ? { kind: 'conflict', stored: error.stored, kept: error.kept, change, isTold: error.isTold } : { kind: 'failed', error, change });
      return false;
    } finally {
      isBusy.current = false;
      await readAnew();
    }
  }

  return {
    changing,
    save: (change) => attempt(change, change.base.row),
    saveMine: () => (changing.kind === 'conflict' ? attempt(changing.change, changing.stored.row) : Promise.resolve(false)),
    keepTheirs: () => {
      if (changing.kind !== 'conflict') return Promise.resolve(false);
      const { change, isTold } = changing;
      return attempt(takenBack(change, isTold), change.base.row);
    },
  };
}

// Thrown by writeBeside for the row of this very store.
const isMeanwhile = <Name extends ListName>(error: unknown): error is ChangedMeanwhile<Name> => error instanceof ChangedMeanwhile;
