/** @jest-environment jsdom */
import { SignInProblem } from '../../../src/hosts/host';
import { openToDo } from '../../../src/tab/openToDo';
import { config } from '../features/aCouncil';
import { createFakeSignIn } from '../features/fakeHost';

const mercy = { objectId: 'object-1', username: 'm.brown@council.example', name: 'Mercy Brown' };

// jsdom has none, and nothing is asked of Graph here.
Object.assign(globalThis, { fetch: () => Promise.reject(new Error('Nothing is to be asked.')) });

beforeEach(() => window.localStorage.clear());

test.each(['interactionNeeded', 'consentMissing'] as const)('where it is %s, nobody is asked, and it is not allowed', async (kind) => {
  const signIn = createFakeSignIn();
  const parts = openToDo({ config, signIn }, mercy);
  expect(await parts.isAllowed()).toBe(true);
  signIn.refuse(new SignInProblem(kind, 'No.'));
  expect(await parts.isAllowed()).toBe(false);
  await parts.allow();
  expect(await parts.isAllowed()).toBe(true);
});

test('without a connection it is not known whether it is allowed', async () => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('offline', 'Offline.'));
  await expect(openToDo({ config, signIn }, mercy).isAllowed()).rejects.toMatchObject({ kind: 'offline' });
});

test('somebody else’s token carries no action of mine into their To Do', async () => {
  const signIn = createFakeSignIn({ objectId: 'object-2', username: 'b@council.example', name: 'Ben' });
  expect(await openToDo({ config, signIn }, mercy).isAllowed()).toBe(false);
});

test('of one account and sign-in there is one, so that one alone copies', () => {
  const signIn = createFakeSignIn();
  const parts = openToDo({ config, signIn }, mercy);
  expect(openToDo({ config, signIn }, mercy)).toBe(parts);
  expect(openToDo({ config, signIn }, { ...mercy, objectId: 'object-2' })).not.toBe(parts);
  expect(openToDo({ config, signIn: createFakeSignIn() }, mercy)).not.toBe(parts);
});

test('a device remembers that it was on, for its person alone and no more than that; one that stores nothing remembers until it is closed', () => {
  const remembered = (objectId = 'object-1') => openToDo({ config, signIn: createFakeSignIn() }, { ...mercy, objectId }).memory;
  remembered().remember(true);
  expect([remembered().wasOn(), remembered('object-2').wasOn(), { ...window.localStorage }]).toEqual([true, false, { 'members-brief.to-do.object-1': 'on' }]);
  remembered().remember(false);
  expect([remembered().wasOn(), window.localStorage.length]).toEqual([false, 0]);
  const refuses = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('The host keeps storage from us.');
  });
  const memory = remembered();
  memory.remember(true);
  expect(memory.wasOn()).toBe(true);
  refuses.mockRestore();
});
