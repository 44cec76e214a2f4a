/**
 * https://learn.microsoft.com/graph/api/list-list-columns
 * https://learn.microsoft.com/graph/api/list-post-columns
 * https://learn.microsoft.com/graph/api/columndefinition-update
 */
import { badRequest, created, notFound, ok } from '../answer';
import { jsonBody, param } from '../call';
import type { Call, Route } from '../call';
import { changeColumn, columnAnswer, columnTypes, defineColumn, fieldOf } from '../columnDefinitions';
import type { Column } from '../columnDefinitions';
import { select } from '../query';
import { addIndex, dropIndex } from '../rows';
import type { ListRecord } from '../world';
import { openList, openListToManage } from './lists';

const columns = '/sites/{site}/lists/{list}/columns';

export const columnRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: columns,
    query: ['$select'],
    answer: (call) => ok({ value: openList(call, 'read').list.columns.map((column) => select(columnAnswer(column), call.query.get('$select'), columnTypes)) }),
  },
  { method: 'GET', path: `${columns}/{column}`, query: ['$select'], answer: (call) => ok(select(columnAnswer(columnNamed(call, openList(call, 'read').list)), call.query.get('$select'), columnTypes)) },
  { method: 'POST', path: columns, answer: createColumn },
  { method: 'PATCH', path: `${columns}/{column}`, answer: updateColumn },
];

/** Above this many rows SharePoint may not make an index any more. */
const mostRowsToIndex = 20_000;

function createColumn(call: Call) {
  const { list } = openListToManage(call);
  const column = defineColumn(jsonBody(call), list.columns);
  keepIndex(list, column);
  list.columns.push(column);
  call.world.changed();
  return created(columnAnswer(column));
}

function updateColumn(call: Call) {
  const { list } = openListToManage(call);
  const before = columnNamed(call, list);
  const after = changeColumn(before, jsonBody(call), list.columns);
  if (after.indexed !== before.indexed) keepIndex(list, after);
  if (after.enforceUniqueValues) refuseExistingDuplicates(list, after);
  list.columns.splice(list.columns.indexOf(before), 1, after);
  call.world.changed();
  return ok(columnAnswer(after));
}

function keepIndex(list: ListRecord, column: Column): void {
  if (!column.indexed) return dropIndex(list.rows, fieldOf(column));
  if (list.rows.rows.size > mostRowsToIndex) throw badRequest(`A list of more than ${mostRowsToIndex} items cannot be given another index.`);
  addIndex(list.rows, fieldOf(column));
}

function refuseExistingDuplicates(list: ListRecord, column: Column): void {
  const index = list.rows.indexes.get(fieldOf(column));
  if (index && [...index.values()].some((ids) => ids.size > 1)) throw badRequest(`The column '${column.name}' holds duplicate values and cannot enforce unique ones.`);
}

function columnNamed(call: Call, list: ListRecord): Column {
  const id = param(call, 'column').toLowerCase();
  const column = list.columns.find((one) => one.id === id);
  if (!column) throw notFound();
  return column;
}
