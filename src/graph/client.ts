import { Client, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import { type Answer, readAnswer, valueOf, withoutQuery } from './answers';
import { atMost } from './atMost';
import { type BatchPart, gatherReads } from './batch';
import { GraphError } from './graphError';
import { withRetries } from './retries';
import { asMiddleware, causeOf, type Fetch, inFull } from './send';
import { withTimeLimit } from './timeLimit';
import { type GetToken, withToken } from './token';
import { type RequestSeen, watching } from './watching';

/** Graph as the signed-in person. Paths start behind the version: `/sites/{id}/lists`. Every failure but an abort is a `GraphError`. */
export interface GraphClient {
  /** Reads asked for in the same tick travel in one `$batch` of at most 20; a lone read goes alone. */
  read(path: string, options?: ReadRequestOptions): Promise<unknown>;
  /** Once and, where its answer was lost, never again: then `detail.lost` is true, and the caller finds out what became of it. */
  write(method: WriteMethod, path: string, body?: unknown, options?: WriteRequestOptions): Promise<unknown>;
  /** Up to 20 writes in one `$batch`, sent once as a write is: what each came to stands in the answer’s parts. */
  batch(parts: readonly BatchPart[]): Promise<Answer>;
  /** The path of an address that Graph gave: a next page, a delta link. Refuses any other server's. */
  pathOf(address: string): string;
}

export type WriteMethod = 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface ReadRequestOptions {
  readonly signal?: AbortSignal;
  /** For what must not stay on the device: all that a circle's site holds. */
  readonly noStore?: boolean;
}

export interface WriteRequestOptions {
  readonly signal?: AbortSignal;
  /** An ETag with its quotes, as Graph gave it. */
  readonly ifMatch?: string;
  /** JSON unless said otherwise. */
  readonly contentType?: string;
}

export interface GraphClientOptions {
  readonly fetch: Fetch;
  readonly getToken: GetToken;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  /** From 0 up to 1: spreads retries, so that many clients do not come back at once. */
  readonly random?: () => number;
  /** A signal that aborts after so many milliseconds. */
  readonly timeLimit?: (milliseconds: number) => AbortSignal;
  readonly onRequest?: (request: RequestSeen) => void;
}

export function createGraphClient({
  fetch,
  getToken,
  wait,
  graphUrl,
  random = Math.random,
  timeLimit = (milliseconds) => AbortSignal.timeout(milliseconds),
  onRequest = () => undefined,
}: GraphClientOptions): GraphClient {
  const base = new URL(graphUrl.replace(/\/+$/, ''));
  const pauses = { wait, random };
  const once = withTimeLimit(inFull(watching(fetch, base.href, onRequest)), timeLimit);
  const send = atMost(4, withRetries(withToken(once, getToken, base.href), pauses));
  const sdk = Client.initWithMiddleware({
    middleware: asMiddleware(send),
    baseUrl: base.origin,
    defaultVersion: base.pathname.slice(1),
    customHosts: new Set([base.hostname]),
  });

  async function ask(method: 'GET' | WriteMethod, path: string, body: unknown, options: ReadRequestOptions & WriteRequestOptions): Promise<Answer> {
    const request = sdk.api(path).responseType(ResponseType.RAW);
    if (options.signal) request.option('signal', options.signal);
    if (options.noStore) request.option('cache', 'no-store');
    if (options.ifMatch) request.header('If-Match', options.ifMatch);
    if (options.contentType) request.header('Content-Type', options.contentType);
    try {
      // ResponseType.RAW makes the SDK return fetch's Response, which its types do not say.
      return await readAnswer((await sending[method](request, body)) as Response);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw asGraphError(causeOf(error), path);
    }
  }

  const read = gatherReads({
    alone: (path, options) => ask('GET', path, null, options),
    together: (parts, options) => ask('POST', '/$batch', { requests: parts }, options),
    ...pauses,
  });

  return {
    read: async (path, options = {}) => valueOf(await read(path, options), path),
    write: async (method, path, body = null, options = {}) => valueOf(await ask(method, path, body, options), path),
    batch: (parts) => ask('POST', '/$batch', { requests: parts }, {}),
    pathOf(address) {
      if (address.startsWith(`${base.href}/`)) return address.slice(base.href.length);
      throw new GraphError('unexpected', 'Microsoft 365 pointed to an address outside itself. Try again; if it happens again, tell your administrator.');
    },
  };
}

const sending: Readonly<Record<'GET' | WriteMethod, (request: GraphRequest, body: unknown) => Promise<unknown>>> = {
  GET: (request) => request.get(),
  POST: (request, body) => request.post(body),
  PATCH: (request, body) => request.patch(body),
  PUT: (request, body) => request.put(body),
  DELETE: (request) => request.delete(),
};

function asGraphError(error: unknown, path: string): GraphError {
  if (error instanceof GraphError) return error;
  return new GraphError('offline', 'Microsoft 365 could not be reached. Check the connection and try again.', { lost: true, path: withoutQuery(path) }, { cause: error });
}
