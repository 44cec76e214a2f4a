import type { RowAddress, Stored } from '../domain/changes';
import type { Item, ListName } from '../lists/index';
import { isObject } from './checks';
import { holds } from './createRow';
import { encodeColumns, type Fields } from './encode';
import { GraphError } from './graphError';
import { asRow, itemsPath, type Place, readRow } from './rowRequests';

/** Sends only the columns given. If-Match makes SharePoint refuse where somebody saved the row in between. */
export async function updateRow<Name extends ListName>(place: Place<Name>, row: RowAddress, columns: Partial<Item<Name>>): Promise<Stored<Name>> {
  const fields = encodeColumns(place.list, columns);
  try {
    return await send(place, row, fields);
  } catch (error) {
    if (!(error instanceof GraphError) || !error.detail.lost) throw error;
    const now = await readRow(place, row.id);
    if (now.row.etag !== row.etag) {
      if (holds(place, now, columns)) return now;
      throw new GraphError('conflict', 'This was changed by someone else. Compare and save again.', error.detail, { cause: error });
    }
    // Not done yet; and should the lost request still arrive, one of the two is refused.
    return send(place, row, fields);
  }
}

export const rowPath = <Name extends ListName>(place: Place<Name>, id: string): string => `${itemsPath(place)}/${id}`;

async function send<Name extends ListName>(place: Place<Name>, row: RowAddress, fields: Fields): Promise<Stored<Name>> {
  return rowChanged(place, row, await place.client.write('PATCH', `${rowPath(place, row.id)}/fields`, fields, { ifMatch: row.etag }));
}

/** The row as the answer to its change tells it. */
export async function rowChanged<Name extends ListName>(place: Place<Name>, { id, createdAt, createdBy }: RowAddress, changed: unknown): Promise<Stored<Name>> {
  // The answer is the row's fields with their new ETag; an answer without it is no base for the next change.
  if (isObject(changed) && typeof changed['@odata.etag'] === 'string') {
    const row = asRow(place, { id, eTag: changed['@odata.etag'], createdDateTime: createdAt, lastModifiedDateTime: changed.Modified, fields: changed });
    return createdBy === undefined ? row : { ...row, row: { ...row.row, createdBy } };
  }
  return readRow(place, id);
}
