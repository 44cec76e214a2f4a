import { createGraphClient, type GraphClient } from '../../../src/graph/client';
import { accessPlan } from '../../../tools/provision/accessPlan';
import { provisionSites, type SiteAddress } from '../../../tools/provision/provisionSites';
import { app, circleSite, type Council as Tenant, newCouncil, openSite, origin, type PersonName } from '../emulator/council';

export const sites: readonly SiteAddress[] = [
  { key: 'open', url: 'https://council.example/sites/members' },
  { key: 'circle:housing', url: 'https://council.example/sites/housing' },
];
export const siteIds = { open: openSite, circles: { housing: circleSite } };
export { app, type Tenant };

export const newTenant = (): Tenant => newCouncil();

export function clientFor(tenant: Tenant, person: PersonName, scopes: readonly string[] = ['Sites.Manage.All']): GraphClient {
  return createGraphClient({
    fetch: (url, init) => tenant.fetch(new Request(url, init)),
    getToken: () => Promise.resolve(tenant.token(person, scopes)),
    wait: () => Promise.resolve(),
    graphUrl: `${origin}/v1.0`,
    random: () => 0,
  });
}

/** Lists and access as an administrator leaves them. */
export async function provisionedTenant(): Promise<Tenant> {
  const tenant = newTenant();
  await provisionSites({ client: clientFor(tenant, 'owner'), sites, log: () => undefined });
  for (const [id, key] of [[openSite, 'open'], [circleSite, 'circle:housing']] as const) {
    for (const { listTitle, access } of accessPlan(key)) tenant.control.setListAccess(id, listTitle, access);
  }
  return tenant;
}
