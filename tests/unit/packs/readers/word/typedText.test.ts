import { readWord } from '../../../../../src/packs/readers/word/readWord';
import { findTables } from '../../../../../src/packs/tables/findTables';
import { paragraph, wordFile } from './wordFile';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const row = (cells: readonly string[], properties = ''): string => `<w:tr>${properties}${cells.map((text) => `<w:tc>${text.split('\n').map((line) => paragraph(escaped(line))).join('')}</w:tc>`).join('')}</w:tr>`;
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const HEADINGS = row(['No', 'Action', 'Owner'], '<w:trPr><w:tblHeader/></w:trPr>');

async function linesOf(body: string) {
  const file = await readWord(wordFile(body), {});
  if (file.kind === 'refused') throw new Error(file.message);
  return file.lines;
}
const rowsOf = async (body: string): Promise<string[][]> => findTables(await linesOf(body), () => false).flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

test.each(['# of homes', '> 5 per cent', 'a ** b', '**not bold**', 'three *** stars', '*by May*', '__all__', 'a __b', '_so_', '[a](b)', '](', '\\* and \\. and \\\\', '\\**', 'A\\&B', '<b>', '&amp;', 'Signed ______'])('what a person typed in Word is what is read: %s', async (typed) => {
  expect((await linesOf(paragraph(escaped(typed)))).map(({ text }) => text)).toEqual([typed]);
  expect(await rowsOf(table(HEADINGS + row(['1', typed, 'Clerk'])))).toContainEqual(['1', typed, 'Clerk']);
});

test('a cell of twenty thousand characters is read to its end', async () => {
  const long = 'The lifts of all the blocks # and > their costs. '.repeat(420).trim();
  expect(await rowsOf(table(HEADINGS + row(['1', long, 'Clerk'])))).toContainEqual(['1', long, 'Clerk']);
  const withoutGaps = 'x'.repeat(20_000);
  expect(await rowsOf(table(HEADINGS + row(['1', withoutGaps, 'Clerk'])))).toContainEqual(['1', withoutGaps, 'Clerk']);
});

test('a table whose first row is marked as its heading is a table, however many lines a cell has', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `Line ${String(at)}`);
  expect(await rowsOf(table(HEADINGS + row(['1', lines.join('\n'), 'Clerk'])))).toContainEqual(['1', lines.join(' '), 'Clerk']);
});
