import { formatCount, formatCountdown, formatDate, formatDateAndTime, formatDaysAgo, formatMinutes, formatPageRange, formatTime, formatTimes } from '../../../src/domain/formats';

test('a date is written with its weekday', () => {
  expect(formatDate('2025-11-10')).toBe('Mon 10 Nov 2025');
  expect(formatDate('2026-03-01')).toBe('Sun 1 Mar 2026');
});

test.each([
  ['13:45', '1.45 pm'],
  ['09:05', '9.05 am'],
  ['14:00', '2 pm'],
  ['12:30', '12.30 pm'],
  ['12:00', '12 noon'],
  ['00:00', '12 midnight'],
  ['00:15', '12.15 am'],
])('%s is written %s', (time, written) => {
  expect(formatTime(time)).toBe(written);
});

test('a meeting without a time shows its date alone', () => {
  expect(formatDateAndTime('2025-11-10', '13:45')).toBe('Mon 10 Nov 2025, 1.45 pm');
  expect(formatDateAndTime('2025-11-10', null)).toBe('Mon 10 Nov 2025');
});

test('times run from start to end where the end is known', () => {
  expect(formatTimes('13:45', '15:45')).toBe('1.45 pm to 3.45 pm');
  expect(formatTimes('13:45', null)).toBe('1.45 pm');
  expect(formatTimes(null, '15:45')).toBeNull();
});

test('a range of one page is a page', () => {
  expect(formatPageRange(7, 16)).toBe('Pages 7–16');
  expect(formatPageRange(7, 7)).toBe('Page 7');
});

test('one is not plural', () => {
  expect(formatCount(10, 'page')).toBe('10 pages');
  expect(formatCount(1, 'page')).toBe('1 page');
  expect(formatCount(1340, 'page')).toBe('1,340 pages');
});

test.each([
  ['2026-11-16', 'Today'],
  ['2026-11-17', 'Tomorrow'],
  ['2026-11-28', 'In 12 days'],
  ['2026-11-15', 'Yesterday'],
  ['2026-11-04', '12 days ago'],
])('on 16 November 2026, %s is %s', (date, written) => {
  expect(formatCountdown(date, '2026-11-16')).toBe(written);
});

test('minutes are written in hours from the first', () => {
  expect([0, 1, 45, 60, 121, 130].map(formatMinutes)).toEqual(['0 minutes', '1 minute', '45 minutes', '1 hour', '2 hours 1 minute', '2 hours 10 minutes']);
});

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [12, '12 days ago'],
])('%s days ago is said as “%s”', (days, written) => {
  expect(formatDaysAgo(days)).toBe(written);
});
