import type { ToDoStep } from '../domain/myToDo/planToDo';
import { fingerprintOf, taskBody } from '../domain/myToDo/taskBody';
import type { WantedTask } from '../domain/myToDo/taskOfAction';
import { externalIdOf, type ToDoTask } from '../domain/myToDo/toDoTask';
import { type BatchPart, LARGEST_BATCH, LEFT_OUT, partsOf } from './batch';
import { isObject } from './checks';
import type { GraphClient } from './client';
import { type Answer, valueOf } from './answers';
import { GraphError } from './graphError';
import { readPages } from './pages';
import { readRetryAfter } from './retries';
import { readToDoTask } from './readToDoTask';

/**
 * The app's own list in the signed-in person's Microsoft To Do; no other of their lists is read or named.
 * https://learn.microsoft.com/graph/api/resources/todo-overview
 */
export interface ToDo {
  /** Those that carry our mark, by their ids; mostly one or none. */
  lists(): Promise<readonly string[]>;
  /** Its id; a lost answer throws, and the list may have been made. */
  make(): Promise<string | null>;
  /** All tasks in it, whoever made them. */
  tasks(list: string): Promise<readonly ToDoTask[]>;
  /** At most 20 steps in one `$batch`: what each came to, in their order. */
  write(list: string, steps: readonly ToDoStep[]): Promise<readonly StepOutcome[]>;
  /** With all that is in it. */
  remove(list: string): Promise<void>;
  /** It is the person's own from then on. */
  letGo(list: string): Promise<void>;
}

export type StepOutcome =
  | { readonly kind: 'done' }
  /** Not done; after how many milliseconds to come back, where To Do says so. */
  | { readonly kind: 'turnedAway'; readonly retryAfter: number | null }
  /** No answer: it may have been done, or not. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly error: GraphError };

/** As a person sees it in To Do. */
export const LIST_NAME = 'Council actions';
const APP_NAME = 'Members’ Brief';
/** https://learn.microsoft.com/graph/api/resources/opentypeextension: the name is the app's own, and the same in every mailbox. */
const MARK = 'example.membersbrief.councilActions';

export function createToDo(client: GraphClient): ToDo {
  return {
    async lists() {
      const found: string[] = [];
      const filter = encodeURIComponent(`Extensions/any(f:f/id eq '${MARK}')`);
      const expand = encodeURIComponent(`Extensions($filter=id eq '${MARK}')`);
      for await (const { values } of readPages(client, `${LISTS}?$filter=${filter}&$expand=${expand}`, { noStore: true })) found.push(...values.flatMap(ourList));
      return found.sort();
    },
    async make() {
      const list = await client.write('POST', LISTS, { displayName: LIST_NAME, extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: MARK }] });
      return isObject(list) && typeof list.id === 'string' ? list.id : null;
    },
    async tasks(list) {
      const tasks: ToDoTask[] = [];
      for await (const { values } of readPages(client, `${at(list)}/tasks?$expand=linkedResources&$top=100`, { noStore: true })) tasks.push(...values.map((task) => readToDoTask(task, APP_NAME)));
      return tasks;
    },
    async write(list, steps) {
      if (steps.length > LARGEST_BATCH) throw new GraphError('unexpected', `At most ${LARGEST_BATCH} steps go together.`, { code: 'tooManyTogether' });
      const parts = steps.map((step, index) => partOf(list, step, String(index + 1)));
      const answers = parts.length === 0 ? [] : await answersTo(client, parts);
      return parts.map((part, index) => outcomeOf(answers[index] ?? LEFT_OUT, part));
    },
    async remove(list) {
      await client.write('DELETE', at(list)).catch(unlessGone);
    },
    async letGo(list) {
      await client.write('DELETE', `${at(list)}/extensions/${MARK}`).catch(unlessGone);
    },
  };
}

const LISTS = '/me/todo/lists';
const at = (list: string): string => `${LISTS}/${encodeURIComponent(list)}`;

/** Its own word for it, and not the filter's alone: a list of the person's must never be taken for ours. */
function ourList(list: unknown): readonly string[] {
  if (!isObject(list) || typeof list.id !== 'string' || !Array.isArray(list.extensions)) return [];
  return list.extensions.some((extension) => isObject(extension) && extension.extensionName === MARK) ? [list.id] : [];
}

function partOf(list: string, step: ToDoStep, id: string): BatchPart {
  const tasks = `${at(list)}/tasks`;
  const headers = { 'Content-Type': 'application/json' };
  if (step.kind === 'create') return { id, method: 'POST', url: tasks, headers, body: { ...wordsOf(step.wanted), ...(step.wanted.dueOn !== null && dayOf(step.wanted.dueOn)), linkedResources: [linkOf(step.wanted)] } };
  const url = `${tasks}/${encodeURIComponent(step.task.id)}`;
  switch (step.kind) {
    case 'change':
      return { id, method: 'PATCH', url, headers, body: { ...(step.wanted !== null && wordsOf(step.wanted)), ...(step.dueOn !== undefined && dayOf(step.dueOn)) } };
    case 'note':
      return { id, method: 'PATCH', url: `${url}/linkedResources/${encodeURIComponent(step.task.copiedFrom?.linkId ?? '')}`, headers, body: { externalId: linkOf(step.wanted).externalId } };
    case 'complete':
    case 'reopen':
      return { id, method: 'PATCH', url, headers, body: { status: step.kind === 'complete' ? 'completed' : 'notStarted' } };
    case 'remove':
      return { id, method: 'DELETE', url };
  }
}

const wordsOf = ({ title, words, link }: WantedTask) => ({ title, body: { contentType: 'html', content: taskBody(words, link) } });

/** To Do keeps the day alone. */
const dayOf = (dueOn: string | null) => ({ dueDateTime: dueOn === null ? null : { dateTime: `${dueOn}T00:00:00`, timeZone: 'UTC' } });

const linkOf = ({ action, title, words, link }: WantedTask) => ({ applicationName: APP_NAME, displayName: `Action ${title.split(':')[0] ?? ''}`, externalId: externalIdOf(action, fingerprintOf(title, words)), ...(link !== null && { webUrl: link }) });

/** An answer that was lost says of each part that it may have been done. */
async function answersTo(client: GraphClient, parts: readonly BatchPart[]): Promise<readonly (Answer | undefined)[]> {
  try {
    return partsOf(await client.batch(parts), parts);
  } catch (error) {
    if (error instanceof GraphError && error.detail.lost) return parts.map(() => LEFT_OUT);
    throw error;
  }
}

function outcomeOf(answer: Answer, { method, url }: BatchPart): StepOutcome {
  const retryAfter = readRetryAfter(answer.retryAfter ?? null);
  if (answer.status === 429 || answer.status === 424 || (answer.status === 503 && retryAfter !== null)) return { kind: 'turnedAway', retryAfter };
  // A task that somebody has removed meanwhile. What is made has no task to miss, but its list.
  if (answer.status === 404 && method !== 'POST') return { kind: 'done' };
  try {
    valueOf(answer, url);
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind === 'signedOut') throw error;
    return error.detail.lost ? { kind: 'unknown' } : { kind: 'failed', error };
  }
}

function unlessGone(error: unknown): void {
  if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
}
