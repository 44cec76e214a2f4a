import { atMost } from '../../../src/graph/atMost';

/** Requests that wait until they are let through, one place for all. */
function onePlace() {
  const held: (() => void)[] = [];
  const send = atMost(1, () => new Promise((resolve) => held.push(() => resolve(new Response()))));
  return { send, letThrough: () => held.shift()?.() };
}

const settled = () => new Promise(setImmediate);

test('a place is passed on when the request it fell to was stopped in the same moment', async () => {
  const { send, letThrough } = onePlace();
  const stop = new AbortController();
  const all = Promise.allSettled([send('/first', {}), send('/stopped', { signal: stop.signal }), send('/last', {})]);
  await settled();
  stop.abort();
  letThrough();
  await settled();
  letThrough();
  const [first, stopped, last] = await all;
  expect([first.status, stopped.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('requests go in the order in which they came', async () => {
  const { send, letThrough } = onePlace();
  const done: string[] = [];
  const all = ['/a', '/b', '/c'].map(async (url) => {
    await send(url, {});
    done.push(url);
  });
  for (const _ of all) {
    await settled();
    letThrough();
  }
  await Promise.all(all);
  expect(done).toEqual(['/a', '/b', '/c']);
});
