import type { DBSchema } from 'idb';
import { decodeNotebook } from '../../domain/decodeNotebook';
import { encodeFile, joinFiles, knowsAll, openPart, type NotebookFile } from '../../domain/notebookFile';
import { deviceDatabase } from '../../queries/deviceDatabase';
import type { DeviceStore } from './parts';

interface Stored extends DBSchema {
  /** By account and meeting: an encoded notebook file. */
  waiting: { key: [string, string]; value: string };
  /** By account. */
  devices: { key: string; value: string };
}

/**
 * What waits for a connection, in IndexedDB, under the object id of the account that typed it. It is taken away as soon as
 * OneDrive has it: committee rooms have shared machines. Nothing of an exempt item is ever put there.
 */
export function createDeviceStore(objectId: string, newId: () => string): DeviceStore {
  const database = deviceDatabase<Stored>('members-brief-notes', (created) => {
    created.createObjectStore('waiting');
    created.createObjectStore('devices');
  });

  return {
    async deviceId() {
      const transaction = (await database()).transaction('devices', 'readwrite');
      const id = (await transaction.store.get(objectId)) ?? newId();
      await transaction.store.put(id, objectId);
      await transaction.done;
      return id;
    },
    async waiting(meeting) {
      return fileIn(await (await database()).get('waiting', [objectId, meeting]), meeting);
    },
    async add(file) {
      const transaction = (await database()).transaction('waiting', 'readwrite');
      const key: [string, string] = [objectId, file.meeting];
      const before = fileIn(await transaction.store.get(key), file.meeting);
      // After the join: what has become exempt goes from the device too.
      const after = openPart(before === null ? file : joinFiles(before, file));
      await (isEmpty(after) ? transaction.store.delete(key) : transaction.store.put(encodeFile(after), key));
      await transaction.done;
    },
    async drop(kept) {
      const transaction = (await database()).transaction('waiting', 'readwrite');
      const key: [string, string] = [objectId, kept.meeting];
      const before = fileIn(await transaction.store.get(key), kept.meeting);
      if (before !== null && knowsAll(kept, before)) await transaction.store.delete(key);
      await transaction.done;
    },
  };
}

/** Of a later version, or damaged: refused, so that it is left where it is. */
function fileIn(stored: string | undefined, meeting: string): NotebookFile | null {
  if (stored === undefined) return null;
  const decoded = decodeNotebook(stored, meeting);
  if (decoded.kind === 'read') return decoded.file;
  throw new Error('What this device holds of the notebook cannot be read by this version of the app.');
}

const isEmpty = ({ notes, read, place, looks }: NotebookFile): boolean =>
  Object.keys(notes).length + Object.keys(read).length + place.entries.length + looks.entries.length === 0;
