import { estateMentions, myEstates, namedIn } from '../../../../src/domain/estates/estateMentions';
import type { Item } from '../../../../src/lists/index';

const anEstate = (columns: Partial<Item<'estates'>>): Item<'estates'> => ({
  key: 'weirside', title: 'Weirside Estate', area: null, ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active', ...columns,
});

const anAllocation = (columns: Partial<Item<'allocations'>>): Item<'allocations'> => ({
  key: 'a', area: 'riverside', member: { id: 'object-1', mail: null, name: 'Mercy Brown' }, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, state: 'endorsed', imported: null, source: null, ...columns,
});

const estates = [
  anEstate({ blocks: ['Heron House', 'Eric Wilkins House'], aliases: ['Weirside', 'WSE'], falseFriends: ['Weirside Primary School'] }),
  anEstate({ key: 'tannery-reach', title: 'Tannery Reach', aliases: ['the Reach'] }),
  anEstate({ key: 'basin-row', title: 'Basin Row' }),
  anEstate({ key: 'basin-row-north', title: 'Basin Row North' }),
  anEstate({ key: 'gone', title: 'Quarrymount', state: 'withdrawn' }),
];
const mentioned = (text: string): string[] => [...estateMentions(estates)(text)].sort();

test.each([
  ['Weirside Estate: windows and roofs', ['weirside']],
  ['WEIRSIDE ESTATE: WINDOWS AND ROOFS - GATEWAY 3', ['weirside']],
  ['Lift at Heron House', ['weirside']],
  ['the lift at Heron\nHouse', ['weirside']],
  ['Weirside’s noticeboards', ['weirside']],
  ['WSE door entry', ['weirside']],
  ['Works at the Reach and Basin Row', ['basin-row', 'tannery-reach']],
  ['The Reach: bin stores', ['tannery-reach']],
  ['Basin Row North: roofs', ['basin-row-north']],
  ['Basin Row North and Basin Row', ['basin-row', 'basin-row-north']],
])('“%s” names %j', (text, keys) => {
  expect(mentioned(text)).toEqual(keys);
});

test.each([
  ['a person whose name is like a block’s', 'Presented by Ceri Wilkins'],
  ['a part of a block’s name', 'Report of Eric Wilkins'],
  ['a declared false friend', 'Parking outside Weirside Primary School'],
  ['a longer word', 'Weirsiders’ association'],
  ['common words that an alias is made of', 'within the reach of the programme'],
  ['letters that only look like an abbreviation', 'wse'],
  ['an estate that is withdrawn', 'Quarrymount transfer'],
])('%s is no mention', (_what, text) => {
  expect(mentioned(text)).toEqual([]);
});

test('a false friend beside the estate’s own name takes nothing from it', () => {
  expect(mentioned('Weirside Primary School and Weirside Estate')).toEqual(['weirside']);
});

test('my estates are those of the areas to which I am appointed today', () => {
  const [estate] = [anEstate({ area: 'riverside' })];
  const of = (columns: Partial<Item<'allocations'>>) => myEstates([estate ?? anEstate({}), anEstate({ key: 'no-area' })], [anAllocation(columns)], '2026-11-16').map(({ key }) => key);
  expect(of({})).toEqual(['weirside']);
  expect(of({ startsOn: '2026-11-16', endsOn: '2026-11-16', state: 'appointed' })).toEqual(['weirside']);
  expect(of({ startsOn: '2026-11-17' })).toEqual([]);
  expect(of({ endsOn: '2026-11-15' })).toEqual([]);
  expect(of({ state: 'ended' })).toEqual([]);
  expect(of({ state: 'proposed' })).toEqual([]);
  expect(of({ area: 'uplands' })).toEqual([]);
});

test('of some estates a row names those in its words or by its key, and not by the longer name of another', () => {
  const named = namedIn(estates, estates.filter(({ key }) => key !== 'basin-row-north'));
  expect(named(['Basin Row North: roofs', null])).toEqual([]);
  expect(named(['Basin Row: roofs'])).toEqual(['Basin Row']);
  expect(named(['Roofs'], 'weirside')).toEqual(['Weirside Estate']);
});
