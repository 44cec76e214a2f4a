import { CAPITAL, LETTER, plainLetters } from '../../../../src/packs/printed/letters';
import { isName } from '../../../../src/packs/sections/minutes/names';

test('a text in plain letters is as long as before, and only its letters beyond ASCII are others', () => {
  expect(plainLetters('Cllr Siân O’Łukasz (Ŵyn) – 5')).toBe('Cllr Siàn O’Àukasz (Àyn) – 5');
});

test('a text without such letters is itself', () => {
  expect(plainLetters('Cllr Ann Lee')).toBe('Cllr Ann Lee');
});

test.each(['Élan', 'Şebnem', 'Ŵyn', 'Žofia'])('%s begins with a capital and has letters behind it', (word) => {
  expect(plainLetters(word)).toMatch(new RegExp(`^[${CAPITAL}][${LETTER}]+$`));
});

test.each(['Šárka Nováková', 'Cllr Élodie Brûlé', 'Councillor Öz', 'Mr Łukasz de la Cruz MBE', 'Lord Ŵyn'])('%s is a name', (name) => {
  expect(isName(name)).toBe(true);
});

test.each(['šárka nováková', 'Élan', 'Councillor', 'Šárka 2', 'Chief Officer'])('%s is no name', (text) => {
  expect(isName(text)).toBe(false);
});
