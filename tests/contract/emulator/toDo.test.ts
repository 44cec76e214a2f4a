import { at, newCouncil } from './council';
import type { Council } from './council';

/** https://learn.microsoft.com/graph/api/resources/todo-overview */
const asMember = { as: 'member', scopes: ['Tasks.ReadWrite'] } as const;

async function aList(council: Council, displayName = 'Mine'): Promise<string> {
  const { status, body } = await council.ask('POST /me/todo/lists', { ...asMember, body: { displayName } });
  expect(status).toBe(201);
  return `/me/todo/lists/${String(at(body, 'id'))}`;
}

const ask = (council: Council, request: string, body?: unknown) => council.ask(request, { ...asMember, ...(body !== undefined && { body }) });

test('a person’s lists and tasks are theirs alone', async () => {
  const council = newCouncil();
  const list = await aList(council);
  expect(await council.ask(`GET ${list}/tasks`, { as: 'otherMember', scopes: ['Tasks.ReadWrite'] })).toMatchObject({ status: 404, body: { error: { code: 'ErrorItemNotFound' } } });
  expect(await ask(council, `GET ${list}`)).toMatchObject({ body: { displayName: 'Mine', wellknownListName: 'none' } });
});

test('a list is renamed and removed with its tasks; the built-in ones are neither', async () => {
  const council = newCouncil();
  const list = await aList(council);
  await ask(council, `POST ${list}/tasks`, { title: 'One' });
  expect(await ask(council, `PATCH ${list}`, { displayName: 'Ours' })).toMatchObject({ status: 200, body: { displayName: 'Ours' } });
  expect(at((await ask(council, `GET ${list}/tasks`)).body, 'value')).toHaveLength(1);
  expect([(await ask(council, `DELETE ${list}`)).status, (await ask(council, `GET ${list}/tasks`)).status]).toEqual([204, 404]);
  const builtIn = `/me/todo/lists/${String(at((await ask(council, 'GET /me/todo/lists')).body, 'value', 0, 'id'))}`;
  expect([(await ask(council, `DELETE ${builtIn}`)).status, (await ask(council, `PATCH ${builtIn}`, { displayName: 'X' })).status]).toEqual([400, 400]);
});

test('a mark is taken off a list, and then does not find it', async () => {
  const council = newCouncil();
  const { body } = await ask(council, 'POST /me/todo/lists', { displayName: 'Ours', extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'example.mark' }] });
  const byMark = "GET /me/todo/lists?$filter=Extensions/any(f:f/id eq 'example.mark')";
  expect(at((await ask(council, byMark)).body, 'value')).toHaveLength(1);
  expect((await ask(council, `DELETE /me/todo/lists/${String(at(body, 'id'))}/extensions/example.mark`)).status).toBe(204);
  expect(at((await ask(council, byMark)).body, 'value')).toEqual([]);
});

test('a task is changed, completed, opened again and removed; its date is taken off by null', async () => {
  const council = newCouncil();
  const list = await aList(council);
  const { body } = await ask(council, `POST ${list}/tasks`, { title: 'One', dueDateTime: { dateTime: '2026-11-30T00:00:00', timeZone: 'UTC' } });
  const task = `${list}/tasks/${String(at(body, 'id'))}`;
  council.pass(60);
  expect(await ask(council, `PATCH ${task}`, { status: 'completed', dueDateTime: null })).toMatchObject({ body: { status: 'completed', lastModifiedDateTime: '2026-11-16T09:01:00.000Z', createdDateTime: '2026-11-16T09:00:00.000Z' } });
  expect(at((await ask(council, `GET ${task}`)).body, 'dueDateTime')).toBeUndefined();
  expect(at((await ask(council, `PATCH ${task}`, { status: 'notStarted' })).body, 'completedDateTime')).toBeUndefined();
  expect([(await ask(council, `DELETE ${task}`)).status, (await ask(council, `DELETE ${task}`)).status]).toEqual([204, 404]);
});

test('what a task is linked to comes only when it is asked for, and HTML comes back set anew', async () => {
  const council = newCouncil();
  const list = await aList(council);
  await ask(council, `POST ${list}/tasks`, { title: 'One', body: { contentType: 'html', content: 'a<br>b' }, linkedResources: [{ externalId: 'x' }] });
  expect(at((await ask(council, `GET ${list}/tasks`)).body, 'value', 0, 'linkedResources')).toBeUndefined();
  const [task] = [at((await ask(council, `GET ${list}/tasks?$expand=linkedResources`)).body, 'value', 0)];
  expect(task).toMatchObject({ linkedResources: [{ externalId: 'x' }], body: { contentType: 'html', content: expect.stringMatching(/^<html>[\s\S]*a<br>\r\nb/) as unknown } });
});

test('pages of tasks lead to the last one', async () => {
  const council = newCouncil();
  const list = await aList(council);
  for (const title of ['One', 'Two', 'Three']) await ask(council, `POST ${list}/tasks`, { title });
  council.control.setPageLimit(2);
  const first = await ask(council, `GET ${list}/tasks?$top=100`);
  const second = await ask(council, `GET ${String(at(first.body, '@odata.nextLink'))}`);
  expect([at(first.body, 'value', 1, 'title'), at(second.body, 'value', 0, 'title'), at(second.body, '@odata.nextLink')]).toEqual(['Two', 'Three', undefined]);
});

test.each([
  ['a list without a name', 'POST /me/todo/lists', { displayName: ' ' }],
  ['an unknown property of a list', 'POST /me/todo/lists', { displayName: 'x', isShared: true }],
  ['an extension of Microsoft’s name', 'POST /me/todo/lists', { displayName: 'x', extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'com.microsoft.x' }] }],
  ['a task without a title', 'POST {list}/tasks', { body: { contentType: 'text', content: 'x' } }],
  ['a title of 256 characters', 'POST {list}/tasks', { title: 'x'.repeat(256) }],
  ['a status of one’s own', 'POST {list}/tasks', { title: 'x', status: 'done' }],
  ['an unknown property of a task', 'POST {list}/tasks', { title: 'x', owner: 'me' }],
  ['a link that is no text', 'POST {list}/tasks', { title: 'x', linkedResources: [{ externalId: 1 }] }],
  ['a date of another zone', 'POST {list}/tasks', { title: 'x', dueDateTime: { dateTime: '2026-11-30T00:00:00', timeZone: 'Mars' } }],
  ['a filter that is not known', "GET /me/todo/lists?$filter=displayName eq 'Mine'", undefined],
])('%s is refused', async (_, request, body) => {
  const council = newCouncil();
  expect((await ask(council, request.replace('{list}', await aList(council)), body)).status).toBe(400);
});

test('the tasks are there after a restart', async () => {
  const before = newCouncil();
  const list = await aList(before);
  await ask(before, `POST ${list}/tasks`, { title: 'One' });
  const snapshot: unknown = JSON.parse(JSON.stringify(before.control.snapshot()));
  const after = newCouncil();
  after.control.restore(before.control.snapshot());
  expect(at(snapshot, 'toDo', 0, 1, 2, 'tasks', 0, 'title')).toBe('One');
  expect(at((await ask(after, `GET ${list}/tasks`)).body, 'value')).toMatchObject([{ title: 'One' }]);
});
