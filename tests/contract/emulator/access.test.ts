import { routes } from '../../../preview/graph/routeTable';
import { addAction, app, at, councilWithActions, everyScope, items, newCouncil, openSite, origin, people } from './council';

const ownOnly = { readers: [], contributors: ['clerks', 'members'], ownRowsOnly: true, seeAllRows: ['clerks'] } as const;

test.each(routes.filter(({ path }) => path !== '/$batch').map(({ method, path }) => [method, path] as const))('%s %s is refused to a token without a scope for it', async (method, path) => {
  const council = await councilWithActions();
  const stands: Readonly<Record<string, string>> = { site: openSite, list: 'Actions', item: '1', column: '1', host: 'council.example', path: 'sites/members', drive: 'x' };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => stands[name] ?? name);
  const body = method === 'GET' || method === 'DELETE' ? undefined : { fields: {} };
  expect(await council.ask(`${method} ${address}`, { scopes: [path.startsWith('/me/todo') ? 'Files.ReadWrite.AppFolder' : 'Tasks.ReadWrite'], as: 'owner', body, headers: {} })).toMatchObject({ status: 403 });
});

test('where each sees only their own rows, another member’s are not listed and answer 404', async () => {
  const council = await councilWithActions();
  council.control.setListAccess(openSite, 'Actions', ownOnly);
  const { id } = await addAction(council, { Key: 'a1', Tracker: 'x' }, 'member');
  await addAction(council, { Key: 'a2', Tracker: 'x' }, 'otherMember');
  const query = `${items}?$filter=fields/Tracker eq 'x'&$expand=fields($select=Key)`;
  expect(at((await council.ask(`GET ${query}`, { as: 'otherMember' })).body, 'value')).toMatchObject([{ fields: { Key: 'a2' } }]);
  expect(at((await council.ask(`GET ${query}`, { as: 'clerk' })).body, 'value')).toHaveLength(2);
  expect(await council.ask(`GET ${items}/${id}`, { as: 'otherMember' })).toMatchObject({ status: 404 });
  expect(await council.ask(`PATCH ${items}/${id}/fields`, { as: 'otherMember', body: { Remark: 'x' } })).toMatchObject({ status: 404 });
  expect(await council.ask(`PATCH ${items}/${id}/fields`, { as: 'member', body: { Remark: 'x' } })).toMatchObject({ status: 200 });
  expect(at((await council.ask(`GET ${items}/delta`, { as: 'otherMember' })).body, 'value')).toHaveLength(1);
});

test('who may neither read nor contribute sees no list of that title', async () => {
  const council = await councilWithActions();
  council.control.setListAccess(openSite, 'Actions', ownOnly);
  expect(await council.ask(`GET ${items}`, { as: 'guest' })).toMatchObject({ status: 403 });
  expect(at((await council.ask(`GET /sites/${openSite}/lists`, { as: 'guest' })).body, 'value')).toEqual([]);
});

test('a token lapses', async () => {
  const council = newCouncil();
  const token = council.token('member');
  const ask = () => council.ask('GET /me', { as: null, headers: { authorization: `Bearer ${token}` } });
  expect(await ask()).toMatchObject({ status: 200 });
  council.pass(3601);
  expect(await ask()).toMatchObject({ status: 401, body: { error: { message: 'Lifetime validation failed, the token is expired.' } } });
});

test('a token for another audience is refused', async () => {
  const council = newCouncil();
  const minted = council.control.mintToken({ objectId: people.member, scopes: ['User.Read'], clientId: app, audience: 'https://outlook.office.com' });
  expect(minted.kind === 'token' && (await council.ask('GET /me', { as: null, headers: { authorization: `Bearer ${minted.token}` } }))).toMatchObject({ status: 401 });
});

test('no token is issued for a scope to which nobody consented', () => {
  const { control } = newCouncil();
  expect(control.mintToken({ objectId: people.member, scopes: ['Mail.Send'], clientId: app })).toMatchObject({ kind: 'refused', error: 'consent_required' });
  expect(control.mintToken({ objectId: people.member, scopes: ['User.Read'], clientId: 'another-app' })).toMatchObject({ kind: 'refused', error: 'consent_required' });
  expect(control.mintToken({ objectId: people.member, scopes: ['https://graph.microsoft.com/User.Read', 'openid'], clientId: app })).toMatchObject({ kind: 'token', scopes: ['User.Read'] });
});

test('a grant made through Graph opens the site to the application', async () => {
  const council = await councilWithActions();
  const asked = { as: 'member', scopes: ['Sites.Selected'] } as const;
  expect(await council.ask(`GET ${items}`, asked)).toMatchObject({ status: 403 });
  const body = { roles: ['read'], grantedToIdentities: [{ application: { id: app, displayName: 'Members’ Brief' } }] };
  expect(await council.ask(`POST /sites/${openSite}/permissions`, { as: 'owner', scopes: everyScope, body })).toMatchObject({ status: 201 });
  expect(await council.ask(`GET ${items}`, asked)).toMatchObject({ status: 200 });
});

test('once an administrator’s script has run, nobody below an owner may delete a row: rows are withdrawn', async () => {
  const council = await councilWithActions();
  council.control.setListAccess(openSite, 'Actions', { readers: ['members'], contributors: ['owners', 'clerks'], ownRowsOnly: false, seeAllRows: [] });
  const { id } = await addAction(council, { Key: 'a1' });
  expect(await council.ask(`DELETE ${items}/${id}`, { as: 'clerk' })).toMatchObject({ status: 403 });
  expect(await council.ask(`DELETE ${items}/${id}`, { as: 'owner' })).toMatchObject({ status: 204 });
});

test('Graph is asked for a version of itself', async () => {
  const council = await councilWithActions();
  expect(await council.ask(`GET ${origin}/me`)).toMatchObject({ status: 404 });
});
