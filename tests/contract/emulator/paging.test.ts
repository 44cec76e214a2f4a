import { addAction, at, councilWithActions, items } from './council';
import type { Council } from './council';

async function keysByPage(council: Council, first: string): Promise<readonly (readonly unknown[])[]> {
  const pages: unknown[][] = [];
  for (let next: unknown = first; typeof next === 'string'; ) {
    const { body } = await council.ask(`GET ${next}`);
    const value = at(body, 'value');
    pages.push((Array.isArray(value) ? value : []).map((row: unknown) => at(row, 'fields', 'Key')));
    next = at(body, '@odata.nextLink');
  }
  return pages;
}

async function fiveActions(): Promise<Council> {
  const council = await councilWithActions();
  for (const Key of ['a1', 'a2', 'a3', 'a4', 'a5']) await addAction(council, { Key, Tracker: Key === 'a3' ? 'closed' : 'open' });
  return council;
}

test('the links lead through every row once, with the filter and the fields kept', async () => {
  const council = await fiveActions();
  expect(await keysByPage(council, `${items}?$filter=fields/Tracker eq 'open'&$expand=fields($select=Key)&$top=2`)).toEqual([['a1', 'a2'], ['a4', 'a5']]);
});

test('a page may be shorter than was asked for', async () => {
  const council = await fiveActions();
  council.control.setPageLimit(2);
  expect(await keysByPage(council, `${items}?$expand=fields($select=Key)&$top=100`)).toEqual([['a1', 'a2'], ['a3', 'a4'], ['a5']]);
});

test('a row deleted between two pages skips no other', async () => {
  const council = await fiveActions();
  const { body } = await council.ask(`GET ${items}?$expand=fields($select=Key)&$top=2`);
  await council.ask(`DELETE ${items}/1`);
  expect(await keysByPage(council, String(at(body, '@odata.nextLink')))).toEqual([['a3', 'a4'], ['a5']]);
});
