/**
 * https://learn.microsoft.com/graph/api/listitem-list
 * https://learn.microsoft.com/graph/api/listitem-get
 * https://learn.microsoft.com/graph/api/listitem-create
 * https://learn.microsoft.com/graph/api/listitem-update
 * https://learn.microsoft.com/graph/api/listitem-delete
 */
import { randomUUID } from 'node:crypto';
import { maySee } from '../access';
import type { ListRights } from '../access';
import { accessDenied, created, noContent, notFound, ok, preconditionFailed, UnknownRequest } from '../answer';
import { jsonBody, param } from '../call';
import type { Call, Route } from '../call';
import { writeFields } from '../fieldValues';
import { filterRows } from '../filter';
import { checkSelectedFields, fieldsAnswer, itemAnswer } from '../itemAnswer';
import { nextLink, pageOf } from '../paging';
import { readFieldsExpand, select } from '../query';
import { etagOf, putRow, removeRow } from '../rows';
import type { Row } from '../rows';
import type { ListRecord } from '../world';
import { openRows } from './lists';

const items = '/sites/{site}/lists/{list}/items';

export const itemRoutes: readonly Route[] = [
  { method: 'GET', path: items, query: ['$filter', '$expand', '$select', '$top', '$skiptoken'], headers: ['prefer'], answer: listItems },
  { method: 'POST', path: items, answer: createItem },
  { method: 'GET', path: `${items}/{item}`, query: ['$expand', '$select'], answer: getItem },
  { method: 'PATCH', path: `${items}/{item}`, headers: ['if-match'], answer: updateItem },
  { method: 'PATCH', path: `${items}/{item}/fields`, headers: ['if-match'], answer: updateFields },
  { method: 'DELETE', path: `${items}/{item}`, headers: ['if-match'], answer: deleteItem },
];

function listItems(call: Call) {
  const { site, list, rights } = openRows(call, 'read');
  const expand = readFieldsExpand(call.query.get('$expand'));
  checkSelectedFields(list, expand?.select ?? null);
  const filter = call.query.get('$filter');
  const rows = filter === undefined ? [...list.rows.rows.values()] : filterRows(list, filter, honoursNonIndexed(call));
  const page = pageOf(call.world, rows.filter((row) => maySee(rights, row)), call.query, (row) => row.id);
  const shown = { state: call.world.state, site, list };
  return ok({
    '@odata.context': `${call.world.origin}/v1.0/$metadata#sites/lists/items`,
    ...(page.next ? { '@odata.nextLink': nextLink(call.world, call.url, page.next) } : {}),
    value: page.rows.map((row) => select(itemAnswer(shown, row, expand), call.query.get('$select') && `${call.query.get('$select')},fields`, ['fields'])),
  });
}

function getItem(call: Call) {
  const { site, list, rights } = openRows(call, 'read');
  const expand = readFieldsExpand(call.query.get('$expand'));
  checkSelectedFields(list, expand?.select ?? null);
  const row = rowNamed(call, list, rights);
  return ok(select(itemAnswer({ state: call.world.state, site, list }, row, expand), call.query.get('$select') && `${call.query.get('$select')},fields`, ['fields']), { ETag: etagOf(row) });
}

function createItem(call: Call) {
  const { site, list } = openRows(call, 'write');
  const { fields, contentType: _always, ...rest } = jsonBody(call);
  refuseOthers(rest);
  const now = call.world.calendar().toISOString();
  const { objectId } = call.caller.person;
  const row: Row = {
    id: list.rows.nextId,
    guid: randomUUID(),
    version: 1,
    fields: writeFields(list, fields ?? {}, {}, null),
    author: objectId,
    editor: objectId,
    createdAt: now,
    modifiedAt: now,
  };
  list.rows.nextId += 1;
  putRow(list.rows, row);
  call.world.changed();
  return created(itemAnswer({ state: call.world.state, site, list }, row, { select: null }));
}

function updateItem(call: Call) {
  const { fields, ...rest } = jsonBody(call);
  refuseOthers(rest);
  const { shown, row } = update(call, fields ?? {});
  return ok(itemAnswer(shown, row, { select: null }), { ETag: etagOf(row) });
}

function updateFields(call: Call) {
  const { shown, row } = update(call, jsonBody(call));
  return ok(fieldsAnswer(shown, row, null), { ETag: etagOf(row) });
}

function update(call: Call, asked: unknown) {
  const { site, list, rights } = openRows(call, 'write');
  const before = rowNamed(call, list, rights);
  checkIfMatch(call, etagOf(before));
  const fields = writeFields(list, asked, before.fields, before.id);
  const row: Row = { ...before, fields, version: before.version + 1, editor: call.caller.person.objectId, modifiedAt: call.world.calendar().toISOString() };
  putRow(list.rows, row);
  call.world.changed();
  return { shown: { state: call.world.state, site, list }, row };
}

function deleteItem(call: Call) {
  const { list, rights } = openRows(call, 'write');
  if (!rights.remove) throw accessDenied();
  const row = rowNamed(call, list, rights);
  checkIfMatch(call, etagOf(row));
  removeRow(list.rows, row);
  call.world.changed();
  return noContent;
}

/** Another's row, where each sees only their own, is as if it were not there. */
function rowNamed(call: Call, list: ListRecord, rights: ListRights): Row {
  const id = param(call, 'item');
  const row = /^\d+$/.test(id) ? list.rows.rows.get(Number(id)) : undefined;
  if (!row || !maySee(rights, row)) throw notFound();
  return row;
}

export function checkIfMatch(call: Call, etag: string): void {
  const wanted = call.headers.get('if-match');
  if (wanted !== null && wanted !== '*' && wanted !== etag) throw preconditionFailed();
}

/** https://github.com/microsoftgraph/microsoft-graph-docs/issues/2279 */
function honoursNonIndexed(call: Call): boolean {
  const prefer = call.headers.get('prefer');
  if (prefer !== null && prefer !== 'HonorNonIndexedQueriesWarningMayFailRandomly') throw new UnknownRequest(`the header Prefer: ${prefer}`, 400);
  return prefer !== null;
}

function refuseOthers(rest: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(rest)[0];
  if (unknown) throw new UnknownRequest(`the list item property '${unknown}'`, 400);
}
