import type { Config } from '../domain/config';
import { photographs } from '../lists/libraries';
import { isObject } from './checks';
import type { GraphClient } from './client';
import { GraphError } from './graphError';
import { fileName } from './library';
import { type Fetch, inFull } from './send';
import { withTimeLimit } from './timeLimit';

/** The open site's library of photographs. A photograph is named by where it stands there: `ESTATE/KEY-1.jpg`. */
export interface Photographs {
  /** One of that name gets a new version, so that what was lost on the way may be sent again. https://learn.microsoft.com/graph/api/driveitem-put-content */
  keep(name: string, content: Blob): Promise<void>;
  /** For as long as the page is open: nobody is given an address. A GraphError `notFound` where it has not arrived. */
  read(name: string): Promise<Blob>;
}

export interface PhotographsOptions {
  readonly client: GraphClient;
  readonly config: Pick<Config, 'sites'>;
  readonly fetch: Fetch;
  /** A signal that aborts after so many milliseconds. */
  readonly timeLimit?: (milliseconds: number) => AbortSignal;
}

export function createPhotographs({ client, config, fetch, timeLimit = (milliseconds) => AbortSignal.timeout(milliseconds) }: PhotographsOptions): Photographs {
  const download = withTimeLimit(inFull(fetch), timeLimit);
  let known: Promise<string> | null = null;
  const drive = (): Promise<string> => {
    known ??= driveOf(client, config.sites.open).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async keep(name, content) {
      await client.write('PUT', `${at(await drive(), name)}:/content`, content, { contentType: content.type || 'image/jpeg' });
    },
    async read(name) {
      const item = await client.read(`${at(await drive(), name)}?$select=id,@microsoft.graph.downloadUrl`);
      const address = isObject(item) ? item['@microsoft.graph.downloadUrl'] : null;
      if (typeof address !== 'string') throw new GraphError('unexpected', 'Microsoft 365 did not say where the photograph can be fetched. Try again.');
      return fetched(download, address);
    },
  };
}

/** The library as a drive. https://learn.microsoft.com/graph/api/resources/list#relationships */
async function driveOf(client: GraphClient, siteId: string): Promise<string> {
  const drive = await client.read(`/sites/${siteId}/lists/${encodeURIComponent(photographs.title)}/drive?$select=id`);
  if (isObject(drive) && typeof drive.id === 'string') return drive.id;
  throw new GraphError('unexpected', 'Microsoft 365 did not say where photographs are kept. Try again.');
}

const at = (drive: string, name: string): string => `/drives/${encodeURIComponent(drive)}/root:/${name.split('/').map((part) => encodeURIComponent(fileName(part))).join('/')}`;

/** Signed already, and read with no header of ours: the address answers no preflight. https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps */
async function fetched(download: Fetch, address: string): Promise<Blob> {
  try {
    const response = await download(address, { method: 'GET', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return await response.blob();
    throw new GraphError(response.status === 404 ? 'notFound' : 'busy', 'The photograph could not be fetched. Try again.', { status: response.status });
  } catch (error) {
    if (error instanceof GraphError) throw error;
    throw new GraphError('offline', 'The photograph could not be fetched. Check the connection and try again.', { lost: true }, { cause: error });
  }
}
