import { addAction, at, councilWithActions, items, newCouncil } from './council';

test('a status is answered as often as was asked', async () => {
  const council = newCouncil();
  council.control.addFault({ match: { method: 'GET', path: '/me$', times: 1 }, fault: { kind: 'status', status: 503 } });
  expect(await council.ask('GET /me')).toMatchObject({ status: 503, body: { error: { code: 'serviceNotAvailable' } } });
  expect(await council.ask('GET /me')).toMatchObject({ status: 200 });
});

test('who comes back before Retry-After is told to wait again', async () => {
  const council = await councilWithActions();
  council.control.addFault({ match: { path: '/items', times: 1 }, fault: { kind: 'status', status: 429, retryAfter: 10 } });
  const token = council.token('clerk');
  const ask = () => council.ask(`GET ${items}`, { as: null, headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).headers.get('Retry-After')).toBe('10');
  council.pass(4);
  const early = await ask();
  expect([early.status, early.headers.get('Retry-After')]).toEqual([429, '6']);
  council.pass(6);
  expect((await ask()).status).toBe(200);
});

test('a connection dropped before does nothing', async () => {
  const council = await councilWithActions();
  council.control.addFault({ match: { method: 'POST', times: 1 }, fault: { kind: 'dropBefore' } });
  await expect(addAction(council, { Key: 'a1' })).rejects.toThrow('fetch failed');
  expect(at((await council.ask(`GET ${items}`)).body, 'value')).toEqual([]);
});

test('a connection dropped after has done what was asked', async () => {
  const council = await councilWithActions();
  council.control.addFault({ match: { method: 'POST', times: 1 }, fault: { kind: 'dropAfter' } });
  await expect(addAction(council, { Key: 'a1' })).rejects.toThrow('fetch failed');
  expect(at((await council.ask(`GET ${items}`)).body, 'value')).toHaveLength(1);
});

test('parts of a batch that do not depend on each other wait beside each other: twenty slow ones are as slow as one', async () => {
  let begun = 0;
  let go: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (go = resolve));
  // Each wait ends once both have begun.
  const council = newCouncil({ wait: () => (++begun === 2 ? go() : undefined, all) });
  council.control.addFault({ match: { path: '/me', times: 2 }, fault: { kind: 'delay', ms: 800 } });
  const asked = council.ask('POST /$batch', { body: { requests: ['1', '2'].map((id) => ({ id, method: 'GET', url: '/me' })) } });
  expect(await Promise.race([asked.then(({ status }) => status), new Promise((resolve) => setTimeout(resolve, 2_000, 'one after the other'))])).toBe(200);
});

test('a delay is waited for, and then the rules answer', async () => {
  const waited: number[] = [];
  const council = newCouncil({ wait: (ms) => Promise.resolve(void waited.push(ms)) });
  council.control.addFault({ match: { path: '/me' }, fault: { kind: 'delay', ms: 800 } });
  expect(await council.ask('GET /me')).toMatchObject({ status: 200 });
  expect(waited).toEqual([800]);
  council.control.clearFaults();
  await council.ask('GET /me');
  expect(waited).toEqual([800]);
});
