import type { ImportChange } from './importPlan';
import { keyOf, siteOf } from './importSteps';
import type { ActionRow } from './matchActions';
import { mergeRow } from './mergeRow';
import type { PlacedAction } from './readPlacedActions';

interface Listed {
  readonly action: PlacedAction;
  /** The action of minutes that it is. */
  readonly minuted: PlacedAction;
  readonly row: ActionRow | null;
  /** The key of its row, stored or new. */
  readonly key: string | undefined;
}

/** The changes with the item at which minutes raise what a list of the same pack prints: the list itself does not say. */
export const linkToItems = (changes: readonly ImportChange[], listed: readonly Listed[]): readonly ImportChange[] => listed.reduce(linkOne, changes);

function linkOne(changes: readonly ImportChange[], { action, minuted, row, key }: Listed): readonly ImportChange[] {
  const { raisedAtItem, raisedOn } = minuted.columns;
  // Raised on another day it was raised at another item.
  if (!raisedAtItem || action.columns.raisedOn !== raisedOn) return changes;
  const isIts = (change: ImportChange): boolean => change.list === 'actions' && siteOf(change) === action.site && keyOf(change) === key;
  if (row === null) return changes.map((change) => (change.kind === 'number' && isIts(change) ? { ...change, item: { ...change.item, raisedAtItem, imported: { ...change.item.imported, raisedAtItem } } } : change));
  const columns = mergeRow(row, { raisedAtItem }, row.source).columns;
  if (columns === null) return changes;
  if (!changes.some(isIts)) return [...changes, { kind: 'update', list: 'actions', row: row.row, key: row.key, columns }];
  return changes.map((change) => (change.kind === 'update' && change.list === 'actions' && isIts(change) ? { ...change, columns: { ...change.columns, ...columns, imported: { ...row.imported, ...change.columns.imported, raisedAtItem } } } : change));
}
