/**
 * Microsoft To Do of one person: lists, of which two are built in, and the tasks in them.
 * https://learn.microsoft.com/graph/api/resources/todo-overview
 */
import { randomUUID } from 'node:crypto';
import { requireScope } from './access';
import { Refusal } from './answer';
import { param } from './call';
import type { Call } from './call';
import type { JsonObject } from './guards';

export interface ToDoMailbox {
  readonly lists: Map<string, ToDoList>;
}

export interface ToDoList {
  readonly id: string;
  readonly displayName: string;
  readonly wellknownListName: 'none' | 'defaultList' | 'flaggedEmails';
  readonly extensions: readonly JsonObject[];
  readonly tasks: Map<string, ToDoTask>;
}

export interface ToDoTask {
  readonly id: string;
  /** Each save is another version. */
  readonly version: number;
  readonly title: string;
  readonly status: string;
  readonly importance: string;
  readonly body: { readonly content: string; readonly contentType: 'text' | 'html' };
  /** In UTC. */
  readonly dueDateTime: string | null;
  readonly completedDateTime: string | null;
  readonly createdDateTime: string;
  readonly lastModifiedDateTime: string;
  readonly linkedResources: readonly LinkedResource[];
}

export interface LinkedResource {
  readonly id: string;
  readonly webUrl?: string;
  readonly applicationName?: string;
  readonly displayName?: string;
  readonly externalId?: string;
}

/** Tasks.ReadWrite, and a mailbox, which guests have not in a council's tenant. */
export function openToDo(call: Call): ToDoMailbox {
  requireScope(call.caller, ['Tasks.ReadWrite']);
  const { person } = call.caller;
  if (person.guest) throw new Refusal(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
  const { toDo } = call.world.state;
  const mailbox = toDo.get(person.objectId) ?? { lists: new Map([builtIn('Tasks', 'defaultList'), builtIn('Flagged Emails', 'flaggedEmails')].map((list) => [list.id, list])) };
  toDo.set(person.objectId, mailbox);
  return mailbox;
}

const builtIn = (displayName: string, wellknownListName: ToDoList['wellknownListName']): ToDoList => ({ id: newToDoId(), displayName, wellknownListName, extensions: [], tasks: new Map() });

/** Exchange's ids are long, and end with equals signs. */
export const newToDoId = (): string => `AAMk${Buffer.from(randomUUID()).toString('base64url')}==`;

export function listNamed(call: Call): ToDoList {
  const list = openToDo(call).lists.get(param(call, 'list'));
  if (!list) throw itemNotFound();
  return list;
}

export function taskNamed(call: Call): { readonly list: ToDoList; readonly task: ToDoTask } {
  const list = listNamed(call);
  const task = list.tasks.get(param(call, 'task'));
  if (!task) throw itemNotFound();
  return { list, task };
}

/** https://learn.microsoft.com/graph/errors, with Exchange's own codes. */
export const itemNotFound = (): Refusal => new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
export const invalid = (message: string): Refusal => new Refusal(400, 'invalidRequest', message);

export function refuseUnknown(body: JsonObject, known: readonly string[], type: string): void {
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`The property '${unknown}' does not exist on type 'microsoft.graph.${type}' or cannot be set here.`);
}
