import { wholeWord, wordsOf } from '../../../../src/packs/printed/brokenWords';
import { splitLines } from '../../../../src/packs/readers/textReader';
import { withWholeWords } from '../../../../src/packs/wholeLines';

const nothing = new Set<string>();
const linesOf = (...lines: readonly string[]): readonly string[] => withWholeWords(splitLines(lines.join('\n'))).map(({ text }) => text);

test.each([
  ['arrange', 'ments', 'arrangements'],
  ['consulta', 'tion', 'consultation'],
  ['trans', 'port', 'transport'],
  ['PARA', 'GRAPH', 'PARAGRAPH'],
  ['self', 'assessment', 'self-assessment'],
  ['non', 'public', 'non-public'],
  ['cost', 'benefit', 'cost-benefit'],
  ['care', 'experienced', 'care-experienced'],
  ['Usk', 'Jones', 'Usk-Jones'],
])('%s-, broken before %s, is %s where the pack says no more of it', (start, end, word) => {
  expect(wholeWord(start, end, nothing)).toBe(word);
});

test('the pack’s own spelling decides', () => {
  expect(wholeWord('note', 'book', wordsOf(['The notebook is kept.']))).toBe('notebook');
  expect(wholeWord('over', 'spend', wordsOf(['The overspend of the year']))).toBe('overspend');
  expect(wholeWord('commit', 'ment', wordsOf(['a commit-ment']))).toBe('commit-ment');
  expect(wholeWord('asylum', 'seeking', wordsOf(['asylum-seeking children']))).toBe('asylum-seeking');
});

test('a word stands whole on the line where it begins, and the rest of the next stays where it is', () => {
  expect(linesOf('4. Review of transport arrange-', '   ments for young people', '5. Self-', '   assessment')).toEqual(['4. Review of transport arrangements', 'for young people', '5. Self-assessment', '']);
  expect(linesOf('the resi\u00ad', 'dents')).toEqual(['the residents', '']);
  expect(linesOf('COUNCILLOR USK-', 'JONES (VICE-', 'CHAIR)')).toEqual(['COUNCILLOR USK-JONES', '(VICE-CHAIR)', '']);
});

test('a column’s line is mended within its column', () => {
  expect(linesOf('Item   Subject            Officer', '1      Arrange-           A Moss', '       ments for youth    Head of Ser-', '                          vices')).toEqual([
    'Item   Subject            Officer',
    '1      Arrangements       A Moss',
    'for youth          Head of Services',
    '',
  ]);
});

test('what is no broken word is left alone', () => {
  const lines = ['pre-', 'and post-war homes', 'Report -', 'for noting', 'Part A-', 'b', 'Open 9-', '5', 'the arrange-', '', 'ments'];
  expect(linesOf(...lines)).toEqual(lines);
});
