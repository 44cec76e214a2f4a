import type { Item } from '../../lists/index';
import type { Stored } from '../changes';
import { formatDate } from '../formats';
import { isSame } from '../threeWayMerge';

export type MapList = 'areas' | 'estates' | 'allocations';

export interface MapRows {
  readonly areas: readonly Stored<'areas'>[];
  readonly estates: readonly Stored<'estates'>[];
  readonly allocations: readonly Stored<'allocations'>[];
}

/** `base` is the row as it was when its form was opened: what others change after that is not written over unseen. */
export type MapStep<Name extends MapList = MapList> = Name extends MapList
  ? { readonly kind: 'create'; readonly list: Name; readonly item: Item<Name> } | { readonly kind: 'change'; readonly list: Name; readonly base: Stored<Name>; readonly columns: Partial<Item<Name>> }
  : never;

/** What one press of a button would write. */
export interface PlannedMapEdit {
  /** What must be put right first. */
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being saved. */
  readonly doubts: readonly string[];
  /** Appended before any row is written; none where nothing changes. */
  readonly events: readonly Item<'events'>[];
  /** What is added comes first: where its key is taken nothing else has been done. */
  readonly steps: readonly MapStep[];
  /** The estates whose names have changed, by key: papers are to be searched for them anew. */
  readonly namesOf: readonly string[];
}

export const refused = (problems: readonly string[]): PlannedMapEdit => ({ problems, doubts: [], events: [], steps: [], namesOf: [] });

/** Only the columns that differ. */
export function changedColumns<Row extends object>(base: Row, wanted: Partial<Row>): Partial<Row> {
  const changed: Partial<Row> = {};
  for (const column in wanted) if (!isSame(base[column], wanted[column])) changed[column] = wanted[column];
  return changed;
}

/** One to a line as typed; blank ones, and those that stand there already, are left out. */
export const linesOf = (typed: string): readonly string[] => [...new Set(typed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))].filter((line) => line !== '');

export const blankToNull = (typed: string): string | null => typed.trim() || null;

/** A value as the history tells it. */
export function shownValue(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('; ');
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  if (typeof value === 'object' && 'name' in value) return String(value.name);
  if (typeof value !== 'string') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value.split('\n').join('; ');
}

/** For a key: what a title is called in an address. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'unnamed';

/** SharePoint keeps no longer line. */
export const LONGEST_LINE = 255;

export const tooLong = (values: readonly (readonly [name: string, value: string | null])[]): readonly string[] =>
  values.flatMap(([name, value]) => ((value?.length ?? 0) > LONGEST_LINE ? [`${name} is longer than ${LONGEST_LINE} characters: SharePoint keeps no more.`] : []));
