import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fields } from '../../../samples/fields';
import { readSample } from '../../../samples/readSample';
import type { ListName } from '../../../src/lists/index';
import { type PackReading, readPack } from '../../../src/packs/readPack';

export const folder = path.resolve(__dirname, '../../../samples');

export const sample = readSample(folder);

export const rowsOf = (list: ListName): Fields[] => sample.rows.filter((row) => row.list === list).map(({ columns }) => columns);

export const keysOf = (list: ListName): Set<unknown> => new Set(rowsOf(list).map(({ key }) => key));

export const packText = (file: string): string => readFileSync(path.join(folder, 'packs', file), 'utf8');

export function readingOf(file: string): Extract<PackReading, { kind: 'read' }>['reading'] {
  const read = readPack({ document: file, bytes: readFileSync(path.join(folder, 'packs', file)) });
  if (read.kind === 'refused') throw new Error(`${file}: ${read.message}`);
  return read.reading;
}
