import { createEmulator } from '../../../preview/graph/emulator';
import type { Snapshot } from '../../../preview/graph/snapshot';
import { addAction, at, councilWithActions, items, newCouncil } from './council';
import type { Council } from './council';

/** SharePoint's list view threshold: https://support.microsoft.com/office/b8588dae-9387-48c2-9248-c24122f07c59 */
let long: Snapshot;
let longCouncil: Council;

beforeAll(async () => {
  const council = await councilWithActions();
  await addAction(council, { Key: 'first', Tracker: 'few', Remark: 'x', Position: 0 });
  const small = council.control.snapshot();
  long = {
    ...small,
    sites: small.sites.map((site) => ({
      ...site,
      lists: site.lists.map((list) => {
        const [row] = list.rows;
        const more = row ? Array.from({ length: 50_000 }, (_, index) => ({ ...row, id: index + 2, guid: `g${index}`, fields: { Key: `k${index}`, Tracker: index < 4_000 ? 'some' : 'many', Position: index } })) : [];
        return { ...list, nextId: 50_002, rows: [...list.rows, ...more] };
      }),
    })),
  };
  longCouncil = newCouncil({ snapshot: long });
});

test('an indexed equality among 50,000 rows is answered without going through the list', async () => {
  // The quickest of many: whatever else the machine does only slows.
  const took = async (filter: string): Promise<number> => {
    const times: number[] = [];
    for (let asked = 0; asked < 20; asked += 1) {
      const started = performance.now();
      expect(at((await longCouncil.ask(`GET ${items}?$filter=${filter}`)).body, 'value')).toHaveLength(1);
      times.push(performance.now() - started);
    }
    return Math.min(...times);
  };
  // A range goes through the list; it takes some thirty times as long.
  expect(await took("fields/Key eq 'k40000'")).toBeLessThan((await took('fields/Position gt 49998')) / 2);
});

test('an indexed filter that finds more than 5,000 rows is refused', async () => {
  const refused = { status: 422, body: { error: { code: 'notSupported', message: 'The request is unprocessable because it uses too many resources', innerError: { code: 'tooManyResources' } } } };
  expect(await longCouncil.ask(`GET ${items}?$filter=fields/Tracker eq 'many'&$top=10`)).toMatchObject(refused);
  expect(await longCouncil.ask(`GET ${items}?$filter=fields/Position ge 40000`)).toMatchObject(refused);
});

test('one that finds fewer is answered', async () => {
  expect(at((await longCouncil.ask(`GET ${items}?$filter=fields/Tracker eq 'some'&$top=5000`)).body, 'value')).toHaveLength(4_000);
});

test('a filter by a column that is not indexed is refused past 5,000 rows, preferred or not', async () => {
  const headers = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  expect(await longCouncil.ask(`GET ${items}?$filter=fields/Remark eq 'x'`, { headers })).toMatchObject({ status: 422 });
});

test('a long list is still read page by page without a filter', async () => {
  const { body } = await longCouncil.ask(`GET ${items}?$top=5000`);
  expect(at(body, 'value')).toHaveLength(5_000);
  expect(at((await longCouncil.ask(`GET ${String(at(body, '@odata.nextLink'))}`)).body, 'value')).toHaveLength(5_000);
});

test('a list of more than 20,000 rows is given no further index', async () => {
  const columns = items.replace('/items', '/columns');
  expect(await longCouncil.ask(`POST ${columns}`, { body: { name: 'Late', indexed: true, text: {} } })).toMatchObject({ status: 400 });
});

test('taking a snapshot of 50,000 rows copies no row', () => {
  const { control } = createEmulator({ origin: 'https://graph.test', snapshot: long });
  expect(control.snapshot().sites[0]?.lists[0]?.rows[500]).toBe(long.sites[0]?.lists[0]?.rows[500]);
});
