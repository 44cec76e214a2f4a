import { fieldOf } from './columnDefinitions';
import type { Column } from './columnDefinitions';
import type { Drive, DriveItem } from './drives';
import { isObject } from './guards';
import { addIndex, newRowStore } from './rows';
import type { Row, RowStore } from './rows';
import type { ToDoList, ToDoTask } from './toDo';
import type { ListAccess, ListRecord, Person, Site, SiteRole, State } from './world';

/** Everything a tenant remembers, as plain JSON. Rows and files are shared with the living state, which never changes them in place. */
export interface Snapshot {
  readonly version: 1;
  readonly people: readonly Person[];
  readonly consents: readonly (readonly [string, readonly string[]])[];
  readonly sites: readonly StoredSite[];
  readonly drives: readonly StoredDrive[];
  /** Absent in one that an earlier version wrote. */
  readonly toDo?: readonly (readonly [string, readonly StoredToDoList[]])[];
}

export type StoredList = Omit<ListRecord, 'rows'> & { readonly nextId: number; readonly order: number; readonly rows: readonly Row[] };
export type StoredSite = Omit<Site, 'lists' | 'access' | 'grants'> & {
  readonly access: readonly (readonly [string, ListAccess])[];
  readonly grants: readonly (readonly [string, SiteRole])[];
  readonly lists: readonly StoredList[];
};
export type StoredToDoList = Omit<ToDoList, 'tasks'> & { readonly tasks: readonly ToDoTask[] };
export type StoredDrive = Omit<Drive, 'items' | 'locked'> & { readonly items: readonly DriveItem[] };

export function takeSnapshot(state: State): Snapshot {
  return {
    version: 1,
    people: [...state.people.values()],
    consents: [...state.consents].map(([clientId, scopes]) => [clientId, [...scopes]] as const),
    sites: [...state.sites.values()].map(({ lists, access, grants, ...site }) => ({
      ...site,
      users: [...site.users],
      access: [...access],
      grants: [...grants],
      lists: [...lists.values()].map(({ rows, columns, ...list }) => ({ ...list, columns: [...columns], nextId: rows.nextId, order: rows.order, rows: [...rows.rows.values()] })),
    })),
    drives: [...state.drives.values()].map(({ items, locked: _locked, ...drive }) => ({ ...drive, items: [...items.values()] })),
    toDo: [...state.toDo].map(([person, { lists }]) => [person, [...lists.values()].map(({ tasks, ...list }) => ({ ...list, tasks: [...tasks.values()] }))] as const),
  };
}

export function restoreState(snapshot: Snapshot): State {
  return {
    people: new Map(snapshot.people.map((person) => [person.objectId, person])),
    consents: new Map(snapshot.consents.map(([clientId, scopes]) => [clientId, new Set(scopes)])),
    sites: new Map(
      snapshot.sites.map(({ lists, access, grants, users, ...site }) => [
        site.id.toLowerCase(),
        { ...site, users: [...users], access: new Map(access), grants: new Map(grants), lists: new Map(lists.map((list) => [list.id, restoreList(list)])) },
      ]),
    ),
    drives: new Map(snapshot.drives.map(({ items, ...drive }) => [drive.id, { ...drive, items: new Map(items.map((item) => [item.id, item])), locked: new Set() }])),
    toDo: new Map((snapshot.toDo ?? []).map(([person, lists]) => [person, { lists: new Map(lists.map(({ tasks, ...list }) => [list.id, { ...list, tasks: new Map(tasks.map((task) => [task.id, task])) }])) }])),
  };
}

/** Whether JSON read back has a snapshot's shape at its edges; what is inside was written by this program and replaced whole. */
export function isSnapshot(value: unknown): value is Snapshot {
  return isObject(value) && value['version'] === 1 && ['people', 'consents', 'sites', 'drives'].every((name) => Array.isArray(value[name]));
}

/** Changes are not kept: a delta token from before a restart is too old, as any token may become. */
function restoreList({ rows, nextId, order, columns, ...list }: StoredList): ListRecord {
  const store: RowStore = { ...newRowStore(), rows: new Map(rows.map((row) => [row.id, row])), nextId, order: order + 1, forgottenBefore: order + 1 };
  for (const column of indexedIn(columns)) addIndex(store, fieldOf(column));
  return { ...list, columns: [...columns], rows: store };
}

const indexedIn = (columns: readonly Column[]): readonly Column[] => columns.filter(({ indexed }) => indexed);
