import { planEdit } from '../../../../src/domain/actions/planEdit';
import { anAction } from '../sampleRows';

const doing = { by: { id: 'clerk-1', mail: 'priya@council.example', name: 'Priya' }, at: '2026-11-16T10:00:00Z', today: '2026-11-16', eventKey: 'event-9' };
const due = { dueText: 'November 2025', dueOn: '2025-11-30', duePrecision: 'month', overdueFrom: '2025-12-01' } as const;

describe('an edit', () => {
  test('writes what changes and nothing else', () => {
    expect(planEdit(anAction({ title: 'Lifts', statusText: 'On track' }), { title: 'Lifts ', statusText: 'Overdue' }, '', doing).columns).toEqual({ statusText: 'Overdue' });
  });

  test('that changes nothing is no event', () => {
    expect(planEdit(anAction({ title: 'Lifts', ...due }), { title: 'Lifts', dueText: 'November 2025' }, 'a reason', doing)).toEqual({ events: [], columns: {}, problems: [], doubts: [] });
  });

  test('keeps what stood there before, one event for each thing', () => {
    const { events } = planEdit(anAction({ title: 'Lifts', owner: { id: '1', mail: null, name: 'Ada' } }), { title: '', owner: { id: '2', mail: null, name: 'Ben' } }, 'Ada has left', doing);
    expect(events).toMatchObject([
      { key: 'event-9.title', what: 'Changed', column: 'title', before: 'Lifts', after: null, why: 'Ada has left' },
      { key: 'event-9.owner', what: 'Changed', column: 'owner', before: 'Ada', after: 'Ben' },
    ]);
  });

  test('does not take the request away', () => {
    expect(planEdit(anAction(), { request: '  ' }, '', doing).problems.join()).toContain('Say what was asked for');
  });

  test('keeps a request of 20,000 characters, and refuses a line that SharePoint would not keep', () => {
    expect(planEdit(anAction(), { request: 'x'.repeat(20_000) }, '', doing)).toMatchObject({ problems: [], columns: { request: 'x'.repeat(20_000) } });
    expect(planEdit(anAction(), { statusText: 'x'.repeat(256) }, '', doing).problems.join()).toContain('255');
  });
});

describe('a due date', () => {
  test('that is given up for another has moved, with its words and the date as understood', () => {
    const { columns, events } = planEdit(anAction({ ...due, timesMoved: 2 }), { dueText: 'Quarter 1 2026/2027' }, 'Agreed', doing);
    expect(columns).toEqual({ dueText: 'Quarter 1 2026/2027', dueOn: '2026-06-30', duePrecision: 'quarter', overdueFrom: '2026-07-01', timesMoved: 3 });
    expect(events).toMatchObject([{ what: 'Due date moved', column: 'dueText', before: 'November 2025', after: 'Quarter 1 2026/2027', why: 'Agreed' }]);
  });

  test('that is given for the first time has not moved', () => {
    const { columns, events } = planEdit(anAction(), { dueText: '10th November 2026' }, '', doing);
    expect(columns).toMatchObject({ dueOn: '2026-11-10', duePrecision: 'day' });
    expect(columns).not.toHaveProperty('timesMoved');
    expect(events[0]?.what).toBe('Changed');
  });

  test('in other words for the same day has not moved either', () => {
    expect(planEdit(anAction(due), { dueText: 'end of Nov 2025' }, '', doing).columns).not.toHaveProperty('timesMoved');
  });

  test.each([
    ['31 April 2027', 'April'],
    ['end of Q5', 'not understood'],
  ])('“%s” is kept as typed, without a date, and is to be looked at', (typed, doubt) => {
    const planned = planEdit(anAction(due), { dueText: typed }, '', doing);
    expect(planned.columns).toMatchObject({ dueText: typed, dueOn: null, overdueFrom: null });
    expect(planned.doubts.join()).toContain(doubt);
  });

  test('“ASAP” is kept as typed and is no date, which needs no doubt', () => {
    expect(planEdit(anAction(), { dueText: 'ASAP' }, '', doing)).toMatchObject({ columns: { dueText: 'ASAP', dueOn: null, duePrecision: 'none' }, doubts: [] });
  });

  test('that is taken off leaves none behind', () => {
    expect(planEdit(anAction(due), { dueText: '' }, '', doing).columns).toMatchObject({ dueText: null, dueOn: null, duePrecision: null, overdueFrom: null });
  });
});
