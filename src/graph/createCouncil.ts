import type { Config } from '../domain/config';
import { circleSite, type SiteKey } from '../domain/sites';
import { allLists, type ListName } from '../lists/index';
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

  return { open, circles: Object.keys(config.sites.circles), circle: (key) => at(circleSite(key)), at };
}

function storesOf(client: GraphClient, site: SiteKey, siteId: string): SiteStores {
  const storeOf = <Name extends ListName>(name: Name) => createStore<Name>({ client, list: allLists[name], site, siteId });
  return {
    committees: storeOf('committees'),
    people: storeOf('people'),
    memberships: storeOf('memberships'),
    meetings: storeOf('meetings'),
    agendaItems: storeOf('agendaItems'),
    reports: storeOf('reports'),
    documents: storeOf('documents'),
    actions: storeOf('actions'),
    progressNotes: storeOf('progressNotes'),
    events: storeOf('events'),
    decisions: storeOf('decisions'),
    submissions: storeOf('submissions'),
    areas: storeOf('areas'),
    estates: storeOf('estates'),
    allocations: storeOf('allocations'),
    settings: storeOf('settings'),
  };
}
