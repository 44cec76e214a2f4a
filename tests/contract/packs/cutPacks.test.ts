import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/packs/readFile';
import { type PackReading, readPack } from '../../../src/packs/readPack';

const root = path.join(__dirname, '../../..');
const packsIn = (folder: string): string[] => readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.txt')).map((file) => path.join(root, folder, file));
const samples = packsIn('samples/packs');
const fixtures = packsIn('tests/fixtures/packs');
/** Real packs are kept beside the project; where they are, none of them may raise a false alarm. */
const realFolder = path.resolve(root, '../shared/packs');
const real = existsSync(realFolder) ? readdirSync(realFolder).map((pack) => path.join(realFolder, pack, 'pack.txt')).filter((file) => existsSync(file)) : [];

// Word has no lines with page numbers, and no more have texts that were copied out of it.
const withoutPages = samples.filter((file) => /^[-–\s]*page\s\d+/im.test(readFileSync(file, 'utf8')));

test.each(withoutPages.map((file) => [path.relative(root, file), file]))('%s is not taken for cut off without its page numbers', (_name, file) => {
  const text = readFileSync(file, 'utf8').split('\n').filter((line) => !/^[-–\s]*page\s\d+/i.test(line)).join('\n');
  const result = read(new TextEncoder().encode(text));
  expect(result.kind === 'read' ? result.reading.cutOff : result).toBeNull();
});

const wordFiles = readdirSync(path.join(root, 'samples/packs')).filter((file) => file.endsWith('.docx'));

test.each(wordFiles)('%s, of Word, is whole and not taken for cut off', async (document) => {
  const result = await readFile({ document, bytes: new Uint8Array(readFileSync(path.join(root, 'samples/packs', document))) });
  expect(result.kind === 'read' ? result.reading.cutOff : result).toBeNull();
});

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
