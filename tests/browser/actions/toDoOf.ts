import type { Preview } from '../preview';

export interface ListInToDo {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly status: string; readonly due: string | null }[];
}

/** A person’s Microsoft To Do as they have it on their telephone: what they see there, and what they do there. */
export interface TheirToDo {
  /** Every list but the built-in ones. */
  lists(): Promise<readonly ListInToDo[]>;
  setStatus(title: string, status: 'completed' | 'notStarted'): Promise<void>;
  addTask(title: string): Promise<void>;
  removeList(): Promise<void>;
}

export async function toDoOf({ url, graphUrl }: Preview, person: string): Promise<TheirToDo> {
  const personas = (await (await fetch(`${url}/_preview/personas`)).json()) as { id: string; objectId: string }[];
  const { clientId } = (await (await fetch(`${url}/config.json`)).json()) as { clientId: string };
  const objectId = personas.find(({ id }) => id === person)?.objectId;
  const headers = { 'content-type': 'application/json' };
  const minted = (await (await fetch(`${graphUrl}/_emulator/token`, { method: 'POST', headers, body: JSON.stringify({ objectId, clientId, scopes: ['Tasks.ReadWrite'] }) })).json()) as { token: string };
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${graphUrl}/v1.0/me/todo/lists${path}`, { method, headers: { ...headers, authorization: `Bearer ${minted.token}` }, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response.status === 204 ? null : response.json();
  };
  const lists = async (): Promise<readonly ListInToDo[]> => {
    const { value } = (await ask('GET', '')) as { value: { id: string; displayName: string; wellknownListName: string }[] };
    return Promise.all(
      value
        .filter(({ wellknownListName }) => wellknownListName === 'none')
        .map(async ({ id, displayName }) => {
          const tasks = (await ask('GET', `/${id}/tasks?$top=100`)) as { value: { id: string; title: string; status: string; dueDateTime?: { dateTime: string } }[] };
          return { id, name: displayName, tasks: tasks.value.map((task) => ({ id: task.id, title: task.title, status: task.status, due: task.dueDateTime?.dateTime.slice(0, 10) ?? null })) };
        }),
    );
  };
  const first = async (): Promise<ListInToDo> => {
    const [list] = await lists();
    if (list === undefined) throw new Error('There is no list.');
    return list;
  };
  return {
    lists,
    async setStatus(title, status) {
      const list = await first();
      await ask('PATCH', `/${list.id}/tasks/${list.tasks.find((task) => task.title.startsWith(title))?.id ?? ''}`, { status });
    },
    addTask: async (title) => void (await ask('POST', `/${(await first()).id}/tasks`, { title })),
    removeList: async () => void (await ask('DELETE', `/${(await first()).id}`)),
  };
}
