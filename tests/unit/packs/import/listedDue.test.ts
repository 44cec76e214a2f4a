import type { ActionReading, Reading } from '../../../../src/packs/reading';
import { agendaItem, emptyLists, importInto, type Lists, plan, reading } from './lists';
import { anAction } from './recordReadings';

const NO_DAY = { dueOn: null, duePrecision: 'none', overdueFrom: null } as const;
const weir = (more: Partial<ActionReading>): ActionReading => anAction('31', 'Report on the weir gate to the members for Larch ward.', { ...NO_DAY, ...more });
const packOf = (date: string, ...actions: readonly ActionReading[]): Reading => ({ ...reading([agendaItem('1', 'Apologies'), agendaItem('2', 'Outstanding actions')], { date }), document: `${date}.txt`, actions });
const calendar = ['2026-06-08', '2026-09-14', '2026-11-23', '2027-01-18'].reduce((lists, date) => importInto(lists, packOf(date)), emptyLists);
const due = ({ actions }: Lists) => actions.map(({ dueText, dueAtMeeting, dueOn }) => [dueText, dueAtMeeting, dueOn]);

describe('an action of a list that is due at a meeting', () => {
  test('is due at the first after the day on which it was raised', () => {
    const pack = packOf('2026-09-14', weir({ dueText: 'Next meeting', raisedOn: '2026-06-08' }));
    const then = importInto(calendar, pack);
    expect(due(then)).toEqual([['Next meeting', 'hsg-2026-09-14', null]]);
    expect(plan(pack, { lists: then }).changes).toEqual([]);
  });

  test('that does not say when it was raised is due at the first after the one for which it is printed, and stays so while it says the same', () => {
    const of = (date: string): Reading => packOf(date, weir({ dueText: 'next meeting', raisedOn: null }));
    const then = importInto(calendar, of('2026-09-14'));
    expect(due(then)).toEqual([['next meeting', 'hsg-2026-11-23', null]]);
    expect(due(importInto(then, of('2026-11-23')))).toEqual([['next meeting', 'hsg-2026-11-23', null]]);
  });

  test('is due at the meeting of the month that it names', () => {
    expect(due(importInto(calendar, packOf('2026-09-14', weir({ dueText: 'January meeting', raisedOn: '2026-06-08' }))))).toEqual([['January meeting', 'hsg-2027-01-18', null]]);
  });

  test('is due at none once its list gives a day', () => {
    const before = importInto(calendar, packOf('2026-09-14', weir({ dueText: 'Next meeting', raisedOn: '2026-06-08' })));
    const pack = packOf('2026-11-23', weir({ raisedOn: '2026-06-08', dueText: 'March 2027', dueOn: '2027-03-31', duePrecision: 'month', overdueFrom: '2027-04-01' }));
    const then = importInto(before, pack);
    expect(due(then)).toEqual([['March 2027', null, '2027-03-31']]);
    expect(plan(pack, { lists: then }).changes).toEqual([]);
  });

  test('is due at none that is known where the calendar has none to come', () => {
    expect(due(importInto(emptyLists, packOf('2026-09-14', weir({ dueText: 'Next meeting', raisedOn: '2026-09-14' }))))).toEqual([['Next meeting', null, null]]);
  });
});
