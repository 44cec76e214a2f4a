import type { Stored } from '../domain/changes';
import type { SiteKey } from '../domain/sites';
import { isCircleSite } from '../domain/sites';
import type { ListName, ListNamed } from '../lists/index';
import { isObject } from './checks';
import type { GraphClient, ReadRequestOptions } from './client';
import { fieldNamesOf } from './columnDefinitions';
import type { ReadOptions, Rows, UnreadableRow } from './council';
import { decode } from './decode';
import { filterOf } from './filter';
import { GraphError } from './graphError';
import { readPages } from './pages';

/** One list on one site, as Graph addresses it. */
export interface Place<Name extends ListName> {
  readonly client: GraphClient;
  readonly list: ListNamed<Name>;
  readonly site: SiteKey;
  readonly siteId: string;
}

/** SharePoint gives 200 rows unless asked, and 5,000 at most: an estate with 2,000 issues comes in one round trip. */
const PAGE = 5000;

export const itemsPath = <Name extends ListName>({ list, siteId }: Place<Name>): string => `/sites/${siteId}/lists/${encodeURIComponent(list.title)}/items`;

export const expandFields = <Name extends ListName>({ list }: Place<Name>): string => `$expand=fields($select=${fieldNamesOf(list).join(',')})`;

export function readOptions<Name extends ListName>({ site }: Place<Name>, options: ReadOptions = {}): ReadRequestOptions {
  return { ...options, noStore: isCircleSite(site) };
}

/** All rows, or those of one partition. */
export async function readRows<Name extends ListName>(place: Place<Name>, where: Readonly<Record<string, unknown>> | null, options?: ReadOptions): Promise<Rows<Name>> {
  const filter = where ? `&$filter=${encodeURIComponent(filterOf(place.list, where))}` : '';
  const values: unknown[] = [];
  for await (const page of readPages(place.client, `${itemsPath(place)}?${expandFields(place)}${filter}&$top=${PAGE}`, readOptions(place, options))) {
    values.push(...page.values);
  }
  return asRows(place, latestOfEach(values));
}

/** Rows move between pages, and between a delta's, while one reads: the last word on each counts. */
export function latestOfEach(values: readonly unknown[]): readonly unknown[] {
  return [...new Map(values.map((value, position) => [isObject(value) && typeof value.id === 'string' ? value.id : position, value])).values()];
}

export function asRows<Name extends ListName>({ list, site }: Place<Name>, values: readonly unknown[]): Rows<Name> {
  const items: Stored<Name>[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const json of values) {
    const decoded = decode(list, site, json);
    if (decoded.kind === 'row') items.push(decoded.row);
    else unreadable.push(decoded.unreadable);
  }
  return { items, unreadable };
}

export async function readRow<Name extends ListName>(place: Place<Name>, id: string, options?: ReadOptions): Promise<Stored<Name>> {
  return asRow(place, await place.client.read(`${itemsPath(place)}/${id}?${expandFields(place)}`, readOptions(place, options)));
}

export function asRow<Name extends ListName>({ list, site }: Place<Name>, json: unknown): Stored<Name> {
  const decoded = decode(list, site, json);
  if (decoded.kind === 'row') return decoded.row;
  throw unreadableError(list.title, decoded.unreadable);
}

export function unreadableError(title: string, { id, column, reason }: UnreadableRow): GraphError {
  return new GraphError('unexpected', `Row ${id} of ${title} cannot be read: “${column}” ${reason}. Ask the clerk to correct it in SharePoint.`, { code: 'unreadable', column });
}
