import { isOpenAction, isOverdue, trackerFor, type ActionState } from '../../../../src/domain/actions/state';
import { readDueDate } from '../../../../src/domain/dueDates';
import { anAction } from '../sampleRows';

const STATES: readonly ActionState[] = ['open', 'reported done', 'proposed for closure', 'closed', 'withdrawn', 'merged', 'moved'];

const due = (typed: string, state: ActionState = 'open') => anAction({ state, overdueFrom: readDueDate(typed).overdueFrom });

test('an action is open until the committee has closed it', () => {
  expect(STATES.filter((state) => isOpenAction({ state }))).toEqual(['open', 'reported done', 'proposed for closure']);
});

describe('an action', () => {
  test('due today is not overdue', () => {
    expect(isOverdue(due('10 November 2025'), '2025-11-10')).toBe(false);
  });

  test('due yesterday is', () => {
    expect(isOverdue(due('10 November 2025'), '2025-11-11')).toBe(true);
  });

  test('due in a month is overdue from the first of the next', () => {
    expect(isOverdue(due('November 2025'), '2025-11-30')).toBe(false);
    expect(isOverdue(due('November 2025'), '2025-12-01')).toBe(true);
  });

  test('due in quarter 1 of 2026/2027 is overdue on 1 July 2026 and not on 30 June', () => {
    expect(isOverdue(due('Quarter 1 2026/2027'), '2026-06-30')).toBe(false);
    expect(isOverdue(due('Quarter 1 2026/2027'), '2026-07-01')).toBe(true);
  });

  test.each(['TBC', 'ASAP', '31 April 2026', 'end of Q5'])('due %s is never overdue', (typed) => {
    expect(isOverdue(due(typed), '2099-01-01')).toBe(false);
  });

  test.each(STATES.slice(3))('that is %s no longer is', (state) => {
    expect(isOverdue(due('1 January 2020', state), '2026-01-01')).toBe(false);
  });

  test.each(STATES.slice(1, 3))('that is only %s still is', (state) => {
    expect(isOverdue(due('1 January 2020', state), '2026-01-01')).toBe(true);
  });
});

describe('the list in which it stands', () => {
  test('is its committee’s open one until it is over, and then that of the year', () => {
    expect(trackerFor('housing', 'proposed for closure', '2026', null)).toBe('housing-open');
    expect(trackerFor('housing', 'closed', '2026', 'housing-open')).toBe('housing-closed-2026');
  });

  test('stays that of its year once it is in one', () => {
    expect(trackerFor('housing', 'withdrawn', '2026', 'housing-closed-2025')).toBe('housing-closed-2025');
  });

  test('is the open one again when it is opened again', () => {
    expect(trackerFor('housing', 'open', '2026', 'housing-closed-2025')).toBe('housing-open');
  });
});
