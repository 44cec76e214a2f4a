import fc from 'fast-check';
import { dueWordsIn } from '../../../src/domain/dueWords';
import { readDueDate } from '../../../src/domain/dueDates';
import { examples } from '../../examples';

const overdueFrom = (typed: string): string | null => readDueDate(typed).overdueFrom;

describe('when an action becomes overdue', () => {
  test.each([
    ['a month, from the first of the next', 'November 2025', '2025-12-01'],
    ['a month of two figures, which is no day', 'Mar 23', '2023-04-01'],
    ['December, from the first of January', 'Dec 2025', '2026-01-01'],
    ['a month in figures', '11/2025', '2025-12-01'],
    ['the later of two months', 'Nov/Dec 2025', '2026-01-01'],
    ['the end of a month, as the month itself', 'by the end of May 2026', '2026-06-01'],
    ['a day, from the day after', '12 November 2025', '2025-11-13'],
    ['the last day of a month', '28/02/2026', '2026-03-01'],
    ['a raised ordinal that came apart', '10 th November 2025', '2025-11-11'],
    ['capitals and a weekday', 'MONDAY, 10 NOVEMBER 2025', '2025-11-11'],
    ['the last day of a range', '1 - 5 June 2026', '2026-06-06'],
    ['quarter 1, which is April to June', 'Quarter 1 2026/2027', '2026-07-01'],
    ['a quarter in short', 'Q1 26/27', '2026-07-01'],
    ['quarter 4, which ends in the second year', 'Qtr. 4 2025/2026', '2026-04-01'],
    ['the later of two quarters', 'Q1/Q2 2026/27', '2026-10-01'],
    ['a week, from the day after its seventh', 'w/c 12 May 2025', '2025-05-19'],
    ['a week written out', 'Week commencing Monday 1st December 2025', '2025-12-08'],
    ['a Welsh day', '30ain Mehefin 2026', '2026-07-01'],
    ['a Welsh month', 'Chwefror 2026', '2026-03-01'],
    ['a season, from its end', 'Summer 2026', '2026-09-01'],
    ['winter, which ends in February', 'Winter 2026/27', '2027-03-01'],
    ['a year', '2026', '2027-01-01'],
    ['a financial year', '2026/27', '2027-04-01'],
    ['a weekday of a month, counted from its beginning', 'the second Friday of January 2027', '2027-01-09'],
    ['the first of its weekdays, which may be the first day', 'by the first Monday in March 2027', '2027-03-02'],
    ['a weekday of a month, counted from its end', 'last Tuesday of February 2027', '2027-02-24'],
    ['a weekday of a month, in figures and in short', '3rd Thu in Sept 2027', '2027-09-17'],
    ['the date it was moved to', 'November 2025 (was June 2025)', '2025-12-01'],
  ])('%s: %s%s', (_rule, typed, date) => {
    expect(overdueFrom(typed)).toBe(date);
    expect(readDueDate(typed).doubt).toBeNull();
  });

  test.each(['TBC', 'tbc.', 'N/A', 'None', '-', '', 'Ongoing', 'ASAP', 'To be confirmed', 'TBC (after the review)'])('“%s” has no date, and nothing to ask', (typed) => {
    expect(readDueDate(typed)).toMatchObject({ dueOn: null, precision: 'none', overdueFrom: null, doubt: null });
  });
});

describe('what has to be asked', () => {
  test.each([
    ['10 November', 'has no year'],
    ['8/6', 'has no year'],
    ['November', 'has no year'],
    ['Q2', 'has no year'],
    ['31/04/2023', 'is not a date in the calendar'],
    ['30 February 2026', 'is not a date in the calendar'],
    ['9999999', 'is no date'],
    ['Municipal year 2026/27', 'annual meeting'],
    ['next meeting', 'names a meeting, and has no date of its own'],
    ['at the March 2027 meeting', 'names a meeting'],
    ['next meeting but one', 'names a meeting'],
    ['end of next month', 'counts from a day that it does not name'],
    ['within 14 days', 'counts from a day that it does not name'],
    ['within fourteen working days of the meeting', 'counts from a day'],
    ['within 14 days of 3 March 2027', 'counts from a day'],
    ['in two weeks’ time', 'counts from a day'],
    ['the fifth Monday of February 2027', 'is not a date in the calendar'],
    ['the second Friday of January', 'has no year'],
    ['w/c 12 May', 'has no year'],
    ['Autumn term 2026', 'names a term'],
  ])('“%s” is kept and dated by nobody', (typed, doubt) => {
    const read = readDueDate(typed);
    expect(read).toMatchObject({ text: typed, dueOn: null, overdueFrom: null });
    expect(read.doubt).toContain(doubt);
  });

  test.each([
    ['2092021', '2021-09-02', 'has lost a nought'],
    ['9112022', '2022-11-09', 'has lost a nought'],
    ['16062022', '2022-06-16', 'has lost the signs'],
    ['Q1 2026', '2026-06-30', 'financial year 2026/27'],
    ['Winter 2026', '2027-02-28', 'may be the winter'],
    ['early 2026', '2026-12-31', 'does not say when'],
    ['Easter 2026', '2026-12-31', 'says more than the year'],
    ['H1 2026/27', '2027-03-31', 'says more than the year'],
    ['03/26', '2026-03-31', 'a month and its year'],
    ['Friday 3 May 2027', '2027-05-03', 'names a Friday, and that day is a Monday'],
    ['by Tues, 3/5/27', '2027-05-03', 'names a Tuesday'],
    ['3 May 2027 (Sat)', '2027-05-03', 'names a Saturday'],
    ['mid-January 2027', '2027-01-15', 'was read as the middle of the month. Check it'],
    ['by the middle of Jan 2027', '2027-01-15', 'was read as the middle of the month. Check it'],
    ['early January 2027', '2027-01-31', 'does not say when in the month'],
    ['the first week of March 2027', '2027-03-07', 'names a week'],
    ['by the third week in March 2027', '2027-03-21', 'names a week'],
    ['the 2nd week in Feb 2027', '2027-02-14', 'names a week'],
    ['last week of February 2027', '2027-02-28', 'names a week'],
    ['the first half of March 2027', '2027-03-31', 'does not say when in the month'],
    ['before March 2027', '2027-03-31', 'may end before the month begins'],
    ['a Friday in March 2027', '2027-03-31', 'names a day that was not understood'],
    ['the second Fri of March 2027 or the first Mon of April 2027', '2027-04-05', 'names several dates'],
    ['June 2025 September 2025', '2025-09-30', 'names several months'],
  ])('“%s” was read as %s, with its doubt', (typed, dueOn, doubt) => {
    const read = readDueDate(typed);
    expect(read.dueOn).toBe(dueOn);
    expect(read.doubt).toContain(doubt);
  });
});

test('a week of a month is a matter of days, and no whole month', () => {
  expect(readDueDate('by the third week in March 2027')).toMatchObject({ precision: 'day', dueOn: '2027-03-21', overdueFrom: '2027-03-22' });
});

test.each([
  ['Officers would report by the third week in March 2027.', 'by the third week in March 2027'],
  ['The Clerk to write in the first week of May 2027', 'in the first week of May 2027'],
  ['To be done in the first half of June 2027', 'in the first half of June 2027'],
  ['to be circulated in the week commencing Monday 15 March 2027', 'in the week commencing Monday 15 March 2027'],
  ['to circulate by w/c 15 March 2027', 'by w/c 15 March 2027'],
])('“%s” says when with its whole words', (text, words) => {
  expect(dueWordsIn(text)).toBe(words);
});

test.each(['within 3 months (by 30 June 2027)', 'within the financial year 2026/27', 'in June 2027'])('“%s” counts from no day, and is read', (typed) => {
  expect(readDueDate(typed).dueOn).not.toBeNull();
});

test('whatever is typed, the text is kept and a date that is given is a day of the calendar', () => {
  const pieces = fc.constantFrom('Q', '1', '31', '/', '.', ' ', 'nov', 'ember', '2026', '27', 'th', 'summer', '-', 'tbc', '\u00a0', '(was ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
      const text = typed.join('');
      const read = readDueDate(text);
      expect(read.text).toBe(text.replace(/\s+/g, ' ').trim());
      if (read.dueOn !== null) expect(new Date(`${read.dueOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.dueOn);
    }),
    examples(),
  );
});
