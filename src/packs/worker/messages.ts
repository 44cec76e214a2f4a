import type { PackFile, PackReading } from '../readPack';

/** What goes to the worker that reads packs: one file, once. */
export type ToWorker = PackFile;

/** What comes back: how far it is, then the reading or why there is none. */
export type FromWorker = { readonly kind: 'progress'; readonly done: number; readonly of: number } | { readonly kind: 'done'; readonly answer: PackReading } | { readonly kind: 'broke' };
