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

test.each([
  ['Thursday, the Tenth day of December Two Thousand and Twenty-Six', '2026-12-10'],
  ['the Tenth day of December, Two Thousand and Twenty Six', '2026-12-10'],
  ['TUESDAY THE TWENTY-FIRST DAY OF JULY TWO THOUSAND AND TWENTY-SIX', '2026-07-21'],
  ['the first of March twenty twenty-seven', '2027-03-01'],
  ['the thirtieth day of April 2027', '2027-04-30'],
  ['the 10th day of December in the year Two Thousand and Twenty-Six', '2026-12-10'],
  ['the Second day of May Two Thousand and Thirty', '2030-05-02'],
])('“%s”, in words, is %s', (printed, iso) => {
  expect(findDates(printed).map((date) => [date.iso, date.doubt])).toEqual([[iso, null]]);
});

test('a date in words is printed as it stands, and is doubted as any other', () => {
  const [date] = findDates('to be held on Monday, the Tenth day of December Two Thousand and Twenty-Six, at noon');
  expect(date?.printed).toBe('Monday, the Tenth day of December Two Thousand and Twenty-Six');
  expect(date?.doubt).toContain('Thursday');
  expect(findDates('the thirty-first day of April 2027')[0]?.doubt).toContain('not a date');
  expect(findDates('Friday the tenth day of December')[0]?.doubt).toContain('no year');
});

test.each(['the first March winds', 'the second may follow', 'Twenty Twenty cricket', 'two thousand and twenty-six residents', 'her second of May’s visits'])('“%s” is no day', (printed) => {
  expect(findDates(printed)).toEqual([]);
});
