import { planArea, planAreaPutBack, planAreaWithdrawal, type AreaEntry } from '../../../../src/domain/estates/planArea';
import type { MapRows } from '../../../../src/domain/estates/mapEdits';
import { anAllocation, anArea, anEstate, doing, toldOf } from './mapRows';

const rows: MapRows = { areas: [anArea({ aliases: 'the Weir estates' }), anArea({ key: 'gone', title: 'South', state: 'withdrawn' })], estates: [anEstate()], allocations: [] };
const riverside = rows.areas[0] ?? anArea();
const entry = (columns: Partial<AreaEntry> = {}): AreaEntry => ({ title: 'Riverside', aliases: 'the Weir estates', committee: null, keepsOldName: true, ...columns });

test('a new area has a key of its own, and its history begins', () => {
  const planned = planArea(null, entry({ title: ' Canal  Quarter ', aliases: 'Canalside\n\nCanalside' }), rows, doing);
  expect(planned.steps).toEqual([{ kind: 'create', list: 'areas', item: { key: 'canal-quarter', title: 'Canal Quarter', aliases: 'Canalside', committee: null, state: 'active' } }]);
  expect(planned.events).toMatchObject([{ subjectKind: 'area', subject: 'canal-quarter', what: 'Added to the map', after: 'Canal Quarter', by: { id: 'clerk-1' }, at: doing.at }]);
});

test('an area of a name that was withdrawn is another row', () => {
  expect(planArea(null, entry({ title: 'Gone', aliases: '' }), rows, doing).steps).toMatchObject([{ item: { key: 'gone-2' } }]);
});

test('a renamed area keeps its key, and its old name among its others, when that is wanted', () => {
  const planned = planArea(riverside, entry({ title: 'Riverside and Tanners' }), rows, doing);
  expect(planned.steps).toMatchObject([{ kind: 'change', base: { key: 'riverside' }, columns: { title: 'Riverside and Tanners', aliases: 'the Weir estates\nRiverside' } }]);
  expect(toldOf(planned.events)).toEqual([
    ['riverside', 'Renamed', 'title', 'Riverside', 'Riverside and Tanners'],
    ['riverside', 'Changed', 'aliases', 'the Weir estates', 'the Weir estates; Riverside'],
  ]);
  expect(planArea(riverside, entry({ title: 'Tanners', keepsOldName: false }), rows, doing).steps).toMatchObject([{ columns: { title: 'Tanners' } }]);
});

test.each([
  ['no name', { title: ' ', aliases: '' }, 'Say what the area is called'],
  ['the name of another', { title: 'RIVERSIDE', aliases: '' }, 'is a name of the area Riverside already'],
  ['another name of another', { title: 'Canal', aliases: 'The Weir Estates' }, 'is a name of the area Riverside already'],
])('an area with %s is not saved', (_what, columns, words) => {
  const planned = planArea(null, entry(columns), rows, doing);
  expect(planned.problems).toEqual([expect.stringContaining(words)]);
  expect(planned.steps).toEqual([]);
});

test('what was not changed is not written', () => {
  expect(planArea(riverside, entry(), rows, doing)).toMatchObject({ events: [], steps: [] });
});

test('an area is withdrawn only when nobody is appointed to it, and says which estates it leaves', () => {
  expect(planAreaWithdrawal(riverside, 'Split', { ...rows, allocations: [anAllocation(), anAllocation({ state: 'proposed' })] }, doing).problems).toEqual(['End the appointment of Mercy Brown first.', 'End the appointment of Mercy Brown first.']);
  const planned = planAreaWithdrawal(riverside, 'Split', { ...rows, allocations: [anAllocation({ endsOn: '2026-05-01' })] }, doing);
  expect(planned).toMatchObject({ doubts: ['1 estate will lie in no area: Weirside Estate.'], events: [{ what: 'Withdrawn', why: 'Split' }], steps: [{ columns: { state: 'withdrawn' } }] });
});

test('an area is put back unless another has its name by now', () => {
  const gone = anArea({ key: 'gone', title: 'South', state: 'withdrawn' });
  expect(planAreaPutBack(gone, rows, doing).steps).toMatchObject([{ columns: { state: 'active' } }]);
  expect(planAreaPutBack({ ...gone, title: 'Riverside' }, rows, doing).problems).toHaveLength(1);
});
