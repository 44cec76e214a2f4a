import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/packs/readFile';
import type { Reading } from '../../../src/packs/reading';
import { printPaper } from './unseen/printPaper';
import { type Answer, meanOf, scoreGroups } from './unseen/scoreGroups';
import { wordPapers } from './unseen/wordPapers';

/**
 * Documents of councils that do not exist, in every format that a clerk has, each with its answer written before it was first
 * read. The floors are what is read of each now; none may sink.
 */
const folder = path.join(__dirname, '../../fixtures/packs/unseen');
// Floors and answers are hand-made, which is why their JSON is taken at its word.
const fromJson = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;
const floors = Object.entries(fromJson('floors.json') as Readonly<Record<string, number>>);

// pdf.js is compiled for Jest when it is first asked for, which a slow computer takes some seconds for.
jest.setTimeout(60_000);

describe.each(floors)('the document %s', (document, floor) => {
  test(`is read at ${String(floor)} or better`, async () => {
    const scores = scoreGroups(fromJson(document.replace(/\.\w+$/, '.json')) as Answer, await readingOf(document));
    // Which group fell says where to look.
    expect({ mean: meanOf(scores) >= floor, ...(meanOf(scores) < floor && { scores }) }).toEqual({ mean: true });
  });
});

test('each document is scored', () => {
  const files = readdirSync(folder).filter((file) => !/\.json$/.test(file)).map((file) => file.replace(/\.print$/, '.pdf'));
  expect(floors.map(([document]) => document).sort()).toEqual([...files, ...Object.keys(wordPapers).map((name) => `${name}.docx`)].sort());
});

async function readingOf(document: string): Promise<Reading> {
  const result = await readFile({ document, bytes: await bytesOf(document) });
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

async function bytesOf(document: string): Promise<Uint8Array> {
  const [name = '', ending] = document.split('.');
  if (ending === 'docx') return wordPapers[name]?.() ?? new Uint8Array();
  return ending === 'pdf' ? printPaper(readFileSync(path.join(folder, `${name}.print`), 'utf8')) : new Uint8Array(readFileSync(path.join(folder, document)));
}

test('a listing of meetings names each and which is cancelled, and says how to fetch the one that is wanted', async () => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, '../../web/listings/joint-committee-meetings.xml')));
  const listing = await readFile({ document: 'joint-committee-meetings.xml', bytes });
  expect(listing.kind === 'refused' ? listing.message : '').toMatch(/14\/01\/2026 Waste Partnership Joint Committee \(cancelled\) is number 901; 11\/02\/2026 Waste Partnership Joint Committee is number 902\..*GetMeeting/);
});
