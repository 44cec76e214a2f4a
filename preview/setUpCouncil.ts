import { createHash } from 'node:crypto';
import type { Council } from '../src/graph/council';
import { createCouncil } from '../src/graph/createCouncil';
import { createGraphClient, type GraphClient } from '../src/graph/client';
import { createLibrary } from '../src/graph/library';
import type { Config } from '../src/domain/config';
import { accessPlan } from '../tools/provision/accessPlan';
import { provisionSites } from '../tools/provision/provisionSites';
import type { Emulator } from './graph/emulator';
import { administratorOf, type Scene, type SceneSite, type SceneSiteKey } from './scene';

export interface CouncilSetUp {
  readonly emulator: Emulator;
  /** The emulator's. */
  readonly origin: string;
  readonly scene: Scene;
  /** False where the lists are already filled, from an earlier run. */
  readonly isToBeFilled: boolean;
  readonly log: (line: string) => void;
}

export type SetUp = { readonly kind: 'ready'; readonly config: Config } | { readonly kind: 'refused'; readonly message: string };

/** Does to the emulator what an administrator and a clerk do once in a real tenant, with the same tools. */
export async function setUpCouncil({ emulator, origin, scene, isToBeFilled, log }: CouncilSetUp): Promise<SetUp> {
  const { control } = emulator;
  for (const { objectId, mail, upn, name } of scene.accounts) control.addPerson({ objectId, mail, upn, name, guest: scene.sites.some(({ groups }) => groups.guests?.includes(objectId) ?? false) });
  for (const site of scene.sites) control.addSite({ id: siteIdOf(site.key), url: site.url, title: site.title, groups: site.groups });
  control.consent(provisioningApp, ['Sites.Manage.All']);
  control.consent(app.clientId, ['Sites.Selected', 'User.Read', 'Files.ReadWrite.AppFolder', 'Tasks.ReadWrite']);
  for (const site of scene.sites) control.grantSite(siteIdOf(site.key), app.clientId, 'write');

  const graphUrl = `${origin}/v1.0`;
  const clientFor = (objectId: string, clientId: string, scopes: readonly string[], at?: string): GraphClient =>
    createGraphClient({
      fetch: async (url, init) => {
        if (at !== undefined) control.setCalendar(new Date(at));
        return emulator.fetch(new Request(url, init)).finally(() => control.setCalendar(null));
      },
      getToken: () => Promise.resolve(tokenFor(emulator, objectId, clientId, scopes)),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      graphUrl,
    });
  const provisioned = await provisionSites({ client: clientFor(administratorOf(scene).objectId, provisioningApp, ['Sites.Manage.All']), sites: scene.sites, log: () => undefined });
  const failures = provisioned.flatMap((site) => site.failures);
  if (failures.length > 0) return { kind: 'refused', message: failures.join(' ') };
  for (const { url, plan } of provisioned) log(`${url}: ${plan.steps.length === 0 ? 'its lists are as they should be' : `provisioned in ${plan.steps.length} steps`}.`);
  for (const site of scene.sites) for (const { listTitle, access } of accessPlan(site.key)) control.setListAccess(siteIdOf(site.key), listTitle, access);

  const sites = { open: siteIdOf('open'), circles: Object.fromEntries(scene.sites.filter(isCircle).map(({ key }) => [key.replace('circle:', ''), siteIdOf(key)])) };
  if (isToBeFilled) {
    const councilAs = (objectId: string, at?: string): Council => createCouncil({ client: clientFor(objectId, app.clientId, ['Sites.Selected', 'User.Read'], at), config: { sites } });
    const { said, problems } = await scene.fill(councilAs, (objectId) => createLibrary({ client: clientFor(objectId, app.clientId, ['Sites.Selected', 'User.Read']), config: { sites } }));
    for (const line of said) log(line);
    if (problems.length > 0) return { kind: 'refused', message: problems.join(' ') };
  }
  return { kind: 'ready', config: { ...app, graphUrl, sites, council: { name: scene.councilName } } };
}

/** The app as it would be registered in the council's tenant, and the provisioning tool, which has a consent of its own. */
const app = {
  clientId: '0b0e5c56-6c3b-4a0e-9d4e-6b6f5b8a2f10',
  tenantId: '7d6f2a1c-0b3e-4c55-9a48-2f6e8d1b9c70',
  appId: '5d0c7c1e-9b7a-4f57-8f0e-3a6f5f0d1c42',
};
const provisioningApp = '6a2a8f0e-43d5-4a4e-8a39-0f2a1f5f7c11';

/** Ids as SharePoint writes them: host, site collection, site. */
const siteIdOf = (key: SceneSiteKey): string => `council.sharepoint.example,${guidFor(`collection ${key}`)},${guidFor(`site ${key}`)}`;

const guidFor = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const isCircle = ({ key }: SceneSite): boolean => key !== 'open';

function tokenFor({ control }: Emulator, objectId: string, clientId: string, scopes: readonly string[]): string {
  const answer = control.mintToken({ objectId, clientId, scopes });
  if (answer.kind === 'token') return answer.token;
  throw new Error(answer.message);
}
