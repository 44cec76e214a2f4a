import { councilMoment, councilMomentAt, sameTimeOn, daysUntil, followingYear, weekdayOf, yearJustGone, yearOf } from '../../../src/domain/calendar';

test('an instant in winter is the same hour in London', () => {
  expect(councilMoment('2025-11-10T13:45:00Z')).toEqual({ date: '2025-11-10', time: '13:45' });
});

test('an instant in summer is an hour later in London', () => {
  expect(councilMoment('2026-06-30T23:30:00Z')).toEqual({ date: '2026-07-01', time: '00:30' });
});

test('an instant given in another zone falls on London’s date', () => {
  expect(councilMoment('2026-01-01T08:00:00+09:00')).toEqual({ date: '2025-12-31', time: '23:00' });
});

test('what is no instant has no date', () => {
  expect(councilMoment('next Tuesday')).toBeNull();
});

test('the change to summer time does not shorten a count of days', () => {
  expect(daysUntil('2026-04-06', '2026-03-23')).toBe(14);
});

test('a date before today is a negative number of days away', () => {
  expect(daysUntil('2025-12-31', '2026-01-01')).toBe(-1);
});

test('10 November 2025 is a Monday of 2025, and 2026 follows', () => {
  expect(weekdayOf('2025-11-10')).toBe(1);
  expect(yearOf('2025-11-10')).toBe('2025');
  expect(followingYear('2025')).toBe('2026');
  expect([yearJustGone('2026-04-30'), yearJustGone('2026-05-01')]).toEqual([['2025'], []]);
});

test('a calendar that stands still keeps the council’s own date, and the clock goes on', () => {
  expect(councilMomentAt(sameTimeOn('2026-11-16', new Date('2027-02-03T23:30:00Z')))).toEqual({ date: '2026-11-16', time: '23:30' });
  const now = new Date('2026-11-16T12:34:56Z');
  expect(sameTimeOn('2026-11-16', now)).toEqual(now);
});
