import { basename } from 'node:path';
import { readFile } from '../../src/packs/readFile';
import type { PackLine } from '../../src/packs/lines';
import type { Reading } from '../../src/packs/reading';

export type OpenedPack =
  | { readonly kind: 'read'; readonly reading: Reading; readonly lines: readonly PackLine[]; readonly bytes: Uint8Array }
  /** The file is there and is no pack. */
  | { readonly kind: 'refused'; readonly message: string }
  /** The file cannot be opened. */
  | { readonly kind: 'failed'; readonly message: string };

/** Reads a pack of any format from the computer's disk. */
export async function openPack(file: string, bytesOf: (path: string) => Uint8Array): Promise<OpenedPack> {
  const opened = open(file, bytesOf);
  if (opened.kind === 'failed') return { kind: 'failed', message: `Cannot read ${file}: ${opened.why}. Check the name and try again.` };
  const result = await readFile({ document: basename(file), bytes: opened.bytes });
  return result.kind === 'refused' ? { kind: 'refused', message: `${file}: ${result.message}` } : { ...result, bytes: opened.bytes };
}

type Opened = { readonly kind: 'opened'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: string };

function open(file: string, bytesOf: (path: string) => Uint8Array): Opened {
  try {
    return { kind: 'opened', bytes: bytesOf(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return { kind: 'failed', why: 'there is no such file' };
    if (code === 'EISDIR') return { kind: 'failed', why: 'it is a folder' };
    if (code === 'EACCES') return { kind: 'failed', why: 'it may not be opened' };
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
