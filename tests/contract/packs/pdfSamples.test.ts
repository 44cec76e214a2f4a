import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFile } from '../../../src/packs/readFile';
import type { PackReading } from '../../../src/packs/readPack';
import { readPack } from '../../../src/packs/readPack';
import type { Reading } from '../../../src/packs/reading';

// pdf.js is compiled for Jest when it is first asked for, which a slow computer takes some seconds for.
jest.setTimeout(60_000);

const samples = path.join(__dirname, '../../../samples/packs');
const papers = readdirSync(samples).filter((file) => file.endsWith('.pdf'));
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, file)));

/** Where a value stands, which is another place in another format. */
const PLACES = /^(?:document|pageStarts|printedPages|lines?|\w+Lines?)$/;

describe.each(papers)('the sample %s', (file) => {
  let printed: Reading;
  let typed: Reading;
  beforeAll(async () => {
    printed = readingOf(await readFile({ document: file, bytes: bytesOf(file) }));
    typed = readingOf(readPack({ document: file, bytes: bytesOf(file.replace('.pdf', '.txt')) }));
  });

  test.each(['meeting', 'vacancies', 'agendaItems', 'actions', 'allocations', 'publicQuestions', 'cutOff'] as const)('has the same %s as the text it was printed from', (part) => {
    expect(asSaid(printed[part])).toEqual(asSaid(typed[part]));
  });

  // Names in columns are read down them; a text has them across.
  test('has the same members', () => {
    expect(byName(printed.members)).toEqual(byName(typed.members));
  });

  test('has the same minutes, and in them the same people', () => {
    const people = (minutes: Reading['minutes']): unknown => minutes.map(({ present, ...rest }) => asSaid({ ...rest, present: byName(present) }));
    expect(people(printed.minutes)).toEqual(people(typed.minutes));
  });

  test('has the same reports', () => {
    expect(asSaid(printed.reports)).toEqual(asSaid(typed.reports));
  });

  test('says on which page each value stands: the agenda’s page numbers are the file’s', () => {
    expect(printed.printedPages).toEqual(printed.pageStarts?.map((_start, page) => page + 1));
    const pageOf = (line: number): number => printed.pageStarts?.findLastIndex((start) => start <= line) ?? -1;
    const begins = printed.reports.map((report) => pageOf(report.line) + 1);
    const promised = printed.reports.map((report) => printed.agendaItems.find(({ number }) => number === report.agendaItem)?.pages?.from);
    expect(begins).toEqual(promised.map((page, at) => page ?? begins[at]));
  });
});

test('from two columns of names that wrap, members and those present are exact and nobody is doubtful', async () => {
  const reading = readingOf(await readFile({ document: 'housing.pdf', bytes: bytesOf('housing-2026-11-24.pdf') }));
  expect(reading.members.map(({ name }) => name)).toEqual([
    ...['David Birtles MBE', 'Amina Yusuf', 'Stephanie Ackers', 'Stephen Ackroyd-Bell', 'Ruth Hallowell', 'Siobhán Keary', 'Joe Linacre', 'Owen Madoc', 'Grace Oduya', 'Marian Okafor'].map((name) => `Councillor ${name}`),
    'Alderman Hugh Penderyn JP',
    ...['Delroy Pinnock', 'Erin Sorley', 'Bronwen Tudge', 'Sunita Varma', 'Tomasz Zielony'].map((name) => `Councillor ${name}`),
    'Ms Joan Attwater',
    'Mr Kwame Boadi',
  ]);
  expect(reading.minutes[0]?.present.map(({ isDoubtful }) => isDoubtful)).not.toContain(true);
  expect(reading.problems.filter(({ value }) => /^(?:members|minutes)/.test(value ?? ''))).toEqual([]);
});

function readingOf(result: PackReading): Reading {
  if (result.kind === 'refused') throw new Error(result.message);
  return result.reading;
}

const byName = (people: readonly { readonly name: string }[]): unknown => asSaid([...people].sort((a, b) => (a.name < b.name ? -1 : 1)));

/** Without places; a table told in passing may be set apart by other signs, and a bullet be another dot. */
function asSaid(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[|\t]/g, ' ').replace(/ {2,}/g, ' ').replace(/^ | $/gm, '').replace(/^• /gm, '- ');
  if (Array.isArray(value)) return value.map(asSaid);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (PLACES.test(name) ? [] : [[name, asSaid(inner)]])));
}
