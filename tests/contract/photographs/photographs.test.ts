import { createPhotographs, type Photographs } from '../../../src/graph/photographs';
import { emulateCouncil, type EmulatedCouncil, type PersonName, sites } from '../lists/emulatedCouncil';

const picture = (bytes: string): Blob => new Blob([bytes], { type: 'image/jpeg' });
const name = 'kestrel-rise/kestrel-rise.abc-1.jpg';

const photographsOf = (council: EmulatedCouncil, person: PersonName): Photographs =>
  createPhotographs({ client: council.clientOf(person), config: { sites }, fetch: (url, init) => council.emulator.fetch(new Request(url, init)), timeLimit: () => new AbortController().signal });

test('a member adds a photograph, and whoever reads the open site sees it', async () => {
  const council = await emulateCouncil();
  await photographsOf(council, 'member').keep(name, picture('first'));
  for (const person of ['member', 'clerk', 'officer', 'guest'] as const) expect(await (await photographsOf(council, person).read(name)).text()).toBe('first');
  expect(council.emulator.control.unknownRequests()).toEqual([]);
});

test('one whose answer was lost is sent again, and stands there once', async () => {
  const council = await emulateCouncil();
  const photographs = photographsOf(council, 'member');
  council.emulator.control.addFault({ match: { method: 'PUT', path: '/content', times: 1 }, fault: { kind: 'dropAfter' } });
  await expect(photographs.keep(name, picture('first'))).rejects.toMatchObject({ kind: 'offline', detail: { lost: true } });
  await photographs.keep(name, picture('first'));
  const drive = council.emulator.control.snapshot().drives.find(({ items }) => items.some((item) => item.name === 'kestrel-rise.abc-1.jpg'));
  expect(drive?.items.filter(({ content }) => content !== null)).toHaveLength(1);
});

test('officers and guests add none, and somebody of no group sees none', async () => {
  const council = await emulateCouncil();
  await photographsOf(council, 'member').keep(name, picture('first'));
  for (const person of ['officer', 'guest', 'outsider'] as const) await expect(photographsOf(council, person).keep(name, picture('other'))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(photographsOf(council, 'outsider').read(name)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a member removes no photograph', async () => {
  const council = await emulateCouncil();
  await photographsOf(council, 'member').keep(name, picture('first'));
  const drive = council.emulator.control.snapshot().drives.find(({ items }) => items.some((item) => item.name === 'kestrel-rise.abc-1.jpg'));
  await expect(council.clientOf('member').write('DELETE', `/drives/${drive?.id ?? ''}/root:/${name}`)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('one that has not arrived is not found', async () => {
  const council = await emulateCouncil();
  await expect(photographsOf(council, 'member').read(name)).rejects.toMatchObject({ kind: 'notFound' });
});

test('where the library could not be found it is looked for again', async () => {
  const council = await emulateCouncil();
  const photographs = photographsOf(council, 'member');
  council.emulator.control.addFault({ match: { method: 'GET', path: '/drive?', times: 1 }, fault: { kind: 'status', status: 404 } });
  await expect(photographs.keep(name, picture('first'))).rejects.toMatchObject({ kind: 'notFound' });
  await photographs.keep(name, picture('first'));
  expect((await photographs.read(name)).size).toBe(5);
});
