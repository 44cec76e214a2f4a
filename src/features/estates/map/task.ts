import type { Stored } from '../../../domain/changes';

type Area = Stored<'areas'>;
type Estate = Stored<'estates'>;
type Allocation = Stored<'allocations'>;

/** What a clerk has begun to do with the map. Rows are as they were then. */
export type MapTask =
  | { readonly kind: 'area'; readonly base: Area | null }
  | { readonly kind: 'withdraw area' | 'put back area'; readonly base: Area }
  | { readonly kind: 'estate'; readonly base: Estate | null; readonly area: string }
  | { readonly kind: 'merge' | 'withdraw estate' | 'put back estate'; readonly base: Estate }
  | { readonly kind: 'appoint'; readonly area: Area }
  | { readonly kind: 'appointment' | 'hand over' | 'end'; readonly area: Area; readonly base: Allocation }
  | { readonly kind: 'endorse' };

/** Null for who only reads the map. */
export type BeginTask = ((task: MapTask) => void) | null;

/** Where the focus goes when the task is over: the area's heading, or that of the estates without one. */
export function placeOfTask(task: MapTask): string | null {
  switch (task.kind) {
    case 'area':
    case 'withdraw area':
    case 'put back area':
      return task.base?.key ?? null;
    case 'estate':
      return task.base === null ? task.area || null : (task.base.area ?? NO_AREA);
    case 'merge':
    case 'withdraw estate':
    case 'put back estate':
      return task.base.area ?? NO_AREA;
    case 'endorse':
      return null;
    default:
      return task.area.key;
  }
}

/** In an address, the place of the estates that lie in no area; a key has no such sign. */
export const NO_AREA = '~none';
/** The heading of a place, as the page names it. */
export const idOfPlace = (place: string): string => `place-${place}`;
