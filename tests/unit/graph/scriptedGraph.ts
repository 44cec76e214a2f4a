import { createGraphClient, type GraphClient, type GraphClientOptions } from '../../../src/graph/client';
import type { RequestSeen } from '../../../src/graph/watching';

export const GRAPH = 'https://graph.microsoft.com/v1.0';

/** What one attempt meets: an answer, a connection that drops, or something that depends on what was sent. */
export type Reply = Response | 'dropped' | ((init: RequestInit) => Promise<Response> | Response);

export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Script {
  /** By `GET /path`: what the first, the second, … attempt meets. Anything else is answered 501. */
  readonly replies: Readonly<Record<string, readonly Reply[]>>;
  /** What becomes of a batch's answer on its way back: the first, the second, … */
  readonly batches?: readonly ((parts: readonly PartAnswer[]) => readonly PartAnswer[])[];
}

/** Graph as a script tells it; `$batch` is taken apart and each part answered by the same script. */
export function scriptedGraph({ replies, batches = [] }: Script, options: Partial<GraphClientOptions> = {}) {
  const left = new Map(Object.entries(replies).map(([request, queue]) => [request, [...queue]]));
  const batchesLeft = [...batches];
  const requests: RequestSeen[] = [];
  const pauses: number[] = [];
  const sent: { readonly path: string; readonly init: RequestInit }[] = [];

  async function answer(method: string, path: string, init: RequestInit): Promise<Response> {
    const reply = left.get(`${method} ${path}`)?.shift();
    if (reply === undefined) return json(501, { error: { code: `the script has no ${method} ${path}` } });
    if (reply === 'dropped') throw new TypeError('fetch failed');
    return reply instanceof Response ? reply : reply(init);
  }

  async function answerBatch(body: unknown): Promise<Response> {
    const { requests: parts } = JSON.parse(String(body)) as { requests: { id: string; method: string; url: string }[] };
    const answers = await Promise.all(parts.map(async ({ id, method, url }) => asPart(id, await answer(method, url, {}))));
    return json(200, { responses: batchesLeft.shift()?.(answers) ?? answers });
  }

  const fetch: GraphClientOptions['fetch'] = async (url, init) => {
    const path = url.slice(GRAPH.length);
    sent.push({ path, init });
    const scripted = left.has(`${init.method} ${path}`);
    return path === '/$batch' && !scripted ? answerBatch(init.body) : answer(init.method ?? 'GET', path, init);
  };

  const client: GraphClient = createGraphClient({
    fetch,
    getToken: () => Promise.resolve('token'),
    wait: (milliseconds) => {
      if (milliseconds > 0) pauses.push(milliseconds);
      return Promise.resolve();
    },
    graphUrl: GRAPH,
    random: () => 0,
    timeLimit: () => new AbortController().signal,
    onRequest: (request) => requests.push(request),
    ...options,
  });
  return { client, requests, pauses, sent };
}

export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

async function asPart(id: string, response: Response): Promise<PartAnswer> {
  return { id, status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() };
}
