import { runProvision } from '../../../tools/provision/runProvision';
import { clientFor, newTenant, sites, type Tenant } from './tenant';

const options = ['--site', sites[0]?.url ?? '', '--circle', `housing=${sites[1]?.url}`, '--tenant', 'T', '--client', 'C'];

async function run(tenant: Tenant, argv: readonly string[], person: 'owner' | 'outsider' = 'owner', fullDisk = false) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const files = new Map<string, string>();
  const code = await runProvision(argv, {
    connect: () => clientFor(tenant, person),
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    writeFile: (folder, name, text) => (fullDisk ? Promise.reject(new Error('ENOSPC: no space left on device')) : Promise.resolve(void files.set(`${folder}/${name}`, text))),
  });
  return { code, printed, complaints, files };
}

test('provisions, writes the access script and config.json, and checks out', async () => {
  const tenant = newTenant();
  const { code, files, complaints } = await run(tenant, [...options, '--out', 'made']);
  expect({ code, complaints, files: [...files.keys()] }).toEqual({ code: 0, complaints: [], files: ['made/set-access.ps1', 'made/config.json'] });
  expect((await run(tenant, ['check', ...options])).code).toBe(0);
});

test('without a folder the script and config.json are printed', async () => {
  const { printed } = await run(newTenant(), options);
  expect(printed.join('\n')).toMatch(/# set-access\.ps1[\s\S]*Set-Access 'MB Meetings'[\s\S]*# config\.json/);
});

test('check of a bare site ends with 1', async () => {
  expect((await run(newTenant(), ['check', ...options])).code).toBe(1);
});

test('probe ends with 0 when all that could be tried held', async () => {
  const { code, printed } = await run(newTenant(), ['probe', ...options]);
  expect({ code, last: printed.at(-1) }).toEqual({ code: 0, last: expect.stringMatching(/^\d+ held, 0 failed, \d+ not tried\.$/) as string });
});

test('a wrong option is one line and ends with 2', async () => {
  const { code, complaints } = await run(newTenant(), ['--sight', 'x']);
  expect({ code, lines: complaints.length }).toEqual({ code: 2, lines: 1 });
});

test('someone without access is told in one line and it ends with 1', async () => {
  const { code, complaints } = await run(newTenant(), options, 'outsider');
  expect({ code, complaints }).toEqual({ code: 1, complaints: [expect.stringContaining('(Graph: 403 accessDenied)')] });
});

test('a folder that cannot be written to is one line and ends with 1, and running again does nothing twice', async () => {
  const tenant = newTenant();
  const { code, complaints } = await run(tenant, [...options, '--out', 'made'], 'owner', true);
  expect({ code, complaints }).toEqual({ code: 1, complaints: ['set-access.ps1 could not be written to made (ENOSPC: no space left on device). The lists are made: choose a folder with --out and run this again.'] });
  expect(await run(tenant, [...options, '--out', 'made'])).toMatchObject({ code: 0, complaints: [] });
});
