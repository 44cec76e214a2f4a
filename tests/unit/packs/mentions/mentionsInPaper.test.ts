import { mentionsInPaper } from '../../../../src/packs/mentions/mentionsInPaper';
import { names, pack, paperOf } from './aPack';

const mentions = mentionsInPaper(paperOf(pack), names);
const told = mentions.map(({ estate, kind, part, heading, date, named }) => [estate, kind, part, heading, date, named]);

test('a line that names an estate is found below what it belongs to, with the day of which it tells', () => {
  expect(told).toEqual([
    ['weirside', 'agendaItem', 'public', 'WEIRSIDE ESTATE LIFT WORKS', null, 'WEIRSIDE ESTATE'],
    ['larkspur', 'agendaItem', 'non-public', 'LARKSPUR ESTATE LAND SALE', null, 'LARKSPUR ESTATE'],
    ['weirside', 'promise', 'public', 'HEATING', '2026-09-15', 'Heron House'],
    ['weirside', 'decision', 'public', 'HEATING', '2026-09-15', 'Weirside Estate'],
    ['larkspur', 'minute', 'public', 'PARKING AT LARKSPUR ESTATE', '2026-09-15', 'LARKSPUR ESTATE'],
  ]);
});

test('each keeps its line, and what is said there', () => {
  const lines = pack.split('\n');
  for (const { line, quote } of mentions) expect(lines[line - 1]?.trim()).toBe(quote);
});

test('of a long line the sentences about the name are kept, and what was cut is told', () => {
  const long = `${'The Committee noted the accounts of the year. '.repeat(12)}The lifts of Heron House fail weekly. ${'The rest was noted. '.repeat(20)}`;
  const [mention] = mentionsInPaper({ ...paperOf(pack), printed: [long] }, names);
  expect(mention?.quote).toBe('The lifts of Heron House fail weekly.');
  const [cut] = mentionsInPaper({ ...paperOf(pack), printed: [`${'word '.repeat(200)}Heron House ${'word '.repeat(200)}`] }, names);
  expect(cut?.quote.length).toBeLessThanOrEqual(402);
  expect(cut?.quote).toMatch(/^….* Heron House .*…$/);
});

test('a name broken over two lines stands on the first, and both are quoted', () => {
  const [mention] = mentionsInPaper({ ...paperOf(pack), printed: ['', 'The lifts of Heron', 'House fail.'] }, names);
  expect(mention).toMatchObject({ line: 2, named: 'Heron House', quote: 'The lifts of Heron House fail.' });
});

test('of one line an estate is told once, and for sure where it can be', () => {
  const found = mentionsInPaper({ ...paperOf(pack), printed: ['Heron and Dipper House, on the Weirside Estate'] }, names);
  expect(found).toMatchObject([{ estate: 'weirside', doubt: null }]);
});
