import { readPack } from '../../../../src/packs/readPack';
import type { Reading } from '../../../../src/packs/reading';

/** What a text says, as a file of its own. */
export function readingOf(text: string): Reading {
  const result = readPack({ document: 'pack.txt', bytes: new TextEncoder().encode(text) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}
