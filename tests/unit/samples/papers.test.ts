import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPaper } from '../../../samples/papers/readPaper';
import { writePdf } from '../../../samples/papers/writePdf';
import { writeWord } from '../../../samples/papers/writeWord';
import { folder, packText, readingOf, rowsOf } from './sample';

const packs = path.join(folder, 'packs');
const printed = readdirSync(packs).flatMap((file) => (file.endsWith('.pdf') ? [file.replace('.pdf', '')] : []));
const made = new Date('2026-11-13T16:30:00Z');

test('five packs are printed, and each is there in Word too', () => {
  expect(printed).toHaveLength(5);
  expect(readdirSync(packs).filter((file) => file.endsWith('.docx')).map((file) => file.replace('.docx', ''))).toEqual(printed);
});

test.each(printed)('%s has as many printed pages as its text has', (name) => {
  expect(pagesIn(readFileSync(path.join(packs, `${name}.pdf`)))).toBe(readPaper(packText(`${name}.txt`)).length);
});

test.each(printed)('the pages of %s are numbered from 1 without a gap', (name) => {
  const numbers = readPaper(packText(`${name}.txt`)).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
});

test.each(printed)('a report of %s stands on the pages that its agenda says', (name) => {
  const pages = readPaper(packText(`${name}.txt`));
  const items = readingOf(`${name}.txt`).agendaItems.filter(({ part, pages: range }) => part === 'public' && range !== null);
  expect(items.length).toBeGreaterThan(3);
  expect(items.filter(({ pages: range }) => !pages.some(({ number, blocks }) => number === range?.from && blocks.length > 1))).toEqual([]);
  expect(items.at(-1)?.pages?.to).toBe(pages.length);
});

test('the non-public papers are in the list by the files that were read, so that nobody is sent to the clerk for them', () => {
  const files = readdirSync(packs).filter((file) => file.endsWith('-non-public.txt'));
  const listed = rowsOf('documents').flatMap(({ kind, address }) => (kind === 'non-public pack' ? [String(address).split('/').at(-1)] : []));
  expect(files.length).toBeGreaterThan(1);
  expect(listed.sort()).toEqual(files.sort());
});

test('together they stay below 1.5 MB', () => {
  const sizes = readdirSync(packs).map((file) => statSync(path.join(packs, file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

describe('writing', () => {
  const pages = readPaper('HOUSING COMMITTEE\n\nName\tPost\n\nPage 1\n\nSummary\n\n- A point\nName\tPost\nA. Reader\tClerk\n\nPage 2\n');

  test('a text becomes pages of titles, headings, points and tables', () => {
    expect(pages).toEqual([
      { number: 1, blocks: [{ kind: 'title', text: 'HOUSING COMMITTEE' }, { kind: 'space' }, { kind: 'table', rows: [['Name', 'Post']], isRuled: false }] },
      {
        number: 2,
        blocks: [
          { kind: 'heading', text: 'Summary' },
          { kind: 'space' },
          { kind: 'bullet', text: 'A point' },
          { kind: 'table', rows: [['Name', 'Post'], ['A. Reader', 'Clerk']], isRuled: true },
        ],
      },
    ]);
  });

  test('the same text gives the same PDF', async () => {
    expect(Buffer.from(await writePdf(pages, 'Housing', made))).toEqual(Buffer.from(await writePdf(pages, 'Housing', made)));
  });

  test('the same text gives the same Word file, whenever it is written', async () => {
    const first = await writeWord(pages, 'Housing', made);
    // A ZIP holds the moment of writing in each entry.
    jest.useFakeTimers({ now: Date.parse('2030-01-01'), doNotFake: ['setImmediate', 'setTimeout', 'nextTick', 'queueMicrotask'] });
    const later = await writeWord(pages, 'Housing', made);
    jest.useRealTimers();
    expect(Buffer.from(later)).toEqual(Buffer.from(first));
  });
});

/** The page objects of a PDF are plain text; only what is drawn on them is compressed. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
