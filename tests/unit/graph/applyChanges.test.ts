import type { Change } from '../../../src/domain/changes';
import { applyChanges } from '../../../src/graph/applyChanges';
import type { Item } from '../../../src/lists/index';
import { type EmulatedCouncil, emulateCouncil } from '../../contract/lists/emulatedCouncil';

let emulated: EmulatedCouncil;
beforeEach(async () => {
  emulated = await emulateCouncil();
});

const area = (key: string): Item<'areas'> => ({ key, title: `Area ${key}`, committee: null, aliases: null, state: 'active' });
const createArea = (key: string, traits: Partial<Item<'areas'>> = {}): Change => ({ kind: 'create', list: 'areas', site: 'open', item: { ...area(key), ...traits } });

test('a plan of creates and updates is applied, and its results stand in its order', async () => {
  const council = emulated.as('clerk');
  const old = await council.open.areas.create(area('old'));
  const changes: Change[] = [...Array.from({ length: 9 }, (_, index) => createArea(`new-${index}`)), { kind: 'update', list: 'areas', row: old.row, key: 'old', columns: { title: 'Renamed' } }];
  const { applied, problems } = await applyChanges(council, changes);
  expect(problems).toEqual([]);
  expect(applied.map(({ change }) => change)).toEqual(changes);
  const { items } = await council.open.areas.all();
  expect(items.map(({ title }) => title).sort()).toEqual([...Array.from({ length: 9 }, (_, index) => `Area new-${index}`), 'Renamed']);
  expect(applied.at(-1)?.row).toEqual(items.find(({ key }) => key === 'old')?.row);
});

test('a change that fails is named with its reason, and the others are applied', async () => {
  const council = emulated.as('clerk');
  const old = await council.open.areas.create(area('old'));
  await council.open.areas.update(old.row, { title: 'Changed by somebody else' });
  const stale: Change = { kind: 'update', list: 'areas', row: old.row, key: 'old', columns: { title: 'Renamed' } };
  const tooLong = createArea('long', { title: 'a'.repeat(300) });
  const elsewhere: Change = { kind: 'create', list: 'areas', site: 'circle:elsewhere', item: area('elsewhere') };
  const { applied, problems } = await applyChanges(council, [stale, tooLong, createArea('good'), elsewhere]);
  expect(applied.map(({ change }) => change)).toEqual([createArea('good')]);
  expect(problems.map(({ change, error }) => [change, error.kind])).toEqual([
    [stale, 'conflict'],
    [tooLong, 'unexpected'],
    [elsewhere, 'notFound'],
  ]);
});

test('a plan applied twice makes no second rows', async () => {
  const council = emulated.as('clerk');
  const plan = [createArea('a'), createArea('b')];
  await applyChanges(council, plan);
  expect((await applyChanges(council, plan)).problems).toEqual([]);
  expect((await council.open.areas.all()).items).toHaveLength(2);
});

test('a plan that the person may not apply is all problems', async () => {
  const { applied, problems } = await applyChanges(emulated.as('member'), [createArea('a'), createArea('b')]);
  expect(applied).toEqual([]);
  expect(problems.map(({ error }) => error.kind)).toEqual(['forbidden', 'forbidden']);
});
