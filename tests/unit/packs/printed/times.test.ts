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
