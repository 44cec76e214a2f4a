import { actionsOf, aPerson } from './aPerson';

const titles = (list: { readonly tasks: readonly { readonly title: string; readonly status: string }[] }): string[] => list.tasks.map(({ title, status }) => `${title}${status === 'completed' ? ' ✓' : ''}`).sort();

test('nothing is asked for, made or read before it is turned on', async () => {
  const { device, consent, control, inToDo } = aPerson();
  consent.isGiven = false;
  const here = device();
  await here.look();
  expect([here.state(), consent.asked, control.requests()]).toEqual([{ kind: 'off', why: 'never', left: 0 }, 0, []]);
  expect(await inToDo()).toEqual([]);
});

test('where the council has allowed it for everybody, what is looked for is our list alone, and nothing is made', async () => {
  const { device, control, inToDo } = aPerson();
  const here = device();
  await here.look();
  expect(here.state()).toEqual({ kind: 'off', why: 'never', left: 0 });
  expect(control.requests().map(({ path }) => path)).toEqual([expect.stringContaining('$filter=Extensions/any') as unknown]);
  expect(await inToDo()).toEqual([]);
});

test('turned on, it asks once, and copies my open actions into a list of its own', async () => {
  const { device, consent, said, theList, control } = aPerson();
  consent.isGiven = false;
  said.nonPublic = 2;
  said.mine.push(...actionsOf(4).slice(3).map(({ wanted }) => ({ wanted, state: 'proposed for closure' as const })));
  const here = device();
  await here.turnOn();
  expect(here.state()).toEqual({ kind: 'on', tasks: 3, changed: 3, edited: 0, nonPublic: 2, isPartly: false, at: '2026-11-16T09:00:00Z', ticked: [] });
  expect(consent.asked).toBe(1);
  const list = await theList();
  expect([list.name, titles(list)]).toEqual(['Council actions', ['1: Report 1', '2: Report 2', '3: Report 3']]);
  expect(control.unknownRequests()).toEqual([]);
});

test('not allowed, it says why, and nothing is made', async () => {
  const { device, consent, inToDo } = aPerson();
  const problem = new Error('no');
  Object.assign(consent, { isGiven: false, problem });
  const here = device();
  await here.turnOn();
  expect([here.state(), await inToDo()]).toEqual([{ kind: 'refused', problem }, []]);
});

test('whoever is to be asked is asked the moment they press: a browser opens no window later', async () => {
  const { device, consent } = aPerson();
  consent.isGiven = false;
  const here = device();
  await here.look();
  const pressed = here.turnOn();
  expect([here.state(), consent.asked]).toEqual([{ kind: 'asking' }, 1]);
  await pressed;
  expect(here.state().kind).toBe('on');
});

test('looked at again it changes nothing, in two requests', async () => {
  const { device, control, theList } = aPerson();
  const here = device();
  await here.turnOn();
  const before = await theList();
  control.clearRequests();
  await here.look();
  expect([here.state(), control.requests().length, await theList()]).toEqual([expect.objectContaining({ kind: 'on', tasks: 3, changed: 0 }), 2, before]);
});

test('a hundred actions are copied in ten requests', async () => {
  const { device, control, theList } = aPerson(100);
  const here = device();
  await here.turnOn();
  const requests = control.requests().map(({ path, parts }) => (path === '/v1.0/$batch' ? parts?.length : path.replace(/\?.*/, '').replace(/AAMk[^/]+/, 'ID')));
  expect(requests).toEqual(['/v1.0/me/todo/lists', '/v1.0/me/todo/lists', '/v1.0/me/todo/lists', '/v1.0/me/todo/lists/ID/tasks', 20, 20, 20, 20, 20, '/v1.0/me/todo/lists/ID/tasks']);
  expect((await theList()).tasks).toHaveLength(100);
}, 60_000);

test('what changes of my actions changes in the list; words that I have changed there stay', async () => {
  const { device, said, theList, inTask } = aPerson(4);
  const here = device();
  await here.turnOn();
  await inTask('2:', { title: '2: Ring Gareth' });
  said.mine = actionsOf(3).map((one) => ({ ...one, wanted: { ...one.wanted, title: `${one.wanted.title} anew`, dueOn: '2027-01-31' } }));
  said.fates.set('a4', 'closed');
  await here.look();
  expect(here.state()).toMatchObject({ kind: 'on', tasks: 3, changed: 4, edited: 1 });
  expect(titles(await theList())).toEqual(['1: Report 1 anew', '2: Ring Gareth', '3: Report 3 anew', '4: Report 4 ✓']);
  await here.look();
  expect(here.state()).toMatchObject({ changed: 0, edited: 1 });
});

test('an action that is worded anew twice words its task anew twice', async () => {
  const { device, said, theList } = aPerson(1);
  const here = device();
  await here.turnOn();
  for (const title of ['1: Report soon', '1: Report now']) {
    said.mine = actionsOf(1).map((one) => ({ ...one, wanted: { ...one.wanted, title } }));
    await here.look();
    expect(titles(await theList())).toEqual([title]);
  }
});

test('a task that its person deletes comes back for as long as its action is theirs to do', async () => {
  const { device, ask, theList } = aPerson();
  const here = device();
  await here.turnOn();
  const { path, tasks } = await theList();
  await ask(`DELETE ${path}/tasks/${tasks[0]?.id ?? ''}`);
  await here.look();
  expect([here.state(), titles(await theList())]).toEqual([expect.objectContaining({ changed: 1 }), ['1: Report 1', '2: Report 2', '3: Report 3']]);
});

test('ticked in To Do, an action is told of and nothing is reported; with the tick taken off before, nothing is', async () => {
  const { device, said, theList, inTask } = aPerson();
  const here = device();
  await here.turnOn();
  await inTask('1:', { status: 'completed' });
  await inTask('2:', { status: 'completed' });
  await inTask('2:', { status: 'notStarted' });
  await here.look();
  expect(here.state()).toMatchObject({ kind: 'on', tasks: 2, changed: 0, ticked: [{ key: 'a1' }] });
  await here.untick('a1');
  expect(here.state()).toMatchObject({ kind: 'on', tasks: 3, ticked: [] });
  await inTask('1:', { status: 'completed' });
  said.notDone.add('a1');
  await here.look();
  expect(here.state()).toMatchObject({ ticked: [] });
  expect(titles(await theList())).toEqual(['1: Report 1', '2: Report 2', '3: Report 3']);
});

test('of rows that could not be read nothing is concluded', async () => {
  const { device, said, theList } = aPerson();
  const here = device();
  await here.turnOn();
  Object.assign(said, { mine: [], isWhole: false });
  said.fates.set('a1', 'gone');
  await here.look();
  expect(here.state()).toMatchObject({ kind: 'on', isPartly: true, changed: 0 });
  expect((await theList()).tasks).toHaveLength(3);
});

test('renamed by its person the list stays ours; removed by them, copying is off, and that is said', async () => {
  const { device, ask, theList, inToDo } = aPerson();
  const here = device();
  await here.turnOn();
  await ask(`PATCH ${(await theList()).path}`, { displayName: 'Work' });
  await here.look();
  expect([here.state().kind, (await theList()).name]).toEqual(['on', 'Work']);
  await ask(`DELETE ${(await theList()).path}`);
  await here.look();
  expect([here.state(), await inToDo()]).toEqual([{ kind: 'off', why: 'gone', left: 0 }, []]);
  const elsewhere = device();
  await elsewhere.look();
  expect(elsewhere.state()).toEqual({ kind: 'off', why: 'never', left: 0 });
});

test('a permission that has lapsed is told, and nothing is lost by it', async () => {
  const { device, consent, theList } = aPerson();
  const here = device();
  await here.turnOn();
  consent.isGiven = false;
  await here.look();
  expect([here.state(), (await theList()).tasks.length]).toEqual([{ kind: 'off', why: 'asleep', left: 0 }, 3]);
  await here.turnOn();
  expect(here.state()).toMatchObject({ kind: 'on', tasks: 3, changed: 0 });
});

test('a second device finds the list of the first', async () => {
  const { device, inToDo } = aPerson();
  await device().turnOn();
  const there = device();
  await there.look();
  expect([there.state(), (await inToDo()).length]).toEqual([expect.objectContaining({ kind: 'on', tasks: 3, changed: 0 }), 1]);
});

describe('turned off', () => {
  test('its tasks go, and its list', async () => {
    const { device, inToDo, inTask } = aPerson(25);
    const here = device();
    await here.turnOn();
    await inTask('3:', { title: '3: mine now', status: 'completed' });
    await here.turnOff();
    expect([here.state(), await inToDo()]).toEqual([{ kind: 'off', why: 'turnedOff', left: 0 }, []]);
  });

  test('tasks of the person’s own stay, in a list that is theirs from then on', async () => {
    const { device, theList, ask } = aPerson();
    const here = device();
    await here.turnOn();
    await ask(`POST ${(await theList()).path}/tasks`, { title: 'Buy milk' });
    await here.turnOff();
    expect([here.state(), titles(await theList())]).toEqual([{ kind: 'off', why: 'turnedOff', left: 1 }, ['Buy milk']]);
    await here.look();
    expect(here.state()).toEqual({ kind: 'off', why: 'never', left: 0 });
  });

  test('and stopped in the middle, it says what is left and goes on from there', async () => {
    const { device, theList, inToDo, control } = aPerson(30);
    const here = device();
    await here.turnOn();
    control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 429, retryAfter: 600 } });
    await here.turnOff();
    expect(here.state()).toMatchObject({ kind: 'failed', doing: 'turnOff', done: 10, left: 20 });
    expect((await theList()).tasks).toHaveLength(20);
    await here.turnOff();
    expect([here.state(), await inToDo()]).toEqual([{ kind: 'off', why: 'turnedOff', left: 0 }, []]);
  });
});
