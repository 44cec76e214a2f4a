import type { GraphClient } from '../../../src/graph/client';
import { GraphError } from '../../../src/graph/graphError';
import { isObject } from '../../../src/graph/checks';
import { allLists } from '../../../src/lists/index';
import { type Behaviour, fillIn, type Given } from '../contract/behaviours';
import { contradictions, type Reply } from '../contract/contradictions';
import { addRow, changeRow, type Ground, held, failed, libraryOf, needs, notTried, type Outcome, refusalOf, type ScratchRow } from './ground';

/** Asks of the tenant what the emulator's tests ask of the emulator, and removes again what that left. */
export async function tryBehaviour(behaviour: Behaviour, wide: Ground): Promise<Outcome> {
  if (behaviour.notTried !== undefined) return notTried(behaviour.notTried);
  const { scopes = [] } = behaviour.given;
  const client = { owner: wide.client, app: wide.appClient?.(scopes), member: wide.memberClient }[behaviour.triedBy ?? 'owner'];
  if (!client) return notTried(behaviour.triedBy === 'app' ? needs.app : needs.member);
  if (behaviour.request.path.includes('{circle}') && wide.otherSiteId === null) return notTried(needs.circle);
  const ground = behaviour.given.ownRowsOnly ? { ...wide, list: `/sites/${wide.siteId}/lists/${encodeURIComponent(allLists.submissions.title)}` } : wide;
  if (await refusalOf(() => ground.client.read(`${ground.list}?$select=id`))) return notTried(needs.access);
  const leftOver: string[] = [];
  try {
    const rows = await arrange(ground, behaviour.given, leftOver);
    const library = behaviour.given.library ? await libraryOf(ground) : '';
    if (library === null) return notTried(needs.access);
    const { request, response } = fillIn(behaviour, { ...placesOf(ground, behaviour.given, rows), library });
    const reply = await ask(client, request);
    leftOver.push(...madeBy(ground, request, reply));
    // The client keeps a refusal's code and not its words.
    const expected = response.status < 400 ? response : { status: response.status, ...(codeOf(response.body) !== null && { body: { error: { code: codeOf(response.body) } } }) };
    const wrong = contradictions(expected, reply);
    return wrong.length === 0 ? held(reply.status === null ? 'so it is' : `${reply.status} ${codeOf(reply.body) ?? ''}`.trim()) : failed(wrong.join('; '));
  } finally {
    for (const path of leftOver) await refusalOf(() => ground.client.write('DELETE', path));
  }
}

async function arrange(ground: Ground, { rows = [], fill = 0, saved = 0, columns = [], file }: Given, leftOver: string[]): Promise<readonly ScratchRow[]> {
  for (const column of columns) await ground.client.write('POST', `${ground.list}/columns`, column);
  const filled = Array.from({ length: fill }, (_, index) => ({ Key: `filled-${index + 1}` }));
  const added = await Promise.all(
    [...rows, ...filled].map(async (fields) => {
      const row = await addRow(ground, fields);
      leftOver.push(`${ground.list}/items/${row.id}`);
      return row;
    }),
  );
  for (let save = 0; save < saved; save += 1) await changeRow(ground, added[0]?.id ?? '', { Remark: `saved ${save}` });
  if (file !== undefined) {
    leftOver.push(fileAt(ground, file));
    await ground.client.write('PUT', `${fileAt(ground, file)}:/content`, '0123456789', { contentType: 'text/plain' });
  }
  return added;
}

function placesOf(ground: Ground, { long = 0 }: Given, rows: readonly ScratchRow[]): Readonly<Record<string, string>> {
  const places: Record<string, string> = {
    open: ground.siteId,
    openAddress: ground.siteAddress,
    circle: ground.otherSiteId ?? '',
    items: `${ground.list}/items`,
    columns: `${ground.list}/columns`,
    long: 'x'.repeat(long),
  };
  for (const [index, { id, etag }] of rows.entries()) Object.assign(places, { [`row${index + 1}.id`]: id, [`row${index + 1}.etag`]: etag });
  return places;
}

async function ask(client: GraphClient, { method, path, headers = {}, body }: Behaviour['request']): Promise<Reply> {
  try {
    return { status: null, body: method === 'GET' ? await client.read(path) : await client.write(writeMethod(method), path, body, written(headers)) };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { status, code } = error.detail;
    if (status === undefined) throw error;
    return { status, body: { error: { code } } };
  }
}

const written = ({ 'If-Match': ifMatch, 'Content-Type': contentType }: Readonly<Record<string, string>>) => ({ ...(ifMatch && { ifMatch }), ...(contentType && { contentType }) });

function writeMethod(method: string): 'POST' | 'PATCH' | 'PUT' | 'DELETE' {
  if (method === 'POST' || method === 'PATCH' || method === 'PUT' || method === 'DELETE') return method;
  throw new Error(`The probe cannot ask with ${method}.`);
}

/** A row or a file that the request itself made. */
function madeBy(ground: Ground, { method, path }: Behaviour['request'], { body }: Reply): readonly string[] {
  if (!isObject(body) || typeof body.id !== 'string') return [];
  if (method === 'POST' && path === `${ground.list}/items`) return [`${ground.list}/items/${body.id}`];
  return method === 'PUT' && path.endsWith(':/content') ? [path.replace(/:\/content$/, '')] : [];
}

const fileAt = (ground: Ground, name: string): string => `/sites/${ground.siteId}/drive/root:/${name}`;

function codeOf(body: unknown): string | null {
  const error = isObject(body) ? body.error : null;
  return isObject(error) && typeof error.code === 'string' ? error.code : null;
}
