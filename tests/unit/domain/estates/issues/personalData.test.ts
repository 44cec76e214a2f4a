import { personalDataIn, personalDataWarning } from '../../../../../src/domain/estates/issues/personalData';

const kindsIn = (text: string) => personalDataIn(text).map(({ kind }) => kind);

describe('a text that looks like a resident’s data', () => {
  test.each(['Ring 01632 960138 after six', 'call 07700 900123', 'mobile: +44 7700 900123', '(01632) 960 138', '07700-900-123'])('has a telephone number: %s', (text) => expect(kindsIn(text)).toEqual(['telephone']));

  test('has an e-mail address', () => expect(kindsIn('Write to j.doe@example.com about it')).toEqual(['mail']));

  test.each(['Flat 12, Mrs Doyle, has no heating', 'Mr Amir (flat 4b) called', 'Ana Doyle, flat 12', 'flat 7 is Jo Penrose’s', 'Flat 3 – tenant Ola Brandt'])('has a flat number beside a name: %s', (text) => expect(kindsIn(text)).toEqual(['flat and name']));
});

describe('a text without it is left alone', () => {
  test.each([
    'Flat 12, Heron House: window will not close',
    'Flats 1-12 have no light on the stairs',
    'Order 0163296 was raised on 2026-11-16',
    'Ref 2026/001632960138/77',
    'Door of flat 3 on Monday morning',
    'Kestrel Tower, flat 9: damp',
    '£07700900123 is no sum',
    '',
  ])('%s', (text) => expect(personalDataIn(text)).toEqual([]));
});

test('the warning names what was found, once, and what to do about it', () => {
  expect(personalDataWarning(['Ring 07700 900123', 'or 07700 900123', null])).toBe(
    'This looks like a telephone number (“07700 900123”). All members, officers and guests of the council can read it: leave out what tells who lives where, unless it is needed.',
  );
  expect(personalDataWarning(['Lamp out', null])).toBeNull();
});

test('a long text is looked through in no time', () => {
  expect(personalDataIn(`${'Flat 1 '.repeat(20_000)}${'A'.repeat(60_000)}@`)).toEqual([]);
});
