import { addAction, at, councilWithActions, items } from './council';
import type { Council } from './council';

/** https://learn.microsoft.com/graph/json-batching */
const part = (id: string, url: string, more: object = {}) => ({ id, method: 'GET', url, ...more });
const write = (id: string, fields: object, more: object = {}) => ({ id, method: 'POST', url: items, headers: { 'Content-Type': 'application/json' }, body: { fields }, ...more });

async function batch(council: Council, requests: readonly object[], as: 'clerk' | 'member' = 'clerk') {
  const reply = await council.ask('POST /$batch', { as, body: { requests } });
  const responses = at(reply.body, 'responses');
  const all: readonly unknown[] = Array.isArray(responses) ? responses : [];
  return { ...reply, ids: all.map((one) => at(one, 'id')), answerTo: (id: string) => all.find((one) => at(one, 'id') === id) };
}

test('each part has its own status, and the whole answers 200', async () => {
  const { status, answerTo } = await batch(await councilWithActions(), [part('1', '/me'), part('2', `${items}/9`)]);
  expect(status).toBe(200);
  expect(answerTo('1')).toMatchObject({ status: 200, body: { displayName: 'Pat clerk' } });
  expect(answerTo('2')).toMatchObject({ status: 404, body: { error: { code: 'itemNotFound' } } });
});

test('answers do not come in the order of the questions', async () => {
  const { ids } = await batch(await councilWithActions(), [part('1', '/me'), part('2', '/me'), part('3', '/me')]);
  expect([...ids].sort()).toEqual(['1', '2', '3']);
  expect(ids).not.toEqual(['1', '2', '3']);
});

test('a batch is authorised part by part', async () => {
  const { answerTo } = await batch(await councilWithActions(), [part('1', items), write('2', { Key: 'a1' })], 'member');
  expect(answerTo('1')).toMatchObject({ status: 200 });
  expect(answerTo('2')).toMatchObject({ status: 403 });
});

test('what depends on a failed part is not done', async () => {
  const council = await councilWithActions();
  const { answerTo } = await batch(council, [part('1', `${items}/9`), write('2', { Key: 'a1' }, { dependsOn: ['1'] })]);
  expect(answerTo('2')).toMatchObject({ status: 424 });
  expect((await council.ask(`GET ${items}`)).body).toMatchObject({ value: [] });
});

test.each([
  ['twenty-one parts', Array.from({ length: 21 }, (_, index) => part(String(index), '/me'))],
  ['the same id twice', [part('a', '/me'), part('A', '/me')]],
  ['a whole address', [part('1', 'https://graph.microsoft.com/v1.0/me')]],
  ['a batch in a batch', [{ ...part('1', '/$batch'), method: 'POST' }]],
  ['a body without a content type', [{ ...write('1', { Key: 'a1' }), headers: {} }]],
  ['a dependence that is neither fully sequential nor absent', [part('1', '/me'), part('2', '/me', { dependsOn: ['1'] }), part('3', '/me')]],
  ['no parts', []],
])('a batch of %s is refused', async (_, requests) => {
  expect(await batch(await councilWithActions(), requests)).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
});

test('a throttled part says when to come back inside the batch, and its neighbours are answered', async () => {
  const council = await councilWithActions();
  council.control.addFault({ match: { path: '/lists/Actions/items', times: 1 }, fault: { kind: 'status', status: 429, retryAfter: 3 } });
  const { status, answerTo } = await batch(council, [part('1', items), part('2', '/me')]);
  expect(status).toBe(200);
  expect(answerTo('1')).toMatchObject({ status: 429, headers: { 'Retry-After': '3' } });
  expect(answerTo('2')).toMatchObject({ status: 200 });
});

test('half a batch: every second part is refused and not done', async () => {
  const council = await councilWithActions();
  council.control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 503 } });
  const { answerTo } = await batch(council, [write('1', { Key: 'a1' }), write('2', { Key: 'a2' })]);
  expect([at(answerTo('1'), 'status'), at(answerTo('2'), 'status')]).toEqual([201, 503]);
  expect(at((await council.ask(`GET ${items}`)).body, 'value')).toHaveLength(1);
});

test('the log shows a batch as one request with its parts', async () => {
  const council = await councilWithActions();
  await addAction(council, { Key: 'a1' });
  council.control.clearRequests();
  await batch(council, [part('1', '/me'), part('2', `${items}/1`)]);
  expect(council.control.requests()).toMatchObject([{ method: 'POST', path: '/v1.0/$batch', status: 200, parts: [{ path: '/v1.0/me', status: 200 }, { method: 'GET', status: 200 }] }]);
});

test('a part with a property that batches do not have is refused, not understood in part', async () => {
  const { status } = await batch(await councilWithActions(), [part('1', '/me', { query: { $top: 1 } })]);
  expect(status).toBe(400);
});
