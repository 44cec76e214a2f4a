import { itemPapers, pageAddress, paperVersion, readState } from '../../../src/domain/papers';
import { aDocument, anItem } from './sampleRows';

const pages = { pagesFrom: 7, pagesTo: 16 };
const from = (document: string) => ({ source: { document, line: 40, page: 1 } });
const keys = (papers: ReturnType<typeof itemPapers>) => (papers.kind === 'listed' ? papers.documents.map(({ key }) => key) : papers.kind);

test('an item is read in the pack from which its row came, whatever its format and folder', () => {
  const documents = [aDocument({ key: 'main' }), aDocument({ key: 'extra', title: 'Papers to follow', kind: 'supplement', address: 'https://papers.example/a/Housing%20extra.pdf' })];
  expect(itemPapers(anItem({ ...pages, ...from('packs/housing-pack.txt') }), documents)).toMatchObject({ kind: 'listed', pages: { from: 7, to: 16 } });
  expect(keys(itemPapers(anItem({ ...pages, ...from('packs/housing-pack.txt') }), documents))).toEqual(['main']);
  expect(keys(itemPapers(anItem({ ...pages, ...from('Housing extra.docx') }), documents))).toEqual(['extra']);
});

test('pages of a file that is not listed are not looked for in another', () => {
  expect(itemPapers(anItem({ ...pages, ...from('late.pdf') }), [aDocument()])).toEqual({ kind: 'notListed', file: 'late.pdf', pages: { from: 7, to: 16 } });
});

test('an item entered by hand is read in the pack of its part', () => {
  const documents = [aDocument({ key: 'main' }), aDocument({ key: 'closed', kind: 'non-public pack' })];
  expect(keys(itemPapers(anItem(pages), documents))).toEqual(['main']);
  expect(keys(itemPapers(anItem({ ...pages, part: 'non-public' }), documents))).toEqual(['closed']);
});

test('a paper of the item’s own comes before the pack, and has no pages of the pack', () => {
  const papers = itemPapers(anItem({ key: 'item-7', ...pages }), [aDocument(), aDocument({ key: 'own', kind: 'to follow', agendaItem: 'item-7' })]);
  expect(papers).toMatchObject({ kind: 'listed', pages: null });
  expect(keys(papers)).toEqual(['own']);
});

test('an item of a file that the open site does not name is read in the one non-public pack that a person may see, and in no other paper', () => {
  const item = anItem({ ...pages, source: { document: 'Exempt business', line: 12, page: null } });
  const open = aDocument({ key: 'an earlier pack' });
  expect(itemPapers(item, [open])).toEqual({ kind: 'none' });
  expect(keys(itemPapers(item, [open, aDocument({ key: 'mixed', kind: 'non-public pack' })]))).toEqual(['mixed']);
});

test('a PDF comes before the same pack in Word, and replaced papers are left out', () => {
  const documents = [aDocument({ key: 'a-word', format: 'word' }), aDocument({ key: 'pdf' }), aDocument({ key: 'old', state: 'replaced' }), aDocument({ key: 'reading', kind: 'reading', format: 'json' })];
  expect(keys(itemPapers(anItem(pages), documents))).toEqual(['pdf', 'a-word']);
});

test('without pages and papers there is nothing to read', () => {
  expect(itemPapers(anItem(), [aDocument()])).toEqual({ kind: 'none' });
  expect(itemPapers(anItem({ toFollow: true }), [aDocument()])).toEqual({ kind: 'none' });
});

test('a PDF opens at its page; other formats have none', () => {
  expect(pageAddress(aDocument(), 13)).toBe('https://papers.example/housing-pack.pdf#page=13');
  expect(pageAddress(aDocument({ format: 'word', address: 'https://papers.example/pack.docx' }), 13)).toBe('https://papers.example/pack.docx');
  expect(pageAddress(aDocument({ address: null }), 13)).toBeNull();
});

test('a mark on the paper as it is now says read', () => {
  const mark = { at: '2026-11-15T10:00:00Z', paper: { document: 'pack', fileVersion: '1' } };
  expect(readState(undefined, anItem(pages), [aDocument()])).toBe('unread');
  expect(readState(mark, anItem(pages), [aDocument()])).toBe('read');
});

test('a mark on an earlier version, or on another paper, counts as replaced since', () => {
  const mark = { at: '2026-11-15T10:00:00Z', paper: { document: 'pack', fileVersion: '1' } };
  expect(readState(mark, anItem(pages), [aDocument({ fileVersion: '2' })])).toBe('replaced');
  expect(readState(mark, anItem(pages), [aDocument({ key: 'new' }), aDocument({ state: 'replaced' })])).toBe('replaced');
});

test('a version that is not known does not make a mark old', () => {
  expect(readState({ at: '2026-11-15T10:00:00Z', paper: null }, anItem(pages), [aDocument()])).toBe('read');
  expect(readState({ at: '2026-11-15T10:00:00Z', paper: { document: 'pack', fileVersion: '1' } }, anItem(pages), [])).toBe('read');
});

test('the version to mark is that of the paper to open first', () => {
  expect(paperVersion(anItem(pages), [aDocument({ key: 'a-word', format: 'word' }), aDocument({ fileVersion: '3' })])).toEqual({ document: 'pack', fileVersion: '3' });
  expect(paperVersion(anItem(pages), [aDocument({ fileVersion: null })])).toBeNull();
});
