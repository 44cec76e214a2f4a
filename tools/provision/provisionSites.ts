import type { SiteKey } from '../../src/domain/sites';
import { isObject } from '../../src/graph/checks';
import type { GraphClient } from '../../src/graph/client';
import { GraphError } from '../../src/graph/graphError';
import { allLists } from '../../src/lists/index';
import { allLibraries } from '../../src/lists/libraries';
import { applyStep } from './applyStep';
import { describePlan, describeStep } from './describePlan';
import { planSite, type SitePlan, type Step } from './planSite';
import { readSiteShape } from './siteShape';

export interface SiteAddress {
  readonly key: SiteKey;
  /** As in the browser: `https://council.sharepoint.com/sites/committees`. */
  readonly url: string;
}

export interface FoundSite extends SiteAddress {
  /** By which Graph and config.json name it. */
  readonly id: string;
}

export interface Provisioning {
  readonly client: GraphClient;
  readonly sites: readonly SiteAddress[];
  readonly log: (line: string) => void;
  /** Show the plan and stop. */
  readonly onlyPlan?: boolean;
}

export interface ProvisionedSite extends FoundSite {
  readonly plan: SitePlan;
  /** Steps that failed, each with what to do; provisioning again takes up where this stopped. */
  readonly failures: readonly string[];
}

/** Makes each site's lists as their descriptions say: plans, shows the plan, applies it. Safe to stop, and safe to run again. */
export async function provisionSites({ client, sites, log, onlyPlan = false }: Provisioning): Promise<readonly ProvisionedSite[]> {
  const provisioned: ProvisionedSite[] = [];
  for (const site of await findSites(client, sites)) {
    const plan = await planFor(client, site);
    for (const line of describePlan(site.url, plan)) log(line);
    provisioned.push({ ...site, plan, failures: onlyPlan ? [] : await apply(client, site, plan, log) });
  }
  return provisioned;
}

export async function findSites(client: GraphClient, sites: readonly SiteAddress[]): Promise<readonly FoundSite[]> {
  return Promise.all(sites.map(async (site) => ({ ...site, id: await siteIdOf(client, site.url) })));
}

export async function planFor(client: GraphClient, { key, id }: FoundSite): Promise<SitePlan> {
  return planSite(key, await readSiteShape(client, id, [...Object.values(allLists), ...allLibraries].map(({ title }) => title)));
}

/** https://learn.microsoft.com/graph/api/site-getbypath */
async function siteIdOf(client: GraphClient, url: string): Promise<string> {
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, '');
  try {
    const site = await client.read(path === '' ? `/sites/${host}` : `/sites/${host}:${path}`);
    if (isObject(site) && typeof site.id === 'string') return site.id;
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'notFound') throw error;
  }
  throw new GraphError('notFound', `There is no site at ${url}, or you may not open it. Check the address in the browser.`);
}

async function apply(client: GraphClient, site: FoundSite, plan: SitePlan, log: (line: string) => void): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const step of plan.steps) {
    try {
      await applyStep(client, site.id, step);
      log(`  done: ${describeStep(step)}`);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      if (!(await isDone(client, site, step, error))) failures.push(`Failed: ${describeStep(step)}. ${error.message}${error.detail.code ? ` (${error.detail.code})` : ''}`);
    }
  }
  return failures;
}

/** A step whose answer was lost, or that meets its own work, was done after all when the site no longer needs it. */
async function isDone(client: GraphClient, site: FoundSite, step: Step, { kind, detail }: GraphError): Promise<boolean> {
  if (!detail.lost && kind !== 'conflict') return false;
  const { steps } = await planFor(client, site);
  return !steps.some((other) => describeStep(other) === describeStep(step));
}
