import { readingFile } from '../../../../src/packs/import/readingFile';
import { sourceAt } from '../../../../src/packs/import/sourceAt';
import { agendaItem, emptyLists, importInto, reading } from './lists';

const paged = { document: 'pack.pdf', pageStarts: [3, 40, 90] };

test.each([
  [3, 1],
  [39, 1],
  [40, 2],
  [900, 3],
  [2, null],
  [null, null],
])('line %s is on page %s', (line, page) => {
  expect(sourceAt(paged, line)).toEqual({ document: 'pack.pdf', line, page });
});

test('a file without pages has none', () => {
  expect(sourceAt({ document: 'pack.txt', pageStarts: null }, 12)).toEqual({ document: 'pack.txt', line: 12, page: null });
});

test('every imported row tells its page', () => {
  const lists = importInto(emptyLists, { ...reading([agendaItem('7', 'Roofs')]), pageStarts: [1, 10] });
  expect(lists.open.map(({ source }) => source?.page)).toEqual([2]);
  expect(lists.meetings.map(({ source }) => source?.page)).toEqual([1]);
});

test('the reading of a pack is a file beside it, and reads back', () => {
  const pack = { ...reading([agendaItem('1', 'Apologies')]), document: 'Agenda pack.v2.pdf' };
  const { name, json } = readingFile(pack);
  expect(name).toBe('Agenda pack.v2.pdf.reading.json');
  expect(JSON.parse(json)).toEqual(pack);
});
