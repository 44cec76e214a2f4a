import type { ToDo } from '../../../src/graph/toDo';
import { aPerson } from './aPerson';

test('throttled in the middle, it waits as long as it is asked to and does each once', async () => {
  const { device, control, waits, theList } = aPerson(30);
  control.addFault({ match: { path: '$batch', times: 2 }, fault: { kind: 'halfBatch', status: 429, retryAfter: 7 } });
  const here = device();
  await here.turnOn();
  expect([here.state(), waits]).toEqual([expect.objectContaining({ kind: 'on', tasks: 30, changed: 30 }), [7_000, 7_000]]);
  expect(new Set((await theList()).tasks.map(({ title }) => title)).size).toBe(30);
});

test('asked to stay away for longer than anybody waits, it says what is done and goes on when it is pressed', async () => {
  const { device, control, theList } = aPerson(30);
  control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 429, retryAfter: 600 } });
  const here = device();
  await here.turnOn();
  expect(here.state()).toMatchObject({ kind: 'failed', doing: 'turnOn', done: 10, left: 20, error: { name: 'ToDoIsBusy' } });
  await here.look();
  expect([here.state(), (await theList()).tasks.length]).toEqual([expect.objectContaining({ kind: 'on', tasks: 30, changed: 20 }), 30]);
});

test.each(['dropAfter', 'dropBefore'] as const)('an answer that is lost (%s) is looked up by what each task was copied from: none is written twice', async (kind) => {
  const { device, control, theList } = aPerson(30);
  control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind } });
  const here = device();
  await here.turnOn();
  expect(here.state()).toMatchObject({ kind: 'on', tasks: 30 });
  const { tasks } = await theList();
  expect([tasks.length, new Set(tasks.map(({ title }) => title)).size]).toEqual([30, 30]);
});

test.each([
  ['dropAfter', 'on'],
  ['dropBefore', 'failed'],
] as const)('where the answer to making the list is lost (%s), there is one list or none', async (kind, state) => {
  const { device, control, inToDo } = aPerson();
  control.addFault({ match: { method: 'POST', path: '/me/todo/lists', times: 1 }, fault: { kind } });
  const here = device();
  await here.turnOn();
  expect([here.state().kind, (await inToDo()).length]).toEqual([state, state === 'on' ? 1 : 0]);
  await here.turnOn();
  expect([here.state().kind, (await inToDo()).length]).toEqual(['on', 1]);
});

test('with no connection for good, it stops, says so, and has written none twice when it is there again', async () => {
  const { device, control, theList } = aPerson(5);
  control.addFault({ match: { path: '$batch' }, fault: { kind: 'dropAfter' } });
  const here = device();
  await here.turnOn();
  control.clearFaults();
  await here.look();
  expect([here.state(), (await theList()).tasks.length]).toEqual([expect.objectContaining({ kind: 'on', tasks: 5 }), 5]);
});

test('a To Do that cannot be read is not taken for one that is empty', async () => {
  const { device, control, theList } = aPerson();
  const here = device();
  await here.turnOn();
  control.addFault({ match: { path: '/tasks' }, fault: { kind: 'status', status: 500 } });
  await here.look();
  expect(here.state()).toMatchObject({ kind: 'failed', doing: 'look', error: { kind: 'unexpected' } });
  control.clearFaults();
  expect((await theList()).tasks).toHaveLength(3);
});

test('two devices that turn it on at once are left with one list and each action once', async () => {
  const { device, inToDo } = aPerson();
  const [here, there] = [device(), device()];
  await Promise.all([here.turnOn(), there.turnOn()]);
  await here.look();
  const lists = await inToDo();
  expect([lists.length, lists[0]?.tasks.length, here.state()]).toEqual([1, 3, expect.objectContaining({ kind: 'on', tasks: 3 })]);
});

test('removed by its person while it is being copied to, it is off', async () => {
  let isToGo = false;
  const { device, inToDo } = aPerson(3, {
    toDo: (real): ToDo => ({
      ...real,
      async tasks(list) {
        if (isToGo) await real.remove(list);
        return real.tasks(list);
      },
    }),
  });
  const here = device();
  await here.turnOn();
  isToGo = true;
  await here.look();
  expect([here.state(), await inToDo()]).toEqual([{ kind: 'off', why: 'gone', left: 0 }, []]);
});

test('who has no mailbox, as guests have not, is not troubled with it before they ask for it', async () => {
  const { device } = aPerson(3, { who: 'guest' });
  const here = device();
  await here.look();
  expect(here.state()).toEqual({ kind: 'off', why: 'never', left: 0 });
  await here.turnOn();
  expect(here.state()).toMatchObject({ kind: 'failed', doing: 'turnOn', error: { detail: { code: 'MailboxNotEnabledForRESTAPI' } } });
});

test('a To Do that keeps no mark on lists is left as it was found', async () => {
  const { device, inToDo } = aPerson(3, { toDo: (real): ToDo => ({ ...real, lists: () => Promise.resolve([]) }) });
  const here = device();
  await here.turnOn();
  expect([here.state(), await inToDo()]).toEqual([expect.objectContaining({ kind: 'failed', error: expect.objectContaining({ name: 'ToDoKeepsNothing' }) as unknown }), []]);
});

test('a To Do that forgets what its tasks were copied from is left as it was found: they would be copied at each look', async () => {
  const { device, inToDo } = aPerson(3, { toDo: (real): ToDo => ({ ...real, tasks: async (list) => (await real.tasks(list)).map((task) => ({ ...task, copiedFrom: null })) }) });
  const here = device();
  await here.turnOn();
  expect([here.state(), await inToDo()]).toEqual([expect.objectContaining({ kind: 'failed', error: expect.objectContaining({ name: 'ToDoKeepsNothing' }) as unknown }), []]);
});
