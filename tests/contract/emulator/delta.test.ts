import { addAction, at, councilWithActions, items, openSite } from './council';
import type { Council } from './council';

/** https://learn.microsoft.com/graph/api/listitem-delta */
const link = (body: unknown, name: string): string => String(at(body, `@odata.${name}`));
const latest = async (council: Council): Promise<string> => link((await council.ask(`GET ${items}/delta?token=latest&$expand=fields($select=Key,Remark)`)).body, 'deltaLink');
const rowsIn = (body: unknown): readonly unknown[] => {
  const value = at(body, 'value');
  return Array.isArray(value) ? value : [];
};

test('token=latest gives no rows and a place to ask from', async () => {
  const council = await councilWithActions();
  await addAction(council, { Key: 'a1' });
  const { body } = await council.ask(`GET ${items}/delta?token=latest`);
  expect(body).toMatchObject({ value: [] });
  expect(link(body, 'deltaLink')).toContain('token=');
});

test('what was added since comes with the fields asked for at first', async () => {
  const council = await councilWithActions();
  const since = await latest(council);
  await addAction(council, { Key: 'a1', Tracker: 'x' });
  const { body } = await council.ask(`GET ${since}`);
  expect(rowsIn(body)).toMatchObject([{ id: '1', fields: { Key: 'a1' } }]);
  expect(at(body, 'value', 0, 'fields', 'Tracker')).toBeUndefined();
  expect(await council.ask(`GET ${link(body, 'deltaLink')}`)).toMatchObject({ status: 200, body: { value: [] } });
});

test('a row changed twice stands in the feed twice, and the last is what it is', async () => {
  const council = await councilWithActions();
  const since = await latest(council);
  const { id } = await addAction(council, { Key: 'a1' });
  await council.ask(`PATCH ${items}/${id}/fields`, { body: { Remark: 'saved' } });
  const rows = rowsIn((await council.ask(`GET ${since}`)).body);
  expect(rows).toHaveLength(2);
  expect(rows.at(-1)).toMatchObject({ fields: { Key: 'a1', Remark: 'saved' } });
  expect(at(rows[0], 'fields', 'Remark')).toBeUndefined();
});

test('a row deleted is marked deleted', async () => {
  const council = await councilWithActions();
  const { id } = await addAction(council, { Key: 'a1' });
  const since = await latest(council);
  await council.ask(`DELETE ${items}/${id}`);
  expect(rowsIn((await council.ask(`GET ${since}`)).body)).toEqual([{ id, deleted: { state: 'deleted' } }]);
});

test('without a token the whole list comes, page by page, and changes made meanwhile are not lost', async () => {
  const council = await councilWithActions();
  for (const Key of ['a1', 'a2', 'a3']) await addAction(council, { Key });
  const first = await council.ask(`GET ${items}/delta?$top=2&$expand=fields($select=Key,Remark)`);
  expect(rowsIn(first.body)).toHaveLength(2);
  await council.ask(`PATCH ${items}/1/fields`, { body: { Remark: 'meanwhile' } });
  const second = await council.ask(`GET ${link(first.body, 'nextLink')}`);
  expect(rowsIn(second.body)).toHaveLength(1);
  expect(rowsIn((await council.ask(`GET ${link(second.body, 'deltaLink')}`)).body)).toMatchObject([{ id: '1', fields: { Remark: 'meanwhile' } }]);
});

test('a token too old answers 410 with where to start again', async () => {
  const council = await councilWithActions();
  await addAction(council, { Key: 'a1' });
  const since = await latest(council);
  council.control.forgetChanges(openSite, 'Actions');
  const { status, headers, body } = await council.ask(`GET ${since}`);
  expect({ status, body }).toMatchObject({ status: 410, body: { error: { code: 'resyncChangesApplyDifferences' } } });
  const again = await council.ask(`GET ${headers.get('Location')}`);
  expect(rowsIn(again.body)).toMatchObject([{ fields: { Key: 'a1' } }]);
});

test('a token that is none is refused', async () => {
  expect(await (await councilWithActions()).ask(`GET ${items}/delta?token=nonsense`)).toMatchObject({ status: 400 });
});
