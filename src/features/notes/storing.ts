import type { NotebookFile } from '../../domain/notebookFile';
import { answeredInTime } from '../../queries/answeredInTime';
import type { DeviceStore, NotebookParts } from './parts';

export interface Storing {
  /** Whether the device took what it was last given. */
  readonly works: () => boolean;
  readonly waiting: (meeting: string) => Promise<NotebookFile | null>;
  readonly add: (file: NotebookFile) => void;
  readonly drop: (kept: NotebookFile) => void;
  /** Where the device remembers nothing, one for this window. */
  readonly deviceId: (newId: () => string) => Promise<string>;
}

/** The device's store, which may be missing or full: then notes are kept in memory and in OneDrive, and the member is told. */
export function createStoring(device: DeviceStore, later: NotebookParts['later'], onChange: () => void): Storing {
  let works = true;
  let last: Promise<void> = Promise.resolve();
  let next: NotebookFile | null = null;

  const attempt = async <Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await answeredInTime(ask(), later);
    } catch (error) {
      // Whatever the browser says (private window, full disk, storage switched off), the answer is the same.
      if (!(error instanceof Error || error instanceof DOMException)) throw error;
      if (works) {
        works = false;
        onChange();
      }
      return otherwise;
    }
  };
  const enqueue = (act: () => Promise<void>): void => {
    last = last.then(act);
  };

  return {
    works: () => works,
    waiting: (meeting) => attempt(() => device.waiting(meeting), null),
    add(file) {
      const isQueued = next !== null;
      next = file;
      if (isQueued) return;
      enqueue(async () => {
        const given = next;
        next = null;
        if (given === null) return;
        const took = await attempt(() => device.add(given).then(() => true), false);
        if (took && !works) {
          works = true;
          onChange();
        }
      });
    },
    drop: (kept) => enqueue(() => attempt(() => device.drop(kept), undefined)),
    deviceId: (newId) => attempt(() => device.deviceId(), newId()),
  };
}
