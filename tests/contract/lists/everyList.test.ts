import { livesIn, type SiteKey } from '../../../src/domain/sites';
import type { Store } from '../../../src/graph/council';
import type { Access, List } from '../../../src/lists/columns';
import { allLists, type ListName } from '../../../src/lists/index';
import { type EmulatedCouncil, emulateCouncil, people, type PersonName, siteKeys } from './emulatedCouncil';
import { barestRow, changeOf, fullRow, type SampleRow } from './sampleRow';

const lists: readonly List[] = Object.values(allLists);
const places = lists.flatMap((list) => siteKeys.filter((site) => livesIn(list, site)).map((site) => ({ list, site, title: list.title })));

let council: EmulatedCouncil;
beforeAll(async () => {
  council = await emulateCouncil();
});
afterAll(() => {
  expect(council.emulator.control.unknownRequests()).toEqual([]);
});

/** The store of a list that is only known by its description: rows are plain records here. */
interface AnyStore extends Omit<Store<ListName>, 'create' | 'update' | 'in'> {
  create(item: SampleRow): ReturnType<Store<ListName>['create']>;
  update(row: Parameters<Store<ListName>['update']>[0], columns: SampleRow): ReturnType<Store<ListName>['update']>;
  in(where: SampleRow): ReturnType<Store<ListName>['in']>;
}
const storeOf = (person: PersonName, list: List, site: SiteKey): AnyStore => council.as(person).at(site)[list.name as ListName]; // a list's name is its name in allLists

describe.each(places)('$title on the site $site', ({ list, site }) => {
  const clerk = () => storeOf('clerk', list, site);

  test('a row with every column filled reads back the same', async () => {
    const row = fullRow(list, 'full');
    const created = await clerk().create(row);
    expect(await clerk().byKey('key-full')).toEqual({ ...row, row: created.row });
    expect(created).toEqual({ ...row, row: created.row });
  });

  test('a row with only what is required reads back with null for the rest', async () => {
    const row = barestRow(list, 'barest');
    const { row: address } = await clerk().create(row);
    expect(await clerk().byKey('key-barest')).toEqual({ ...row, row: address });
  });

  test('a row is found by its partition, or among all', async () => {
    const row = fullRow(list, 'found');
    await clerk().create(row);
    const rows = list.partition === null ? await clerk().all() : await clerk().in({ [list.partition]: row[list.partition] });
    expect(rows.unreadable).toEqual([]);
    expect(rows.items).toContainEqual(expect.objectContaining(row));
  });

  test('every optional column can be emptied', async () => {
    const { row } = await clerk().create(fullRow(list, 'emptied'));
    const nulls = Object.fromEntries(Object.entries(list.columns).flatMap(([name, column]) => (column.required ? [] : [[name, null]])));
    await clerk().update(row, nulls);
    expect(await clerk().byKey('key-emptied')).toMatchObject({ ...fullRow(list, 'emptied'), ...nulls });
  });

  test('another row with the same key is a conflict', async () => {
    const row = fullRow(list, 'twice');
    await clerk().create(row);
    const other = { ...fullRow(list, 'twice-other'), [list.key]: row[list.key] };
    await expect(clerk().create(other)).rejects.toMatchObject({ kind: 'conflict', detail: { column: list.key } });
    expect(await clerk().byKey('key-twice')).toMatchObject(row);
  });

  test('the same row created again is the row that is there', async () => {
    const first = await clerk().create(fullRow(list, 'again'));
    expect(await clerk().create(fullRow(list, 'again'))).toEqual(first);
  });

  test('a change to a version that is no longer the latest is a conflict, and changes nothing', async () => {
    const { first, second } = changeOf(list);
    const created = await clerk().create(fullRow(list, 'stale'));
    const changed = await clerk().update(created.row, first);
    await expect(clerk().update(created.row, second)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await clerk().byKey('key-stale')).toEqual(changed);
    expect(changed).toMatchObject(first);
  });

  test('what changed since a token is told, and nothing else', async () => {
    await clerk().create(fullRow(list, 'before'));
    const token = await clerk().latestToken();
    const after = await clerk().create(fullRow(list, 'after'));
    const changes = await clerk().changesSince(token);
    expect(changes?.changed).toEqual({ items: [after], unreadable: [] });
  });

  describe.each(people.map((person) => ({ person, may: rightsOf(person, list.access, site) })))('$person', ({ person, may }) => {
    const theirs = () => storeOf(person, list, site);

    test(`${{ all: 'reads', own: 'does not see', refused: 'may not read' }[may.read]} the rows of others`, async () => {
      await clerk().create(fullRow(list, `read-by-${person}`));
      const read = theirs().byKey(`key-read-by-${person}`);
      if (may.read === 'refused') await expect(read).rejects.toMatchObject({ kind: 'forbidden' });
      else expect(await read).toEqual(may.read === 'all' ? expect.objectContaining(fullRow(list, `read-by-${person}`)) : null);
    });

    test(`${may.add ? 'adds' : 'may not add'} a row`, async () => {
      const added = theirs().create(fullRow(list, `added-by-${person}`));
      if (may.add) expect((await added).row.site).toBe(site);
      else await expect(added).rejects.toMatchObject({ kind: 'forbidden' });
      expect((await clerk().byKey(`key-added-by-${person}`)) !== null).toBe(may.add);
    });

    test(`${may.editOthers ? 'edits' : 'may not edit'} a row of others`, async () => {
      const { first } = changeOf(list);
      const row = fullRow(list, `edited-by-${person}`);
      const created = await clerk().create(row);
      const edited = theirs().update(created.row, first);
      if (may.editOthers) await edited;
      else await expect(edited).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|notFound/) as string });
      expect(await clerk().byKey(`key-edited-by-${person}`)).toMatchObject(may.editOthers ? first : row);
    });

    if (may.add) {
      test('edits a row of their own', async () => {
        const { first } = changeOf(list);
        const own = await theirs().create(fullRow(list, `own-of-${person}`));
        expect(await theirs().update(own.row, first)).toMatchObject(first);
      });
    }
  });
});

interface Rights {
  /** `refused`: SharePoint says no; `own`: it shows nothing of anybody else's. */
  readonly read: 'all' | 'own' | 'refused';
  readonly add: boolean;
  readonly editOthers: boolean;
}

/** What `Access` in src/lists/columns.ts promises, person by person. */
function rightsOf(person: PersonName, access: Access, site: SiteKey): Rights {
  const isCleared = site === 'open' || person !== 'member';
  if (person === 'outsider' || !isCleared) return { read: 'refused', add: false, editOthers: false };
  if (person === 'owner' || person === 'clerk') return { read: 'all', add: true, editOthers: true };
  if (access === 'clerksOnly') return { read: 'refused', add: false, editOthers: false };
  if (access === 'ownOnly') return { read: 'own', add: true, editOthers: false };
  const writers: Readonly<Record<typeof access, readonly PersonName[]>> = { clerksWrite: [], officersAdd: ['officer'], membersAdd: ['member', 'clearedMember'] };
  const writes = writers[access].includes(person);
  return { read: 'all', add: writes, editOthers: writes };
}
