import type { Item } from '../../lists/index';
import { formatDate } from '../formats';
import { awaitsEndorsement } from './appointed';
import { areDatesOutOfOrder, vacanciesOf } from './appointments';
import type { AreaOnMap } from './areaMap';

/** Something that is still to be settled, and the area at which it is shown; null for the estates of no area. */
export interface MapGap {
  readonly area: string | null;
  readonly words: string;
}

type OnMap = AreaOnMap<Item<'areas'>, Item<'estates'>, Item<'allocations'>>;

/** In the order of the map. */
export const gapsOnMap = (map: readonly OnMap[], today: string): readonly MapGap[] => map.flatMap((one) => (one.area === null ? one.estates.map(({ title }) => ({ area: null, words: `${title} lies in no area` })) : gapsOfArea(one.area, one, today)));

function gapsOfArea({ key, title }: Item<'areas'>, { estates, appointed, coming, past }: OnMap, today: string): readonly MapGap[] {
  const all = [...appointed, ...coming, ...past];
  const say = (words: string): MapGap => ({ area: key, words });
  return [
    ...(appointed.length === 0 ? [say(noMember(title, all, today))] : []),
    ...(estates.length === 0 ? [say(`${title} has no estates`)] : []),
    ...all.filter((one) => awaitsEndorsement(one, today)).map(({ member, state }) => say(`${member.name}, ${state} for ${title}, is not yet endorsed`)),
    ...all.filter(areDatesOutOfOrder).map(({ member }) => say(`The dates of ${member.name} in ${title} are out of order`)),
  ];
}

function noMember(title: string, all: readonly Item<'allocations'>[], today: string): string {
  const since = vacanciesOf(all, today).find(({ until }) => until === null)?.from;
  return since === undefined ? `${title} has no member` : `${title} has had no member since ${formatDate(since)}`;
}
