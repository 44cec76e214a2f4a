import { checksOf } from '../../../../src/packs/review/checks';
import { formOf } from '../../../../src/packs/review/valueForms';
import { valueAt, withValue } from '../../../../src/packs/review/valuePath';
import type { Problem } from '../../../../src/packs/reading';
import { agendaItem, reading } from '../import/lists';

const agenda = reading([agendaItem('1', 'Welcome'), agendaItem('2', 'Roofs', { pages: { from: 5, to: 9 } })]);
const problem = (message: string, value?: string, line: number | null = null): Problem => ({ message, line, kind: 'uncertain', ...(value === undefined ? {} : { value }) });

describe('a path into a reading', () => {
  test('finds a value and puts another in its place, and nothing else changes', () => {
    const corrected = withValue(agenda, 'agendaItems[1].title', 'Lifts');
    expect(corrected.agendaItems.map(({ title }) => title)).toEqual(['Welcome', 'Lifts']);
    expect(corrected.agendaItems[0]).toBe(agenda.agendaItems[0]);
    expect(agenda.agendaItems[1]?.title).toBe('Roofs');
  });

  test('finds a value that is null, and one inside another', () => {
    expect(valueAt(agenda, 'agendaItems[0].pages')).toBeNull();
    expect(valueAt(agenda, 'agendaItems[1].pages.to')).toBe(9);
    expect(withValue(agenda, 'agendaItems[0].pages', { from: 1, to: 2 }).agendaItems[0]?.pages).toEqual({ from: 1, to: 2 });
  });

  test.each(['agendaItems[7].title', 'agendaItems[0].colour', '__proto__.polluted', 'agendaItems[0].constructor', 'agendaItems[-1]', 'a b', ''])('%j leads nowhere and changes nothing', (path) => {
    expect(valueAt(agenda, path)).toBeUndefined();
    expect(withValue(agenda, path, 'x')).toBe(agenda);
  });
});

describe('what may be typed for a value', () => {
  test.each([
    ['agendaItems[0].title', '  Lifts\nand roofs ', 'Lifts\nand roofs'],
    ['agendaItems[0].number', ' 4a ', '4a'],
    ['agendaItems[0].number', '', null],
    ['agendaItems[0].pages', '11 - 24', { from: 11, to: 24 }],
    ['agendaItems[0].pages', '7', { from: 7, to: 7 }],
    ['agendaItems[0].pages', '', null],
    ['agendaItems[0].starred', 'true', true],
    ['agendaItems[0].purpose', '', null],
    ['agendaItems[0].minutesAllotted', '15', 15],
    ['meeting.date', '2026-11-24', '2026-11-24'],
    ['meeting.time', '18:30', '18:30'],
  ])('%s: %j', (path, typed, value) => {
    expect(formOf(path)?.read(typed)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['agendaItems[0].title', ' ', /Title cannot be empty/],
    ['agendaItems[0].pages', '24–11', /cannot come before/],
    ['agendaItems[0].pages', 'all', /a range, like 11–24/],
    ['agendaItems[0].minutesAllotted', 'soon', /number of minutes/],
    ['meeting.date', '2026-02-30', /is not a date/],
    ['meeting.date', '24 November', /Type it like 24 November 2026/],
    ['meeting.time', '25:00', /is not a time/],
    ['members[0].name', '', /Name cannot be empty/],
  ])('%s refuses %j', (path, typed, message) => {
    expect(formOf(path)?.read(typed)).toEqual({ kind: 'refused', message: expect.stringMatching(message) as string });
  });

  test('what is shown reads back as it was', () => {
    const pages = formOf('agendaItems[1].pages');
    expect(pages?.read(pages.show({ from: 5, to: 9 }))).toEqual({ kind: 'value', value: { from: 5, to: 9 } });
  });
});

describe('what a person should check', () => {
  test('two doubts of one value are one check, named for the item', () => {
    const checks = checksOf({ ...agenda, problems: [problem('No page before.', 'agendaItems[1].pages'), problem('Pages overlap.', 'agendaItems[1].pages')] });
    expect(checks).toEqual([{ id: 'agendaItems[1].pages', label: 'Item 2, pages', messages: ['No page before.', 'Pages overlap.'], line: 12, path: 'agendaItems[1].pages' }]);
  });

  test('what cannot be corrected is still shown, where it stands', () => {
    expect(checksOf({ ...agenda, problems: [problem('The file is cut off.', undefined, 90), problem('A whole item.', 'agendaItems[0]', 11)] })).toMatchObject([
      { label: 'Item 1', path: null, line: 11 },
      { label: 'The file', path: null, line: 90 },
    ]);
  });
});
