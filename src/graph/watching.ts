import type { BatchPart } from './batch';
import type { Fetch } from './send';

/** One request as it went over the wire; a `$batch` is one request with parts. */
export interface RequestSeen {
  readonly method: string;
  /** Behind the version, with its query. */
  readonly path: string;
  readonly parts: readonly { readonly method: string; readonly path: string }[];
}

export function watching(fetch: Fetch, graphUrl: string, onRequest: (request: RequestSeen) => void): Fetch {
  return (url, init) => {
    const path = url.slice(graphUrl.length);
    onRequest({ method: init.method ?? 'GET', path, parts: path === '/$batch' ? partsOf(init.body) : [] });
    return fetch(url, init);
  };
}

function partsOf(body: RequestInit['body']): RequestSeen['parts'] {
  if (typeof body !== 'string') return [];
  // The body is what batch.ts composed a moment ago.
  const { requests } = JSON.parse(body) as { requests: BatchPart[] };
  return requests.map(({ method, url }) => ({ method, path: url }));
}
