import type { Stored } from '../domain/changes';
import type { Item } from '../lists/index';
import type { Store } from './council';
import { GraphError } from './graphError';
import type { Pauses } from './retries';

interface NumberedAction extends Pauses {
  readonly store: Store<'actions'>;
  /** The committee's series: `ccs`. */
  readonly series: string;
  /** The series numbers already read, of open and closed actions. */
  readonly taken: readonly string[];
  readonly action: Omit<Item<'actions'>, 'seriesNumber'>;
}

const ATTEMPTS = 10;

/** Creates an action under the next number of its series. SharePoint's unique column decides between two clerks who take one number. */
export async function createNumberedAction({ store, series, taken, action, wait, random }: NumberedAction): Promise<Stored<'actions'>> {
  let number = highestOf(series, taken);
  for (let attempt = 1; ; attempt += 1) {
    number += 1;
    try {
      return await store.create({ ...action, seriesNumber: seriesNumber(series, number) });
    } catch (error) {
      const isTaken = error instanceof GraphError && error.kind === 'conflict' && error.detail.column === 'seriesNumber';
      if (!isTaken || attempt === ATTEMPTS) throw error;
      await wait(Math.round(random() * 250 * attempt));
    }
  }
}

export const seriesNumber = (series: string, number: number): string => `${series}-${String(number).padStart(4, '0')}`;

function highestOf(series: string, taken: readonly string[]): number {
  const numbers = taken.flatMap((printed) => (printed.startsWith(`${series}-`) ? Number(printed.slice(series.length + 1)) : []));
  return Math.max(0, ...numbers.filter(Number.isInteger));
}
