import { findWrittenDays } from '../../../../src/domain/writtenDays';
import { formOf } from '../../../../src/packs/review/valueForms';

const dates = ['meeting.date', 'meeting.movedTo', 'actions[0].raisedOn', 'actions[0].closedOn', 'actions[0].dueOn', 'minutes[0].date'];

describe.each(dates)('the date in %s', (path) => {
  const form = formOf(path);

  test.each(['24 November 2026', 'Tuesday 24th November 2026', '24 Nov 26', '24/11/2026', '24.11.26', '2026-11-24', 'November 24, 2026', ' 24  November 2026 '])('may be typed as “%s”, and is shown as it is understood', (typed) => {
    expect(form?.read(typed)).toEqual({ kind: 'value', value: '2026-11-24' });
    expect(form?.understood?.(typed)).toBe('Understood as: Tue 24 Nov 2026.');
  });

  test.each([
    ['24 November', /“24 November” has no year\. Type it like 24 November 2026\.$/],
    ['31 November 2026', /“31 November 2026” is not a date in the calendar\. Type it like/],
    ['2026-02-30', /is not a date in the calendar/],
    ['12 May 2026 and 14 May 2026', /names several days\. Type one/],
    ['next week', /“next week” says when, and not on which day\. Type it like/],
    ['when the crane is back', /“when the crane is back” is not a date\. Type it like/],
  ])('is asked for again where “%s” is typed', (typed, message) => {
    expect(form?.read(typed)).toEqual({ kind: 'refused', message: expect.stringMatching(message) as string });
    expect(form?.understood?.(typed)).toBeNull();
  });

  test('is shown as people write it, and reads back as it was', () => {
    expect(form?.show('2026-11-24')).toBe('24 November 2026');
    expect(form?.read(form.show('2026-11-24'))).toEqual({ kind: 'value', value: '2026-11-24' });
    expect([form?.show(null), form?.read(' ')]).toEqual(['', { kind: 'value', value: null }]);
  });
});

test('a month is no day, but to its end something may be due', () => {
  expect(formOf('actions[0].raisedOn')?.read('Mar 23')).toEqual({ kind: 'refused', message: 'Raised on: “Mar 23” is a month that ends on Fri 31 Mar 2023, and not a day. Type it like 24 November 2026.' });
  const due = formOf('actions[0].dueOn');
  expect(due?.read('Mar 23')).toEqual({ kind: 'value', value: '2023-03-31' });
  expect(due?.understood?.('Mar 23')).toBe('Understood as: Fri 31 Mar 2023, the end of the month.');
});

test('figures that were mended say so', () => {
  expect(formOf('actions[0].raisedOn')?.understood?.('24112026')).toBe('Understood as: Tue 24 Nov 2026. Its figures ran together: check it.');
});

test('a due time that names no day is understood as such', () => {
  expect(formOf('actions[0].dueText')?.understood?.('next week')).toBe('Understood as: a time without its day, so it is never overdue. It is kept as written.');
});

test.each(['31 April 2027', '99999999'])('“%s” is not said to be kept: the field for a day is empty beside that', (typed) => {
  expect(findWrittenDays(typed)[0]?.problem).toMatch(/ Enter the date that was meant$/);
  expect(findWrittenDays(typed)[0]?.problem).not.toMatch(/kept/);
});
