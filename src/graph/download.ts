import { isObject } from './checks';
import type { GraphClient } from './client';
import { GraphError } from './graphError';
import { type Fetch, inFull } from './send';
import { withTimeLimit } from './timeLimit';

export interface DownloadOptions {
  readonly client: GraphClient;
  readonly fetch: Fetch;
  /** A signal that aborts after so many milliseconds. */
  readonly timeLimit?: (milliseconds: number) => AbortSignal;
}

/** Fetches the file at a path of Graph's. `what` stands in what is said when that fails: "The photograph". */
export type Download = (path: string, what: string) => Promise<Blob>;

/**
 * A browser cannot follow Graph's redirect to a file's content, since the address answers no preflight: it is asked for, signed, and read
 * with no header of ours. https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
 */
export function createDownload({ client, fetch, timeLimit = (milliseconds) => AbortSignal.timeout(milliseconds) }: DownloadOptions): Download {
  const send = withTimeLimit(inFull(fetch), timeLimit);
  return async (path, what) => {
    const item = await client.read(`${path}?$select=id,@microsoft.graph.downloadUrl`, { noStore: true });
    const address = isObject(item) ? item['@microsoft.graph.downloadUrl'] : null;
    if (typeof address !== 'string') throw new GraphError('unexpected', `Microsoft 365 did not say where to fetch the file. ${what} could not be read; try again.`);
    try {
      const response = await send(address, { method: 'GET', cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (response.ok) return await response.blob();
      throw new GraphError(response.status === 404 ? 'notFound' : 'busy', `${what} could not be fetched. Try again.`, { status: response.status });
    } catch (error) {
      if (error instanceof GraphError) throw error;
      throw new GraphError('offline', `${what} could not be fetched. Check the connection and try again.`, { lost: true }, { cause: error });
    }
  };
}
