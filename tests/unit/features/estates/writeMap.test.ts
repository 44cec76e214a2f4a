import type { PlannedMapEdit } from '../../../../src/domain/estates/mapEdits';
import { planArea } from '../../../../src/domain/estates/planArea';
import { AddedMeanwhile, ChangedMeanwhile, writeMap } from '../../../../src/features/estates/map/writeMap';
import { doing } from '../../domain/estates/mapRows';
import type { FakeCouncil } from '../fakeCouncil';
import { aMap } from './showMap';

const entry = { title: 'Eastfield', aliases: '', committee: null, keepsOldName: false };

async function rowsOf({ open }: FakeCouncil) {
  const [areas, estates, allocations] = await Promise.all([open.areas.all(), open.estates.all(), open.allocations.all()]);
  return { areas: areas.items, estates: estates.items, allocations: allocations.items };
}

async function planned(council: FakeCouncil): Promise<{ readonly edit: PlannedMapEdit; readonly rows: Awaited<ReturnType<typeof rowsOf>> }> {
  const rows = await rowsOf(council);
  return { rows, edit: planArea(rows.areas.find(({ key }) => key === 'canal') ?? null, { ...entry, title: 'Canal and Basin' }, rows, doing) };
}

test('what somebody else added in the same moment stays theirs, and the history says that mine came to nothing', async () => {
  const council = aMap();
  const rows = await rowsOf(council);
  const edit = planArea(null, entry, rows, doing);
  council.put('areas', { key: 'eastfield', title: 'East Field', aliases: null, committee: null, state: 'active' });
  await expect(writeMap(council, edit, rows, false)).rejects.toThrow(AddedMeanwhile);
  expect(council.rowsOf('areas').filter(({ key }) => key === 'eastfield')).toMatchObject([{ title: 'East Field' }]);
  expect(council.rowsOf('events').map(({ what }) => what)).toEqual(['Added to the map', 'Not carried out']);
});

test('who was quicker in the last moment is not written over, and it is known that the history has told of mine', async () => {
  const council = aMap();
  const { edit, rows } = await planned(council);
  council.change('areas', 'canal', { title: 'Canalside' });
  const error: unknown = await writeMap(council, edit, rows, false).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ChangedMeanwhile);
  expect(error).toMatchObject({ isTold: true, lost: [{ row: 'Canalside', column: 'title', theirs: 'Canalside', mine: 'Canal and Basin' }] });
  expect(council.rowsOf('areas')[1]?.title).toBe('Canalside');
});

test('who was quicker with something else keeps it', async () => {
  const council = aMap();
  const { edit, rows } = await planned(council);
  council.change('areas', 'canal', { committee: 'housing' });
  await writeMap(council, edit, rows, false);
  expect(council.rowsOf('areas')[1]).toMatchObject({ title: 'Canal and Basin', committee: 'housing' });
});

test('tried again it writes nothing twice', async () => {
  const council = aMap();
  const { edit, rows } = await planned(council);
  await writeMap(council, edit, rows, false);
  await writeMap(council, edit, await rowsOf(council), false);
  expect(council.rowsOf('events')).toHaveLength(1);
  expect((await rowsOf(council)).areas.find(({ key }) => key === 'canal')?.row.etag).toBe('"2"');
});
