import { createGraphClient } from '../../../src/graph/client';
import { createCouncil } from '../../../src/graph/createCouncil';
import type { Item } from '../../../src/lists/index';
import { type EmulatedCouncil, emulateCouncil, sites } from '../../contract/lists/emulatedCouncil';

let emulated: EmulatedCouncil;
beforeEach(async () => {
  emulated = await emulateCouncil();
});
afterEach(() => {
  expect(emulated.emulator.control.unknownRequests()).toEqual([]);
});

const progressNote = (key: string, traits: Partial<Item<'progressNotes'>> = {}): Item<'progressNotes'> => ({
  key,
  action: 'action-1',
  note: 'Tenders are back.',
  writtenAt: '2026-11-10T10:00:00Z',
  writtenBy: { id: 'officer', mail: 'officer@council.example', name: 'Jo Marsh' },
  mail: null,
  takenOverBy: null,
  source: null,
  ...traits,
});
const area = (key: string, traits: Partial<Item<'areas'>> = {}): Item<'areas'> => ({ key, title: `Area ${key}`, committee: null, aliases: null, state: 'active', ...traits });
const allocation = (key: string, member: Item<'allocations'>['member']): Item<'allocations'> => ({
  ...{ key, area: 'north', member, state: 'appointed' },
  ...{ appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, imported: null, source: null },
});

const notes = () => emulated.as('officer').open.progressNotes;
const fault = (method: string, kind: 'dropBefore' | 'dropAfter', times = 1) => emulated.emulator.control.addFault({ match: { method, path: '/items', times }, fault: { kind } });

describe('reading', () => {
  test('asks by one indexed column', async () => {
    await notes().create(progressNote('n-1'));
    await notes().create(progressNote('n-2', { action: 'action-2' }));
    const { items } = await notes().in({ action: 'action-2' });
    expect(items.map(({ key }) => key)).toEqual(['n-2']);
  });

  test('finds a person by object id or by address', async () => {
    const { allocations } = emulated.as('clerk').open;
    await allocations.create(allocation('a-1', { id: 'id-1', mail: 'one@council.example', name: 'One' }));
    await allocations.create(allocation('a-2', { id: null, mail: 'two@council.example', name: 'Two' }));
    expect((await allocations.in({ member: { id: 'id-1' } })).items.map(({ key }) => key)).toEqual(['a-1']);
    expect((await allocations.in({ member: { mail: 'two@council.example' } })).items.map(({ key }) => key)).toEqual(['a-2']);
  });

  test.each([
    ['no column', {}],
    ['two columns', { action: 'action-1', key: 'n-1' }],
    ['a column without an index', { note: 'Tenders' }],
  ])('by %s is refused before it is asked', async (_, where) => {
    await expect(notes().in(where)).rejects.toMatchObject({ name: 'GraphError', detail: { code: 'cannotBeAskedFor' } });
    expect(emulated.requests).toEqual([]);
  });

  test('the whole of a list that grows is refused', async () => {
    await expect(notes().all()).rejects.toMatchObject({ message: 'MB Progress notes can only be read by action, never whole.' });
  });

  test('goes on to the last page however short the pages are', async () => {
    const { areas } = emulated.as('clerk').open;
    for (const key of ['a', 'b', 'c', 'd', 'e']) await areas.create(area(key));
    emulated.emulator.control.setPageLimit(2);
    expect((await areas.all()).items.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('keeps a key that holds a quote apart', async () => {
    const { areas } = emulated.as('clerk').open;
    await areas.create(area("o'hara & co"));
    expect(await areas.byKey("o'hara & co")).toMatchObject({ title: "Area o'hara & co" });
    expect(await areas.byKey("o'hara")).toBeNull();
  });

  test('shows a row that somebody spoilt in SharePoint as unreadable, and the others beside it', async () => {
    const { areas } = emulated.as('clerk').open;
    const { row } = await areas.create(area('spoilt'));
    await areas.create(area('good'));
    await emulated.clientOf('clerk').write('PATCH', `/sites/${sites.open}/lists/MB%20Areas/items/${row.id}/fields`, { FullTitle: null });
    const rows = await areas.all();
    expect(rows.items.map(({ key }) => key)).toEqual(['good']);
    expect(rows.unreadable).toEqual([{ list: 'areas', site: 'open', id: row.id, column: 'title', reason: 'is empty, and must be filled' }]);
  });
});

describe('creating', () => {
  test.each(['dropBefore', 'dropAfter'] as const)('makes one row when the connection drops (%s)', async (kind) => {
    fault('POST', kind);
    expect(await notes().create(progressNote('n-1'))).toMatchObject(progressNote('n-1'));
    expect((await notes().in({ action: 'action-1' })).items).toHaveLength(1);
  });

  test('that cannot be settled says that it may be lost', async () => {
    fault('POST', 'dropBefore', 9);
    await expect(notes().create(progressNote('n-1'))).rejects.toMatchObject({ kind: 'offline', detail: { lost: true } });
  });

  test('of what SharePoint would cut is refused before it is sent', async () => {
    await expect(emulated.as('clerk').open.areas.create(area('long', { title: 'a'.repeat(256) }))).rejects.toThrow('“title” has 256 characters, and SharePoint keeps at most 255');
    expect(emulated.requests).toEqual([]);
  });

  test('shows in SharePoint under the title its list names', async () => {
    const { row } = await notes().create(progressNote('n-1', { note: `First line\n${'more '.repeat(100)}` }));
    const item = await emulated.clientOf('clerk').read(`/sites/${sites.open}/lists/MB%20Progress%20notes/items/${row.id}?$expand=fields($select=Title)`);
    expect(item).toMatchObject({ fields: { Title: expect.stringMatching(/^First line more .*…$/) as string } });
  });
});

describe('changing', () => {
  test('sends only the columns given', async () => {
    const created = await notes().create(progressNote('n-1', { source: { document: 'pack.txt', line: 3, page: null } }));
    const changed = await notes().update(created.row, { note: 'Work has begun.' });
    expect(changed).toMatchObject(progressNote('n-1', { note: 'Work has begun.', source: { document: 'pack.txt', line: 3, page: null } }));
  });

  test('gives the version that the next change needs', async () => {
    const created = await notes().create(progressNote('n-1'));
    const once = await notes().update(created.row, { note: 'Once.' });
    expect(await notes().update(once.row, { note: 'Twice.' })).toMatchObject({ note: 'Twice.' });
  });

  test.each(['dropBefore', 'dropAfter'] as const)('is done once when the connection drops (%s)', async (kind) => {
    const created = await notes().create(progressNote('n-1'));
    fault('PATCH', kind);
    const changed = await notes().update(created.row, { note: 'Work has begun.' });
    expect(changed.note).toBe('Work has begun.');
    expect(await notes().byKey('n-1')).toEqual(changed);
  });

  test('is a conflict when somebody else’s change came in while the connection was down', async () => {
    const created = await notes().create(progressNote('n-1'));
    await emulated.as('clerk').open.progressNotes.update(created.row, { note: 'The clerk’s words.' });
    fault('PATCH', 'dropBefore');
    await expect(notes().update(created.row, { note: 'The officer’s words.' })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await notes().byKey('n-1')).toMatchObject({ note: 'The clerk’s words.' });
  });
});

describe('changes since a token', () => {
  test('name each row once, as it is now', async () => {
    const created = await notes().create(progressNote('n-1'));
    const token = await notes().latestToken();
    const once = await notes().update(created.row, { note: 'Once.' });
    const twice = await notes().update(once.row, { note: 'Twice.' });
    expect((await notes().changesSince(token))?.changed.items).toEqual([twice]);
  });

  test('name what was deleted', async () => {
    const { row } = await notes().create(progressNote('n-1'));
    const token = await notes().latestToken();
    await emulated.clientOf('owner').write('DELETE', `/sites/${sites.open}/lists/MB%20Progress%20notes/items/${row.id}`);
    expect(await notes().changesSince(token)).toMatchObject({ changed: { items: [], unreadable: [] }, deletedIds: [row.id] });
  });

  test('come page by page, and lead to a token for the next time', async () => {
    const token = await notes().latestToken();
    for (const key of ['n-1', 'n-2', 'n-3', 'n-4', 'n-5']) await notes().create(progressNote(key));
    emulated.emulator.control.setPageLimit(2);
    const changes = await notes().changesSince(token);
    expect(changes?.changed.items.map(({ key }) => key)).toEqual(['n-1', 'n-2', 'n-3', 'n-4', 'n-5']);
    expect((await notes().changesSince(changes?.token ?? ''))?.changed.items).toEqual([]);
  });

  test('that are forgotten (410) mean reading anew', async () => {
    await notes().create(progressNote('n-1'));
    const token = await notes().latestToken();
    emulated.emulator.control.forgetChanges(sites.open, 'MB Progress notes');
    expect(await notes().changesSince(token)).toBeNull();
  });
});

describe('the sites of a council', () => {
  test('are read in one request, and one that is closed to the reader fails alone', async () => {
    const council = emulated.as('member');
    const reads = [council.open, ...council.circles.map((key) => council.circle(key))].map((stores) => stores.agendaItems.in({ meeting: 'm-1' }));
    const [first, second] = await Promise.allSettled(reads);
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(second).toMatchObject({ status: 'rejected', reason: { kind: 'forbidden' } });
    expect(emulated.requests.map(({ path, parts }) => [path, parts.length])).toEqual([['/$batch', 2]]);
  });

  test('keep nothing of a circle on the device', async () => {
    const caches: (RequestCache | undefined)[] = [];
    const client = createGraphClient({
      fetch: (_, init) => {
        caches.push(init.cache);
        return Promise.resolve(Response.json({ value: [] }));
      },
      getToken: () => Promise.resolve('token'),
      wait: () => Promise.resolve(),
      graphUrl: 'https://graph.microsoft.com/v1.0',
    });
    const council = createCouncil({ client, config: { sites } });
    await council.circle('harbour').agendaItems.byKey('k');
    await council.open.agendaItems.byKey('k');
    expect(caches).toEqual(['no-store', undefined]);
  });

  test('are those of the configuration', () => {
    expect(emulated.as('member').circles).toEqual(['harbour']);
    expect(() => emulated.as('member').circle('elsewhere')).toThrow('“circle:elsewhere” is not in the configuration');
  });
});

test('a busy SharePoint is given the time it asks for, and then answers', async () => {
  const { control } = emulated.emulator;
  control.addFault({ match: { path: 'MB Areas', times: 1 }, fault: { kind: 'status', status: 429, retryAfter: 12 } });
  const { areas, estates } = emulated.as('clerk').open;
  const [areaRows, estateRows] = await Promise.all([areas.all(), estates.all()]);
  expect([areaRows.items, estateRows.items]).toEqual([[], []]);
  expect(emulated.pauses).toEqual([12_000]);
});

test('half a batch that fails is asked for again', async () => {
  emulated.emulator.control.addFault({ match: { path: '$batch', times: 1 }, fault: { kind: 'halfBatch', status: 503, retryAfter: 3 } });
  const { areas, estates, settings, committees } = emulated.as('clerk').open;
  const rows = await Promise.all([areas.all(), estates.all(), settings.all(), committees.all()]);
  expect(rows.map(({ items }) => items)).toEqual([[], [], [], []]);
});
