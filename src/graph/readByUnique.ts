import type { Stored } from '../domain/changes';
import type { ListName } from '../lists/index';
import type { ReadOptions } from './council';
import { type Place, readRows, unreadableError } from './rowRequests';

/** The one row whose unique column has that value. A row that is there but cannot be read throws: it is not nobody's. */
export async function readByUnique<Name extends ListName>(place: Place<Name>, column: string, value: string, options?: ReadOptions): Promise<Stored<Name> | null> {
  const { items, unreadable } = await readRows(place, { [column]: value }, options);
  const [row] = items;
  if (row) return row;
  const [damaged] = unreadable;
  if (damaged) throw unreadableError(place.list.title, damaged);
  return null;
}

export const readByKey = <Name extends ListName>(place: Place<Name>, key: string, options?: ReadOptions): Promise<Stored<Name> | null> =>
  readByUnique(place, place.list.key, key, options);
