import type { MapRows } from '../../../../src/domain/estates/mapEdits';
import { planEstate, type EstateEntry } from '../../../../src/domain/estates/planEstate';
import { anArea, anEstate, doing, toldOf } from './mapRows';

const weirside = anEstate({ blocks: ['Dipper House'], homes: 212 });
const rows: MapRows = { areas: [anArea(), anArea({ key: 'canal', title: 'Canal Quarter' }), anArea({ key: 'gone', title: 'South', state: 'withdrawn' })], estates: [weirside], allocations: [] };
const entry = (columns: Partial<EstateEntry> = {}): EstateEntry => ({ title: 'Weirside Estate', area: 'riverside', blocks: 'Dipper House', aliases: '', falseFriends: '', ward: '', postcode: '', homes: '212', leaseholders: '', contact: '', keepsOldName: true, ...columns });
const plan = (columns: Partial<EstateEntry>, base: typeof weirside | null = weirside) => planEstate(base, entry(columns), rows, [], doing);

test('a new estate may lie in no area yet', () => {
  const planned = plan({ title: 'Quarrymount', area: '', blocks: 'Ashlar House\n Freestone  House ', homes: '1,060' }, null);
  expect(planned.steps).toMatchObject([{ kind: 'create', list: 'estates', item: { key: 'quarrymount', area: null, blocks: ['Ashlar House', 'Freestone House'], aliases: null, homes: 1060, mergedInto: null, state: 'active' } }]);
  expect(planned.namesOf).toEqual(['quarrymount']);
});

test('a renamed estate keeps its old name among its others, when that is wanted', () => {
  const planned = plan({ title: 'Weirbank Estate' });
  expect(planned.steps).toMatchObject([{ columns: { title: 'Weirbank Estate', aliases: ['Weirside Estate'] } }]);
  expect(toldOf(planned.events)).toEqual([
    ['weirside', 'Renamed', 'title', 'Weirside Estate', 'Weirbank Estate'],
    ['weirside', 'Changed', 'aliases', null, 'Weirside Estate'],
  ]);
  expect(plan({ title: 'Weirbank Estate', keepsOldName: false }).steps).toEqual([expect.objectContaining({ columns: { title: 'Weirbank Estate' } })]);
});

test('a name that only its capitals tell from the old one leaves no other name behind', () => {
  expect(plan({ title: 'WEIRSIDE Estate' }).steps).toEqual([expect.objectContaining({ columns: { title: 'WEIRSIDE Estate' } })]);
});

test('moved to another area it is told by the areas’ names', () => {
  expect(toldOf(plan({ area: 'canal' }).events)).toEqual([['weirside', 'Moved to another area', 'area', 'Riverside', 'Canal Quarter']]);
  expect(toldOf(plan({ area: '' }).events)).toEqual([['weirside', 'Moved to another area', 'area', 'Riverside', null]]);
});

test('papers are searched anew where a name has changed, and only there', () => {
  expect(plan({ blocks: 'Dipper House\nWagtail Court' }).namesOf).toEqual(['weirside']);
  expect(plan({ falseFriends: 'Weirside Primary School' }).namesOf).toEqual(['weirside']);
  expect(plan({ area: 'canal', homes: '213' }).namesOf).toEqual([]);
});

test('a name that finds too much is a doubt, and keeps nobody from saving', () => {
  const planned = plan({ aliases: 'The Lodge' });
  expect(planned.doubts).toEqual([expect.stringContaining('“The Lodge”')]);
  expect(planned.steps).toHaveLength(1);
});

test.each([
  ['homes that are no number', { homes: 'many' }, 'Homes: type a whole number'],
  ['half a leaseholder', { leaseholders: '1.5' }, 'Leaseholders: type a whole number'],
  ['an area that was withdrawn meanwhile', { area: 'gone' }, 'This area was withdrawn'],
  ['no name', { title: '' }, 'Say what the estate is called'],
])('%s: not saved', (_what, columns, words) => {
  expect(plan(columns)).toMatchObject({ problems: [expect.stringContaining(words)], steps: [], events: [] });
});

test('what was not changed is not written', () => {
  expect(plan({})).toMatchObject({ problems: [], events: [], steps: [] });
});
