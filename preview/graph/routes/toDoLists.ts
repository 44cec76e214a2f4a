/**
 * https://learn.microsoft.com/graph/api/todo-list-lists
 * https://learn.microsoft.com/graph/api/todo-post-lists
 * https://learn.microsoft.com/graph/api/todotasklist-update
 * https://learn.microsoft.com/graph/api/todotasklist-delete
 * https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension
 * https://learn.microsoft.com/graph/api/opentypeextension-get#filter-for-resource-instances-expanded-with-a-matching-extension
 * https://learn.microsoft.com/graph/api/opentypeextension-delete
 */
import { created, noContent, ok, UnknownRequest } from '../answer';
import type { Answer } from '../answer';
import { jsonBody, param } from '../call';
import type { Call, Route } from '../call';
import { isObject } from '../guards';
import type { JsonObject } from '../guards';
import { invalid, itemNotFound, listNamed, newToDoId, openToDo, refuseUnknown } from '../toDo';
import type { ToDoList } from '../toDo';

const one = '/me/todo/lists/{list}';

export const toDoListRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/todo/lists', query: ['$filter', '$expand'], answer: answerLists },
  { method: 'POST', path: '/me/todo/lists', answer: createList },
  { method: 'GET', path: one, answer: (call) => ok(listAnswer(listNamed(call))) },
  { method: 'PATCH', path: one, answer: renameList },
  { method: 'DELETE', path: one, answer: deleteList },
  { method: 'DELETE', path: `${one}/extensions/{extension}`, answer: deleteExtension },
];

/** A page holds sixteen, and without $top no next one is named: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/595. */
const usual = 16;

function answerLists(call: Call): Answer {
  const all = [...openToDo(call).lists.values()];
  const wanted = nameIn(call.query.get('$filter'), /^extensions\/any\((\w+):\1\/id eq '([^']+)'\)$/i, '$filter');
  const expanded = nameIn(call.query.get('$expand'), /^(extensions)\(\$filter=id eq '([^']+)'\)$/i, '$expand');
  const found = wanted === null ? all : all.filter(({ extensions }) => extensions.some((extension) => isNamed(extension, wanted)));
  return ok({ value: found.slice(0, usual).map((list) => ({ ...listAnswer(list), ...(expanded !== null && { extensions: list.extensions.filter((extension) => isNamed(extension, expanded)).map(extensionAnswer) }) })) });
}

function nameIn(option: string | undefined, form: RegExp, name: string): string | null {
  if (option === undefined) return null;
  const found = form.exec(option)?.[2];
  if (found === undefined) throw new UnknownRequest(`${name}=${option} on task lists; it knows an open extension by its id`, 400);
  return found;
}

/** By its name, or by the id that Outlook's services give it. */
const isNamed = ({ extensionName }: JsonObject, id: string): boolean => id.replace(/^(?:Microsoft\.OutlookServices|microsoft\.graph)\.OpenTypeExtension\./i, '') === extensionName;

const extensionAnswer = (extension: JsonObject): JsonObject => ({ '@odata.type': '#microsoft.graph.openTypeExtension', id: `Microsoft.OutlookServices.OpenTypeExtension.${String(extension['extensionName'])}`, ...extension });

const listAnswer = ({ id, displayName, wellknownListName }: ToDoList): JsonObject => ({ '@odata.type': '#microsoft.graph.todoTaskList', id, displayName, isOwner: true, isShared: false, wellknownListName });

function createList(call: Call): Answer {
  const mailbox = openToDo(call);
  const body = jsonBody(call);
  refuseUnknown(body, ['displayName', 'extensions'], 'todoTaskList');
  const { extensions = [] } = body;
  if (!Array.isArray(extensions)) throw invalid('The extensions of a task list are a collection.');
  // Two may have one name.
  const list: ToDoList = { id: newToDoId(), displayName: nameOf(body), wellknownListName: 'none', extensions: extensions.map(readExtension), tasks: new Map() };
  mailbox.lists.set(list.id, list);
  call.world.changed();
  return created({ ...listAnswer(list), ...(list.extensions.length > 0 && { extensions: list.extensions.map(extensionAnswer) }) });
}

function nameOf({ displayName }: JsonObject): string {
  if (typeof displayName !== 'string' || displayName.trim() === '') throw invalid('A task list needs a displayName.');
  return displayName;
}

function readExtension(extension: unknown): JsonObject {
  if (!isObject(extension)) throw invalid('An open extension is an object.');
  const { '@odata.type': type, ...kept } = extension;
  if (type !== 'microsoft.graph.openTypeExtension' && type !== '#microsoft.graph.openTypeExtension') throw invalid('An open extension names its @odata.type.');
  if (typeof kept['extensionName'] !== 'string' || /^com\.(?:onmicrosoft|microsoft)/i.test(kept['extensionName'])) throw invalid('An open extension needs an extensionName that is not Microsoft’s.');
  if (Object.values(kept).some((value) => isObject(value))) throw invalid('An open extension holds primitive values and arrays of them.');
  return kept;
}

function renameList(call: Call): Answer {
  const list = userList(call);
  const body = jsonBody(call);
  refuseUnknown(body, ['displayName'], 'todoTaskList');
  const renamed = { ...list, displayName: nameOf(body) };
  openToDo(call).lists.set(list.id, renamed);
  call.world.changed();
  return ok(listAnswer(renamed));
}

function deleteList(call: Call): Answer {
  openToDo(call).lists.delete(userList(call).id);
  call.world.changed();
  return noContent;
}

/** "Built-in task lists […] which cannot be renamed or deleted": https://learn.microsoft.com/graph/api/resources/todotasklist */
function userList(call: Call): ToDoList {
  const list = listNamed(call);
  if (list.wellknownListName !== 'none') throw invalid('A built-in task list cannot be renamed or deleted.');
  return list;
}

function deleteExtension(call: Call): Answer {
  const list = listNamed(call);
  const left = list.extensions.filter((extension) => !isNamed(extension, param(call, 'extension')));
  if (left.length === list.extensions.length) throw itemNotFound();
  openToDo(call).lists.set(list.id, { ...list, extensions: left });
  call.world.changed();
  return noContent;
}
