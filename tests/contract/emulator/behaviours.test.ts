import { type Behaviour, behaviours, contractColumns, fillIn, type Given } from '../../../tools/provision/contract/behaviours';
import { contradictions } from '../../../tools/provision/contract/contradictions';
import { assumptions } from '../../../tools/provision/probe/assumptions';
import { toDoAssumptions } from '../../../tools/provision/probe/toDoAssumptions';
import { type Action, addAction, app, at, circleSite, type Council, councilWithActions, items, openSite, type PersonName, people } from './council';

test.each(behaviours.map((behaviour): [string, Behaviour] => [`${behaviour.behaviour}${behaviour.assumed ? ' (assumed)' : ''}`, behaviour]))('%s', async (_, behaviour) => {
  const council = await councilWithActions();
  const rows = await arrange(council, behaviour.given);
  const { given, request, response } = fillIn(behaviour, { ...placesOf(behaviour, rows), ...(await arrangeToDo(council, behaviour.given)), ...(await arrangeLibrary(council, behaviour.given)) });
  const { as = 'owner', scopes } = given;
  const reply = await council.ask(`${request.method} ${request.path}`, { as: personNamed(as), ...(scopes && { scopes }), ...(request.headers && { headers: request.headers }), body: request.body });
  expect(contradictions(response, reply)).toEqual([]);
});

test('every behaviour is either documented or assumed, and named once', () => {
  expect(behaviours.filter(({ documentation, assumed }) => documentation === null && !assumed)).toEqual([]);
  expect(new Set([...behaviours, ...assumptions, ...toDoAssumptions].map(({ id }) => id)).size).toBe(behaviours.length + assumptions.length + toDoAssumptions.length);
});

async function arrange(council: Council, { rows = [], saved = 0, fill = 0, lookups = 0, indexes, columns = [], grant, ownRowsOnly, file, as, oneDrive }: Given): Promise<readonly Action[]> {
  const list = `/sites/${openSite}/lists/Actions`;
  const { body } = await council.ask(`GET ${list}`);
  const more = [...columns, ...numbered(lookups, (n) => ({ name: `Estate${n}`, lookup: { listId: at(body, 'id'), columnName: 'Key' } }))];
  const already = contractColumns.filter((column) => 'indexed' in column).length;
  more.push(...numbered((indexes ?? already) - already, (n) => ({ name: `Index${n}`, indexed: true, text: {} })));
  for (const column of more) expect(await council.ask(`POST ${list}/columns`, { body: column })).toMatchObject({ status: 201 });
  const added: Action[] = [];
  for (const fields of [...rows, ...numbered(fill, (n) => ({ Key: `filled-${n}` }))]) added.push(await addAction(council, fields));
  for (let save = 0; save < saved; save += 1) await council.ask(`PATCH ${items}/${added[0]?.id}/fields`, { body: { Remark: `saved ${save}` } });
  if (grant) council.control.grantSite(openSite, app, grant);
  if (ownRowsOnly) council.control.setListAccess(openSite, 'Actions', { readers: [], contributors: ['clerks', 'members'], ownRowsOnly, seeAllRows: ['clerks'] });
  if (oneDrive) council.control.setOneDrive(people[personNamed(as ?? 'owner') ?? 'owner'], oneDrive);
  if (file) await council.ask(`PUT /sites/${openSite}/drive/root:/${file}:/content`, { headers: { 'content-type': 'text/plain' }, body: '0123456789' });
  return added;
}

async function arrangeToDo(council: Council, { as, scopes, toDo }: Given): Promise<Readonly<Record<string, string>>> {
  if (toDo === undefined) return {};
  const who = { as: personNamed(as ?? 'owner'), ...(scopes && { scopes }) };
  const extensions = toDo.mark === undefined ? {} : { extensions: [{ '@odata.type': 'microsoft.graph.openTypeExtension', extensionName: toDo.mark }] };
  const list = String(at((await council.ask('POST /me/todo/lists', { ...who, body: { displayName: 'Probe', ...extensions } })).body, 'id'));
  const places: Record<string, string> = { toDoList: list };
  for (const [index, body] of (toDo.tasks ?? []).entries()) {
    const task = (await council.ask(`POST /me/todo/lists/${list}/tasks`, { ...who, body })).body;
    Object.assign(places, { [`task${index + 1}`]: String(at(task, 'id')), [`link${index + 1}`]: String(at(task, 'linkedResources', 0, 'id')) });
  }
  return places;
}

async function arrangeLibrary(council: Council, { library }: Given): Promise<Readonly<Record<string, string>>> {
  if (library === undefined) return {};
  await council.ask(`POST /sites/${openSite}/lists`, { body: { displayName: 'MB Photographs', list: { template: 'documentLibrary' } } });
  council.control.setListAccess(openSite, 'MB Photographs', { readers: [], contributors: ['members'], ownRowsOnly: false, seeAllRows: [] });
  return { library: String(at((await council.ask(`GET /sites/${openSite}/lists/MB Photographs/drive`)).body, 'id')) };
}

function placesOf({ given }: Behaviour, rows: readonly Action[]): Readonly<Record<string, string>> {
  const places: Record<string, string> = {
    open: openSite,
    openAddress: 'council.example:/sites/members',
    circle: circleSite,
    items,
    columns: `/sites/${openSite}/lists/Actions/columns`,
    long: 'x'.repeat(given.long ?? 0),
  };
  for (const [index, { id, etag }] of rows.entries()) Object.assign(places, { [`row${index + 1}.id`]: id, [`row${index + 1}.etag`]: etag });
  return places;
}

function personNamed(name: string | null): PersonName | null {
  if (name === null) return null;
  const known = (Object.keys(people) as PersonName[]).find((one) => one === name); // the keys of our own record
  if (!known) throw new Error(`Nobody of the small tenant is called ${name}.`);
  return known;
}

const numbered = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: Math.max(0, count) }, (_, index) => make(index + 1));
