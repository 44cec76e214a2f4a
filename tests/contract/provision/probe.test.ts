import { probeSite } from '../../../tools/provision/probe/probeSite';
import { app, clientFor, newTenant, siteIds, type Tenant } from './tenant';

const probe = (tenant: Tenant) => {
  tenant.control.grantSite(siteIds.open, app, 'write');
  const lines: string[] = [];
  const asked = { client: clientFor(tenant, 'owner'), siteId: siteIds.open, otherSiteId: siteIds.circles.housing, appClient: clientFor(tenant, 'clerk', ['Sites.Selected']) };
  return probeSite({ ...asked, log: (line) => lines.push(line) }).then((results) => ({ results, lines }));
};

test('every assumption holds in the emulator', async () => {
  const tenant = newTenant();
  const { results } = await probe(tenant);
  expect(results.filter(({ outcome }) => outcome.kind !== 'held')).toEqual([]);
  expect(tenant.control.unknownRequests()).toEqual([]);
});

test('the scratch list is removed, and a second probe starts afresh', async () => {
  const tenant = newTenant();
  await probe(tenant);
  expect((await tenant.ask(`GET /sites/${siteIds.open}/lists`)).body).toMatchObject({ value: [] });
  const { results, lines } = await probe(tenant);
  expect(lines).toHaveLength(results.length);
});

test('what cannot be tried is not said to hold', async () => {
  const results = await probeSite({ client: clientFor(newTenant(), 'owner'), siteId: siteIds.open, otherSiteId: null, appClient: null, log: () => undefined });
  expect(results.filter(({ outcome }) => outcome.kind === 'notTried').map(({ id }) => id)).toEqual(['batch-across-sites', 'sites-selected-reads-rows', 'sites-selected-finds-the-site']);
});

test('an app without a grant on the site is seen to fail', async () => {
  const tenant = newTenant();
  const appClient = clientFor(tenant, 'clerk', ['Sites.Selected']);
  const results = await probeSite({ client: clientFor(tenant, 'owner'), siteId: siteIds.open, otherSiteId: null, appClient, log: () => undefined });
  expect(results.find(({ id }) => id === 'sites-selected-reads-rows')?.outcome).toEqual({ kind: 'failed', seen: '403 accessDenied' });
});
