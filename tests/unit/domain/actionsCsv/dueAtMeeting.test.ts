import { planActionsImport } from '../../../../src/domain/actionsCsv/planActionsImport';
import type { Stored } from '../../../../src/domain/changes';
import { rowsOnSite } from '../../../../src/domain/onSite';
import { aStoredAction } from '../storedRows';

const meetings = ['2026-06-08', '2026-09-14', '2026-11-23'].map((date) => ({ key: `hsg-${date}`, date, startsAt: '18:30', state: 'scheduled' as const }));
const rowOf = (file: string, actions: readonly Stored<'actions'>[] = [], emptyErases = false) => {
  const plan = planActionsImport(file, { committee: 'housing', site: 'open', actions: rowsOnSite('open', actions), emptyErases, meetings, today: '2026-07-01' });
  const [row] = plan.kind === 'planned' ? plan.rows : [];
  if (row?.kind !== 'create' && row?.kind !== 'change') throw new Error('The row was not planned.');
  const columns = row.step.kind === 'update' ? row.step.columns : row.step.item;
  return { due: [columns.dueText, columns.dueAtMeeting], item: columns.dueAtItem, remarks: row.remarks, understood: row.cells.find(({ heading }) => heading === 'Due date')?.understood };
};
const stored = (more: Partial<Stored<'actions'>>): Stored<'actions'>[] => [aStoredAction({ key: 'roofs', seriesNumber: 'housing-0009', request: 'Report the cost of the roofs.', ...more })];

describe('a cell that names a meeting', () => {
  test('chooses it for a new action, as the form does, and is told with its day', () => {
    expect(rowOf('Request,Due date\nPaint the doors,next meeting')).toEqual({ due: ['next meeting', 'hsg-2026-09-14'], item: null, remarks: [], understood: 'the meeting on Mon 14 Sep 2026' });
  });

  test('chooses it for an action that had none, and takes back what other words chose', () => {
    expect(rowOf('Series number,Due date\nhousing-0009,November meeting', stored({ dueText: 'TBC' })).due).toEqual(['November meeting', 'hsg-2026-11-23']);
    expect(rowOf('Series number,Due date\nhousing-0009,November 2026', stored({ dueText: 'next meeting', dueAtMeeting: 'hsg-2026-09-14', dueAtItem: 'hsg-2026-09-14.roofs' }))).toMatchObject({ due: ['November 2026', null], item: null });
  });

  test('leaves alone the meeting that a person chose', () => {
    expect(rowOf('Series number,Due date\nhousing-0009,next meeting', stored({ dueText: 'TBC', dueAtMeeting: 'hsg-2026-11-23' })).due).toEqual(['next meeting', undefined]);
  });

  test('that is known to nobody chooses none, and says so', () => {
    expect(rowOf('Request,Due date\nPaint the doors,January meeting')).toMatchObject({ due: ['January meeting', null], remarks: ['The due date: “January meeting” names a meeting, and has no date of its own. Enter the date, or leave the action without one.'], understood: 'no date' });
  });

  test('that is emptied takes its meeting with it', () => {
    expect(rowOf('Series number,Request,Due date\nhousing-0009,Report the cost of the roofs.,', stored({ dueText: 'next meeting', dueAtMeeting: 'hsg-2026-09-14' }), true).due).toEqual([null, null]);
  });
});
