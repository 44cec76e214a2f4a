import { readFile } from '../readFile';
import type { FromWorker, ToWorker } from './messages';

/** The entry of the worker that reads packs, so that a large one never holds up the screen. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  readFile(data, { onProgress: (done, of) => answer({ kind: 'progress', done, of }) }).then(
    (reading) => answer({ kind: 'done', answer: reading }),
    () => answer({ kind: 'broke' }),
  );
});

const answer = (message: FromWorker): void => self.postMessage(message);
