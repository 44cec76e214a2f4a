import type { Item } from '../../lists/index';
import { awaitsEndorsement, hasEnded, isAppointedOn } from './appointed';
import { areDatesOutOfOrder } from './appointments';

export { isAppointedOn } from './appointed';
export { areDatesOutOfOrder } from './appointments';

type Area = Item<'areas'>;
type Estate = Item<'estates'>;
type Allocation = Item<'allocations'>;

/** An area with its estates and with who looks after them. */
export interface AreaOnMap<A extends Area, E extends Estate, L extends Allocation> {
  /** Null: the estates of which nobody has said in which area they lie. */
  readonly area: A | null;
  readonly estates: readonly E[];
  /** Who is appointed on this day: two where an area has two, or where a hand-over is not settled. */
  readonly appointed: readonly L[];
  /** Whose appointment is proposed, or begins on a later day. */
  readonly coming: readonly L[];
  /** Whose has ended, the latest first. */
  readonly past: readonly L[];
  readonly gaps: readonly Gap[];
}

/** What is still to be settled on the map. */
export type Gap = 'no area' | 'no member' | 'no estates' | 'not endorsed' | 'dates out of order';

interface MapRows<A extends Area, E extends Estate, L extends Allocation> {
  readonly areas: readonly A[];
  readonly estates: readonly E[];
  readonly allocations: readonly L[];
}

/** The map from area to estates and members on a day, by the areas' names; estates without an area come last. */
export function areaMap<A extends Area, E extends Estate, L extends Allocation>({ areas, estates, allocations }: MapRows<A, E, L>, today: string): AreaOnMap<A, E, L>[] {
  const active = byTitle(areas.filter(({ state }) => state === 'active'));
  const standing = byTitle(estates.filter(({ state }) => state === 'active'));
  const known = new Set(active.map(({ key }) => key));
  const onMap = active.map((area): AreaOnMap<A, E, L> => {
    const own = standing.filter((estate) => estate.area === area.key);
    const theirs = allocations.filter((one) => one.area === area.key);
    const appointed = theirs.filter((one) => isAppointedOn(one, today));
    const past = theirs.filter((one) => !appointed.includes(one) && hasEnded(one, today)).sort((a, b) => (b.endsOn ?? '').localeCompare(a.endsOn ?? ''));
    const coming = theirs.filter((one) => !appointed.includes(one) && !past.includes(one));
    return { area, estates: own, appointed, coming, past, gaps: gapsOf(own, appointed, theirs, today) };
  });
  const without = standing.filter(({ area }) => area === null || !known.has(area));
  return without.length === 0 ? onMap : [...onMap, { area: null, estates: without, appointed: [], coming: [], past: [], gaps: ['no area'] }];
}

function gapsOf(estates: readonly Estate[], appointed: readonly Allocation[], all: readonly Allocation[], today: string): Gap[] {
  return [
    ...(appointed.length === 0 ? (['no member'] as const) : []),
    ...(estates.length === 0 ? (['no estates'] as const) : []),
    ...(all.some((one) => awaitsEndorsement(one, today)) ? (['not endorsed'] as const) : []),
    ...(all.some(areDatesOutOfOrder) ? (['dates out of order'] as const) : []),
  ];
}

const byTitle = <Row extends { readonly title: string }>(rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
