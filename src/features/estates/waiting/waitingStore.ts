import type { DBSchema } from 'idb';
import { deviceDatabase } from '../../../queries/deviceDatabase';
import { keyOf, type WaitingIssue, type WaitingStore } from './waitingIssue';

interface Stored extends DBSchema {
  /** By account and issue. */
  issues: { key: [string, string]; value: WaitingIssue };
}

/**
 * What waits for a connection, in IndexedDB, under the object id of the account that added it. It is taken away as soon as
 * SharePoint has it: phones are lent, and committee rooms have shared machines.
 */
export function createWaitingStore(objectId: string): WaitingStore {
  const database = deviceDatabase<Stored>('members-brief-issues', (created) => void created.createObjectStore('issues'));
  return {
    async all() {
      // An array sorts behind every text.
      const mine = await (await database()).getAll('issues', IDBKeyRange.bound([objectId], [objectId, []]));
      return mine.sort((a, b) => a.planned.note.at.localeCompare(b.planned.note.at));
    },
    async add(issue) {
      const transaction = (await database()).transaction('issues', 'readwrite', { durability: 'strict' });
      await transaction.store.put(issue, [objectId, keyOf(issue)]);
      await transaction.done;
    },
    async remove(key) {
      await (await database()).delete('issues', [objectId, key]);
    },
  };
}
