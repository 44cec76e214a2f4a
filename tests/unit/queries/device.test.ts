import { QueryClient, queryOptions } from '@tanstack/react-query';
import { GraphError } from '../../../src/graph/graphError';
import { keptVersion } from '../../../src/queries/keptAnswers';
import { keptIfOpen, keptOnDevice } from '../../../src/queries/keptOnDevice';
import { aDevice, createFakeStore } from '../features/aDevice';
import { config } from '../features/aCouncil';

// The device keeps only what says so, for whoever it was given to, for a while.
const account = { objectId: 'object-1', username: 'm.brown@council.example', name: 'Mercy Brown' };
const who = { tenantId: 'tenant-1', objectId: 'object-1' };
const day = 24 * 60 * 60 * 1000;

const caches: QueryClient[] = [];
const aCache = () => {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  caches.push(cache);
  return cache;
};
const answering = (key: string, value: unknown, options: object = keptOnDevice) => queryOptions({ queryKey: [key], ...options, queryFn: () => Promise.resolve(value) });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => caches.splice(0).forEach((cache) => cache.clear()));

/** A visit in which these were read. */
async function visit(store = createFakeStore(), queries = [answering('agenda', 'Lift replacement')]) {
  const device = aDevice(store);
  const cache = aCache();
  const stop = device.keep(cache, { config, account });
  for (const query of queries) await cache.fetchQuery(query);
  await settled();
  return { store, device, cache, stop };
}

async function restored(store: ReturnType<typeof createFakeStore>, now?: () => number, person = who) {
  const cache = aCache();
  const opened = await aDevice(store, now).restore(cache, person);
  return { opened, agenda: cache.getQueryData(['agenda']) };
}

test('what was read at the last visit is there at the next, with the configuration and the person', async () => {
  const { store } = await visit();
  expect(await restored(store)).toEqual({ opened: { config, account }, agenda: 'Lift replacement' });
});

test('a query that does not say so is never written', async () => {
  const { store } = await visit(undefined, [answering('agenda', 'Lift replacement'), answering('submissions', 'MARKED', {}), answering('circle', 'MARKED', keptIfOpen('circle:housing'))]);
  expect(store.text()).toContain('Lift replacement');
  expect(store.text()).not.toContain('MARKED');
});

test('a row of a circle’s site is not written even where its query says so', async () => {
  const { store } = await visit(undefined, [answering('agenda', 'Lift replacement'), answering('mixed', { items: [{ title: 'MARKED', row: { site: 'circle:housing', id: '1', etag: '"1"' } }] })]);
  expect(store.text()).toContain('Lift replacement');
  expect(store.text()).not.toContain('MARKED');
});

test('what was kept for one person is not shown to another', async () => {
  const { store } = await visit();
  expect((await restored(store, undefined, { ...who, objectId: 'object-2' })).opened).toBeNull();
  expect((await restored(store, undefined, { ...who, tenantId: 'tenant-2' })).opened).toBeNull();
});

test('what was read 13 days ago is shown, and what was read 15 days ago is gone', async () => {
  const { store } = await visit();
  expect((await restored(store, () => Date.now() + 13 * day)).agenda).toBe('Lift replacement');
  expect((await restored(store, () => Date.now() + 15 * day)).agenda).toBeUndefined();
});

test('an answer from the future, of a clock that was wrong, is not kept for ever', async () => {
  const { store } = await visit();
  expect((await restored(store, () => Date.now() - day)).agenda).toBeUndefined();
});

test('when there is too much, the latest answers are kept', async () => {
  const long = (letter: string): string => letter.repeat(1_500_000);
  const store = createFakeStore();
  const device = aDevice(store);
  const cache = aCache();
  device.keep(cache, { config, account });
  for (const [at, letter] of ['a', 'b', 'c'].entries()) cache.setQueryData([letter], long(letter), { updatedAt: Date.now() - 1_000 + at });
  await Promise.all(['a', 'b', 'c'].map((letter) => cache.prefetchQuery({ ...answering(letter, long(letter)), staleTime: Infinity })));
  for (const letter of ['a', 'b', 'c']) cache.getQueryCache().find({ queryKey: [letter] })?.setOptions({ queryKey: [letter], ...keptOnDevice });
  await cache.fetchQuery(answering('d', 'd'));
  await settled();
  expect(store.text()).toContain('ccc');
  expect(store.text()).toContain('bbb');
  expect(store.text()).not.toContain('aaa');
});

test('an answer of an older version of the lists is never read as one of this', async () => {
  const { store } = await visit();
  const older = JSON.parse(store.text().replaceAll(keptVersion(), keptVersion({ agendaItems: 'as they were' }))) as [[string, unknown]];
  store.put(...older[0]);
  expect(await restored(store)).toEqual({ opened: null, agenda: undefined });
  expect(await store.keys()).toEqual([]);
});

test.each([
  ['a text', 'rubbish'],
  ['half a record', { timestamp: 1, config, account }],
  ['queries that are none', { timestamp: Date.now(), buster: keptVersion(), clientState: { mutations: [], queries: [{ state: null }] }, config, account }],
  ['another person’s record', { timestamp: Date.now(), buster: keptVersion(), clientState: { mutations: [], queries: [] }, config, account: { ...account, objectId: 'object-2' } }],
  ['a configuration with an address that is not safe', { timestamp: Date.now(), buster: keptVersion(), clientState: { mutations: [], queries: [] }, config: { ...config, graphUrl: 'http://elsewhere.example' }, account }],
])('%s in the store is nothing, and is removed', async (_what, value) => {
  const store = createFakeStore();
  store.put('tenant-1 object-1', value);
  expect((await restored(store)).opened).toBeNull();
  expect(await store.keys()).toEqual([]);
});

test('a store that is full or closed changes nothing', async () => {
  const store = createFakeStore();
  store.fail();
  const { cache, device } = await visit(store);
  expect(cache.getQueryData(['agenda'])).toBe('Lift replacement');
  expect(await device.isEmpty()).toBe(true);
  await expect(device.restore(aCache(), who)).resolves.toBeNull();
  await expect(device.forget(who)).resolves.toBeUndefined();
});

test.each(['forbidden', 'notFound', 'signedOut'] as const)('an open site that answers %s takes away what was kept', async (kind) => {
  const { store, cache } = await visit();
  await cache.prefetchQuery(queryOptions({ queryKey: ['committees'], ...keptOnDevice, queryFn: () => Promise.reject(new GraphError(kind, 'No')) }));
  await settled();
  expect(await store.keys()).toEqual([]);
});

test.each(['forbidden', 'notFound'] as const)('an open site that answers %s takes what other screens would show with it', async (kind) => {
  const { cache } = await visit();
  await cache.prefetchQuery(queryOptions({ queryKey: ['committees'], ...keptOnDevice, queryFn: () => Promise.reject(new GraphError(kind, 'No')) }));
  await settled();
  expect(cache.getQueryData(['agenda'])).toBeUndefined();
});

test('an answer that could not be read anew stays kept', async () => {
  const { store, cache } = await visit();
  await cache.prefetchQuery(queryOptions({ queryKey: ['agenda'], ...keptOnDevice, queryFn: () => Promise.reject(new GraphError('busy', 'Busy')) }));
  await settled();
  expect((await restored(store)).agenda).toBe('Lift replacement');
});

test('after somebody is forgotten nothing more of theirs is written', async () => {
  const { store, device, cache } = await visit();
  const read = cache.fetchQuery(answering('late', 'MARKED'));
  await device.forget(who);
  await read;
  await settled();
  expect(store.text()).toBe('[]');
});

test('of a meeting one of whose titles is withheld, nothing older than that agenda stays; nor any older list of actions', async () => {
  const { store, cache } = await visit(undefined, []);
  const rows = (columns: object) => ({ items: [{ meeting: 'housing', ...columns, row: { site: 'open', id: '1', etag: '"1"' } }], unreadable: [] });
  const read = (key: readonly string[], value: unknown, minutesAgo: number): Promise<unknown> =>
    cache.fetchQuery(queryOptions({ queryKey: key, ...keptOnDevice, queryFn: () => Promise.resolve(value) })).then(() => cache.setQueryData(key, value, { updatedAt: Date.now() - minutesAgo * 60_000 }));
  await read(['events', 'housing', 'open'], rows({ before: 'MARKED' }), 60);
  await read(['actions', 'housing-open', 'open'], rows({ request: 'MARKED' }), 60);
  await read(['agenda', 'housing', 'open'], rows({ state: 'onAgenda', title: 'Exempt business', part: 'non-public' }), 0);
  await settled();
  expect(store.text()).toContain('Exempt business');
  expect(store.text()).not.toContain('MARKED');
});

test('of a meeting from whose agenda something was taken nothing older than that agenda stays', async () => {
  const { store, cache } = await visit(undefined, []);
  const rows = (columns: object) => ({ items: [{ meeting: 'housing', ...columns, row: { site: 'open', id: '1', etag: '"1"' } }], unreadable: [] });
  const read = (key: readonly string[], value: unknown, minutesAgo: number): Promise<unknown> =>
    cache.fetchQuery(queryOptions({ queryKey: key, ...keptOnDevice, queryFn: () => Promise.resolve(value) })).then(() => cache.setQueryData(key, value, { updatedAt: Date.now() - minutesAgo * 60_000 }));
  await read(['reports', 'housing', 'open'], rows({ summary: 'MARKED' }), 60);
  await read(['events', 'housing', 'open'], rows({ before: 'Read with the agenda' }), 0);
  await read(['reports', 'finance', 'open'], rows({ summary: 'Another meeting’s' }), 60);
  await read(['agenda', 'housing', 'open'], rows({ state: 'onAgenda' }), 0);
  await settled();
  expect(store.text()).toContain('MARKED');
  await read(['agenda', 'housing', 'open'], rows({ state: 'withdrawn' }), 0);
  await settled();
  expect(store.text()).not.toContain('MARKED');
  expect(store.text()).toContain('Read with the agenda');
  expect(store.text()).toContain('Another meeting’s');
});
