import { eventsOf } from '../../../../src/domain/actions/actionEvents';
import type { MeetingDays } from '../../../../src/domain/actions/lateFrom';
import { actionsByMonth } from '../../../../src/domain/actions/months';
import type { Action } from '../../../../src/domain/actions/state';
import { anAction, anEvent } from '../sampleRows';

const today = '2026-11-16';
const raised = (columns: Partial<Action> = {}): Action => anAction({ raisedOn: '2026-09-15', ...columns });
const byMonth = (actions: readonly Action[], moves: Parameters<typeof actionsByMonth>[1] = new Map(), days: MeetingDays = new Map()) => actionsByMonth(actions, moves, today, days, 4);
const column = (name: 'open' | 'overdue' | 'over', actions: readonly Action[], moves?: Parameters<typeof actionsByMonth>[1]) => byMonth(actions, moves).months.map((month) => month[name]);

test('twelve months end with the one that is running', () => {
  const months = actionsByMonth([], new Map(), '2026-02-03', new Map()).months.map(({ month }) => month);
  expect([months.length, months[0], months.at(-1)]).toEqual([12, '2025-03', '2026-02']);
});

describe('open', () => {
  test('is what was raised by the end of the month and not yet over', () => {
    expect(column('open', [raised()])).toEqual([0, 1, 1, 1]);
    expect(column('open', [raised({ state: 'closed', closedOn: '2026-10-31' })])).toEqual([0, 1, 0, 0]);
    expect(column('open', [raised({ state: 'closed', closedOn: '2026-11-01' })])).toEqual([0, 1, 1, 0]);
  });

  test('has what waits for the committee', () => {
    expect(column('open', [raised({ state: 'proposed for closure' }), raised({ state: 'reported done' })])).toEqual([0, 2, 2, 2]);
  });

  test('is counted today alone where nobody wrote down when it was raised', () => {
    expect(column('open', [raised({ raisedOn: null })])).toEqual([0, 0, 0, 1]);
    expect(byMonth([raised({ raisedOn: null })]).notKnownWhenRaised).toBe(1);
  });

  test('on the last day of a month is how things stand', () => {
    expect(actionsByMonth([raised()], new Map(), '2026-11-30', new Map(), 1).months).toEqual([{ month: '2026-11', open: 1, overdue: 0, over: 0 }]);
  });
});

describe('over', () => {
  test('in a month is what was closed, withdrawn, merged or moved in it, whenever it was raised', () => {
    const over = (['closed', 'withdrawn', 'merged', 'moved'] as const).map((state) => raised({ state, closedOn: '2026-10-06' }));
    expect(column('over', [...over, raised({ state: 'closed', closedOn: '2025-10-06', raisedOn: null })])).toEqual([0, 0, 4, 0]);
  });

  test('is not counted where nobody wrote down since when, and that is said', () => {
    const { months, notKnownWhenOver } = byMonth([raised({ state: 'closed' })]);
    expect([months.every(({ open, over }) => open + over === 0), notKnownWhenOver]).toEqual([true, 1]);
  });
});

describe('overdue', () => {
  test('is what was due at a meeting, from the day after it', () => {
    expect(byMonth([raised({ dueAtMeeting: 'm' })], new Map(), new Map([['m', '2026-10-20']])).months.map(({ overdue }) => overdue)).toEqual([0, 0, 1, 1]);
  });

  test('is what was open on a day on which it was late', () => {
    expect(column('overdue', [raised({ overdueFrom: '2026-10-31' })])).toEqual([0, 0, 1, 1]);
    expect(column('overdue', [raised({ overdueFrom: '2026-11-16' })])).toEqual([0, 0, 0, 1]);
    expect(column('overdue', [raised({ overdueFrom: '2026-11-17' })])).toEqual([0, 0, 0, 0]);
    expect(column('overdue', [raised({ overdueFrom: '2026-10-01', state: 'closed', closedOn: '2026-11-02' })])).toEqual([0, 0, 1, 0]);
  });

  test('goes by the date that stood then', () => {
    const action = raised({ dueText: 'March 2027', overdueFrom: '2027-04-01', timesMoved: 1 });
    const moved = eventsOf(action, [anEvent({ subject: action.key, column: 'dueText', before: 'September 2026', after: 'March 2027', at: '2026-11-10T10:00:00Z' })]);
    expect(column('overdue', [action], new Map([[action.key, moved]]))).toEqual([0, 0, 1, 0]);
    expect(byMonth([action], new Map([[action.key, moved]])).notKnownWhenMoved).toBe(0);
  });

  test('goes by the date that stands now where nobody told of the move, and that is said', () => {
    const action = raised({ overdueFrom: '2027-04-01', timesMoved: 2 });
    expect([column('overdue', [action]), byMonth([action]).notKnownWhenMoved]).toEqual([[0, 0, 0, 0], 1]);
  });

  test('knows nothing of a move that was put back', () => {
    const action = raised({ overdueFrom: '2026-10-01' });
    const events = eventsOf(action, [anEvent({ key: 'k', subject: action.key, column: 'dueText', before: 'March 2027' }), anEvent({ key: 'k.undone', subject: action.key, what: 'Undone', column: null, before: 'Due date moved' })]);
    expect(column('overdue', [action], new Map([[action.key, events]]))).toEqual([0, 0, 1, 1]);
  });
});
