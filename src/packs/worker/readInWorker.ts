import type { PackFile, PackReading } from '../readPack';
import type { FromWorker } from './messages';

/** Reads a pack. Aborting ends the work at once and rejects with the signal's reason. */
export type ReadPackFile = (file: PackFile, how: { readonly signal: AbortSignal; readonly onProgress: (done: number, of: number) => void }) => Promise<PackReading>;

/** The part of a Worker that is used here. */
export interface PackWorker {
  postMessage(file: PackFile): void;
  addEventListener(type: 'message' | 'error', listener: (event: { readonly data?: FromWorker }) => void): void;
  terminate(): void;
}

/** The longest that a file may take, in milliseconds, by the clock of the person who waits. */
export const LONGEST_READING = 180_000;

/** A worker of its own for each file: whatever a file does to it, the screen and the next file are not touched. */
export function readInWorker(start: () => PackWorker, after: (milliseconds: number, act: () => void) => () => void): ReadPackFile {
  return (file, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = start();
      const end = (): void => {
        cancelLimit();
        signal.removeEventListener('abort', abort);
        worker.terminate();
      };
      const give = (answer: PackReading): void => {
        end();
        resolve(answer);
      };
      const abort = (): void => {
        end();
        reject(signal.reason as Error); // an AbortController's own reason
      };
      const cancelLimit = after(LONGEST_READING, () => give(refused('The file takes too long to read, so it was given up. Save the pack as text, or in parts, and choose that.')));
      signal.addEventListener('abort', abort);
      worker.addEventListener('error', () => give(refused(broke)));
      worker.addEventListener('message', ({ data }) => {
        if (data?.kind === 'progress') onProgress(data.done, data.of);
        else give(data?.kind === 'done' ? data.answer : refused(broke));
      });
      worker.postMessage(file);
    });
}

const broke = 'The file could not be read: it may be damaged. Open it, save it again, or save it as text, and choose that.';

const refused = (message: string): PackReading => ({ kind: 'refused', message });
