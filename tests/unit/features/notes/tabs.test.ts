import { openTabs } from '../../../../src/features/notes/tabs';
import type { TabMessage } from '../../../../src/features/notes/parts';
import { writeNote } from '../../../../src/domain/notebookChanges';
import { emptyFile } from '../../../../src/domain/notebookFile';
import { newId } from './aMember';

/** Web Locks as far as they are used: a lock is held until its holder's promise is settled. */
function fakeLocks(): LockManager {
  const held = new Set<string>();
  const request = async (name: string, _options: LockOptions, act: (lock: Lock | null) => unknown): Promise<unknown> => {
    await Promise.resolve();
    if (held.has(name)) return act(null);
    held.add(name);
    const answer = await act({ name, mode: 'exclusive' });
    held.delete(name);
    return answer;
  };
  // Of its overloads only the one with options is used.
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager;
}

const openChannel = (name: string) => new BroadcastChannel(name);
const file = writeNote(emptyFile('housing'), { stamp: { by: 'w', count: 1 }, at: '2026-11-16T09:00:00Z' }, 'note', { agendaItem: 'lifts', isExempt: false, page: null, text: 'Ask', writtenOn: null, over: [] });

test('each open tab has a slot of its own, and a closed one’s is free again', async () => {
  const locks = fakeLocks();
  const open = (account: string) => openTabs(account, { locks, openChannel: undefined, newId });
  const [first, second, other] = [open('a'), open('a'), open('b')];
  expect([await first.slot(), await second.slot(), await other.slot(), await first.slot()]).toEqual(['1', '2', '1', '1']);
  first.close();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await open('a').slot()).toBe('1');
});

test('a browser without locks gives each tab a name that no other ever has', async () => {
  const open = () => openTabs('a', { locks: undefined, openChannel: undefined, newId });
  expect(await open().slot()).not.toBe(await open().slot());
});

test('the tabs of one account hear one another whole, and no other account hears them', async () => {
  const open = (account: string) => openTabs(account, { locks: undefined, openChannel, newId });
  const [mine, alsoMine, theirs] = [open('me'), open('me'), open('them')];
  const heardByThem: TabMessage[] = [];
  theirs.onMessage((message) => heardByThem.push(message));
  const heard = new Promise<TabMessage>((resolve) => alsoMine.onMessage(resolve));
  mine.send({ kind: 'knows', file, kept: emptyFile('housing') });
  expect(await heard).toEqual({ kind: 'knows', file, kept: emptyFile('housing') });
  expect(heardByThem).toEqual([]);
  for (const tabs of [mine, alsoMine, theirs]) tabs.close();
});

test('what another version of the app says is not heard', async () => {
  const tabs = openTabs('me', { locks: undefined, openChannel, newId });
  const heard: TabMessage[] = [];
  const done = new Promise<void>((resolve) => {
    tabs.onMessage((message) => {
      heard.push(message);
      if (message.kind === 'asks') resolve();
    });
  });
  const channel = new BroadcastChannel('members-brief notes me');
  for (const odd of ['text', null, { kind: 'knows', meeting: 'housing', file: '{}', kept: '{}' }, { kind: 'asks' }, { kind: 'asks', meeting: 'housing' }]) channel.postMessage(odd);
  await done;
  expect(heard).toEqual([{ kind: 'asks', meeting: 'housing' }]);
  channel.close();
  tabs.close();
});
