import type { ActionToNumber, Change, RowAddress } from '../domain/changes';
import type { SiteKey } from '../domain/sites';
import { applyChanges } from './applyChanges';
import type { Council } from './council';
import { GraphError } from './graphError';
import type { Pauses } from './retries';
import { createNumberedAction } from './seriesNumber';

export type PlannedChange = Change | ActionToNumber;

export interface AppliedSteps {
  readonly applied: readonly { readonly change: PlannedChange; readonly row: RowAddress }[];
  /** Those of the step that failed, after which no further step was begun. */
  readonly problems: readonly { readonly change: PlannedChange; readonly error: GraphError }[];
}

/** Applies a plan step by step: the changes of one at once, but actions one after another, so that they are numbered in their order. */
export async function applySteps(council: Council, steps: readonly (readonly PlannedChange[])[], pauses: Pauses): Promise<AppliedSteps> {
  const applied: AppliedSteps['applied'][number][] = [];
  for (const step of steps) {
    const plain = await applyChanges(council, step.flatMap((change) => (change.kind === 'number' ? [] : [change])));
    const numbered = await numberActions(council, step.flatMap((change) => (change.kind === 'number' ? [change] : [])), pauses);
    applied.push(...plain.applied, ...numbered.applied);
    const problems = [...plain.problems, ...numbered.problems];
    if (problems.length > 0) return { applied, problems };
  }
  return { applied, problems: [] };
}

/** A failure ends it: the next action would take the number of the one that failed, and the list its order. */
async function numberActions(council: Council, actions: readonly ActionToNumber[], pauses: Pauses): Promise<AppliedSteps> {
  const applied: AppliedSteps['applied'][number][] = [];
  const taken = new Map<SiteKey, string[]>();
  for (const change of actions) {
    try {
      const store = council.at(change.site).actions;
      const numbers = taken.get(change.site) ?? (await store.in({ committee: change.item.committee })).items.map((action) => action.seriesNumber);
      const made = await createNumberedAction({ ...pauses, store, series: change.series, taken: numbers, action: change.item });
      taken.set(change.site, [...numbers, made.seriesNumber]);
      applied.push({ change, row: made.row });
    } catch (error) {
      if (error instanceof GraphError) return { applied, problems: [{ change, error }] };
      throw error;
    }
  }
  return { applied, problems: [] };
}
