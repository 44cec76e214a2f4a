import { findDates } from '../../../../src/packs/printed/dates';

test.each([
  ['MONDAY, 10 NOVEMBER 2025', '2025-11-10'],
  ['Thursday 6 March 2025 at 4.00 pm.', '2025-03-06'],
  ['10 th November 2025', '2025-11-10'],
  ['Monday the 10th day of November, 2025', '2025-11-10'],
  ['Mon 10 Nov 2025', '2025-11-10'],
  ['10/11/2025', '2025-11-10'],
  ['10.11.25', '2025-11-10'],
  ['Fri 06-02-2026', '2026-02-06'],
  ['2025-11-10', '2025-11-10'],
  ['10-Nov-25', '2025-11-10'],
  ['Wed., 4th Feb 2026', '2026-02-04'],
  ['Dydd Mercher 4ydd Chwefror 2026', '2026-02-04'],
  ['November 10, 2025', '2025-11-10'],
])('“%s” is %s', (printed, iso) => {
  expect(findDates(printed).map((date) => [date.iso, date.doubt])).toEqual([[iso, null]]);
});

test.each([
  ['31/04/2023', 'not a date'],
  ['30 February 2024', 'not a date'],
  ['Wed 4 Feb, 3pm-5pm.', 'no year'],
])('“%s” is no day and says why', (printed, why) => {
  const [date] = findDates(printed);
  expect(date?.iso).toBeNull();
  expect(date?.doubt).toContain(why);
});

test('a weekday that does not agree is a doubt, and the day stays as printed', () => {
  const [date] = findDates('Tuesday 10 November 2025');
  expect(date?.iso).toBe('2025-11-10');
  expect(date?.doubt).toContain('Monday');
});

test.each(['Mar 23', 'Quarter 1 2026/2027', 'TBC', '2092021', 'November 2025'])('“%s” is no day of the calendar: a due date may be read from it, the day of a meeting may not', (printed) => {
  expect(findDates(printed)).toEqual([]);
});
