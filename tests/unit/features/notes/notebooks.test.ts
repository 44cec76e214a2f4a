import { encodeFile, emptyFile } from '../../../../src/domain/notebookFile';
import { createDeviceStore } from '../../../../src/features/notes/deviceStore';
import type { DeviceStore } from '../../../../src/features/notes/parts';
import { GraphError } from '../../../../src/graph/graphError';
import { SignInProblem } from '../../../../src/hosts/host';
import { createFakeDevice, createFakeOneDrive, createFakeTime, full, lifts, meeting, millLane, newId, offline, openWindow } from './aMember';

function aMember() {
  const time = createFakeTime();
  const oneDrive = createFakeOneDrive(time.now);
  return { time, oneDrive, objectId: newId() };
}
const all = (files: ReadonlyMap<string, string>): string => [...files.values()].join('\n');

test('what is typed shows at once and is soon in OneDrive', async () => {
  const member = aMember();
  const window = openWindow(member);
  await member.time.pass(0);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  window.type('Ask about the lifts');
  expect([window.noteOn(lifts)?.text, window.keeping()]).toEqual(['Ask about the lifts', { kind: 'keeping' }]);
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  expect(all(member.oneDrive.files)).toContain('Ask about the lifts');
});

test('what was kept is there on another device, and nothing of it is left on this one', async () => {
  const member = aMember();
  const laptop = openWindow(member);
  laptop.type('Ask about the lifts');
  await member.time.pass(5_000);
  expect(await createDeviceStore(member.objectId, newId).waiting(meeting)).toBeNull();
  const tablet = openWindow({ ...member, objectId: newId() });
  await member.time.pass(0);
  expect(tablet.noteOn(lifts)?.text).toBe('Ask about the lifts');
});

test('what is typed without a connection waits on the device, outlives the window, and is kept when the connection is back', async () => {
  const member = aMember();
  member.oneDrive.fail(offline());
  const before = openWindow(member);
  before.type('Typed on the train');
  await member.time.pass(5_000);
  expect(before.keeping()).toEqual({ kind: 'waiting', why: 'Waiting for a connection. What you typed stays on this device until then.', remedy: 'retry' });
  expect(before.notebooks.wouldLose()).toBe(false);
  before.close();
  const after = openWindow(member);
  await member.time.pass(0);
  expect(after.noteOn(lifts)?.text).toBe('Typed on the train');
  member.oneDrive.fail(null);
  after.comeBack();
  await member.time.pass(0);
  expect(after.keeping()).toEqual({ kind: 'kept' });
  expect(all(member.oneDrive.files)).toContain('Typed on the train');
});

test('another account at the same device sees nothing of it', async () => {
  const member = aMember();
  member.oneDrive.fail(offline());
  const mine = openWindow(member);
  mine.type('Mine alone');
  await member.time.pass(5_000);
  mine.close();
  const theirs = openWindow({ ...aMember(), time: member.time });
  await member.time.pass(0);
  expect(theirs.opened().notebook.notes).toEqual([]);
});

test('a closed account writes nothing more', async () => {
  const member = aMember();
  const window = openWindow(member);
  await member.time.pass(0);
  window.type('Too late');
  window.close();
  await member.time.pass(60_000);
  expect(member.oneDrive.files.size).toBe(0);
});

test('two devices that change one note while one is offline keep both texts on both', async () => {
  const member = aMember();
  const [laptop, tablet] = [openWindow(member), openWindow({ ...member, objectId: newId() })];
  laptop.type('Ask');
  await member.time.pass(5_000);
  tablet.comeBack();
  await member.time.pass(0);
  laptop.type('Ask about lifts');
  tablet.type('Ask about rents');
  await member.time.pass(5_000);
  laptop.comeBack();
  tablet.comeBack();
  await member.time.pass(5_000);
  expect(laptop.noteOn(lifts)).toMatchObject({ text: 'Ask about lifts', otherTexts: ['Ask about rents'] });
  expect(tablet.noteOn(lifts)).toMatchObject({ text: 'Ask about rents', otherTexts: ['Ask about lifts'] });
});

test('two tabs show what either typed, and each writes a file of its own', async () => {
  const member = aMember();
  const device = createFakeDevice();
  const [one, other] = [openWindow({ ...member, tabs: device.openTab() }), openWindow({ ...member, tabs: device.openTab() })];
  await member.time.pass(0);
  one.type('From the first tab');
  await member.time.pass(500);
  expect(other.noteOn(lifts)?.text).toBe('From the first tab');
  other.type('From the first tab, and the second');
  await member.time.pass(15_000);
  expect(one.noteOn(lifts)).toMatchObject({ text: 'From the first tab, and the second', otherTexts: [] });
  other.type('The second has a file of its own');
  await member.time.pass(15_000);
  expect([...member.oneDrive.files.keys()].map((name) => name.slice(-7)).sort()).toEqual(['-1.json', '-2.json']);
});

test('a tab that is opened later hears what is not kept yet, exempt business too', async () => {
  const member = aMember();
  const device = createFakeDevice();
  const one = openWindow({ ...member, tabs: device.openTab() });
  await member.time.pass(0);
  member.oneDrive.fail(offline());
  one.type('In memory alone', millLane);
  const other = openWindow({ ...member, tabs: device.openTab() });
  await member.time.pass(0);
  expect(other.noteOn(millLane)?.text).toBe('In memory alone');
});

test('of exempt business nothing is stored on the device, and offline the member is told that it is only on the page', async () => {
  const member = aMember();
  member.oneDrive.fail(offline());
  const window = openWindow(member);
  await member.time.pass(0);
  window.type('Closed words', millLane);
  window.notebook.markRead(millLane, null, true);
  window.notebook.goTo(millLane, 3);
  await member.time.pass(5_000);
  expect(window.keeping()).toMatchObject({ why: expect.stringContaining('exempt business is never stored on this device') as unknown });
  expect(window.noteOn(millLane)?.text).toBe('Closed words');
  expect(window.notebooks.wouldLose()).toBe(true);
  expect(await createDeviceStore(member.objectId, newId).waiting(meeting)).toBeNull();
  member.oneDrive.fail(null);
  window.comeBack();
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  expect(all(member.oneDrive.files)).toContain('Closed words');
});

describe('exempt notes leave memory with their view', () => {
  const inMemory = (window: ReturnType<typeof openWindow>): string => JSON.stringify(window.notebook.state());

  test('a while after nobody looks at them any more, and are there again when somebody does, with nothing lost in OneDrive', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    window.type('Open words');
    window.type('Closed words', millLane);
    await member.time.pass(5_000);
    window.leave();
    await member.time.pass(5_000);
    expect(inMemory(window)).not.toContain('Closed words');
    expect(inMemory(window)).toContain('Open words');
    // From a screen that shows no exempt business, the whole file is written anew.
    window.type('Open words, and more');
    await member.time.pass(30_000);
    expect(all(member.oneDrive.files)).toMatch(/Closed words/);
    expect(all(member.oneDrive.files)).toMatch(/Open words, and more/);
    window.look();
    await member.time.pass(5_000);
    expect(window.noteOn(millLane)?.text).toBe('Closed words');
  });

  test('and while it is open, where a circle refuses: they are read again when it answers, and what was written meanwhile stands', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    window.type('Open words');
    window.type('Closed words', millLane);
    await member.time.pass(5_000);
    const mayOpenAgain = window.notebook.letGoOfExempt();
    await member.time.pass(5_000);
    expect(inMemory(window)).not.toContain('Closed words');
    expect(inMemory(window)).toContain('Open words');
    window.type('Open words, and more');
    await member.time.pass(30_000);
    expect(inMemory(window)).not.toContain('Closed words');
    expect(all(member.oneDrive.files)).toMatch(/Closed words/);
    mayOpenAgain();
    await member.time.pass(5_000);
    expect(window.noteOn(millLane)?.text).toBe('Closed words');
  });

  test('not where they are not kept in OneDrive yet: nothing that was typed is lost', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    member.oneDrive.fail(offline());
    window.type('Closed words', millLane);
    window.leave();
    await member.time.pass(60_000);
    expect(inMemory(window)).toContain('Closed words');
    member.oneDrive.fail(null);
    window.comeBack();
    await member.time.pass(10_000);
    expect(all(member.oneDrive.files)).toContain('Closed words');
    expect(inMemory(window)).not.toContain('Closed words');
  });

  test('and a look at the agenda is written down when they are back', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    window.type('Closed words', millLane);
    await member.time.pass(5_000);
    window.leave();
    await member.time.pass(5_000);
    window.look();
    window.notebook.look();
    await member.time.pass(10_000);
    expect(all(member.oneDrive.files)).toMatch(/"looks":\{"entries":\[\{/);
    expect(all(member.oneDrive.files)).toContain('Closed words');
  });

  test('not between one screen and the next', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    window.type('Closed words', millLane);
    await member.time.pass(5_000);
    window.leave();
    window.look();
    await member.time.pass(30_000);
    expect(window.noteOn(millLane)?.text).toBe('Closed words');
  });

  test('and without a connection they are not shown, and what is written meanwhile takes nothing away', async () => {
    const member = aMember();
    const window = openWindow(member);
    await member.time.pass(0);
    window.type('Closed words', millLane);
    await member.time.pass(5_000);
    window.leave();
    await member.time.pass(5_000);
    member.oneDrive.fail(offline());
    window.look();
    await member.time.pass(5_000);
    expect(window.opened().notebook.notes).toEqual([]);
    window.type('Written without it', millLane);
    member.oneDrive.fail(null);
    window.comeBack();
    await member.time.pass(10_000);
    const texts = window.opened().notebook.notes.map(({ text }) => text);
    expect([...texts].sort()).toEqual(['Closed words', 'Written without it']);
    expect(all(member.oneDrive.files)).toMatch(/Closed words/);
  });
});

test('an item that becomes exempt while its note waits goes from the device', async () => {
  const member = aMember();
  member.oneDrive.fail(offline());
  const window = openWindow(member);
  window.type('Words');
  await member.time.pass(5_000);
  window.type('Words too', { ...lifts, isExempt: true });
  await member.time.pass(5_000);
  expect(await createDeviceStore(member.objectId, newId).waiting(meeting)).toBeNull();
});

test.each([
  ['full', full(), /OneDrive is full/],
  ['missing', new GraphError('notFound', '', { status: 404, code: 'ResourceNotFound' }), /no OneDrive/],
  ['without a licence', new GraphError('unexpected', '', { status: 400, code: 'BadRequest' }), /no OneDrive/],
  ['forbidden', new GraphError('forbidden', '', { status: 403 }), /administrator/],
  ['busy', new GraphError('busy', '', { status: 503 }), /busy/],
  ['refusing the size', new GraphError('unexpected', '', { status: 413 }), /longer than one file/],
  ['in doubt about the version', new GraphError('conflict', '', { status: 412 }), /did not take it/],
])('a OneDrive that is %s leaves the words on the device, says why, and gets them when it is mended', async (_how, error, says) => {
  const member = aMember();
  const window = openWindow(member);
  await member.time.pass(0);
  member.oneDrive.fail(error, 'write');
  window.type('Not lost');
  await member.time.pass(5_000);
  expect(window.keeping()).toMatchObject({ kind: 'waiting', remedy: 'retry', why: expect.stringMatching(says) as unknown });
  expect(encodeFile((await createDeviceStore(member.objectId, newId).waiting(meeting)) ?? emptyFile(meeting))).toContain('Not lost');
  member.oneDrive.fail(null);
  window.notebook.retry();
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
});

test('a folder that was never allowed waits for the button, which asks for it', async () => {
  const member = aMember();
  member.oneDrive.fail(new GraphError('signedOut', '', {}, { cause: new SignInProblem('consentMissing', '') }));
  const answers = [new SignInProblem('cancelled', ''), null];
  const window = openWindow({
    ...member,
    allow: () => {
      const refusal = answers.shift();
      if (refusal) return Promise.reject(refusal);
      member.oneDrive.fail(null);
      return Promise.resolve();
    },
  });
  window.type('Before it was allowed');
  await member.time.pass(0);
  expect(window.keeping()).toMatchObject({ kind: 'waiting', remedy: 'allow' });
  window.notebook.retry();
  await member.time.pass(0);
  expect(window.keeping()).toMatchObject({ remedy: 'allow', why: expect.stringContaining('was not allowed') as unknown });
  window.notebook.retry();
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
});

test('a locked file is left alone, and the notes go into one beside it', async () => {
  const member = aMember();
  const window = openWindow(member);
  window.type('First');
  await member.time.pass(5_000);
  const [name = ''] = member.oneDrive.files.keys();
  member.oneDrive.lock(name.split('/')[1] ?? '');
  window.type('Second');
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  expect(member.oneDrive.files.get(name)).toContain('First');
});

test('a damaged file is put aside whole, the member is told its name, and notes go on beside it', async () => {
  const member = aMember();
  const before = openWindow(member);
  before.type('Before the damage');
  await member.time.pass(5_000);
  before.close();
  const [name = ''] = member.oneDrive.files.keys();
  const half = (member.oneDrive.files.get(name) ?? '').slice(0, 90);
  member.oneDrive.files.set(name, half);
  const window = openWindow(member);
  await member.time.pass(0);
  const aside = name.replace('.json', ' (could not be read).json');
  expect(window.opened().setAside).toEqual([{ file: `Notes/${aside}`, advice: expect.stringContaining('version history') as unknown }]);
  window.type('After it');
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  expect(member.oneDrive.files.get(aside)).toBe(half);
});

test('a put-aside file whose earlier version was restored is read again by itself', async () => {
  const member = aMember();
  const before = openWindow(member);
  before.type('Before the damage');
  await member.time.pass(5_000);
  before.close();
  const [name = ''] = member.oneDrive.files.keys();
  const whole = member.oneDrive.files.get(name) ?? '';
  member.oneDrive.files.clear();
  member.oneDrive.files.set(name.replace('.json', ' (could not be read).json'), whole);
  const window = openWindow(member);
  await member.time.pass(0);
  expect(window.noteOn(lifts)?.text).toBe('Before the damage');
  expect(window.opened().setAside).toBeUndefined();
});

test.each([
  ['of a later version', encodeFile(emptyFile(meeting)).replace('"version":1', '"version":7'), /later version/],
  ['too large', 'x'.repeat(5_000_001), /larger/],
])('a file %s is neither read nor touched', async (_how, content, says) => {
  const member = aMember();
  const id = await createDeviceStore(member.objectId, newId).deviceId();
  const name = `${meeting}/${id}-1.json`;
  member.oneDrive.files.set(name, content);
  const window = openWindow(member);
  await member.time.pass(0);
  window.type('Beside it');
  await member.time.pass(5_000);
  expect(window.opened().setAside).toEqual([{ file: `Notes/${name}`, advice: expect.stringMatching(says) as unknown }]);
  expect(member.oneDrive.files.get(name)).toBe(content);
  expect(window.keeping()).toEqual({ kind: 'kept' });
});

test('a browser that stores nothing keeps in OneDrive all the same, and says offline that only the page has the words', async () => {
  const member = aMember();
  const refuse = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  const device: DeviceStore = { deviceId: refuse, waiting: refuse, add: refuse, drop: refuse };
  const window = openWindow({ ...member, device });
  window.type('In a private window');
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual({ kind: 'kept' });
  member.oneDrive.fail(offline());
  window.type('And offline');
  await member.time.pass(5_000);
  expect(window.keeping()).toMatchObject({ why: expect.stringContaining('only on this page') as unknown });
  expect(window.notebooks.wouldLose()).toBe(true);
});

test('the last look stays while the notebook is open, and is the one before on the next day', async () => {
  const member = aMember();
  const first = openWindow(member);
  first.notebook.look();
  await member.time.pass(5_000);
  expect(first.opened().notebook.lookedAt).toBeNull();
  first.close();
  await member.time.pass(86_400_000);
  const second = openWindow(member);
  second.notebook.look();
  await member.time.pass(5_000);
  expect(second.opened().notebook.lookedAt).toBe('2026-11-16T09:00:00.000Z');
});

test('a clock that is a day ahead does not hide what comes on that day', async () => {
  const member = aMember();
  member.oneDrive.clockAhead = -86_400_000;
  const wrong = openWindow(member);
  wrong.notebook.look();
  await member.time.pass(15_000);
  wrong.close();
  const next = openWindow({ ...member, objectId: newId() });
  await member.time.pass(0);
  expect(next.opened().notebook.lookedAt).toMatch(/^2026-11-15T0[89]:/);
});

test('read marks and the place are kept, and follow to another device', async () => {
  const member = aMember();
  const window = openWindow(member);
  window.notebook.markRead(lifts, { document: 'pack', fileVersion: 'v1' }, true);
  window.notebook.goTo(lifts, 12);
  await member.time.pass(5_000);
  const other = openWindow({ ...member, objectId: newId() });
  await member.time.pass(0);
  expect(other.opened().notebook).toMatchObject({ read: { lifts: { paper: { document: 'pack' } } }, place: { agendaItem: 'lifts', page: 12 } });
});

test('a link with other capitals opens the same notebook, and puts no file aside', async () => {
  const member = aMember();
  const before = openWindow(member);
  before.type('Ask about the lifts');
  await member.time.pass(5_000);
  before.close();
  const names = [...member.oneDrive.files.keys()];
  const window = openWindow(member);
  const linked = window.notebooks.of('HOUSING-2026-11-24');
  const stop = linked.subscribe(() => undefined);
  await member.time.pass(5_000);
  const state = linked.state();
  expect(state.kind === 'open' && state.notebook.notes.map(({ text }) => text)).toEqual(['Ask about the lifts']);
  expect([...member.oneDrive.files.keys()]).toEqual(names);
  window.type('Ask about the stairs');
  await member.time.pass(5_000);
  expect(window.notebooks.of('Housing-2026-11-24')).toBe(window.notebook);
  stop();
});

test('a file of another meeting that lies in the folder is named, and neither renamed nor written to', async () => {
  const member = aMember();
  const id = await createDeviceStore(member.objectId, newId).deviceId();
  const content = encodeFile(emptyFile('planning-2026-11-20'));
  member.oneDrive.files.set(`${meeting}/${id}-1.json`, content);
  const window = openWindow(member);
  await member.time.pass(0);
  window.type('Beside it');
  await member.time.pass(5_000);
  expect(window.opened().setAside).toEqual([{ file: `Notes/${meeting}/${id}-1.json`, advice: expect.stringMatching(/another meeting/) as unknown }]);
  expect(member.oneDrive.files.get(`${meeting}/${id}-1.json`)).toBe(content);
  expect(window.keeping()).toEqual({ kind: 'kept' });
});

test('notes in letters of several bytes are never written into a file too large to be read again', async () => {
  const member = aMember();
  const window = openWindow(member);
  await member.time.pass(0);
  window.type('ж'.repeat(3_000_000));
  await member.time.pass(5_000);
  expect(window.keeping()).toEqual(expect.objectContaining({ kind: 'waiting' }));
  expect(member.oneDrive.files.size).toBe(0);
});

test('a browser whose storage never answers opens the notebook and keeps in OneDrive all the same', async () => {
  const member = aMember();
  const never = () => new Promise<never>(() => undefined);
  const window = openWindow({ ...member, device: { deviceId: never, waiting: never, add: never, drop: never } });
  await member.time.pass(10_000);
  window.type('Kept without it');
  await member.time.pass(20_000);
  expect(all(member.oneDrive.files)).toContain('Kept without it');
  expect(window.keeping()).toEqual({ kind: 'kept' });
  member.oneDrive.fail(offline());
  window.type('Typed on the train');
  await member.time.pass(10_000);
  expect(window.notebooks.wouldLose()).toBe(true);
});
