import { GraphError } from '../../../src/graph/graphError';
import { GRAPH, json, scriptedGraph } from './scriptedGraph';

const busy = (retryAfter?: string) => json(429, { error: { code: 'activityLimitReached' } }, retryAfter ? { 'Retry-After': retryAfter } : {});

describe('a request', () => {
  test('carries the token to Graph', async () => {
    const { client, sent } = scriptedGraph({ replies: { 'GET /me': [json(200, { id: 'a' })] } });
    expect(await client.read('/me')).toEqual({ id: 'a' });
    expect(new Headers(sent[0]?.init.headers).get('Authorization')).toBe('Bearer token');
  });

  test('keeps the words of its query as they were written', async () => {
    const path = "/sites/s/lists/MB%20Actions/items?$expand=fields($select=key)&$filter=fields%2Fkey%20eq%20'a%26b%3Dc'";
    const { client } = scriptedGraph({ replies: { [`GET ${path}`]: [json(200, { value: [] })] } });
    expect(await client.read(path)).toEqual({ value: [] });
  });

  test('of what must not stay on the device tells the browser not to store it', async () => {
    const { client, sent } = scriptedGraph({ replies: { 'GET /a': [json(200, {})], 'GET /b': [json(200, {})] } });
    await client.read('/a', { noStore: true });
    await client.read('/b');
    expect(sent.map(({ init }) => init.cache)).toEqual(['no-store', undefined]);
  });

  test('follows only addresses of Graph itself', () => {
    const { client } = scriptedGraph({ replies: {} });
    expect(client.pathOf(`${GRAPH}/sites/s/lists?$skiptoken=x`)).toBe('/sites/s/lists?$skiptoken=x');
    expect(() => client.pathOf('https://graph.microsoft.com.example.org/v1.0/sites')).toThrow(GraphError);
  });

  test('beyond four waits until one of the four is answered', async () => {
    let open = 0;
    let most = 0;
    const slow = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise(setImmediate);
      open -= 1;
      return json(201, {});
    };
    const { client } = scriptedGraph({ replies: { 'POST /a': Array.from({ length: 10 }, () => slow) } });
    await Promise.all(Array.from({ length: 10 }, () => client.write('POST', '/a', {})));
    expect(most).toBe(4);
  });
});

describe('a busy service', () => {
  test('is asked again after the time it names', async () => {
    const { client, pauses } = scriptedGraph({ replies: { 'GET /me': [busy('7'), json(200, { id: 'a' })] } });
    expect(await client.read('/me')).toEqual({ id: 'a' });
    expect(pauses).toEqual([7000]);
  });

  test('that names no time is asked again after growing pauses', async () => {
    const { client, pauses } = scriptedGraph({ replies: { 'GET /me': [busy(), json(503, {}), json(504, {}), json(200, {})] } });
    await client.read('/me');
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  test('is left alone after four attempts', async () => {
    const { client, requests } = scriptedGraph({ replies: { 'GET /me': Array.from({ length: 9 }, () => busy('1')) } });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'busy', detail: { status: 429, code: 'activityLimitReached' } });
    expect(requests).toHaveLength(4);
  });

  test('that asks for a pause longer than anyone waits is reported at once', async () => {
    const { client, pauses } = scriptedGraph({ replies: { 'GET /me': [busy('300')] } });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'busy' });
    expect(pauses).toEqual([]);
  });

  test('turns a write away undone, so the write is sent again', async () => {
    const { client } = scriptedGraph({ replies: { 'POST /a': [busy('1'), json(503, {}, { 'Retry-After': '1' }), json(201, { id: '1' })] } });
    expect(await client.write('POST', '/a', {})).toEqual({ id: '1' });
  });

  test('spreads its clients: the pause grows by up to half', async () => {
    const { client, pauses } = scriptedGraph({ replies: { 'GET /me': [busy('4'), json(200, {})] } }, { random: () => 0.5 });
    await client.read('/me');
    expect(pauses).toEqual([5000]);
  });
});

describe('a lost answer', () => {
  test('to a read is asked for again', async () => {
    const { client } = scriptedGraph({ replies: { 'GET /me': ['dropped', json(200, { id: 'a' })] } });
    expect(await client.read('/me')).toEqual({ id: 'a' });
  });

  test('that breaks off within the body is lost as well', async () => {
    const broken = () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) }));
    const { client } = scriptedGraph({ replies: { 'GET /me': [broken, json(200, { id: 'a' })] } });
    expect(await client.read('/me')).toEqual({ id: 'a' });
  });

  test('that never comes means offline', async () => {
    const { client } = scriptedGraph({ replies: { 'GET /me': ['dropped', 'dropped', 'dropped', 'dropped'] } });
    await expect(client.read('/me')).rejects.toMatchObject({ name: 'GraphError', kind: 'offline' });
  });

  test.each(['POST', 'PATCH'] as const)('to a %s is never asked for again', async (method) => {
    const { client, requests } = scriptedGraph({ replies: { [`${method} /a`]: ['dropped', json(201, {})] } });
    await expect(client.write(method, '/a', {})).rejects.toMatchObject({ kind: 'offline', detail: { lost: true } });
    expect(requests).toHaveLength(1);
  });

  test('of a gateway that timed out does not repeat a write', async () => {
    const { client } = scriptedGraph({ replies: { 'POST /a': [json(504, {}), json(201, {})] } });
    await expect(client.write('POST', '/a', {})).rejects.toMatchObject({ kind: 'busy', detail: { lost: true } });
  });

  test('is what a request without an answer counts as when its time is up', async () => {
    const limits: AbortController[] = [];
    const timeLimit = () => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    };
    const never = () => {
      queueMicrotask(() => limits.at(-1)?.abort(new DOMException('', 'TimeoutError')));
      return new Promise<Response>(() => undefined);
    };
    const { client } = scriptedGraph({ replies: { 'GET /me': [never, json(200, { id: 'a' })] } }, { timeLimit });
    expect(await client.read('/me')).toEqual({ id: 'a' });
  });

  test('in time is waited for twice, and then it is for the person to try again', async () => {
    const late = () => Promise.reject(new DOMException('', 'TimeoutError'));
    const { client, requests } = scriptedGraph({ replies: { 'GET /me': [late, late, json(200, { id: 'a' })] } });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'offline' });
    expect(requests).toHaveLength(2);
  });

  test('leaves no trace of what was asked in the details for support: a filter may hold an address', async () => {
    const lost = Array.from({ length: 4 }, () => 'dropped' as const);
    const path = "/sites/1/lists/a/items?$filter=fields/memberMail eq 'a.person@council.example'";
    const { client } = scriptedGraph({ replies: { [`GET ${path}`]: lost } });
    await expect(client.read(path)).rejects.toMatchObject({ kind: 'offline', detail: { path: '/sites/1/lists/a/items' } });
  });

  test('that arrives damaged says so', async () => {
    const damaged = new Response('{"value": [', { headers: { 'Content-Type': 'application/json' } });
    const { client } = scriptedGraph({ replies: { 'GET /me': [damaged] } });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'unexpected', message: expect.stringContaining('damaged') as string });
  });
});

describe('a stopped request', () => {
  test('is never sent again', async () => {
    const stop = new AbortController();
    const stopped = () => {
      stop.abort();
      throw new DOMException('', 'AbortError');
    };
    const { client, requests } = scriptedGraph({ replies: { 'GET /me': [stopped, json(200, {})] } });
    await expect(client.read('/me', { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toHaveLength(1);
  });

  test('ends a pause at once', async () => {
    const stop = new AbortController();
    const wait = (milliseconds: number) => {
      if (milliseconds === 0) return Promise.resolve();
      stop.abort();
      return new Promise<void>(() => undefined);
    };
    const { client } = scriptedGraph({ replies: { 'GET /me': [busy('9'), json(200, {})] } }, { wait });
    await expect(client.read('/me', { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('that was stopped before it began is not sent', async () => {
    const { client, requests } = scriptedGraph({ replies: { 'GET /me': [json(200, {})] } });
    await expect(client.read('/me', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).toEqual([]);
  });

  test('gives up its place in the queue', async () => {
    const stop = new AbortController();
    const answers: (() => void)[] = [];
    const held = () => new Promise<Response>((resolve) => answers.push(() => resolve(json(201, {}))));
    const { client } = scriptedGraph({ replies: { 'POST /held': [held, held, held, held], 'POST /b': [json(201, { id: 'b' })] } });
    const four = [1, 2, 3, 4].map(() => client.write('POST', '/held', {}));
    const queued = client.write('POST', '/queued', {}, { signal: stop.signal });
    const next = client.write('POST', '/b', {});
    stop.abort();
    await expect(queued).rejects.toMatchObject({ name: 'AbortError' });
    answers.forEach((answer) => answer());
    await Promise.all(four);
    expect(await next).toEqual({ id: 'b' });
  });
});

describe('a refused token', () => {
  const refused = (headers = {}) => json(401, { error: { code: 'InvalidAuthenticationToken' } }, headers);

  test('is renewed once, and the request sent again', async () => {
    const getToken = (renewal?: object) => Promise.resolve(renewal ? 'fresh' : 'stale');
    const { client, sent } = scriptedGraph({ replies: { 'GET /me': [refused(), json(200, { id: 'a' })] } }, { getToken });
    expect(await client.read('/me')).toEqual({ id: 'a' });
    expect(sent.map(({ init }) => new Headers(init.headers).get('Authorization'))).toEqual(['Bearer stale', 'Bearer fresh']);
  });

  test('refused again means signed out, and keeps the claims for the next sign-in', async () => {
    const challenge = { 'WWW-Authenticate': 'Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ=="' };
    const asked: unknown[] = [];
    const getToken = (renewal?: unknown) => Promise.resolve(String(asked.push(renewal)));
    const { client } = scriptedGraph({ replies: { 'GET /me': [refused(challenge), refused(challenge)] } }, { getToken });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'signedOut', detail: { status: 401, claims: 'eyJhIjoxfQ==' } });
    expect(asked).toEqual([undefined, { claims: 'eyJhIjoxfQ==' }]);
  });

  test('is not asked for again when signing in failed', async () => {
    const getToken = () => Promise.reject(new Error('interaction needed'));
    const { client, requests } = scriptedGraph({ replies: {} }, { getToken });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'signedOut', cause: { message: 'interaction needed' } });
    expect(requests).toEqual([]);
  });

  test('that could not be fetched without a connection means offline', async () => {
    const getToken = () => Promise.reject(Object.assign(new Error(), { kind: 'offline' }));
    const { client } = scriptedGraph({ replies: {} }, { getToken });
    await expect(client.read('/me')).rejects.toMatchObject({ kind: 'offline' });
  });
});

test.each([
  [403, 'forbidden'],
  [404, 'notFound'],
  [409, 'conflict'],
  [412, 'conflict'],
  [423, 'busy'],
  [400, 'unexpected'],
  [500, 'unexpected'],
])('an answer of %i becomes the error “%s”', async (status, kind) => {
  const body = { error: { code: 'aCode', message: 'with a name in it', innerError: { 'request-id': 'r-1' } } };
  const { client } = scriptedGraph({ replies: { 'DELETE /a?b=c': [json(status, body)] } });
  const error: unknown = await client.write('DELETE', '/a?b=c').catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind, detail: { status, code: 'aCode', requestId: 'r-1', path: '/a' } });
  expect(JSON.stringify(error) + String(error)).not.toContain('with a name in it');
});
