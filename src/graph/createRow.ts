import type { Stored } from '../domain/changes';
import type { List } from '../lists/columns';
import type { Item, ListName } from '../lists/index';
import { isObject } from './checks';
import { enforcesUnique } from './columnDefinitions';
import { encodeColumns, encodeRow, type Fields } from './encode';
import { GraphError } from './graphError';
import { readByUnique } from './readByUnique';
import { asRow, itemsPath, type Place, readRow } from './rowRequests';

/**
 * A create may fail after it was done: its answer is lost, or a second attempt meets its own row. So what failed is read
 * back by the row's unique columns before anything else, and is sent again only when nothing is there. Where SharePoint does
 * not keep them unique, that is looked up first.
 */
export async function createRow<Name extends ListName>(place: Place<Name>, item: Item<Name>): Promise<Stored<Name>> {
  const fields = encodeRow(place.list, item);
  if (!enforcesUnique(place.list)) {
    const existing = await findOwn(place, item);
    if (existing) return existing;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(place, fields);
    } catch (error) {
      if (!(error instanceof GraphError) || !mayHaveMetARow(error)) throw error;
      const existing = await findOwn(place, item, error);
      if (existing) return existing;
      // Nothing is there: a lost request was not done, and a unique key keeps a late one from making a second row.
      if (!error.detail.lost || attempt === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 2;

async function send<Name extends ListName>(place: Place<Name>, fields: Fields): Promise<Stored<Name>> {
  return rowMade(place, await place.client.write('POST', itemsPath(place), { fields }));
}

/** The row as the answer to its create tells it. */
export async function rowMade<Name extends ListName>(place: Place<Name>, made: unknown): Promise<Stored<Name>> {
  if (isObject(made) && isObject(made.fields)) return asRow(place, made);
  if (isObject(made) && typeof made.id === 'string') return readRow(place, made.id);
  throw new GraphError('unexpected', 'The answer of Microsoft 365 arrived damaged. Try again.', { lost: true });
}

// What Graph answers to a duplicate in a unique column is not documented: 400 and 409 have both been seen.
const mayHaveMetARow = ({ detail }: GraphError): boolean => Boolean(detail.lost) || detail.status === 400 || detail.status === 409;

/** The row that is there already, if it is the one we meant to make; a conflict if it is another. */
export async function findOwn<Name extends ListName>(place: Place<Name>, item: Item<Name>, cause?: GraphError): Promise<Stored<Name> | null> {
  const { columns }: List = place.list;
  const values: Readonly<Record<string, unknown>> = item;
  const uniques = Object.keys(columns).filter((name) => columns[name]?.unique && typeof values[name] === 'string');
  const rows = await Promise.all(uniques.map((name) => readByUnique(place, name, String(values[name]))));
  for (const [position, row] of rows.entries()) {
    if (row === null) continue;
    if (holds(place, row, item)) return row;
    const column = uniques[position] ?? place.list.key;
    throw new GraphError('conflict', `Not saved: ${place.list.title} already has another row with this ${column}. Reload, compare and save again.`, { ...cause?.detail, column }, { cause });
  }
  return null;
}

/** Whether the stored row holds exactly the columns given. */
export function holds<Name extends ListName>({ list }: Place<Name>, row: Stored<Name>, columns: Partial<Item<Name>>): boolean {
  const meant: Fields = encodeColumns(list, columns);
  const values: Readonly<Record<string, unknown>> = row;
  const stored = Object.fromEntries(Object.keys(columns).map((name) => [name, values[name]]));
  return JSON.stringify(encodeColumns(list, stored)) === JSON.stringify(meant);
}
