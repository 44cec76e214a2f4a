import { entryOfProject, planProjectEdit, planProjectState, type ProjectEntry } from '../../../../src/domain/estates/planProjectEdit';
import { project } from './projectRows';

const doing = { by: { id: null, mail: null, name: 'Ann Lee' }, at: '2026-05-01T10:00:00Z', eventKey: 'event.p.1' };
const stored = project('p', { title: 'Lifts', nextGateway: 'Gateway 3', nextGatewayText: 'April 2026', nextGatewayOn: '2026-04-30', firstPlannedOn: '2026-04-30', totalEstimate: 3000000, funding: ['HRA: 2360000', 'Leaseholders: 640000'] });
const edit = (typed: Partial<ProjectEntry>, why = '') => planProjectEdit(stored, { ...entryOfProject(stored), ...typed }, why, doing);

test('a form that is saved as it was opened changes nothing', () => {
  expect(edit({})).toEqual({ events: [], columns: {}, problems: [] });
});

test('each value that changes is told in the history with what stood there before', () => {
  const { events, columns } = edit({ totalEstimate: '£3.2m', risk: 'High' }, 'As the chamberlain says');
  expect(columns).toEqual({ totalEstimate: 3200000, risk: 'High' });
  expect(events.map(({ what, column, before, after, why }) => [what, column, before, after, why])).toEqual([
    ['Changed', 'totalEstimate', '£3m', '£3.2m', 'As the chamberlain says'],
    ['Changed', 'risk', null, 'High', 'As the chamberlain says'],
  ]);
});

test('a date of the same gateway that is given up counts as moved', () => {
  const { events, columns } = edit({ nextGatewayText: 'November 2026' });
  expect(columns).toEqual({ nextGatewayText: 'November 2026', nextGatewayOn: '2026-11-30', timesMoved: 1, firstPlannedOn: '2026-04-30' });
  expect(events).toMatchObject([{ what: 'Next gateway moved', before: 'April 2026', after: 'November 2026' }]);
});

test('another next gateway begins anew', () => {
  expect(edit({ nextGateway: 'Gateway 4', nextGatewayText: 'June 2027' }).columns).toEqual({ nextGateway: 'Gateway 4', nextGatewayText: 'June 2027', nextGatewayOn: '2027-06-30', timesMoved: null, firstPlannedOn: '2027-06-30' });
});

test('what is taken off is not known, and is not nothing', () => {
  expect(edit({ totalEstimate: '' }).columns).toEqual({ totalEstimate: null });
});

test.each([
  [{ totalEstimate: 'three million' }, /^The total estimate: type a sum/],
  [{ title: ' ' }, /title/],
  [{ funding: 'HRA: lots' }, /HRA: lots/],
  [{ contact: 'x'.repeat(300) }, /255 characters/],
])('%o is refused with what to type', (typed, problem) => {
  expect(edit(typed).problems.join()).toMatch(problem);
  expect(edit(typed).columns).toEqual({});
});

test('funding is typed a source to a line, with sums as people write them', () => {
  expect(edit({ funding: 'HRA: £2.4m\nGrant' }).columns.funding).toEqual(['HRA: 2400000', 'Grant: not known']);
});

test('a project is completed, and current again, each with its event', () => {
  expect(planProjectState(stored, 'completed', '', doing)).toMatchObject({ columns: { state: 'completed' }, events: [{ what: 'Completed', subjectKind: 'project' }] });
  expect(planProjectState({ ...stored, state: 'completed' }, 'current', '', doing)).toMatchObject({ columns: { state: 'current' }, events: [{ what: 'Current again' }] });
  expect(planProjectState(stored, 'current', '', doing).events).toEqual([]);
});
