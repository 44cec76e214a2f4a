/**
 * The rows of one list, an index for each indexed column, and what changed since when. Rows are never changed in place, so
 * that a snapshot and the feed of changes may share them.
 * https://learn.microsoft.com/graph/api/resources/listitem
 */
export type FieldValue = string | number | boolean | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

export interface Row {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly fields: Fields;
  /** Object ids. */
  readonly author: string;
  readonly editor: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

export interface RowChange {
  readonly order: number;
  readonly id: number;
  /** The row as this change left it; null where it was deleted. */
  readonly row: Row | null;
  readonly author: string;
}

export interface RowStore {
  readonly rows: Map<number, Row>;
  readonly indexes: Map<string, Map<FieldValue, Set<number>>>;
  readonly changes: RowChange[];
  nextId: number;
  /** The number of changes ever made: what a delta token remembers. */
  order: number;
  /** Tokens older than this cannot be answered: 410. */
  forgottenBefore: number;
}

/** How many changes a delta token may lie behind. SharePoint gives no number. */
const remembered = 20_000;

export const newRowStore = (): RowStore => ({ rows: new Map(), indexes: new Map(), changes: [], nextId: 1, order: 0, forgottenBefore: 0 });

export const etagOf = (row: { readonly guid: string; readonly version: number }): string => `"${row.guid},${row.version}"`;

export function putRow(store: RowStore, row: Row): void {
  unindex(store, row.id);
  store.rows.set(row.id, row);
  for (const [column, index] of store.indexes) addToIndex(index, row.fields[column], row.id);
  remember(store, { id: row.id, row, author: row.author });
}

export function removeRow(store: RowStore, row: Row): void {
  unindex(store, row.id);
  store.rows.delete(row.id);
  remember(store, { id: row.id, row: null, author: row.author });
}

export function addIndex(store: RowStore, column: string): void {
  const index = new Map<FieldValue, Set<number>>();
  for (const row of store.rows.values()) addToIndex(index, row.fields[column], row.id);
  store.indexes.set(column, index);
}

export function dropIndex(store: RowStore, column: string): void {
  store.indexes.delete(column);
}

/** The ids under one value of an indexed column, at once however long the list. */
export function idsWith(store: RowStore, column: string, value: FieldValue): ReadonlySet<number> {
  return store.indexes.get(column)?.get(comparable(value)) ?? new Set();
}

/** SharePoint compares text without regard to case. */
export const comparable = (value: FieldValue): FieldValue => (typeof value === 'string' ? value.toLowerCase() : value);

/** The changes after a token, oldest first. */
export function changesAfter(store: RowStore, order: number): readonly RowChange[] {
  const first = store.changes.findIndex((change) => change.order > order);
  return first === -1 ? [] : store.changes.slice(first);
}

export function forgetChanges(store: RowStore): void {
  store.changes.length = 0;
  store.order += 1;
  store.forgottenBefore = store.order;
}

function remember(store: RowStore, change: Omit<RowChange, 'order'>): void {
  store.order += 1;
  store.changes.push({ ...change, order: store.order });
  if (store.changes.length > remembered * 2) {
    store.changes.splice(0, remembered);
    store.forgottenBefore = (store.changes[0]?.order ?? store.order) - 1;
  }
}

function unindex(store: RowStore, id: number): void {
  const old = store.rows.get(id);
  if (!old) return;
  for (const [column, index] of store.indexes) {
    const value = old.fields[column];
    if (value !== undefined) index.get(comparable(value))?.delete(id);
  }
}

function addToIndex(index: Map<FieldValue, Set<number>>, value: FieldValue | undefined, id: number): void {
  if (value === undefined) return;
  const ids = index.get(comparable(value));
  if (ids) ids.add(id);
  else index.set(comparable(value), new Set([id]));
}
