import { readExternalId, type CopiedFrom, type ToDoTask } from '../domain/myToDo/toDoTask';
import { isObject } from './checks';
import { GraphError } from './graphError';

/** One that cannot be read is no task that is not there: it would be made again. */
export function readToDoTask(json: unknown, appName: string): ToDoTask {
  if (!isObject(json)) throw unreadable();
  const { id, title, status, createdDateTime, lastModifiedDateTime, body, dueDateTime, linkedResources = [] } = json;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof status !== 'string' || typeof createdDateTime !== 'string' || typeof lastModifiedDateTime !== 'string' || !Array.isArray(linkedResources)) throw unreadable();
  return {
    id,
    title,
    body: isObject(body) && typeof body.content === 'string' ? body.content : '',
    isHtml: isObject(body) && typeof body.contentType === 'string' && body.contentType.toLowerCase() === 'html',
    dueAt: readDay(dueDateTime),
    isCompleted: status === 'completed',
    createdAt: createdDateTime,
    changedAt: lastModifiedDateTime,
    copiedFrom: linkedResources.flatMap((link) => readSource(link, appName))[0] ?? null,
  };
}

/** In UTC unless another zone is asked for. */
function readDay(value: unknown): string | null {
  if (!isObject(value)) return null;
  if (typeof value.dateTime !== 'string' || Number.isNaN(Date.parse(`${value.dateTime.slice(0, 19)}Z`))) throw unreadable();
  return `${value.dateTime.slice(0, 19)}Z`;
}

function readSource(link: unknown, appName: string): readonly CopiedFrom[] {
  if (!isObject(link) || link.applicationName !== appName || typeof link.id !== 'string' || typeof link.externalId !== 'string') return [];
  const source = readExternalId(link.externalId);
  return source === null ? [] : [{ linkId: link.id, ...source }];
}

const unreadable = (): GraphError => new GraphError('unexpected', 'Microsoft To Do sent a task that could not be read, so nothing was changed there. Try again.');
