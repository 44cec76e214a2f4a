import { areaMap } from '../../../../src/domain/estates/areaMap';
import { gapsOnMap } from '../../../../src/domain/estates/mapGaps';
import { anAllocation, anArea, anEstate, otto } from './mapRows';

const today = '2026-11-16';
const gaps = (rows: Partial<Parameters<typeof areaMap>[0]>) => gapsOnMap(areaMap({ areas: [], estates: [], allocations: [], ...rows }, today), today).map(({ area, words }) => [area, words]);

test('a map that is settled has none', () => {
  expect(gaps({ areas: [anArea()], estates: [anEstate()], allocations: [anAllocation()] })).toEqual([]);
});

test('each is told by name, where it stands', () => {
  expect(
    gaps({
      areas: [anArea(), anArea({ key: 'eastfield', title: 'Eastfield' })],
      estates: [anEstate(), anEstate({ key: 'quarrymount', title: 'Quarrymount', area: null }), anEstate({ key: 'moorfold', title: 'Moorfold', area: 'nowhere' })],
      allocations: [
        anAllocation({ key: 'a', state: 'appointed', appointedOn: '2026-09-28' }),
        anAllocation({ key: 'b', member: otto, state: 'proposed' }),
        anAllocation({ key: 'c', area: 'eastfield', member: otto, startsOn: '2025-07-22', endsOn: '2026-07-31', state: 'ended' }),
        anAllocation({ key: 'd', area: 'eastfield', member: otto, appointedOn: '2024-07-22', endorsedOn: '2024-07-21', endsOn: '2024-08-01' }),
      ],
    }),
  ).toEqual([
    ['eastfield', 'Eastfield has had no member since Sat 1 Aug 2026'],
    ['eastfield', 'Eastfield has no estates'],
    ['eastfield', 'The dates of Otto Pell in Eastfield are out of order'],
    ['riverside', 'Mercy Brown, appointed for Riverside, is not yet endorsed'],
    ['riverside', 'Otto Pell, proposed for Riverside, is not yet endorsed'],
    [null, 'Moorfold lies in no area'],
    [null, 'Quarrymount lies in no area'],
  ]);
});

test('an area that never had a member says no more than that', () => {
  expect(gaps({ areas: [anArea()], estates: [anEstate()] })).toEqual([['riverside', 'Riverside has no member']]);
});
