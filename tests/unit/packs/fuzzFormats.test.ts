import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readFile } from '../../../src/packs/readFile';
import { exampleCount } from '../../examples';
import { mutate, mutations } from './mutations';
import { listed, paragraph, wordFile } from './readers/word/wordFile';

// pdf.js is compiled for Jest when it is first asked for, and the long run has thousands of readings.
jest.setTimeout(3_600_000);

const root = path.join(__dirname, '../../..');
const textsIn = (folder: string, ending: RegExp): string[] => readdirSync(path.join(root, folder)).filter((file) => ending.test(file)).map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Processor time, in seconds, as for texts. */
const LONGEST_READING = 2;

/** The samples, and how the damaged text of one becomes a file. */
interface Format {
  readonly samples: readonly string[];
  readonly fileOf: (text: string) => Uint8Array;
}

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const WORD_BODY = ['PARKS COMMITTEE', 'Tuesday 4 March 2025 at 6.30 pm', 'AGENDA', ...['Apologies', 'Minutes', 'Benches (Pages 3 - 7)'].map((title, at) => listed(title, at % 2)), 'Outstanding actions']
  .map((text) => (text.startsWith('<') ? text : paragraph(text)))
  .concat(`<w:tbl>${[['No', 'Action', 'Owner', 'Due'], ['1', 'Plant trees', 'Head of Parks', 'June 2025']].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('\n')}</w:tbl>`)
  .join('\n');

const FORMATS: readonly (readonly [what: string, format: Format])[] = [
  ['web page', { samples: textsIn('tests/fixtures/web', /\.html$/), fileOf: encoded }],
  ['answer in XML', { samples: textsIn('tests/fixtures/web', /\.xml$/), fileOf: encoded }],
  ['Word file', { samples: [WORD_BODY], fileOf: (body) => wordFile(body) }],
  ['Word file of damaged texts', { samples: textsIn('samples/packs', /^(?:planning|licensing).*\.txt$/), fileOf: (text) => wordFile(text.split('\n').map((line) => paragraph(`<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)).join('')) }],
];

/** What XML may not hold at all is left out, so that the damage reaches the reader behind it. */
const escaped = (text: string): string => text.replace(/[^\t\u0020-\ud7ff\ue000-\ufffd]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;');

async function readsInTime(bytes: Uint8Array): Promise<boolean> {
  const start = process.cpuUsage();
  const result = await readFile({ document: 'damaged', bytes });
  const { user, system } = process.cpuUsage(start);
  const messages = result.kind === 'read' ? result.reading.problems.map(({ message }) => message) : [result.message];
  return (user + system) / 1_000_000 <= LONGEST_READING && messages.every((message) => message !== '');
}

test.each(FORMATS)('a damaged %s is read or refused, never with an exception, and in two seconds at most', async (_what, { samples, fileOf }) => {
  // What a format needs once, to be loaded and compiled, is not the file's.
  await readFile({ document: 'first', bytes: fileOf(samples[0] ?? '') });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), mutations, (text, damage) => readsInTime(fileOf(mutate(text, damage)))), exampleCount({ inEveryRun: 100, inTheLongRun: 1_000 }));
});

test('a damaged PDF is read or refused, never with an exception, and in two seconds at most', async () => {
  const sound = new Uint8Array(readFileSync(path.join(root, 'samples/packs/planning-2026-11-19.pdf')));
  await readFile({ document: 'first', bytes: sound });
  const place = fc.integer({ min: 0, max: sound.length - 1 });
  const damage = fc.record({ changed: fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 40 }), from: place, dropped: fc.integer({ min: 0, max: 200 }), end: place, isCut: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(damage, ({ changed, from, dropped, end, isCut }) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changed) bytes[at] = value;
      const whole = new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + dropped)]);
      return readsInTime(isCut ? whole.subarray(0, end) : whole);
    }),
    exampleCount({ inEveryRun: 60, inTheLongRun: 600 }),
  );
});
