import { createAppFolder } from '../../../src/graph/appFolder';
import { type PersonName, people } from '../emulator/council';
import { clientFor, newTenant } from '../provision/tenant';

const scopes = ['Files.ReadWrite.AppFolder'];

function aFolder(person: PersonName = 'member') {
  const tenant = newTenant();
  const folderOf = (name: PersonName) => createAppFolder({ client: clientFor(tenant, name, scopes), fetch: (url, init) => tenant.fetch(new Request(url, init)) });
  return { tenant, folderOf, folder: folderOf(person) };
}

test('what was written is listed and read back, by its writer and by nobody else', async () => {
  const { tenant, folder, folderOf } = aFolder();
  expect(await folder.list('housing')).toEqual([]);
  expect(await folder.write('housing', 'laptop-1.json', '{"note":"über"}')).toMatch(/^2026-11-16T/);
  const [file] = await folder.list('housing');
  expect(file).toMatchObject({ name: 'laptop-1.json', bytes: 16 });
  expect(file && (await folder.read(file))).toBe('{"note":"über"}');
  expect(await folderOf('otherMember').list('housing')).toEqual([]);
  expect(tenant.control.unknownRequests()).toEqual([]);
});

test('a file without an address to fetch it from is asked for again', async () => {
  const { folder } = aFolder();
  await folder.write('housing', 'laptop-1.json', '{}');
  const [file] = await folder.list('housing');
  expect(file && (await folder.read({ ...file, download: null }))).toBe('{}');
});

test('a file that was put aside keeps its content, and one that has changed meanwhile stays where it is', async () => {
  const { folder } = aFolder();
  await folder.write('housing', 'laptop-1.json', 'half');
  const [before] = await folder.list('housing');
  await folder.write('housing', 'laptop-1.json', 'whole');
  if (before === undefined) throw new Error('The file is not listed.');
  await expect(folder.rename(before, 'aside.json')).rejects.toMatchObject({ kind: 'conflict' });
  const [now] = await folder.list('housing');
  await folder.rename(now ?? before, 'aside.json');
  const [aside] = await folder.list('housing');
  expect([aside?.name, aside && (await folder.read(aside))]).toEqual(['aside.json', 'whole']);
});

test('a OneDrive that is missing is told apart from a folder that is not there yet', async () => {
  const { tenant, folder } = aFolder();
  tenant.control.setOneDrive(people.member, 'missing');
  await expect(folder.list('housing')).rejects.toMatchObject({ kind: 'notFound', detail: { code: 'ResourceNotFound' } });
});

test('a OneDrive that is full refuses what is written and still shows what is there', async () => {
  const { tenant, folder } = aFolder();
  await folder.write('housing', 'laptop-1.json', '{}');
  tenant.control.setOneDrive(people.member, 'full');
  await expect(folder.write('housing', 'laptop-1.json', '{"more":1}')).rejects.toMatchObject({ detail: { status: 507, code: 'insufficientStorage' } });
  expect(await folder.list('housing')).toHaveLength(1);
  tenant.control.setOneDrive(people.member, null);
  await folder.write('housing', 'laptop-1.json', '{"more":1}');
});

test('a download that is lost or refused says so', async () => {
  const { folder, tenant } = aFolder();
  await folder.write('housing', 'laptop-1.json', '{}');
  const [file] = await folder.list('housing');
  if (file === undefined) throw new Error('The file is not listed.');
  tenant.control.addFault({ match: { path: '/download/', times: 1 }, fault: { kind: 'dropBefore' } });
  await expect(folder.read(file)).rejects.toMatchObject({ kind: 'offline' });
  tenant.control.addFault({ match: { path: '/download/', times: 1 }, fault: { kind: 'status', status: 401 } });
  await expect(folder.read(file)).rejects.toMatchObject({ kind: 'busy', detail: { status: 401 } });
});
