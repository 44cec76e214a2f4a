import { areaMap, areDatesOutOfOrder, isAppointedOn } from '../../../../src/domain/estates/areaMap';
import type { Item } from '../../../../src/lists/index';

const area = (key: string, more: Partial<Item<'areas'>> = {}): Item<'areas'> => ({ key, title: key, committee: null, aliases: null, state: 'active', ...more });
const estate = (key: string, more: Partial<Item<'estates'>> = {}): Item<'estates'> => ({
  key, title: key, area: null, ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active', ...more,
});
const allocation = (key: string, of: string, more: Partial<Item<'allocations'>> = {}): Item<'allocations'> => ({
  key, area: of, member: { id: null, mail: null, name: key }, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, state: 'endorsed', imported: null, source: null, ...more,
});

const today = '2026-11-20';
const mapOf = (rows: Partial<Parameters<typeof areaMap>[0]>) => areaMap({ areas: [], estates: [], allocations: [], ...rows }, today);

test('an area stands with its estates and with who is appointed to it', () => {
  const [one] = mapOf({ areas: [area('riverside')], estates: [estate('weirside', { area: 'riverside' }), estate('moorfold', { area: 'uplands' })], allocations: [allocation('amina', 'riverside')] });
  expect(one).toMatchObject({ area: { key: 'riverside' }, estates: [{ key: 'weirside' }], appointed: [{ key: 'amina' }], gaps: [] });
});

test('estates of no area, or of one that was withdrawn, come last and are a gap', () => {
  const map = mapOf({ areas: [area('old', { state: 'withdrawn' })], estates: [estate('quarrymount'), estate('weirside', { area: 'old' })] });
  expect(map).toMatchObject([{ area: null, estates: [{ key: 'quarrymount' }, { key: 'weirside' }], gaps: ['no area'] }]);
});

test('an area without a member or without estates is a gap', () => {
  expect(mapOf({ areas: [area('eastfield')] })[0]?.gaps).toEqual(['no member', 'no estates']);
});

test('an appointment that is not yet endorsed is in force, and a gap', () => {
  const [one] = mapOf({ areas: [area('a')], estates: [estate('e', { area: 'a' })], allocations: [allocation('joe', 'a', { state: 'appointed' })] });
  expect(one).toMatchObject({ appointed: [{ key: 'joe' }], gaps: ['not endorsed'] });
});

test('who comes and who has gone stand apart, the latest to go first', () => {
  const [one] = mapOf({
    areas: [area('a')],
    allocations: [
      allocation('proposed', 'a', { state: 'proposed' }),
      allocation('next', 'a', { startsOn: '2026-12-01' }),
      allocation('first', 'a', { state: 'ended', endsOn: '2024-05-01' }),
      allocation('second', 'a', { endsOn: '2026-05-07' }),
    ],
  });
  expect(one?.appointed).toEqual([]);
  expect(one?.coming.map(({ key }) => key)).toEqual(['proposed', 'next']);
  expect(one?.past.map(({ key }) => key)).toEqual(['second', 'first']);
});

test('on the day of a hand-over both are appointed', () => {
  const [out, into] = [allocation('out', 'a', { endsOn: today }), allocation('in', 'a', { startsOn: today })];
  expect([out, into].every((one) => isAppointedOn(one, today))).toBe(true);
});

test.each([
  [{ appointedOn: '2026-06-22', endorsedOn: '2026-06-01' }, true],
  [{ startsOn: '2026-06-22', endsOn: '2026-06-21' }, true],
  [{ appointedOn: '2026-06-22', endsOn: '2026-01-01' }, true],
  [{ appointedOn: '2026-06-22', endorsedOn: '2026-07-21', startsOn: '2026-07-21', endsOn: '2027-05-01' }, false],
  [{ endorsedOn: '2026-07-21' }, false],
])('of the days %j the order is wrong: %s', (days, isWrong) => {
  expect(areDatesOutOfOrder(allocation('one', 'a', days))).toBe(isWrong);
});
