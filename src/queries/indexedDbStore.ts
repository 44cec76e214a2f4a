import type { DeviceStore } from './device';

/** Milliseconds. Some browsers never answer after they were woken: https://bugs.webkit.org/show_bug.cgi?id=226547 */
const PATIENCE = 1_000;

const KEPT = 'kept';

/**
 * The browser's own database. Without one, or with one that does not answer, each call rejects. Asked by hand and not
 * through a library: it is in the way of the first screen, where every kilobyte is waited for.
 */
export function indexedDbStore(): DeviceStore {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(() => {
      // The browser may take the database away; the next use opens it anew.
      opened = null;
    });
    return opened;
  };
  const ask = async <Value>(mode: IDBTransactionMode, act: (kept: IDBObjectStore) => IDBRequest<Value>): Promise<Value> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE);
    });
    try {
      return await Promise.race([database().then((kept) => completed(kept.transaction(KEPT, mode), act)), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: (key) => ask<unknown>('readonly', (kept) => kept.get(key)),
    set: async (key, value) => void (await ask('readwrite', (kept) => kept.put(value, key))),
    del: (key) => ask('readwrite', (kept) => kept.delete(key)),
    keys: () => ask('readonly', (kept) => kept.getAllKeys()),
  };
}

function open(forget: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('members-brief', 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(KEPT);
    opening.onsuccess = () => {
      opening.result.onclose = forget;
      resolve(opening.result);
    };
    opening.onerror = () => {
      forget();
      reject(opening.error ?? new Error('IndexedDB does not open'));
    };
  });
}

/** What was asked for, once the whole of it stands. */
function completed<Value>(transaction: IDBTransaction, act: (kept: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const request = act(transaction.objectStore(KEPT));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB gave up'));
  });
}
