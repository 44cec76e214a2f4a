import { importSteps } from '../../../../src/domain/actionsCsv/importSteps';
import { planActionsImport } from '../../../../src/domain/actionsCsv/planActionsImport';
import { rowsOnSite } from '../../../../src/domain/onSite';
import type { SiteKey } from '../../../../src/domain/sites';
import { aStoredAction } from '../storedRows';

const lifts = { key: 'lifts', seriesNumber: 'housing-0004', title: 'Lifts', dueText: 'November 2026', dueOn: '2026-11-30', progress: 'Asked.' };
const importing = { by: { id: 'clerk-1', mail: null, name: 'Priya Clerk' }, at: '2026-11-16T09:00:00Z', importKey: 'import-1', file: 'list.csv' };

function steps(file: string, site: SiteKey = 'open') {
  const plan = planActionsImport(file, { committee: 'housing', site, actions: rowsOnSite(site, [aStoredAction(lifts, site)]), emptyErases: false, meetings: [], today: '2026-07-01' });
  return importSteps(plan.kind === 'planned' ? plan.rows : [], importing);
}

test('each cell that changes is an event with what stood there before, appended before the action is changed', () => {
  const [events = [], actions] = steps('Series number,Due date,Progress\nhousing-0004,March 2027,Ordered.\n');
  expect(events).toMatchObject([
    { list: 'events', site: 'open', item: { subject: 'lifts', what: 'Changed', column: 'progress', before: 'Asked.', after: 'Ordered.', why: 'From the file list.csv', by: { id: 'clerk-1' } } },
    { list: 'events', site: 'open', item: { subject: 'lifts', what: 'Due date moved', column: 'dueText', before: 'November 2026', after: 'March 2027' } },
  ]);
  expect(actions).toMatchObject([{ kind: 'update', key: 'lifts' }]);
});

test('a new action is told as raised, under the key that it will have', () => {
  const [events = [], actions = []] = steps('Request,Responsibility\nPaint the doors,Head of Repairs\n');
  expect(events).toMatchObject([{ item: { what: 'Raised', why: 'From the file list.csv' } }]);
  expect(actions).toMatchObject([{ kind: 'number', item: { key: events[0]?.kind === 'create' && events[0].list === 'events' ? events[0].item.subject : '' } }]);
});

test('what a circle’s file changes is told on the circle’s site alone', () => {
  expect(steps('Series number,Status\nhousing-0004,On track\n', 'circle:housing')[0]).toMatchObject([{ site: 'circle:housing' }]);
});

test('a second attempt tells what the first told, and nothing twice', () => {
  const file = 'Series number,Status\nhousing-0004,On track\n';
  expect(steps(file)).toEqual(steps(file));
});

test('two thousand rows are written some at a time, the history of each some before them', () => {
  const file = `Request,Status\n${Array.from({ length: 45 }, (_, nth) => `Request ${nth},Open`).join('\n')}\n`;
  expect(steps(file).map((step) => [step[0]?.list, step.length])).toEqual([['events', 20], ['actions', 20], ['events', 20], ['actions', 20], ['events', 5], ['actions', 5]]);
});

test('a file that changes nothing writes nothing', () => {
  expect(steps('Series number,Title\nhousing-0004,Lifts\n')).toEqual([]);
});
