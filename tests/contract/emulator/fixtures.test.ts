import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { actionsList, addAction, app, at, circleSite, councilWithActions, items, openSite } from './council';
import type { Action, Council, PersonName } from './council';

/** Every behaviour of Graph that the program relies on, with where it is documented. `assumed` ones are for a real tenant to confirm. */
interface Fixture {
  readonly id: string;
  readonly behaviour: string;
  readonly documentation: string | null;
  readonly assumed: boolean;
  readonly given: {
    readonly as?: PersonName | null;
    readonly scopes?: readonly string[];
    readonly rows?: readonly Readonly<Record<string, unknown>>[];
    /** How often the first row was saved since its ETag was read. */
    readonly saved?: number;
    readonly fill?: number;
    readonly lookups?: number;
    readonly indexes?: number;
    readonly columns?: readonly unknown[];
    readonly grant?: 'read' | 'write';
    /** Members see and edit what they added; clerks everything. */
    readonly ownRowsOnly?: boolean;
    /** The name of a file of ten bytes in the open site's library. */
    readonly file?: string;
    /** The length of the text that stands for `{long}`. */
    readonly long?: number;
  };
  readonly request: { readonly method: string; readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
  readonly response: {
    readonly status: number;
    readonly body?: object;
    /** Of `value`. */
    readonly count?: number;
    readonly absent?: readonly string[];
    readonly present?: readonly string[];
    /** Of `value`, one row. */
    readonly contains?: object;
    /** A name that stands nowhere in the answer. */
    readonly nowhere?: string;
  };
}

const folder = path.join(__dirname, '../../fixtures/graph');
const fixtures = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Fixture[]); // our own files

test.each(fixtures.map((fixture): [string, Fixture] => [`${fixture.behaviour}${fixture.assumed ? ' (assumed)' : ''}`, fixture]))('%s', async (_, fixture) => {
  const council = await councilWithActions();
  const rows = await arrange(council, fixture.given);
  const { as = 'owner', scopes } = fixture.given;
  const { request, response } = fillIn(fixture, rows);
  const reply = await council.ask(`${request.method} ${request.path}`, { as, ...(scopes && { scopes }), ...(request.headers && { headers: request.headers }), body: request.body });
  expect(reply).toMatchObject({ status: response.status, ...(response.body && { body: response.body }) });
  if (response.count !== undefined) expect(at(reply.body, 'value')).toHaveLength(response.count);
  for (const place of response.absent ?? []) expect(at(reply.body, ...steps(place))).toBeUndefined();
  for (const place of response.present ?? []) expect(at(reply.body, place)).toBeDefined();
  if (response.contains) expect(at(reply.body, 'value')).toContainEqual(expect.objectContaining(response.contains));
  if (response.nowhere) expect(JSON.stringify(reply.body)).not.toContain(`"${response.nowhere}":`);
});

test('every behaviour is either documented or assumed, and named once', () => {
  expect(fixtures.filter(({ documentation, assumed }) => documentation === null && !assumed)).toEqual([]);
  expect(new Set(fixtures.map(({ id }) => id)).size).toBe(fixtures.length);
});

async function arrange(council: Council, { rows = [], saved = 0, fill = 0, lookups = 0, indexes, columns = [], grant, ownRowsOnly, file }: Fixture['given']): Promise<readonly Action[]> {
  const list = `/sites/${openSite}/lists/Actions`;
  const { body } = await council.ask(`GET ${list}`);
  const more = [...columns, ...numbered(lookups, (n) => ({ name: `Estate${n}`, lookup: { listId: at(body, 'id'), columnName: 'Key' } }))];
  const already = actionsList.columns.filter((column) => 'indexed' in column).length;
  more.push(...numbered((indexes ?? already) - already, (n) => ({ name: `Index${n}`, indexed: true, text: {} })));
  for (const column of more) expect(await council.ask(`POST ${list}/columns`, { body: column })).toMatchObject({ status: 201 });
  const added: Action[] = [];
  for (const fields of [...rows, ...numbered(fill, (n) => ({ Key: `filled-${n}` }))]) added.push(await addAction(council, fields));
  for (let save = 0; save < saved; save += 1) await council.ask(`PATCH ${items}/${added[0]?.id}/fields`, { body: { Remark: `saved ${save}` } });
  if (grant) council.control.grantSite(openSite, app, grant);
  if (ownRowsOnly) council.control.setListAccess(openSite, 'Actions', { readers: [], contributors: ['clerks', 'members'], ownRowsOnly, seeAllRows: ['clerks'] });
  if (file) await council.ask(`PUT /sites/${openSite}/drive/root:/${file}:/content`, { headers: { 'content-type': 'text/plain' }, body: '0123456789' });
  return added;
}

/** `{open}`, `{items}`, `{row1.etag}` and the like stand for what is known only when the test runs. */
function fillIn(fixture: Fixture, rows: readonly Action[]): Fixture {
  const places: Record<string, string> = { open: openSite, circle: circleSite, items, columns: `/sites/${openSite}/lists/Actions/columns`, long: 'x'.repeat(fixture.given.long ?? 0) };
  for (const [index, { etag }] of rows.entries()) places[`row${index + 1}.etag`] = etag;
  const filled = JSON.stringify(fixture).replace(/\{([a-z0-9.]+)\}/g, (place, name: string) => (name in places ? JSON.stringify(places[name]).slice(1, -1) : place));
  return JSON.parse(filled) as Fixture; // the fixture it was
}

const numbered = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: Math.max(0, count) }, (_, index) => make(index + 1));
const steps = (place: string): readonly string[] => (place.startsWith('@') ? [place] : place.split('.'));
