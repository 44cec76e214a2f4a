import { guessTitle, splitTitle } from '../../../../../src/packs/sections/actions/splitTitle';

test('a colon before a capital ends the title', () => {
  expect(splitTitle('Risk register: Officers to add dates.', null)).toMatchObject({ title: 'Risk register', request: 'Officers to add dates.' });
});

test('a title may have a colon of its own', () => {
  expect(splitTitle('Corn Hall: public entrance: Cost a ramp.', null).title).toBe('Corn Hall: public entrance');
});

test('a colon inside the request is none of a title', () => {
  expect(splitTitle('Officers were asked. They said: No.', null).title).toBeNull();
});

test('words that announce the request are no title', () => {
  expect(splitTitle('Resolved: That the report be noted.', null).title).toBeNull();
});

test('what stands in bold is the title', () => {
  expect(splitTitle('Energy use Provide the figures.', 'Energy use')).toMatchObject({ title: 'Energy use', request: 'Provide the figures.' });
});

test('capitals before a sentence are taken for a title, as a guess', () => {
  expect(guessTitle('Healthy Rivers Annual Report The next report would name each weir.')).toEqual({ title: 'Healthy Rivers Annual Report', request: 'The next report would name each weir.', isGuess: true });
});

test('a sentence has no title', () => {
  expect(guessTitle('Bring a report on the weirs to the next meeting.').title).toBeNull();
});
