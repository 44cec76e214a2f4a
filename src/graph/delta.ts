import type { ListName } from '../lists/index';
import type { ReadOptions, RowChanges } from './council';
import { isObject } from './checks';
import { GraphError } from './graphError';
import { readPages } from './pages';
import { asRows, expandFields, itemsPath, latestOfEach, type Place, readOptions } from './rowRequests';

/** A token is the path of Graph's delta link: opaque, and good for this list on this site only. */
export async function latestToken<Name extends ListName>(place: Place<Name>, options?: ReadOptions): Promise<string> {
  const { token } = await follow(place, `${itemsPath(place)}/delta?token=latest&${expandFields(place)}`, options);
  return token;
}

/** null when the token is too old: https://learn.microsoft.com/graph/api/listitem-delta answers 410 Gone. */
export async function changesSince<Name extends ListName>(place: Place<Name>, token: string, options?: ReadOptions): Promise<RowChanges<Name> | null> {
  try {
    const { values, token: next } = await follow(place, token, options);
    const latest = latestOfEach(values);
    const deletedIds = latest.flatMap((value) => deletedIdOf(value) ?? []);
    return { changed: asRows(place, latest.filter((value) => deletedIdOf(value) === null)), deletedIds, token: next };
  } catch (error) {
    if (error instanceof GraphError && error.detail.status === 410) return null;
    throw error;
  }
}

async function follow<Name extends ListName>(place: Place<Name>, path: string, options?: ReadOptions): Promise<{ readonly values: readonly unknown[]; readonly token: string }> {
  const values: unknown[] = [];
  let token: string | null = null;
  for await (const page of readPages(place.client, path, readOptions(place, options))) {
    values.push(...page.values);
    token = page.deltaPath;
  }
  if (token === null) throw new GraphError('unexpected', `The changes of ${place.list.title} could not be read to their end. Try again.`);
  return { values, token };
}

const deletedIdOf = (value: unknown): string | null => (isObject(value) && isObject(value.deleted) && typeof value.id === 'string' ? value.id : null);
