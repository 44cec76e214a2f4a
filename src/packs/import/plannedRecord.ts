import type { KeptColumn } from '../../domain/threeWayMerge';
import type { SiteKey } from '../../domain/sites';
import type { Doubt, ImportChange, ImportedList, Kept, Unplaced } from './importPlan';

/** What an import does to the lists of one kind. */
export interface PlannedRecords {
  readonly changes: readonly ImportChange[];
  readonly kept: readonly Kept[];
  readonly doubts: readonly Doubt[];
  readonly unplaced?: readonly Unplaced[];
  readonly held?: readonly number[];
}

export const noRecords: PlannedRecords = { changes: [], kept: [], doubts: [] };

export function together(all: readonly PlannedRecords[]): PlannedRecords {
  return { changes: all.flatMap(({ changes }) => changes), kept: all.flatMap(({ kept }) => kept), doubts: all.flatMap(({ doubts }) => doubts), unplaced: all.flatMap(({ unplaced }) => unplaced ?? []), held: all.flatMap(({ held }) => held ?? []) };
}

/** What a person gave a row and the pack would have changed. */
export function keptIn<Row extends object>(list: ImportedList, { key, row }: { readonly key: string; readonly row: { readonly site: SiteKey } }, kept: readonly KeptColumn<Row>[]): readonly Kept[] {
  return kept.map((one) => ({ list, site: row.site, key, ...one }));
}
