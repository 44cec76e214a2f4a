import { behaviours } from '../../../tools/provision/contract/behaviours';
import { needs } from '../../../tools/provision/probe/ground';
import { outOfReach } from '../../../tools/provision/probe/outOfReach';
import { type Probe, probeSite, type ProbeResult } from '../../../tools/provision/probe/probeSite';
import { app, clientFor, newTenant, provisionedTenant, siteIds, sites, type Tenant } from './tenant';

const siteUrl = sites[0]?.url ?? '';

/** Everyone who can help signs in: an owner, the app itself, and a member of no circle. */
const probe = async (tenant: Tenant, lent: Partial<Probe> = {}): Promise<{ results: readonly ProbeResult[]; lines: readonly string[] }> => {
  const lines: string[] = [];
  const results = await probeSite({
    client: clientFor(tenant, 'owner'),
    siteId: siteIds.open,
    siteUrl,
    otherSiteId: siteIds.circles.housing,
    appClient: (scopes) => clientFor(tenant, 'clerk', scopes),
    memberClient: clientFor(tenant, 'otherMember'),
    log: (line) => lines.push(line),
    ...lent,
  });
  return { results, lines };
};

const granted = async (): Promise<Tenant> => {
  const tenant = await provisionedTenant();
  tenant.control.grantSite(siteIds.open, app, 'write');
  return tenant;
};

const idsOf = (results: readonly ProbeResult[], kind: string): readonly string[] => results.filter(({ outcome }) => outcome.kind === kind).map(({ id }) => id);
const neverTried = [...behaviours.filter(({ notTried }) => notTried !== undefined), ...outOfReach].map(({ id }) => id);

test('every assumption that a tenant can try holds in the emulator', async () => {
  const tenant = await granted();
  const { results } = await probe(tenant);
  expect(results.filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
  expect(idsOf(results, 'notTried')).toEqual(neverTried);
  expect(tenant.control.unknownRequests()).toEqual([]);
});

test('every behaviour that is assumed is a line of the probe', async () => {
  const { results } = await probe(await granted());
  const tried = new Set(results.map(({ id }) => id));
  expect(behaviours.filter(({ id, assumed }) => assumed && !tried.has(id))).toEqual([]);
});

test('what the probe made is removed, and a second probe starts afresh', async () => {
  const tenant = await granted();
  const left = async (): Promise<readonly unknown[]> =>
    Promise.all([`/sites/${siteIds.open}/lists?$select=displayName`, `/sites/${siteIds.open}/drive/root/children?$select=name`, `/sites/${siteIds.open}/lists/MB%20Submissions/items`].map(async (path) => (await tenant.ask(`GET ${path}`)).body));
  const before = await left();
  await probe(tenant);
  expect(await left()).toEqual(before);
  const { results, lines } = await probe(tenant);
  expect(lines).toHaveLength(results.length);
  expect(idsOf(results, 'failed')).toEqual([]);
});

test('what cannot be tried is not said to hold, and says what would let it be tried', async () => {
  const { results } = await probe(newTenant(), { otherSiteId: null, appClient: null, memberClient: null });
  const reasonFor = (id: string): string | undefined => results.find((one) => one.id === id)?.outcome.seen;
  expect(['batch-across-sites', 'sites-selected-reads-rows', 'own-rows-read'].map(reasonFor)).toEqual([needs.circle, needs.app, needs.member]);
  expect((await probe(newTenant())).results.find(({ id }) => id === 'own-rows-read')?.outcome).toEqual({ kind: 'notTried', seen: needs.access });
});

test('an app without a grant on the site is seen to fail', async () => {
  const { results } = await probe(await provisionedTenant());
  expect(results.find(({ id }) => id === 'sites-selected-reads-rows')?.outcome).toEqual({ kind: 'failed', seen: '403 accessDenied' });
});

test('a tenant that does otherwise is seen to fail, with what it did', async () => {
  const tenant = await granted();
  tenant.control.setListAccess(siteIds.open, 'MB Submissions', { readers: ['members'], contributors: ['owners'], ownRowsOnly: false, seeAllRows: [] });
  const { results } = await probe(tenant);
  expect(idsOf(results, 'failed')).toEqual(['delta-own-rows', 'own-rows-read', 'own-rows-list']);
  expect(results.find(({ id }) => id === 'own-rows-read')?.outcome.seen).toBe('404 was expected, the answer is a success');
});
