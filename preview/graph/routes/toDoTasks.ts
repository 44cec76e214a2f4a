/**
 * https://learn.microsoft.com/graph/api/todotasklist-list-tasks
 * https://learn.microsoft.com/graph/api/todotasklist-post-tasks
 * https://learn.microsoft.com/graph/api/todotask-update
 * https://learn.microsoft.com/graph/api/todotask-delete
 * https://learn.microsoft.com/graph/api/linkedresource-update
 */
import { randomUUID } from 'node:crypto';
import { created, noContent, ok, UnknownRequest } from '../answer';
import type { Answer } from '../answer';
import { jsonBody, param } from '../call';
import type { Call, Route } from '../call';
import { isObject, isOneOf } from '../guards';
import type { JsonObject } from '../guards';
import { nextLink, pageOf } from '../paging';
import { invalid, itemNotFound, listNamed, newToDoId, refuseUnknown, taskNamed } from '../toDo';
import type { LinkedResource, ToDoList, ToDoTask } from '../toDo';

const all = '/me/todo/lists/{list}/tasks';
const one = `${all}/{task}`;

export const toDoTaskRoutes: readonly Route[] = [
  { method: 'GET', path: all, query: ['$top', '$expand', '$skiptoken'], answer: answerTasks },
  { method: 'POST', path: all, answer: createTask },
  { method: 'GET', path: one, query: ['$expand'], answer: (call) => ok(taskAnswer(taskNamed(call).task, isExpanded(call))) },
  { method: 'PATCH', path: one, answer: updateTask },
  { method: 'DELETE', path: one, answer: deleteTask },
  { method: 'PATCH', path: `${one}/linkedResources/{link}`, answer: updateLink },
];

function answerTasks(call: Call): Answer {
  const tasks = [...listNamed(call).tasks.values()];
  const query = new Map([['$top', '10'], ...call.query]);
  const { rows, next } = pageOf(call.world, tasks, query, (task) => tasks.indexOf(task));
  return ok({ value: rows.map((task) => taskAnswer(task, isExpanded(call))), ...(next !== null && { '@odata.nextLink': nextLink(call.world, call.url, next) }) });
}

function isExpanded(call: Call): boolean {
  const expand = call.query.get('$expand');
  if (expand !== undefined && expand !== 'linkedResources') throw new UnknownRequest(`$expand=${expand} on tasks; it knows linkedResources`, 400);
  return expand !== undefined;
}

/** What a task is linked to is another resource, and comes when it is asked for. */
function taskAnswer({ version, body, dueDateTime, completedDateTime, linkedResources, ...task }: ToDoTask, withLinks: boolean): JsonObject {
  return {
    '@odata.etag': `W/"${Buffer.from(`${task.id} ${version}`).toString('base64')}"`,
    ...task,
    isReminderOn: false,
    hasAttachments: false,
    categories: [],
    body: { ...body, content: body.contentType === 'html' ? asOutlookSets(body.content) : body.content },
    ...(dueDateTime !== null && { dueDateTime: { dateTime: dueDateTime, timeZone: 'UTC' } }),
    ...(completedDateTime !== null && { completedDateTime: { dateTime: completedDateTime, timeZone: 'UTC' } }),
    ...(withLinks && { linkedResources }),
  };
}

/** HTML comes back as a whole document, set in another way than it was sent. */
const asOutlookSets = (html: string): string =>
  `<html>\r\n<head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\r\n<style type="text/css"><!-- p {margin:0} --></style>\r\n</head>\r\n<body>\r\n<div>${html.replaceAll('<br>', '<br>\r\n')}</div>\r\n</body>\r\n</html>\r\n`;

function createTask(call: Call): Answer {
  const list = listNamed(call);
  const { linkedResources = [], ...body } = jsonBody(call);
  const links: readonly unknown[] = Array.isArray(linkedResources) ? linkedResources : [linkedResources];
  const changes = changesIn(body, call, ['text', 'html']);
  if (changes.title === undefined) throw invalid('A task needs a title.');
  const now = call.world.calendar().toISOString();
  const task: ToDoTask = {
    id: newToDoId(), version: 1, title: '', status: 'notStarted', importance: 'normal', body: { content: '', contentType: 'text' }, dueDateTime: null, completedDateTime: null,
    createdDateTime: now, lastModifiedDateTime: now, linkedResources: links.map((link) => readLink(link, { id: randomUUID() })), ...changes,
  };
  keep(call, list, task);
  return created(taskAnswer(task, true));
}

function updateTask(call: Call): Answer {
  const { list, task } = taskNamed(call);
  // "Only HTML type is supported": https://learn.microsoft.com/graph/api/todotask-update#request-body
  const changed = { ...task, ...changesIn(jsonBody(call), call, ['html']), version: task.version + 1, lastModifiedDateTime: call.world.calendar().toISOString() };
  keep(call, list, changed);
  return ok(taskAnswer(changed, false));
}

function keep(call: Call, list: ToDoList, task: ToDoTask): void {
  list.tasks.set(task.id, task);
  call.world.changed();
}

type Changes = Partial<Pick<ToDoTask, 'title' | 'status' | 'importance' | 'body' | 'dueDateTime' | 'completedDateTime'>>;

const statuses = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred'] as const;

function changesIn(body: JsonObject, call: Call, types: readonly ('text' | 'html')[]): Changes {
  refuseUnknown(body, ['title', 'status', 'importance', 'body', 'dueDateTime'], 'todoTask');
  const { title, status, importance, body: words, dueDateTime } = body;
  if (title !== undefined && (typeof title !== 'string' || title.trim() === '' || title.length > 255)) throw invalid('The title of a task is a text of at most 255 characters.');
  if (status !== undefined && !isOneOf(statuses, status)) throw invalid(`The status of a task is one of ${statuses.join(', ')}.`);
  if (importance !== undefined && !isOneOf(['low', 'normal', 'high'], importance)) throw invalid('The importance of a task is low, normal or high.');
  return {
    ...(title !== undefined && { title }),
    ...(importance !== undefined && { importance }),
    // The day alone, as midnight: https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/8663
    ...(status !== undefined && { status, completedDateTime: status === 'completed' ? `${call.world.calendar().toISOString().slice(0, 10)}T00:00:00.0000000` : null }),
    ...(words !== undefined && { body: readBody(words, types) }),
    ...(dueDateTime !== undefined && { dueDateTime: readDay(dueDateTime) }),
  };
}

function readBody(words: unknown, types: readonly ('text' | 'html')[]): ToDoTask['body'] {
  if (!isObject(words) || typeof words['content'] !== 'string' || !isOneOf(types, words['contentType'])) throw invalid(`The body of a task has a content, of the type ${types.join(' or ')}.`);
  return { content: words['content'], contentType: words['contentType'] };
}

/** https://learn.microsoft.com/graph/api/resources/datetimetimezone */
function readDay(value: unknown): string | null {
  if (value === null) return null;
  if (!isObject(value) || value['timeZone'] !== 'UTC' || typeof value['dateTime'] !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(value['dateTime'])) {
    throw new UnknownRequest('a date other than dateTime without a zone and timeZone UTC', 400);
  }
  return `${value['dateTime'].slice(0, 19)}.0000000`;
}

function readLink(link: unknown, before: LinkedResource): LinkedResource {
  if (!isObject(link)) throw invalid('A linked resource is an object.');
  refuseUnknown(link, ['webUrl', 'applicationName', 'displayName', 'externalId'], 'linkedResource');
  if (Object.values(link).some((value) => typeof value !== 'string')) throw invalid('What a linked resource says is text.');
  return { ...before, ...link };
}

function deleteTask(call: Call): Answer {
  const { list, task } = taskNamed(call);
  list.tasks.delete(task.id);
  call.world.changed();
  return noContent;
}

function updateLink(call: Call): Answer {
  const { list, task } = taskNamed(call);
  const before = task.linkedResources.find(({ id }) => id === param(call, 'link'));
  if (!before) throw itemNotFound();
  const after = readLink(jsonBody(call), before);
  keep(call, list, { ...task, linkedResources: task.linkedResources.map((link) => (link === before ? after : link)) });
  return ok(after);
}
