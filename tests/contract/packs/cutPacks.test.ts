import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type PackReading, readPack } from '../../../src/packs/readPack';

const root = path.join(__dirname, '../../..');
const packsIn = (folder: string): string[] => readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.txt')).map((file) => path.join(root, folder, file));
const samples = packsIn('samples/packs');
const fixtures = packsIn('tests/fixtures/packs');
/** Real packs are kept beside the project; where they are, none of them may raise a false alarm. */
const realFolder = path.resolve(root, '../shared/packs');
const real = existsSync(realFolder) ? readdirSync(realFolder).map((pack) => path.join(realFolder, pack, 'pack.txt')).filter((file) => existsSync(file)) : [];

const CUTS = 40;

test.each([...samples, ...fixtures, ...real].map((file) => [path.relative(root, file), file]))('%s is whole and not taken for cut off', (_name, file) => {
  const result = read(readFileSync(file));
  expect(result.kind === 'read' ? result.reading.cutOff : result).toBeNull();
});

test.each([
  // A cut between two items of an agenda, or behind a sentence of the last paper, leaves nothing to see.
  ['packs of the sample council', samples, 0.92],
  ['short agendas of other councils', fixtures, 0.8],
])('%s, cut at 40 places each, are caught as cut off at least this often', (_which, files, share) => {
  const caught = files.map((file) => cutsOf(readFileSync(file)).filter(isCaught).length);
  expect(caught.reduce((sum, count) => sum + count, 0) / (files.length * CUTS)).toBeGreaterThanOrEqual(share);
});

const large = real.filter((file) => readFileSync(file).length > 50_000).map((file): [string, string] => [path.relative(realFolder, file), file]);

if (large.length === 0) {
  test('no large real pack is here: none is cut', () => {
    expect(large).toEqual([]);
  });
} else {
  test.each(large)('%s cut in half, to a third and to a quarter is caught', (_name, file) => {
    const bytes = readFileSync(file);
    for (const part of [2, 3, 4]) expect(isCaught(read(bytes.subarray(0, Math.floor(bytes.length / part))))).toBe(true);
  });
}

const read = (bytes: Uint8Array): PackReading => readPack({ document: 'pack.txt', bytes });

function cutsOf(bytes: Uint8Array): PackReading[] {
  return Array.from({ length: CUTS }, (_, index) => read(bytes.subarray(0, Math.floor((bytes.length * (index + 1)) / (CUTS + 1)))));
}

/** Refused, or read with the sign that the file is cut off: either way nothing of it is imported. */
const isCaught = (result: PackReading): boolean => result.kind === 'refused' || result.reading.cutOff !== null;
