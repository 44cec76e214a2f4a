import { findTimes } from '../../../../src/packs/printed/times';

test.each([
  ['1.45 pm', '13:45'],
  ['4:00PM', '16:00'],
  ['14:00', '14:00'],
  ['1400 hrs', '14:00'],
  ['7.30pm', '19:30'],
  ['10.00 a.m.', '10:00'],
  ['12 noon', '12:00'],
  ['noon', '12:00'],
  ['10am', '10:00'],
  ['12.15 am', '00:15'],
  ['12.30pm', '12:30'],
  ['3pm-5pm', '15:00'],
  ['2 - 4 pm', '14:00'],
  ['11 - 1 pm', '11:00'],
  ['09:30', '09:30'],
  ['7-00pm', '19:00'],
  ['The meeting ended at 18.50.', '18:50'],
])('“%s” is %s', (printed, time) => {
  expect(findTimes(printed)[0]?.time).toBe(time);
});

test('a time without am or pm that may be either is not guessed', () => {
  expect(findTimes('7.30')[0]?.time).toBeNull();
});

test('the number of a paragraph is no time', () => {
  expect(findTimes('10.15. The report was noted')).toEqual([]);
});

test('o’clock is an hour where it says of which part of the day', () => {
  expect(findTimes('at 6 o’clock in the evening').map(({ time }) => time)).toEqual(['18:00']);
  expect(findTimes("at 10 o'clock in the morning").map(({ time }) => time)).toEqual(['10:00']);
  expect(findTimes('at 7 o’clock').map(({ time }) => time)).toEqual([null]);
});

test.each([
  ['at 8 o’clock', null, '8 o’clock'],
  ['at half past seven o’clock in the evening', '19:30', 'half past seven o’clock in the evening'],
  ['at Half-Past Ten in the forenoon', '10:30', 'Half-Past Ten in the forenoon'],
  ['a quarter to eight in the evening', '19:45', 'quarter to eight in the evening'],
  ['at ten minutes to nine in the evening', '20:50', 'ten minutes to nine in the evening'],
  ['quarter past 2 pm', '14:15', 'quarter past 2 pm'],
  ['at seven o’clock in the evening', '19:00', 'seven o’clock in the evening'],
  ['at Two of the clock in the afternoon', '14:00', 'Two of the clock in the afternoon'],
  ['seven thirty pm', '19:30', 'seven thirty pm'],
  ['7.30 in the evening', '19:30', '7.30 in the evening'],
  ['twelve noon', '12:00', 'twelve noon'],
  ['12 midday', '12:00', '12 midday'],
  ['12 o’clock noon', '12:00', '12 o’clock noon'],
])('“%s” is %s', (printed, time, asPrinted) => {
  expect(findTimes(printed).map((one) => [one.time, one.printed])).toEqual([[time, asPrinted]]);
});

test.each([
  ['7 for 7.30 pm', '19:30'],
  ['7.00 for 7.30pm', '19:30'],
  ['6.30pm for 7pm', '19:00'],
  ['12.30 for 1 pm', '13:00'],
])('“%s” begins at the second hour, for which people come at the first', (printed, time) => {
  expect(findTimes(printed).map((one) => [one.time, one.printed])).toEqual([[time, printed]]);
});

test.each(['half past seven', 'a quarter to eight o’clock', 'seven o’clock'])('“%s” may be in the morning or the evening, and is not guessed', (printed) => {
  expect(findTimes(printed).map(({ time }) => time)).toEqual([null]);
});

test.each(['a half past caring', 'three pmo reports', 'from a quarter to a third of residents', '7 for 2026', 'the two of them'])('“%s” is no time', (printed) => {
  expect(findTimes(printed)).toEqual([]);
});
