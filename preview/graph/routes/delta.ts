/**
 * What changed in a list since a token.
 * https://learn.microsoft.com/graph/api/listitem-delta
 */
import { maySee } from '../access';
import type { ListRights } from '../access';
import { badRequest, ok, Refusal } from '../answer';
import type { Call, Route } from '../call';
import { checkSelectedFields, itemAnswer } from '../itemAnswer';
import { nextLink, pageOf } from '../paging';
import { readFieldsExpand, select } from '../query';
import { changesAfter } from '../rows';
import type { Row, RowChange, RowStore } from '../rows';
import { openRows } from './lists';

export const deltaRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites/{site}/lists/{list}/items/delta', query: ['token', '$select', '$expand', '$top', '$skiptoken'], answer: listChanges },
];

/** `all` goes through the list as it was when the walk began; `since` through what changed after. */
interface Token {
  readonly kind: 'all' | 'since';
  readonly order: number;
}

interface Entry {
  readonly place: number;
  /** Only the page's entries are drawn up. */
  readonly show: () => unknown;
}

function listChanges(call: Call) {
  const { site, list, rights } = openRows(call, 'read');
  const expand = readFieldsExpand(call.query.get('$expand'));
  checkSelectedFields(list, expand?.select ?? null);
  const picked = call.query.get('$select');
  const show = (row: Row) => select(itemAnswer({ state: call.world.state, site, list }, row, expand), picked && `${picked},fields`, ['fields']);

  const asked = call.query.get('token');
  if (asked === 'latest') return answer(call, [], { kind: 'since', order: list.rows.order });
  const token = asked === undefined ? { kind: 'all' as const, order: list.rows.order } : readToken(call, list.rows, asked);
  const entries = token.kind === 'all' ? everyRow(list.rows, rights, show) : changedRows(list.rows, rights, token.order, show);
  return answer(call, entries, token.kind === 'all' ? token : { kind: 'since', order: list.rows.order });
}

function everyRow(store: RowStore, rights: ListRights, show: (row: Row) => unknown): readonly Entry[] {
  return [...store.rows.values()].filter((row) => maySee(rights, row)).map((row) => ({ place: row.id, show: () => show(row) }));
}

function changedRows(store: RowStore, rights: ListRights, order: number, show: (row: Row) => unknown): readonly Entry[] {
  const changes = changesAfter(store, order).filter(({ author }) => rights.onlyRowsOf === null || rights.onlyRowsOf === author);
  return withRepeats(changes).map(({ order: place, id, row }) => ({ place, show: () => (row ? show(row) : { id: String(id), deleted: { state: 'deleted' } }) }));
}

/**
 * "The same item might appear more than once in a delta feed": one that changed more than once stands there twice, first as it
 * was after its first change, and the last occurrence counts.
 */
function withRepeats(changes: readonly RowChange[]): readonly RowChange[] {
  const [first, last] = [new Map<number, RowChange>(), new Map<number, RowChange>()];
  for (const change of changes) {
    if (!first.has(change.id)) first.set(change.id, change);
    last.set(change.id, change);
  }
  return changes.filter((change) => first.get(change.id) === change || last.get(change.id) === change);
}

function answer(call: Call, entries: readonly Entry[], token: Token) {
  const page = pageOf(call.world, entries, call.query, ({ place }) => place);
  const asked = call.query.get('token');
  const links = page.next
    ? { '@odata.nextLink': nextLink(call.world, call.url, page.next, { token: asked ?? writeToken(token) }) }
    : { '@odata.deltaLink': linkWith(call, writeToken({ kind: 'since', order: token.order })) };
  return ok({ '@odata.context': `${call.world.origin}/v1.0/$metadata#listItem`, ...links, value: page.rows.map((entry) => entry.show()) });
}

const writeToken = ({ kind, order }: Token): string => Buffer.from(`${kind};${order}`).toString('base64url');

function readToken(call: Call, store: RowStore, token: string): Token {
  const [, kind, digits] = /^(all|since);(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  const order = Number(digits);
  if (kind === undefined || order > store.order) throw badRequest('The delta token is not valid.');
  if (order < store.forgottenBefore) throw new Refusal(410, 'resyncChangesApplyDifferences', 'The delta token is too old: start again.', { headers: { Location: linkWith(call, null) } });
  return { kind: kind === 'all' ? 'all' : 'since', order };
}

function linkWith(call: Call, token: string | null): string {
  const link = new URL(`${call.world.origin}${call.url.pathname}`);
  for (const [name, value] of call.url.searchParams) if (name !== 'token' && name !== '$skiptoken') link.searchParams.append(name, value);
  if (token) link.searchParams.append('token', token);
  return link.href;
}
