import { useQuery } from '@tanstack/react-query';
import type { Stored } from '../domain/changes';
import { areaMap, isAppointedOn, type AreaOnMap } from '../domain/estates/areaMap';
import type { UnreadableRow } from '../graph/council';
import { askedTogether, type Asked } from './asked';
import type { Desk } from './desk';
import { allocationsQuery, areasQuery } from './estateQueries';
import { estatesQuery } from './homeQueries';

export interface AreaMap {
  readonly areas: readonly AreaOnMap<Stored<'areas'>, Stored<'estates'>, Stored<'allocations'>>[];
  /** Every row, withdrawn ones too. */
  readonly estates: readonly Stored<'estates'>[];
  readonly allRows: { readonly areas: readonly Stored<'areas'>[]; readonly allocations: readonly Stored<'allocations'>[] };
  /** The areas to which I am appointed today. */
  readonly mine: ReadonlySet<string>;
  readonly unreadable: readonly UnreadableRow[];
}

/** Areas, their estates and who looks after them: one `$batch`. */
export function useAreaMap({ council, me, today }: Desk): Asked<AreaMap> {
  const [areas, estates, allocations] = [useQuery(areasQuery(council)), useQuery(estatesQuery(council)), useQuery(allocationsQuery(council))];
  return askedTogether([areas, estates, allocations], () => {
    if (areas.data === undefined || estates.data === undefined || allocations.data === undefined) return undefined;
    const isMe = ({ member }: Stored<'allocations'>): boolean => me !== null && (member.id === null ? member.mail?.toLowerCase() === me.username.toLowerCase() : member.id === me.objectId);
    return {
      areas: areaMap({ areas: areas.data.items, estates: estates.data.items, allocations: allocations.data.items }, today),
      estates: estates.data.items,
      allRows: { areas: areas.data.items, allocations: allocations.data.items },
      mine: new Set(allocations.data.items.filter((one) => isMe(one) && isAppointedOn(one, today)).map(({ area }) => area)),
      unreadable: [areas.data, estates.data, allocations.data].flatMap(({ unreadable }) => unreadable),
    };
  });
}
