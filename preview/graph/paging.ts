/**
 * Pages of list items: 200 unless $top asks otherwise, at most 5,000, with an opaque link to the next.
 * https://learn.microsoft.com/graph/paging
 */
import { badRequest } from './answer';
import type { QueryOptions } from './query';
import type { World } from './world';

const usual = 200;
const most = 5_000;

export interface Page<T> {
  readonly rows: readonly T[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** `place` says where a row stands, and is what the next page begins after. Rows come in order of it. */
export function pageOf<T>(world: World, rows: readonly T[], query: QueryOptions, place: (row: T) => number): Page<T> {
  const after = readSkipToken(query.get('$skiptoken'));
  const size = Math.min(readTop(query.get('$top')), world.settings.pageLimit ?? most);
  const first = after === null ? 0 : rows.findIndex((row) => place(row) > after);
  if (first === -1) return { rows: [], next: null };
  const page = rows.slice(first, first + size);
  const last = page.at(-1);
  return { rows: page, next: last !== undefined && first + size < rows.length ? skipToken(place(last)) : null };
}

/** The address of the page after this one: the same request, further on. */
export function nextLink(world: World, url: URL, token: string, more: Readonly<Record<string, string>> = {}): string {
  const next = new URL(`${world.origin}${url.pathname}`);
  for (const [name, value] of url.searchParams) if (name !== '$skiptoken' && !(name in more)) next.searchParams.append(name, value);
  for (const [name, value] of Object.entries(more)) next.searchParams.append(name, value);
  next.searchParams.append('$skiptoken', token);
  return next.href;
}

function readTop(top: string | undefined): number {
  if (top === undefined) return usual;
  if (!/^[1-9]\d*$/.test(top)) throw badRequest(`Invalid value '${top}' for $top query option found. The $top query option requires a positive integer value.`);
  if (Number(top) > most) throw badRequest(`Invalid value '${top}' for $top: at most ${most} list items come in a page.`);
  return Number(top);
}

const skipToken = (place: number): string => Buffer.from(`Paged=TRUE&p_ID=${place}`).toString('base64url');

function readSkipToken(token: string | undefined): number | null {
  if (token === undefined) return null;
  const place = /^Paged=TRUE&p_ID=(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) throw badRequest('One of the provided arguments is not acceptable.');
  return Number(place);
}
