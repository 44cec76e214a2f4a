import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** pdf.js with both its halves in this thread: reading runs in a worker already, and needs no other. */
export async function loadPdfjs(): Promise<typeof Pdfjs> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // In a worker, which has no window, its second half would take the messages between the page and us for its own, and
  // post one: https://github.com/mozilla/pdf.js/blob/v5.4.624/src/core/worker.js. It looks once, when it is loaded.
  const isWorker = !('window' in globalThis) && 'onmessage' in globalThis;
  if (isWorker) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (isWorker) Reflect.deleteProperty(globalThis, 'window');
  }
  return pdfjs;
}
