import { meetingDays } from '../../../../src/domain/actions/lateFrom';
import { isOpenAction, isOverdue, trackerFor, type ActionState } from '../../../../src/domain/actions/state';
import { readDueDate } from '../../../../src/domain/dueDates';
import { aMeeting, anAction } from '../sampleRows';

const STATES: readonly ActionState[] = ['open', 'reported done', 'proposed for closure', 'closed', 'withdrawn', 'merged', 'moved'];

const NO_MEETINGS = meetingDays([]);

const due = (typed: string, state: ActionState = 'open') => anAction({ state, overdueFrom: readDueDate(typed).overdueFrom });

test('an action is open until the committee has closed it', () => {
  expect(STATES.filter((state) => isOpenAction({ state }))).toEqual(['open', 'reported done', 'proposed for closure']);
});

describe('an action', () => {
  test('due today is not overdue', () => {
    expect(isOverdue(due('10 November 2025'), '2025-11-10', NO_MEETINGS)).toBe(false);
  });

  test('due yesterday is', () => {
    expect(isOverdue(due('10 November 2025'), '2025-11-11', NO_MEETINGS)).toBe(true);
  });

  test('due in a month is overdue from the first of the next', () => {
    expect(isOverdue(due('November 2025'), '2025-11-30', NO_MEETINGS)).toBe(false);
    expect(isOverdue(due('November 2025'), '2025-12-01', NO_MEETINGS)).toBe(true);
  });

  test('due in quarter 1 of 2026/2027 is overdue on 1 July 2026 and not on 30 June', () => {
    expect(isOverdue(due('Quarter 1 2026/2027'), '2026-06-30', NO_MEETINGS)).toBe(false);
    expect(isOverdue(due('Quarter 1 2026/2027'), '2026-07-01', NO_MEETINGS)).toBe(true);
  });

  test.each(['TBC', 'ASAP', '31 April 2026', 'end of Q5'])('due %s is never overdue', (typed) => {
    expect(isOverdue(due(typed), '2099-01-01', NO_MEETINGS)).toBe(false);
  });

  test.each(STATES.slice(3))('that is %s no longer is', (state) => {
    expect(isOverdue(due('1 January 2020', state), '2026-01-01', NO_MEETINGS)).toBe(false);
  });

  test.each(STATES.slice(1, 3))('that is only %s still is', (state) => {
    expect(isOverdue(due('1 January 2020', state), '2026-01-01', NO_MEETINGS)).toBe(true);
  });
});

describe('an action due at a meeting', () => {
  const atMeeting = anAction({ dueText: 'next meeting', dueAtMeeting: 'm' });
  const meeting = aMeeting({ key: 'm', date: '2026-11-24' });
  const overdueOn = (day: string, meetings = [meeting], action = atMeeting) => isOverdue(action, day, meetingDays(meetings));

  test('is overdue from the day after it, and not on its day', () => {
    expect([overdueOn('2026-11-24'), overdueOn('2026-11-25')]).toEqual([false, true]);
  });

  test('has the meeting’s new day where the meeting has moved', () => {
    expect(overdueOn('2026-11-25', [{ ...meeting, date: '2026-12-08' }])).toBe(false);
  });

  test('is not late by a meeting that was cancelled, or that nobody knows', () => {
    expect([overdueOn('2027-01-01', [{ ...meeting, state: 'cancelled' }]), overdueOn('2027-01-01', [])]).toEqual([false, false]);
  });

  test('goes by its own date where it has one', () => {
    expect(overdueOn('2026-11-25', [meeting], { ...atMeeting, overdueFrom: '2027-01-01' })).toBe(false);
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
