import { pagesTogether } from '../../../src/domain/agenda';
import { otherFileOf } from '../../../src/domain/otherFile';
import { aDocument, anItem } from './sampleRows';

const from = (document: string) => ({ source: { document, line: 1, page: null } });
const main = aDocument({ key: 'main' });
const supplement = aDocument({ key: 'supplement', title: 'late papers.pdf', kind: 'supplement', address: 'https://papers.example/late%20papers.pdf' });
const agenda = [
  anItem({ key: 'item-1', ...from('housing-pack.pdf') }),
  anItem({ key: 'item-2', pagesFrom: 7, pagesTo: 16, ...from('housing-pack.pdf') }),
  anItem({ key: 'item-3', pagesFrom: 3, pagesTo: 9, ...from('late papers.pdf') }),
];
const [, inMain, inSupplement] = agenda;
const named = (item = inSupplement, documents = [main, supplement], all = agenda) => (item === undefined ? undefined : otherFileOf(item, all, documents));

test('pages of the main pack need no name', () => {
  expect(named(inMain)).toBeNull();
});

test('pages of a supplement are said to be its, with the way into it', () => {
  expect(named()).toEqual({ words: 'the supplement', title: null, document: supplement });
});

test('a supplement is the supplement in Word and PDF alike, and has a name where there are two', () => {
  const inWord = aDocument({ ...supplement, key: 'word', title: 'late papers.docx', format: 'word' });
  expect(named(inSupplement, [main, inWord, supplement])).toMatchObject({ words: 'the supplement', document: { key: 'supplement' } });
  const another = aDocument({ key: 'another', title: 'more.pdf', kind: 'to follow', address: 'https://papers.example/more.pdf' });
  expect(named(inSupplement, [main, supplement, another])).toMatchObject({ words: 'the supplement', title: 'late papers.pdf' });
});

test('the non-public pack counts its pages by itself', () => {
  const closed = aDocument({ key: 'closed', kind: 'non-public pack', title: 'closed.pdf', address: null });
  expect(named(anItem({ part: 'non-public', pagesFrom: 1, pagesTo: 4 }), [main, closed])).toEqual({ words: 'the non-public pack', title: null, document: closed });
});

test('a file that is not in the list of papers is told by its name, as long as it is another than most items come from', () => {
  expect(named(inSupplement, [main])).toEqual({ words: '', title: 'late papers.pdf', document: null });
  expect(named(inSupplement, [])).toEqual({ words: '', title: 'late papers.pdf', document: null });
  expect(named(inMain, [])).toBeNull();
});

test('an item that a supplement names without pages has the pages of the main pack', () => {
  const item = anItem({ pagesFrom: 7, pagesTo: 16, source: { document: 'late papers.pdf', line: 1, page: null, values: { pagesFrom: { document: 'housing-pack.pdf', line: 4, page: null } } } });
  expect(named(item)).toBeNull();
});

test('pages of a paper of its own are said to be that paper’s; those of the pack are not', () => {
  const own = aDocument({ key: 'own', kind: 'report', agendaItem: 'item-3', title: 'late papers.pdf', address: 'https://papers.example/own.pdf' });
  expect(named(inSupplement, [main, own])).toEqual({ words: '', title: 'late papers.pdf', document: own });
  expect(named(inMain, [main, aDocument({ ...own, agendaItem: 'item-2', title: 'report.pdf' })])).toBeNull();
});

test('a name that is withheld is not told', () => {
  expect(named(anItem({ pagesFrom: 3, pagesTo: 9, ...from('Exempt business') }), [main])).toEqual({ words: 'a paper that not everybody may read', title: null, document: null });
});

test('what has no pages is of no file', () => {
  expect(named(anItem({ toFollow: true, ...from('late papers.pdf') }))).toBeNull();
});

test('one file counts once: in another format, and for an item entered by hand', () => {
  const item = (key: string, pagesFrom: number, pagesTo: number, columns = {}) => anItem({ key, pagesFrom, pagesTo, ...columns });
  expect(pagesTogether([item('1', 3, 6, from('pack.pdf')), item('2', 3, 6, from('folder/pack.docx'))])).toBe(4);
  expect(pagesTogether([item('1', 3, 12, from('pack.pdf')), item('1a', 5, 6), item('2', 3, 4, from('late.pdf'))])).toBe(12);
  expect(pagesTogether([item('1', 3, 12, from('pack.pdf')), item('2', 3, 6, { source: { document: 'late.pdf', line: 1, page: null, values: { pagesFrom: { document: 'pack.pdf', line: 2, page: null } } } })])).toBe(10);
});
