import type { Config } from '../domain/config';
import { circleSite, type SiteKey } from '../domain/sites';
import { allLists, ofEachList } from '../lists/index';
import type { GraphClient } from './client';
import type { Council, SiteStores } from './council';
import { GraphError } from './graphError';
import { createStore } from './store';

export function createCouncil({ client, config }: { readonly client: GraphClient; readonly config: Pick<Config, 'sites'> }): Council {
  const open = storesOf(client, 'open', config.sites.open);
  const circles = new Map(Object.entries(config.sites.circles).map(([key, siteId]) => [circleSite(key), storesOf(client, circleSite(key), siteId)]));

  const at = (site: SiteKey): SiteStores => {
    const stores = site === 'open' ? open : circles.get(site);
    if (stores) return stores;
    throw new GraphError('notFound', `The site “${site}” is not in the configuration. Ask your administrator to add it.`);
  };

  const siteIdOf = (site: SiteKey): string => (site === 'open' ? config.sites.open : (Object.entries(config.sites.circles).find(([key]) => circleSite(key) === site)?.[1] ?? ''));

  return {
    open,
    circles: Object.keys(config.sites.circles),
    circle: (key) => at(circleSite(key)),
    at,
    // Few screens write so much at once: its code is not in the first one's way.
    writeTogether: async (changes) => (await import('./writeTogether')).writeTogether(client, (list, site) => ({ client, list: allLists[list], site, siteId: siteIdOf(site) }), changes),
  };
}

const storesOf = (client: GraphClient, site: SiteKey, siteId: string): SiteStores => ofEachList((name) => createStore({ client, list: allLists[name], site, siteId })) as SiteStores; // to each name its store
