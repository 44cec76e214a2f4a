import type { ActionToNumber, Stored } from '../domain/changes';
import { isSame } from '../domain/threeWayMerge';
import type { Store } from './council';
import { GraphError } from './graphError';
import type { Pauses } from './retries';

interface NumberedAction extends Pauses {
  readonly store: Store<'actions'>;
  /** The committee's series: `ccs`. */
  readonly series: string;
  /** The series numbers already read, of open and closed actions. */
  readonly taken: readonly string[];
  readonly action: ActionToNumber['item'];
}

/** As many clerks may add at once, and the last of them meets all the others. */
const ATTEMPTS = 60;
const LONGEST_PAUSE = 1_000;

/** Creates an action under the next number of its series. SharePoint's unique column decides between two clerks who take one number. */
export async function createNumberedAction({ store, series, taken, action, wait, random }: NumberedAction): Promise<Stored<'actions'>> {
  let number = highestOf(series, taken);
  for (let attempt = 1; ; attempt += 1) {
    number += 1;
    try {
      return await store.create({ ...action, seriesNumber: seriesNumber(series, number) });
    } catch (error) {
      if (!(error instanceof GraphError) || error.kind !== 'conflict') throw error;
      // Another clerk imports the same papers, or the answer to an earlier attempt was lost: the action has its number already.
      const made = error.detail.column === 'key' ? await store.byKey(action.key) : null;
      if (made && isThisAction(made, action)) return made;
      if (error.detail.column !== 'seriesNumber' || attempt === ATTEMPTS) throw error;
      await wait(Math.round(random() * Math.min(250 * attempt, LONGEST_PAUSE)));
    }
  }
}

export const seriesNumber = (series: string, number: number): string => `${series}-${String(number).padStart(4, '0')}`;

function highestOf(series: string, taken: readonly string[]): number {
  const numbers = taken.flatMap((printed) => (printed.startsWith(`${series}-`) ? Number(printed.slice(series.length + 1)) : []));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}

/** The same in everything but its number. */
function isThisAction(made: Stored<'actions'>, action: ActionToNumber['item']): boolean {
  const values: Readonly<Record<string, unknown>> = made;
  return Object.entries(action).every(([column, value]) => isSame(values[column], value));
}
