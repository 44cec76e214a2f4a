import { clausesOf } from '../../../src/domain/clauses';

const shape = (text: string) => clausesOf(text).map(({ marker, text: words, depth }) => `${'  '.repeat(depth)}${marker === null ? '' : `${marker} `}${words}`);

test('a recommendation without clauses is one line', () => {
  expect(shape('Approve Option 2.')).toEqual(['Approve Option 2.']);
});

test('lettered clauses stand below what they belong to, and roman ones below those', () => {
  expect(shape('Agree that:\na. bills be sent again; and\n(i) by post;\n(ii) by mail;\nb. any increase be reported.')).toEqual([
    'Agree that:',
    '  a. bills be sent again; and',
    '    (i) by post;',
    '    (ii) by mail;',
    '  b. any increase be reported.',
  ]);
});

test('“i” after “h” is a letter', () => {
  expect(shape('Note:\ng) one\nh) two\ni) three').at(-1)).toBe('  i) three');
});

test('“i” without letters before it begins roman ones', () => {
  expect(shape('Note:\ni. one\nii. two')).toEqual(['Note:', '  i. one', '  ii. two']);
});

test('a line without a marker goes on at the depth of the one before', () => {
  expect(shape('Agree:\n- the plan\nas amended')).toEqual(['Agree:', '  - the plan', '  as amended']);
});

test('a marker on the first line is the recommendation’s own', () => {
  expect(shape('1. Agree that:\na) it be sold')).toEqual(['1. Agree that:', '  a) it be sold']);
});

test('no word is lost', () => {
  expect(clausesOf('Agree\n\n a. one\nb. two').map(({ text }) => text).join(' ')).toBe('Agree one two');
});
