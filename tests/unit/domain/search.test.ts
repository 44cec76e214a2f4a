import fc from 'fast-check';
import { excerpt, indexOf, markWords, search, wordsOf } from '../../../src/domain/search';

const titles = ['Weirside Estate: windows and roofs', 'Update on Siobhán Keary’s question', 'Firework displays', 'Estate works at O’Brien House', 'Lifts', 'Straße and Łódź'];
const index = indexOf(titles, (title) => [title, null]);
const found = (asked: string) => search(index, wordsOf(asked));

test.each([
  ['siobhan', 'Update on Siobhán Keary’s question'],
  ['SIOBHÁN', 'Update on Siobhán Keary’s question'],
  ['lodz', 'Straße and Łódź'],
  ['strasse', 'Straße and Łódź'],
])('accents and capitals do not matter: “%s”', (asked, title) => {
  expect(found(asked)).toEqual([title]);
});

test('a part of a word is found', () => {
  expect(found('lif')).toEqual(['Lifts']);
});

test('what begins a word comes before what stands within one', () => {
  expect(found('work')).toEqual(['Estate works at O’Brien House', 'Firework displays']);
});

test('every word must be there, in any order', () => {
  expect(found('roofs weirside')).toEqual(['Weirside Estate: windows and roofs']);
  expect(found('roofs lifts')).toEqual([]);
});

test('apostrophes and punctuation between words do not matter', () => {
  expect(found('obrien')).toEqual(['Estate works at O’Brien House']);
  expect(found('O\'Brien')).toEqual(['Estate works at O’Brien House']);
  expect(found('estate: windows,')).toEqual(['Weirside Estate: windows and roofs']);
});

test('nothing asked finds nothing', () => {
  expect(found('')).toEqual([]);
  expect(found(' … – ')).toEqual([]);
});

test('the words found are marked in the text as it was written', () => {
  const marked = (text: string, asked: string) => markWords(text, wordsOf(asked)).map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece)).join('');
  expect(marked('Siobhán Keary’s lifts', 'siobhan lift')).toBe('[Siobhán] Keary’s [lift]s');
  expect(marked('Straße', 'ss')).toBe('Stra[ß]e');
  expect(marked('Keary’s', 'kearys')).toBe('[Keary’s]');
  expect(marked('Nothing here', 'lift')).toBe('Nothing here');
});

test('marking never changes a text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, asked) => markWords(text, wordsOf(asked)).map((piece) => piece.text).join('') === text));
});

test('a long text is cut to where the word stands', () => {
  const text = `${'Of other matters. '.repeat(30)}The lifts at Kestrel Tower. ${'And more. '.repeat(30)}`;
  const cut = excerpt(text, wordsOf('kestrel'));
  expect(cut).toContain('The lifts at Kestrel Tower.');
  expect(cut.length).toBeLessThan(250);
  expect(cut).toMatch(/^… .* …$/s);
  expect(excerpt('Short.', wordsOf('kestrel'))).toBe('Short.');
});
