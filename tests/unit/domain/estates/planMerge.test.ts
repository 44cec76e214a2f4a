import { estateMentions } from '../../../../src/domain/estates/estateMentions';
import type { MapRows } from '../../../../src/domain/estates/mapEdits';
import { planEstatePutBack, planEstateWithdrawal, planMerge } from '../../../../src/domain/estates/planMerge';
import { anArea, anEstate, doing, toldOf } from './mapRows';

const mill = anEstate({ key: 'mill-row', title: 'Mill Row', area: 'canal', blocks: ['Sluice Court', 'Dipper House'], aliases: ['the Row'], falseFriends: ['Mill Row depot'], homes: 20 });
const weirside = anEstate({ blocks: ['Dipper House'], falseFriends: ['Mill Row', 'Weir Street'] });
const rows: MapRows = { areas: [anArea(), anArea({ key: 'canal', title: 'Canal Quarter' })], estates: [mill, weirside], allocations: [] };

test('an estate that becomes a part of another leaves it its blocks and all its names, each once', () => {
  const { steps } = planMerge(mill, weirside, rows, doing);
  expect(steps).toEqual([
    { kind: 'change', list: 'estates', base: weirside, columns: { blocks: ['Dipper House', 'Sluice Court'], aliases: ['Mill Row', 'the Row'], falseFriends: ['Weir Street', 'Mill Row depot'] } },
    { kind: 'change', list: 'estates', base: mill, columns: { state: 'withdrawn', mergedInto: 'weirside' } },
  ]);
});

test('what papers said of the one is then found with the other', () => {
  const [taken, gone] = planMerge(mill, weirside, rows, doing).steps;
  const after = [taken, gone].flatMap((step) => (step?.kind === 'change' && step.list === 'estates' ? [{ ...step.base, ...step.columns }] : []));
  expect([...estateMentions(after)('Roofs at Mill Row and Sluice Court')]).toEqual(['weirside']);
});

test('the history of each says so', () => {
  expect(toldOf(planMerge(mill, weirside, rows, doing).events).slice(0, 2)).toEqual([
    ['mill-row', 'Merged into another estate', null, null, 'Weirside Estate'],
    ['weirside', 'Took in another estate', null, null, 'Mill Row'],
  ]);
});

test('figures are not added up, and the area is the other’s: both are said', () => {
  expect(planMerge(mill, weirside, rows, doing).doubts).toEqual([expect.stringContaining('The 20 homes of Mill Row are not added'), expect.stringContaining('Mill Row lies in Canal Quarter and Weirside Estate in Riverside')]);
});

test.each([
  ['none is chosen', null, 'Choose the estate'],
  ['it is the same', mill, 'a part of itself'],
  ['the other was withdrawn', { ...weirside, state: 'withdrawn' as const }, 'was withdrawn itself'],
])('not where %s', (_where, into, words) => {
  expect(planMerge(mill, into, rows, doing)).toMatchObject({ problems: [expect.stringContaining(words)], steps: [] });
});

test('put back it is an estate of its own, and what the other took is told', () => {
  const merged = { ...mill, state: 'withdrawn' as const, mergedInto: 'weirside' };
  const planned = planEstatePutBack(merged, { ...rows, estates: [merged, weirside] }, doing);
  expect(planned).toMatchObject({ doubts: [expect.stringContaining('Weirside Estate keeps the blocks and names')], steps: [{ columns: { state: 'active', mergedInto: null } }], namesOf: ['mill-row'] });
});

test('not put back while another has its name', () => {
  expect(planEstatePutBack({ ...mill, state: 'withdrawn' }, { ...rows, estates: [anEstate({ title: 'Mill Row' })] }, doing).problems).toHaveLength(1);
});

test('a withdrawn estate stays as a row, with its reason in the history', () => {
  expect(planEstateWithdrawal(mill, ' Demolished ', doing)).toMatchObject({ events: [{ what: 'Withdrawn', why: 'Demolished' }], steps: [{ columns: { state: 'withdrawn' } }] });
});
