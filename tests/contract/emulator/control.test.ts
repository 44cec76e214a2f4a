import { addAction, app, at, councilWithActions, newCouncil, origin, people } from './council';
import type { Council } from './council';

const post = (council: Council, path: string, body: unknown, method = 'POST') =>
  council.fetch(new Request(`${origin}/_emulator${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));

test('the preview’s page mints a token over HTTP, or hears that consent is missing', async () => {
  const council = newCouncil();
  const answer: unknown = await (await post(council, '/token', { objectId: people.member, scopes: ['User.Read'], clientId: app })).json();
  expect(await council.ask('GET /me', { as: null, headers: { authorization: `Bearer ${String(at(answer, 'token'))}` } })).toMatchObject({ status: 200 });
  const refused = await post(council, '/token', { objectId: people.member, scopes: ['User.Read'], clientId: 'unknown' });
  expect([refused.status, await refused.json()]).toMatchObject([400, { kind: 'refused', error: 'consent_required' }]);
});

test('people, sites, access, consent, grants and faults are set over HTTP', async () => {
  const council = newCouncil();
  const set: readonly (readonly [string, unknown])[] = [
    ['/people', { objectId: 'p1', mail: null, upn: 'p1@council.example', name: 'Pat New', guest: true }],
    ['/sites', { id: 'council.example,1,2', url: 'https://council.example/sites/new', title: 'New', groups: { members: ['p1'] } }],
    ['/access', { siteId: 'council.example,1,2', listTitle: 'Actions', access: { readers: ['members'], contributors: [], ownRowsOnly: false, seeAllRows: [] } }],
    ['/consent', { clientId: 'c1', scopes: ['Sites.Selected'] }],
    ['/grants', { siteId: 'council.example,1,2', clientId: 'c1', role: 'read' }],
    ['/faults', { match: { path: '/nowhere' }, fault: { kind: 'status', status: 503 } }],
  ];
  for (const [path, body] of set) expect([path, (await post(council, path, body)).status]).toEqual([path, 204]);
  const minted = council.control.mintToken({ objectId: 'p1', scopes: ['Sites.Selected'], clientId: 'c1' });
  const headers = { authorization: `Bearer ${minted.kind === 'token' ? minted.token : ''}` };
  expect(await council.ask('GET /sites/council.example:/sites/new', { as: null, headers })).toMatchObject({ status: 200 });
});

test('a control request that is none of these is refused', async () => {
  expect((await post(newCouncil(), '/sights', {})).status).toBe(404);
  expect((await post(newCouncil(), '/faults', { match: {}, fault: { kind: 'flood' } })).status).toBe(400);
});

test('what was asked and is not known is remembered', async () => {
  const council = await councilWithActions();
  await council.ask('GET /me/calendarView?startDateTime=2026-11-16');
  expect(council.control.unknownRequests()).toMatchObject([{ method: 'GET', path: '/v1.0/me/calendarView?startDateTime=2026-11-16' }]);
});

test('a reset forgets everything', async () => {
  const council = await councilWithActions();
  await addAction(council, { Key: 'a1' });
  council.control.reset();
  expect(council.control.snapshot()).toEqual({ version: 1, people: [], consents: [], sites: [], drives: [], toDo: [] });
  expect(council.control.requests()).toEqual([]);
});
