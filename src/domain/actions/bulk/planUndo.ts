import { undoneEvent, type Doing } from '../actionEvents';
import type { Action } from '../state';
import type { BulkTask } from './bulkRun';
import type { BulkEdit } from './planBulkEdit';

/** What puts back all that was done: each value as it stood, and an event that says so. What others change after it is left alone, as in any other edit. */
export function planUndo(tasks: readonly BulkTask[], doing: Pick<Doing, 'by' | 'at'>): readonly BulkEdit[] {
  return tasks.flatMap(({ edit, phase, row, settled }) => {
    if (phase !== 'done' || row === null) return [];
    const { action, was, becomes, events, columns, settles } = edit;
    return [
      {
        action: { ...action, ...columns, row },
        was: becomes,
        becomes: was,
        events: events.map((event) => undoneEvent(event, 'All that was changed together was put back', doing)),
        columns: asTheyWere(action, columns),
        settles: settles.flatMap((one) => {
          const now = settled.get(one.key);
          return now === undefined ? [] : [{ key: one.key, row: now, awaits: action.committee }];
        }),
      },
    ];
  });
}

function asTheyWere(action: Action, columns: Partial<Action>): Partial<Action> {
  const names = new Set(Object.keys(columns));
  return Object.fromEntries(Object.entries(action).filter(([name]) => names.has(name)));
}
