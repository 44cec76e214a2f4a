import type { GraphClient } from '../../../src/graph/client';
import { GraphError } from '../../../src/graph/graphError';
import { isSameTitle, readSiteShape } from '../siteShape';
import { behaviours, contractColumns } from '../contract/behaviours';
import { assumptions } from './assumptions';
import { toDoAssumptions } from './toDoAssumptions';
import { type Ground, libraryOf, notTried, type Outcome, refusalOf } from './ground';
import { outOfReach } from './outOfReach';
import { tryBehaviour } from './tryBehaviour';

export interface Probe {
  readonly client: GraphClient;
  readonly siteId: string;
  /** As in the browser. */
  readonly siteUrl: string;
  readonly otherSiteId: string | null;
  readonly appClient: Ground['appClient'];
  readonly memberClient: GraphClient | null;
  readonly log: (line: string) => void;
}

export interface ProbeResult {
  readonly id: string;
  readonly assumes: string;
  readonly outcome: Outcome;
}

export const SCRATCH_TITLE = 'MB Probe';

/** Tries every assumption, most of them on a scratch list, which it makes and removes, and says what held. */
export async function probeSite({ log, siteUrl, ...probe }: Probe): Promise<readonly ProbeResult[]> {
  const { client, siteId } = probe;
  await removeScratch(client, siteId, log);
  await client.write('POST', `/sites/${siteId}/lists`, { displayName: SCRATCH_TITLE, columns: contractColumns, list: { template: 'genericList' } });
  const { host, pathname } = new URL(siteUrl);
  const ground: Ground = { ...probe, siteAddress: `${host}:${pathname.replace(/\/+$/, '')}`, list: `/sites/${siteId}/lists/${encodeURIComponent(SCRATCH_TITLE)}` };
  try {
    const results: ProbeResult[] = [];
    for (const { id, assumes, tryIt } of everyAssumption) {
      const outcome = await settled(() => tryIt(ground));
      log(`${words[outcome.kind]}  ${id}: ${assumes} (${outcome.seen})`);
      results.push({ id, assumes, outcome });
    }
    return results;
  } finally {
    await removeScratch(client, siteId, log);
    await removeFolder(ground);
  }
}

interface Line {
  readonly id: string;
  readonly assumes: string;
  readonly tryIt: (ground: Ground) => Promise<Outcome>;
}

/** The behaviours first: they count rows, and the scratch list is still empty. */
const everyAssumption: readonly Line[] = [
  ...behaviours.filter(({ assumed }) => assumed).map((behaviour) => ({ id: behaviour.id, assumes: behaviour.behaviour, tryIt: (ground: Ground) => tryBehaviour(behaviour, ground) })),
  ...[...assumptions, ...toDoAssumptions].map((assumption) => ({ id: assumption.id, assumes: assumption.assumes, tryIt: (ground: Ground) => assumption.try(ground) })),
  ...outOfReach.map(({ id, assumes, why }) => ({ id, assumes, tryIt: () => Promise.resolve(notTried(why)) })),
];

const words: Readonly<Record<Outcome['kind'], string>> = { held: 'held     ', failed: 'FAILED   ', notTried: 'not tried' };

async function settled(tryIt: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await tryIt();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.kind === 'signedOut' && error.detail.status === undefined) return notTried(reasonOf(error));
    return { kind: 'failed', seen: `${error.detail.status ?? 'no answer'} ${error.detail.code ?? error.message}` };
  }
}

/** A sign-in that failed, or a consent that nobody has given, says nothing of Graph. */
const reasonOf = ({ cause, message }: GraphError): string => (cause instanceof Error ? cause.message.replace(/\s+/g, ' ').trim() : message);

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

/** Each file is removed when it was tried; the folder they stood in goes last, in the libraries and in the app's own folder. */
async function removeFolder(ground: Ground): Promise<void> {
  const { client, appClient, siteId } = ground;
  await refusalOf(async () => {
    const library = await libraryOf(ground);
    if (library !== null) await client.write('DELETE', `/drives/${library}/root:/${SCRATCH_TITLE}`);
  });
  await refusalOf(() => client.write('DELETE', `/sites/${siteId}/drive/root:/${SCRATCH_TITLE}`));
  if (appClient) await refusalOf(() => appClient(['Files.ReadWrite.AppFolder']).write('DELETE', `/me/drive/special/approot:/${SCRATCH_TITLE}`));
}
