import type { ToDoStep } from '../../../src/domain/myToDo/planToDo';
import { isAsWritten } from '../../../src/domain/myToDo/taskBody';
import type { ToDoTask } from '../../../src/domain/myToDo/toDoTask';
import { createToDo } from '../../../src/graph/toDo';
import { at } from '../emulator/council';
import { clientFor, newTenant } from '../provision/tenant';
import { aWanted } from '../../unit/domain/myToDo/toDoSamples';

const scopes = ['Tasks.ReadWrite'];

function aToDo() {
  const tenant = newTenant();
  const toDo = createToDo(clientFor(tenant, 'member', scopes));
  const ask = (request: string, body?: unknown) => tenant.ask(request, { as: 'member', scopes, ...(body !== undefined && { body }) });
  return { tenant, toDo, ask };
}

async function aListOf(...steps: readonly ToDoStep[]) {
  const made = aToDo();
  await made.toDo.make();
  const [list = ''] = await made.toDo.lists();
  expect(await made.toDo.write(list, steps)).toEqual(steps.map(() => ({ kind: 'done' })));
  const tasks = () => made.toDo.tasks(list);
  const one = async (): Promise<ToDoTask> => {
    const [task] = await tasks();
    if (task === undefined) throw new Error('There is no task.');
    return task;
  };
  return { ...made, list, tasks, one };
}

const create = (columns: Parameters<typeof aWanted>[0] = {}): ToDoStep => ({ kind: 'create', wanted: aWanted(columns) });

test('the list is found by its mark alone, whatever it is called by then; a list of the person’s of the same name is not ours', async () => {
  const { tenant, toDo, ask } = aToDo();
  expect(await toDo.lists()).toEqual([]);
  await ask('POST /me/todo/lists', { displayName: 'Council actions' });
  expect(await toDo.lists()).toEqual([]);
  await toDo.make();
  const [list = ''] = await toDo.lists();
  expect(await ask(`GET /me/todo/lists/${list}`)).toMatchObject({ body: { displayName: 'Council actions' } });
  await ask(`PATCH /me/todo/lists/${list}`, { displayName: 'Work' });
  expect(await toDo.lists()).toEqual([list]);
  expect(tenant.control.unknownRequests()).toEqual([]);
});

test('where the filter lets other lists through, they are not taken for ours', async () => {
  const { tenant, toDo, ask } = aToDo();
  await ask('POST /me/todo/lists', { displayName: 'Other', extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: 'example.other' }] });
  await toDo.make();
  const client = clientFor(tenant, 'member', scopes);
  const unfiltered = createToDo({ ...client, read: (path, options) => client.read(path.replace(/\$filter=[^&]*&/, ''), options) });
  expect(at((await ask('GET /me/todo/lists')).body, 'value')).toHaveLength(4);
  expect(await unfiltered.lists()).toEqual(await toDo.lists());
});

test('a list that has gone takes no task, and says so', async () => {
  const { toDo, list } = await aListOf();
  await toDo.remove(list);
  expect(await toDo.write(list, [create()])).toMatchObject([{ kind: 'failed', error: { kind: 'notFound' } }]);
  await expect(toDo.tasks(list)).rejects.toMatchObject({ kind: 'notFound' });
});

test('a task holds the words, the day, and from which action it was copied, and is known again as written', async () => {
  const { one, ask, list } = await aListOf(create());
  expect(await one()).toMatchObject({ title: '50: Report the lifts', dueAt: '2026-11-30T00:00:00Z', isCompleted: false, isHtml: true, copiedFrom: { action: 'a1' } });
  expect(isAsWritten(await one())).toBe(true);
  const { body } = await ask(`GET /me/todo/lists/${list}/tasks?$expand=linkedResources`);
  expect(at(body, 'value', 0, 'linkedResources', 0)).toMatchObject({ applicationName: 'Members’ Brief', displayName: 'Action 50', webUrl: 'https://teams.example/a1' });
});

test('each step does what it says, and a second time no harm', async () => {
  const { toDo, list, one, tasks } = await aListOf(create());
  const wanted = aWanted({ title: '50: Report the doors', words: 'Report the doors.' });
  const before = await one();
  expect(await toDo.write(list, [{ kind: 'change', task: before, wanted, dueOn: null }])).toEqual([{ kind: 'done' }]);
  expect(await one()).toMatchObject({ title: '50: Report the doors', dueAt: null });
  expect(isAsWritten(await one())).toBe(false);
  await toDo.write(list, [{ kind: 'note', task: before, wanted }]);
  expect(isAsWritten(await one())).toBe(true);
  await toDo.write(list, [{ kind: 'complete', task: before }]);
  expect((await one()).isCompleted).toBe(true);
  await toDo.write(list, [{ kind: 'reopen', task: before }]);
  expect((await one()).isCompleted).toBe(false);
  const remove: ToDoStep = { kind: 'remove', task: before };
  expect([await toDo.write(list, [remove]), await toDo.write(list, [remove]), await tasks()]).toEqual([[{ kind: 'done' }], [{ kind: 'done' }], []]);
});

test('tasks of the person’s own come too, and are nobody’s copy, whoever else has linked them', async () => {
  const { tasks, ask, list } = await aListOf();
  await ask(`POST /me/todo/lists/${list}/tasks`, { title: 'Buy milk' });
  await ask(`POST /me/todo/lists/${list}/tasks`, { title: 'Mail', linkedResources: [{ applicationName: 'Outlook', externalId: 'a1 0123456789abcdef' }] });
  await ask(`POST /me/todo/lists/${list}/tasks`, { title: 'Half', linkedResources: [{ applicationName: 'Members’ Brief', externalId: 'a1' }] });
  expect((await tasks()).map(({ title, copiedFrom }) => [title, copiedFrom])).toEqual([['Buy milk', null], ['Mail', null], ['Half', null]]);
});

test('a part that is turned away says when to come back, and its neighbours are done', async () => {
  const { tenant, toDo, list, tasks } = await aListOf();
  tenant.control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 429, retryAfter: 5 } });
  expect(await toDo.write(list, [create(), create({ action: 'a2' }), create({ action: 'a3' })])).toEqual([{ kind: 'done' }, { kind: 'turnedAway', retryAfter: 5_000 }, { kind: 'done' }]);
  expect((await tasks()).map(({ copiedFrom }) => copiedFrom?.action)).toEqual(['a1', 'a3']);
});

test('a lost answer says of each step that it may have been done; one that is refused says so', async () => {
  const { tenant, toDo, list } = await aListOf();
  tenant.control.addFault({ match: { method: 'POST', path: '$batch', times: 1 }, fault: { kind: 'dropAfter' } });
  expect(await toDo.write(list, [create()])).toEqual([{ kind: 'unknown' }]);
  expect(await toDo.write(list, [create({ title: 'x'.repeat(256) })])).toMatchObject([{ kind: 'failed', error: { kind: 'unexpected', detail: { status: 400 } } }]);
});

test('a list is removed, or left to its person without our mark; either may have been done before', async () => {
  const { toDo, list, ask } = await aListOf(create());
  await toDo.letGo(list);
  await toDo.letGo(list);
  expect([await toDo.lists(), (await ask(`GET /me/todo/lists/${list}`)).status]).toEqual([[], 200]);
  await toDo.remove(list);
  await toDo.remove(list);
  expect((await ask(`GET /me/todo/lists/${list}`)).status).toBe(404);
});

test('a hundred tasks and more are read page by page', async () => {
  const { tenant, toDo, list, tasks } = await aListOf();
  tenant.control.setPageLimit(7);
  await toDo.write(list, Array.from({ length: 20 }, (_, n) => create({ action: `a${n}` })));
  expect(new Set((await tasks()).map(({ copiedFrom }) => copiedFrom?.action)).size).toBe(20);
});
