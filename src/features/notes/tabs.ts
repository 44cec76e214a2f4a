import { decodeNotebook } from '../../domain/decodeNotebook';
import { encodeFile, type NotebookFile } from '../../domain/notebookFile';
import type { TabMessage, Tabs } from './parts';

/** Browsers that have neither go without: then each tab has a name of its own for good, and hears of others through OneDrive. */
export interface TabMeans {
  readonly locks: LockManager | undefined;
  readonly openChannel: ((name: string) => BroadcastChannel) | undefined;
  readonly newId: () => string;
}

/**
 * Each tab writes a file of its own, so that none can overwrite another's: a lock held for as long as the tab lives gives it
 * the first name that is free, which the next tab takes over. What is typed in one is told to the others, in memory only.
 */
export function openTabs(objectId: string, { locks, openChannel, newId }: TabMeans): Tabs & { readonly close: () => void } {
  const channel = openChannel?.(`members-brief notes ${objectId}`);
  let slot: Promise<string> | null = null;
  let release = (): void => undefined;
  const untilClosed = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    slot() {
      slot ??= locks === undefined ? Promise.resolve(newId()) : freeSlot(locks, objectId, untilClosed).catch(() => newId());
      return slot;
    },
    send(message) {
      channel?.postMessage(written(message));
    },
    onMessage(listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        const message = readMessage(data);
        if (message !== null) listener(message);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    close() {
      release();
      channel?.close();
    },
  };
}

async function freeSlot(locks: LockManager, objectId: string, untilClosed: Promise<void>): Promise<string> {
  for (let number = 1; ; number += 1) {
    const isMine = await new Promise<boolean>((resolve, reject) => {
      locks
        .request(`members-brief notes ${objectId} ${number}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : untilClosed;
        })
        .catch(reject);
    });
    if (isMine) return String(number);
  }
}

type Written = { readonly kind: 'asks'; readonly meeting: string } | { readonly kind: 'knows'; readonly meeting: string; readonly file: string; readonly kept: string };

const written = (message: TabMessage): Written =>
  message.kind === 'asks' ? message : { kind: 'knows', meeting: message.file.meeting, file: encodeFile(message.file), kept: encodeFile(message.kept) };

/** Another tab may run another version of the app. */
function readMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const said = new Map(Object.entries(data));
  const meeting: unknown = said.get('meeting');
  if (typeof meeting !== 'string') return null;
  if (said.get('kind') === 'asks') return { kind: 'asks', meeting };
  const file = fileIn(said.get('file'), meeting);
  const kept = fileIn(said.get('kept'), meeting);
  return said.get('kind') === 'knows' && file !== null && kept !== null ? { kind: 'knows', file, kept } : null;
}

function fileIn(json: unknown, meeting: string): NotebookFile | null {
  const decoded = typeof json === 'string' ? decodeNotebook(json, meeting) : null;
  return decoded?.kind === 'read' ? decoded.file : null;
}
