import type { GraphClient } from '../../src/graph/client';
import { accessPlan } from './accessPlan';
import { describePlan } from './describePlan';
import { findSites, planFor, type SiteAddress } from './provisionSites';

export interface Check {
  /** True where everything that Graph can tell is as it should be. */
  readonly isAsPlanned: boolean;
  readonly lines: readonly string[];
}

/** What stands as planned, what does not, and what Graph cannot tell. */
export async function checkSites(client: GraphClient, sites: readonly SiteAddress[]): Promise<Check> {
  const checks = await Promise.all(
    (await findSites(client, sites)).map(async (site) => {
      const plan = await planFor(client, site);
      const lists = accessPlan(site.key).map(({ listTitle }) => listTitle);
      return {
        isAsPlanned: plan.steps.length === 0 && plan.mismatches.length === 0,
        lines: [...describePlan(site.url, plan), `  not checked: who may read and write ${lists.join(', ')}. Graph cannot tell; the access script sets it and may be run again.`],
      };
    }),
  );
  return { isAsPlanned: checks.every(({ isAsPlanned }) => isAsPlanned), lines: checks.flatMap(({ lines }) => lines) };
}
