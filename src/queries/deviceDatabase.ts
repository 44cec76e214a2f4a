import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A database of this device, opened when it is first asked for. Each use may fail: private windows have none, disks are full. */
export function deviceDatabase<Schema extends DBSchema>(name: string, upgrade: (created: IDBPDatabase<Schema>) => void): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  return () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade,
      // The browser may take the database away; the next use opens it anew.
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
