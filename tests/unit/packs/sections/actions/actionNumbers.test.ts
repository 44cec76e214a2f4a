import { readNumbers } from '../../../../../src/packs/sections/actions/actionNumbers';

const numbers = (...printed: string[]): (string | null)[] => readNumbers(printed).map(({ number }) => number);

test('a number that runs into the label of a page is told from the page’s own', () => {
  expect(numbers('1', '² Page', 'ge 17', '4', '5', '6 Pa')).toEqual(['1', '2', '3', '4', '5', '6']);
});

test('what was mended says so', () => {
  expect(readNumbers(['1', '² Page', 'ge 17', '4']).map(({ repair }) => repair)).toEqual(['none', 'cleaned', 'fromSequence', 'none']);
});

test('gaps in a list are left: closed actions are gone from it', () => {
  expect(numbers('12', '14', '20')).toEqual(['12', '14', '20']);
});

test('a number lost inside a gap is not invented', () => {
  expect(numbers('12', 'Page 31', '20')).toEqual(['12', null, '20']);
});

test('a number that was never printed is not invented at the end of a list', () => {
  expect(numbers('1', '2', '')).toEqual(['1', '2', null]);
});

test('a number printed twice stays as printed', () => {
  expect(numbers('5', '5', '6')).toEqual(['5', '5', '6']);
});

test('references of letters and figures stay as printed', () => {
  expect(numbers('PP12', 'HC/24/03', '25/044(b)', '7a.', 'Action 9')).toEqual(['PP12', 'HC/24/03', '25/044(b)', '7a', '9']);
});
