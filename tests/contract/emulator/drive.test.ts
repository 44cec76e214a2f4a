import { at, newCouncil, openSite, origin } from './council';
import type { Council } from './council';

/** https://learn.microsoft.com/graph/api/driveitem-put-content */
const library = `/sites/${openSite}/drive`;
const notes = '/me/drive/special/approot';
const asClerk = { as: 'clerk', headers: { 'content-type': 'application/octet-stream' } } as const;
const asMember = { as: 'member', headers: { 'content-type': 'application/json' } } as const;
const fetchFile = (council: Council, address: unknown, init: RequestInit = {}) => council.fetch(new Request(String(address), init));

async function withPaper(): Promise<{ council: Council; address: unknown; id: unknown }> {
  const council = newCouncil();
  const { status, body } = await council.ask(`PUT ${library}/root:/Packs/November/pack.txt:/content`, { ...asClerk, body: '0123456789' });
  expect(status).toBe(201);
  return { council, address: at(body, '@microsoft.graph.downloadUrl'), id: at(body, 'id') };
}

test('a paper uploaded by path is read by path and by id, and its folders are made', async () => {
  const { council, id } = await withPaper();
  const byPath = await council.ask(`GET ${library}/root:/Packs/November/pack.txt?$select=id,size,@microsoft.graph.downloadUrl`, { as: 'member' });
  expect(byPath.body).toEqual({ id, size: 10, '@microsoft.graph.downloadUrl': expect.stringContaining(`${origin}/download/`) as unknown });
  expect(await council.ask(`GET ${library}/items/${String(id)}`, { as: 'member' })).toMatchObject({ body: { name: 'pack.txt', file: { mimeType: 'text/plain' } } });
  expect(at((await council.ask(`GET ${library}/root:/Packs:/children`, { as: 'member' })).body, 'value')).toMatchObject([{ name: 'November', folder: { childCount: 1 } }]);
});

test('a member reads the library and cannot write to it', async () => {
  const { council } = await withPaper();
  expect(await council.ask(`PUT ${library}/root:/x.txt:/content`, { ...asMember, body: 'x' })).toMatchObject({ status: 403 });
});

test('the content is elsewhere: Graph redirects to an address that needs no token', async () => {
  const { council, id } = await withPaper();
  const { status, headers } = await council.ask(`GET ${library}/items/${String(id)}/content`, { as: 'member' });
  expect(status).toBe(302);
  expect(await (await fetchFile(council, headers.get('Location'))).text()).toBe('0123456789');
});

test('a single range is served, with any origin allowed', async () => {
  const { council, address } = await withPaper();
  const response = await fetchFile(council, address, { headers: { Range: 'bytes=2-4' } });
  expect([response.status, response.headers.get('Content-Range'), response.headers.get('Access-Control-Allow-Origin'), await response.text()]).toEqual([206, 'bytes 2-4/10', '*', '234']);
  expect((await fetchFile(council, address, { headers: { Range: 'bytes=10-12' } })).status).toBe(416);
});

test('a download address refuses preflights and tokens, and lapses', async () => {
  const { council, address } = await withPaper();
  const preflight = await fetchFile(council, address, { method: 'OPTIONS', headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' } });
  expect([preflight.ok, preflight.headers.get('Access-Control-Allow-Origin')]).toEqual([false, null]);
  expect((await fetchFile(council, address, { headers: { Authorization: `Bearer ${council.token('member')}` } })).status).toBe(401);
  council.pass(3601);
  expect((await fetchFile(council, address)).status).toBe(401);
});

test('Graph answers preflights, and lets the page read Retry-After and ETag', async () => {
  const council = newCouncil();
  const preflight = await fetchFile(council, `${origin}/v1.0/me`, { method: 'OPTIONS', headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'PATCH', 'Access-Control-Request-Headers': 'authorization,if-match' } });
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([200, 'authorization,if-match']);
  expect((await council.ask('GET /me', { as: null })).headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
});

test('a name taken is replaced, or refused when asked', async () => {
  const { council } = await withPaper();
  const path = `${library}/root:/Packs/November/pack.txt:/content`;
  expect(await council.ask(`PUT ${path}?@microsoft.graph.conflictBehavior=fail`, { ...asClerk, body: 'new' })).toMatchObject({ status: 409, body: { error: { code: 'nameAlreadyExists' } } });
  expect(await council.ask(`PUT ${path}`, { ...asClerk, body: 'new' })).toMatchObject({ status: 200, body: { size: 3 } });
});

test('a file that somebody has open answers 423', async () => {
  const { council, id } = await withPaper();
  const driveId = String(at((await council.ask(`GET ${library}`)).body, 'id'));
  council.control.lockFile(driveId, String(id), true);
  expect(await council.ask(`PUT ${library}/items/${String(id)}/content`, { ...asClerk, body: 'new' })).toMatchObject({ status: 423, body: { error: { code: 'resourceLocked' } } });
});

test('notes live in the application’s own folder, one person’s apart from another’s', async () => {
  const council = newCouncil();
  const scopes = ['Files.ReadWrite.AppFolder'];
  expect(await council.ask(`PUT ${notes}:/ccs/laptop.json:/content`, { ...asMember, scopes, body: { note: 'ask about the lifts' } })).toMatchObject({ status: 201 });
  const found = await council.ask(`GET ${notes}:/ccs/laptop.json`, { as: 'member', scopes });
  const file = await fetchFile(council, at(found.body, '@microsoft.graph.downloadUrl'));
  expect(await file.json()).toEqual({ note: 'ask about the lifts' });
  expect(await council.ask(`GET ${notes}:/ccs/laptop.json`, { as: 'otherMember', scopes })).toMatchObject({ status: 404 });
  expect(await council.ask(`DELETE ${notes}:/ccs/laptop.json`, { as: 'member', scopes })).toMatchObject({ status: 204 });
  expect((await council.ask(`GET ${notes}:/ccs:/children`, { as: 'member', scopes })).body).toMatchObject({ value: [] });
});

test('the scope for the application’s folder opens nothing beside it', async () => {
  const council = newCouncil();
  const { body } = await council.ask(`GET ${notes}`, { as: 'member' });
  const parent = String(at(body, 'parentReference', 'id'));
  expect(await council.ask(`GET /me/drive/items/${parent}`, { as: 'member', scopes: ['Files.ReadWrite.AppFolder'] })).toMatchObject({ status: 403 });
});

test('If-Match on content is not known to work, so it is refused', async () => {
  const { council } = await withPaper();
  const headers = { ...asClerk.headers, 'If-Match': '"x"' };
  expect(await council.ask(`PUT ${library}/root:/Packs/November/pack.txt:/content`, { as: 'clerk', headers, body: 'new' })).toMatchObject({ status: 400 });
  expect(council.control.unknownRequests()).toMatchObject([{ method: 'PUT', reason: 'The Graph emulator does not know the header if-match here.' }]);
});
