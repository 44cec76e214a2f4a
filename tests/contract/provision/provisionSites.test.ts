import { GraphError } from '../../../src/graph/graphError';
import { allLists } from '../../../src/lists/index';
import { checkSites } from '../../../tools/provision/checkSites';
import { provisionSites } from '../../../tools/provision/provisionSites';
import { clientFor, newTenant, sites, type Tenant } from './tenant';

const provision = (tenant: Tenant, onlyPlan = false) => {
  const lines: string[] = [];
  return provisionSites({ client: clientFor(tenant, 'owner'), sites, log: (line) => lines.push(line), onlyPlan }).then((provisioned) => ({ provisioned, lines }));
};
const check = (tenant: Tenant) => checkSites(clientFor(tenant, 'owner'), sites);

test('provisions every list and library of the open site and of a circle’s', async () => {
  const tenant = newTenant();
  const { provisioned, lines } = await provision(tenant);
  expect(provisioned.flatMap(({ failures }) => failures)).toEqual([]);
  expect(lines.filter((line) => /^ {2}done: create the (?:list|library) /.test(line))).toHaveLength(provisioned.flatMap(({ plan }) => plan.steps).length);
  expect((await check(tenant)).isAsPlanned).toBe(true);
  expect(tenant.control.unknownRequests()).toEqual([]);
});

test('a second run finds nothing to do', async () => {
  const tenant = newTenant();
  await provision(tenant);
  const { provisioned, lines } = await provision(tenant);
  expect(provisioned.flatMap(({ plan }) => [...plan.steps, ...plan.mismatches])).toEqual([]);
  expect(lines).toEqual(sites.map(({ url }) => `${url}: every list and library is as it should be.`));
});

test('--plan shows what would be done and does nothing', async () => {
  const tenant = newTenant();
  const { lines } = await provision(tenant, true);
  expect(lines.filter((line) => line.includes('create the list MB Meetings'))).toHaveLength(1);
  expect((await check(tenant)).isAsPlanned).toBe(false);
});

test('a run that stops on the way is completed by the next', async () => {
  const tenant = newTenant();
  tenant.control.addFault({ match: { method: 'POST', path: '/lists$', times: 1 }, fault: { kind: 'status', status: 500 } });
  const first = await provision(tenant);
  expect(first.provisioned.flatMap(({ failures }) => failures)).toEqual([expect.stringContaining('create the list')]);
  const second = await provision(tenant);
  expect(second.provisioned.flatMap(({ failures }) => failures)).toEqual([]);
  expect((await check(tenant)).isAsPlanned).toBe(true);
});

test('a list that was made though its answer was lost is not a failure', async () => {
  const tenant = newTenant();
  tenant.control.addFault({ match: { method: 'POST', path: '/lists$', times: 1 }, fault: { kind: 'dropAfter' } });
  const { provisioned } = await provision(tenant);
  expect(provisioned.flatMap(({ failures }) => failures)).toEqual([]);
  expect((await check(tenant)).isAsPlanned).toBe(true);
});

test('an older site gets the columns, indexes and choices it lacks, and keeps what it has', async () => {
  const tenant = newTenant();
  const title = allLists.settings.title;
  const columns = [
    { name: 'key', text: {}, indexed: false },
    { name: 'Remarks', text: {} },
    { name: 'SettingName', number: {} },
  ];
  await clientFor(tenant, 'owner').write('POST', `/sites/${await openSiteId(tenant)}/lists`, { displayName: title, columns, list: { template: 'genericList' } });
  const { provisioned } = await provision(tenant);
  const [open] = provisioned;
  expect(open?.plan.steps.flatMap((step) => (step.list === title ? [step.kind === 'changeColumn' ? step.change.kind : step.kind] : []))).toEqual(['addIndex', 'enforceUnique', 'addColumn', 'addColumn']);
  expect(open?.failures).toEqual([]);
  const { isAsPlanned, lines } = await check(tenant);
  expect(isAsPlanned).toBe(false);
  expect(lines.filter((line) => line.includes('to settle by hand'))).toEqual(expect.arrayContaining([expect.stringContaining('column SettingName, is of type number and must be text')]));
});

test('check says what Graph cannot tell', async () => {
  const tenant = newTenant();
  await provision(tenant);
  const { lines } = await check(tenant);
  expect(lines.filter((line) => line.includes('not checked: who may read and write'))).toHaveLength(sites.length);
});

test('someone who is no owner is told so and changes nothing', async () => {
  const tenant = newTenant();
  const { failures } = (await provisionSites({ client: clientFor(tenant, 'clerk'), sites: sites.slice(0, 1), log: () => undefined }))[0] ?? { failures: [] };
  expect(failures[0]).toContain('SharePoint does not let you do this');
  expect((await check(tenant)).isAsPlanned).toBe(false);
});

test('an address without a site is said in one line', async () => {
  const lost = provisionSites({ client: clientFor(newTenant(), 'owner'), sites: [{ key: 'open', url: 'https://council.example/sites/nowhere' }], log: () => undefined });
  await expect(lost).rejects.toThrow(new GraphError('notFound', 'There is no site at https://council.example/sites/nowhere, or you may not open it. Check the address in the browser.'));
});

async function openSiteId(tenant: Tenant): Promise<string> {
  const { provisioned } = await provision(tenant, true);
  return provisioned[0]?.id ?? '';
}
