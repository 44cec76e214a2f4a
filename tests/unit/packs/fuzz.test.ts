import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readPack } from '../../../src/packs/readPack';
import { exampleCount } from '../../examples';
import { mutate, mutations } from './mutations';

const root = path.join(__dirname, '../../..');
const folders = ['samples/packs', 'tests/fixtures/packs', 'tests/fixtures/packs/whole', 'tests/fixtures/packs/alone', 'tests/fixtures/minutes', 'tests/fixtures/actions', 'tests/fixtures/allocations', 'tests/fixtures/publicQuestions', 'tests/fixtures/reports'];
const packs = folders.flatMap((folder) => readdirSync(path.join(root, folder)).filter((file) => file.endsWith('.txt')).map((file) => readFileSync(path.join(root, folder, file), 'utf8')));

/** Processor time, in seconds: what else runs on the computer does not count. */
const LONGEST_READING = 2;

test('a damaged pack is read or refused, never with an exception, and in two seconds at most', () => {
  let slowest = 0;
  fc.assert(
    fc.property(fc.constantFrom(...packs), mutations, (pack, damage) => {
      const bytes = new TextEncoder().encode(mutate(pack, damage));
      const start = process.cpuUsage();
      const result = readPack({ document: 'damaged.txt', bytes });
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1_000_000);
      return slowest <= LONGEST_READING && (result.kind === 'read' ? result.reading.problems.every(({ message }) => message !== '') : result.message !== '');
    }),
    exampleCount({ inEveryRun: 1_000, inTheLongRun: 10_000 }),
  );
  expect(slowest).toBeLessThanOrEqual(LONGEST_READING);
});
