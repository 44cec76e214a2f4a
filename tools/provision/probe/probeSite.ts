import type { GraphClient } from '../../../src/graph/client';
import { GraphError } from '../../../src/graph/graphError';
import { isSameTitle, readSiteShape } from '../siteShape';
import { assumptions } from './assumptions';
import type { Assumption, Ground, Outcome } from './ground';

export interface Probe {
  readonly client: GraphClient;
  readonly siteId: string;
  readonly otherSiteId: string | null;
  readonly appClient: GraphClient | null;
  readonly log: (line: string) => void;
}

export interface ProbeResult {
  readonly id: string;
  readonly assumes: string;
  readonly outcome: Outcome;
}

export const SCRATCH_TITLE = 'MB Probe';

/** Tries every assumption on a scratch list, which it makes and removes, and says what held. */
export async function probeSite({ log, ...probe }: Probe): Promise<readonly ProbeResult[]> {
  const { client, siteId } = probe;
  await removeScratch(client, siteId, log);
  await client.write('POST', `/sites/${siteId}/lists`, { displayName: SCRATCH_TITLE, columns: scratchColumns, list: { template: 'genericList' } });
  const ground: Ground = { ...probe, list: `/sites/${siteId}/lists/${encodeURIComponent(SCRATCH_TITLE)}` };
  try {
    const results: ProbeResult[] = [];
    for (const assumption of assumptions) {
      const outcome = await tryOut(assumption, ground);
      log(`${words[outcome.kind]}  ${assumption.id}: ${assumption.assumes} (${outcome.seen})`);
      results.push({ id: assumption.id, assumes: assumption.assumes, outcome });
    }
    return results;
  } finally {
    await removeScratch(client, siteId, log);
  }
}

const words: Readonly<Record<Outcome['kind'], string>> = { held: 'held     ', failed: 'FAILED   ', notTried: 'not tried' };

const line = { text: { allowMultipleLines: false, maxLength: 255 } };
const scratchColumns = [
  { name: 'Key', displayName: 'Key', ...line, indexed: true, enforceUniqueValues: true },
  { name: 'Line', displayName: 'Line', ...line },
  { name: 'Lines', displayName: 'Lines', text: { allowMultipleLines: true, textType: 'plain' } },
  { name: 'Counted', displayName: 'Counted', number: { decimalPlaces: 'automatic' } },
];

async function tryOut(assumption: Assumption, ground: Ground): Promise<Outcome> {
  try {
    return await assumption.try(ground);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { kind: 'failed', seen: `${error.detail.status ?? 'no answer'} ${error.detail.code ?? error.message}` };
  }
}

/** The list of an earlier probe that was stopped on the way goes too. */
async function removeScratch(client: GraphClient, siteId: string, log: (line: string) => void): Promise<void> {
  const scratch = (await readSiteShape(client, siteId, [SCRATCH_TITLE])).lists.find(({ title }) => isSameTitle(title, SCRATCH_TITLE));
  if (!scratch) return;
  try {
    await client.write('DELETE', `/sites/${siteId}/lists/${scratch.id}`);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    log(`The list “${SCRATCH_TITLE}” could not be removed: remove it in SharePoint.`);
  }
}
