import { json, scriptedGraph } from './scriptedGraph';

const ok = (id: string) => json(200, { id });
const busy = (retryAfter: string) => json(429, { error: { code: 'tooManyRequests' } }, { 'Retry-After': retryAfter });
const pathsOf = (requests: readonly { path: string; parts: readonly { path: string }[] }[]) => requests.map(({ path, parts }) => [path, ...parts.map((part) => part.path)]);

describe('reads of one tick', () => {
  test('travel in one batch', async () => {
    const { client, requests } = scriptedGraph({ replies: { 'GET /a': [ok('a')], 'GET /b': [ok('b')] } });
    expect(await Promise.all([client.read('/a'), client.read('/b')])).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(pathsOf(requests)).toEqual([['/$batch', '/a', '/b']]);
  });

  test('that are only one go alone', async () => {
    const { client, requests } = scriptedGraph({ replies: { 'GET /a': [ok('a')] } });
    await client.read('/a');
    expect(pathsOf(requests)).toEqual([['/a']]);
  });

  test('beyond twenty take a second batch', async () => {
    const names = Array.from({ length: 45 }, (_, index) => `/r${index}`);
    const { client, requests } = scriptedGraph({ replies: Object.fromEntries(names.map((name) => [`GET ${name}`, [ok(name)]])) });
    expect(await Promise.all(names.map((name) => client.read(name)))).toEqual(names.map((id) => ({ id })));
    expect(requests.map(({ parts }) => parts.length)).toEqual([20, 20, 5]);
  });

  test('are told apart whatever order their answers come in', async () => {
    const { client } = scriptedGraph({
      replies: { 'GET /a': [ok('a')], 'GET /b': [ok('b')], 'GET /c': [ok('c')] },
      batches: [(parts) => [...parts].reverse()],
    });
    expect(await Promise.all(['/a', '/b', '/c'].map((path) => client.read(path)))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('are not stored when one of them must not be', async () => {
    const { client, sent } = scriptedGraph({ replies: { 'GET /a': [ok('a')], 'GET /b': [ok('b')] } });
    await Promise.all([client.read('/a'), client.read('/b', { noStore: true })]);
    expect(sent.map(({ init }) => init.cache)).toEqual(['no-store']);
  });
});

describe('a part', () => {
  test.each([
    [403, 'forbidden'],
    [404, 'notFound'],
  ])('that is refused with %i does not fail the others', async (status, kind) => {
    const { client } = scriptedGraph({ replies: { 'GET /circle': [json(status, {})], 'GET /open': [ok('open')] } });
    const [circle, open] = await Promise.allSettled([client.read('/circle'), client.read('/open')]);
    expect(circle).toMatchObject({ status: 'rejected', reason: { kind } });
    expect(open).toEqual({ status: 'fulfilled', value: { id: 'open' } });
  });

  test('that was throttled is asked for again after the longest pause named', async () => {
    const { client, requests, pauses } = scriptedGraph({
      replies: { 'GET /a': [busy('2'), ok('a')], 'GET /b': [ok('b')], 'GET /c': [busy('9'), ok('c')] },
    });
    expect(await Promise.all(['/a', '/b', '/c'].map((path) => client.read(path)))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(pauses).toEqual([9000]);
    expect(pathsOf(requests)).toEqual([['/$batch', '/a', '/b', '/c'], ['/$batch', '/a', '/c']]);
  });

  test('that failed with its neighbour (424) is asked for again', async () => {
    const { client } = scriptedGraph({ replies: { 'GET /a': [json(424, {}), ok('a')], 'GET /b': [ok('b')] } });
    expect(await Promise.all([client.read('/a'), client.read('/b')])).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('that the answer leaves out is asked for again', async () => {
    const { client } = scriptedGraph({
      replies: { 'GET /a': [ok('a')], 'GET /b': [ok('b'), ok('b')], 'GET /c': [ok('c'), ok('c')] },
      batches: [(parts) => parts.slice(0, 1)],
    });
    expect(await Promise.all(['/a', '/b', '/c'].map((path) => client.read(path)))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  });

  test('that stays throttled is reported as busy in the end, and the others are not', async () => {
    const always = Array.from({ length: 30 }, () => busy('1'));
    const { client, requests } = scriptedGraph({ replies: { 'GET /a': always, 'GET /b': [ok('b')], 'GET /c': Array.from({ length: 30 }, () => busy('1')) } });
    const [a, b, c] = await Promise.allSettled(['/a', '/b', '/c'].map((path) => client.read(path)));
    expect(a).toMatchObject({ status: 'rejected', reason: { kind: 'busy' } });
    expect(b).toMatchObject({ status: 'fulfilled' });
    expect(c).toMatchObject({ status: 'rejected', reason: { kind: 'busy' } });
    expect(requests.length).toBeLessThan(9);
  });

  test('whose token was refused goes alone, with a renewed one', async () => {
    const getToken = (renewal?: object) => Promise.resolve(renewal ? 'fresh' : 'stale');
    const { client } = scriptedGraph({ replies: { 'GET /a': [json(401, {}), json(401, {}), ok('a')], 'GET /b': [ok('b')] } }, { getToken });
    expect(await Promise.all([client.read('/a'), client.read('/b')])).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('that is stopped leaves the others going', async () => {
    const stop = new AbortController();
    const { client } = scriptedGraph({ replies: { 'GET /a': [ok('a')], 'GET /b': [ok('b')], 'GET /c': [ok('c')] } });
    const reads = Promise.allSettled([client.read('/a', { signal: stop.signal }), client.read('/b'), client.read('/c')]);
    stop.abort();
    const [a, b, c] = await reads;
    expect(a).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect([b, c]).toEqual([
      { status: 'fulfilled', value: { id: 'b' } },
      { status: 'fulfilled', value: { id: 'c' } },
    ]);
  });
});

describe('a batch', () => {
  test('whose own status is 424 is read by its parts', async () => {
    const responses = [
      { id: '1', status: 200, body: { id: 'a' } },
      { id: '2', status: 403, body: {} },
    ];
    const { client } = scriptedGraph({ replies: { 'POST /$batch': [json(424, { responses })] } });
    const [a, b] = await Promise.allSettled([client.read('/a'), client.read('/b')]);
    expect(a).toEqual({ status: 'fulfilled', value: { id: 'a' } });
    expect(b).toMatchObject({ status: 'rejected', reason: { kind: 'forbidden' } });
  });

  test('that is throttled, or whose answer is lost, is sent again whole', async () => {
    const responses = [
      { id: '2', status: 200, body: { id: 'b' } },
      { id: '1', status: 200, body: { id: 'a' } },
    ];
    const { client } = scriptedGraph({ replies: { 'POST /$batch': [busy('1'), 'dropped', json(200, { responses })] } });
    expect(await Promise.all([client.read('/a'), client.read('/b')])).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  test('that is refused fails all its reads', async () => {
    const { client } = scriptedGraph({ replies: { 'POST /$batch': [json(400, { error: { code: 'badRequest' } })] } });
    const reads = await Promise.allSettled([client.read('/a'), client.read('/b')]);
    expect(reads.map((read) => read.status)).toEqual(['rejected', 'rejected']);
  });

  test('is stopped when all its reads are', async () => {
    const stop = new AbortController();
    let stopped = false;
    const held = (init: RequestInit) => {
      init.signal?.addEventListener('abort', () => {
        stopped = true;
      });
      stop.abort();
      return new Promise<Response>(() => undefined);
    };
    const { client } = scriptedGraph({ replies: { 'POST /$batch': [held] } });
    await Promise.allSettled([client.read('/a', { signal: stop.signal }), client.read('/b', { signal: stop.signal })]);
    expect(stopped).toBe(true);
  });
});
