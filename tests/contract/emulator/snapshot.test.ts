import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readSnapshot, saveSnapshot } from '../../../preview/graph/saveSnapshot';
import { addAction, at, councilWithActions, items, newCouncil, openSite } from './council';

const newFile = async (): Promise<string> => path.join(await mkdtemp(path.join(os.tmpdir(), 'council-')), 'deep', 'council.json');

test('a council saved and read back answers as before', async () => {
  const before = await councilWithActions();
  await addAction(before, { Key: 'a1', Tracker: 'open', Remark: 'é “quoted”' });
  await before.ask(`PUT /sites/${openSite}/drive/root:/pack.txt:/content`, { headers: { 'content-type': 'text/plain' }, body: 'the pack' });
  const file = await newFile();
  await saveSnapshot(file, before.control.snapshot());

  const snapshot = await readSnapshot(file);
  expect(snapshot).toEqual(before.control.snapshot());
  const after = newCouncil(snapshot ? { snapshot } : {});
  const query = `${items}?$filter=fields/Tracker eq 'open'&$expand=fields($select=Remark)`;
  expect((await after.ask(`GET ${query}`)).body).toEqual((await before.ask(`GET ${query}`)).body);
  expect(await after.ask(`POST ${items}`, { body: { fields: { Key: 'a1' } } })).toMatchObject({ status: 400 });
  expect((await addAction(after, { Key: 'a2' })).id).toBe('2');
  expect(await after.ask(`GET /sites/${openSite}/drive/root:/pack.txt`)).toMatchObject({ body: { size: 8 } });
});

test('saving leaves one file, replaced whole', async () => {
  const council = await councilWithActions();
  const file = await newFile();
  await saveSnapshot(file, council.control.snapshot());
  await addAction(council, { Key: 'a1' });
  await saveSnapshot(file, council.control.snapshot());
  expect(await readdir(path.dirname(file))).toEqual(['council.json']);
  expect(at(await readSnapshot(file), 'sites', 0, 'lists', 0, 'rows')).toHaveLength(1);
});

test('there may be no file yet', async () => {
  expect(await readSnapshot(await newFile())).toBeNull();
});

test.each([
  ['cut in half', (json: string) => json.slice(0, json.length / 2)],
  ['of another version', (json: string) => json.replace('"version":1', '"version":0')],
  ['empty', () => ''],
])('a file that is %s is refused in one line that says what to do', async (_, damage) => {
  const file = await newFile();
  await saveSnapshot(file, (await councilWithActions()).control.snapshot());
  await writeFile(file, damage(await readFile(file, 'utf8')));
  await expect(readSnapshot(file)).rejects.toThrow(`${file} is damaged or of another version: run with --reset to start anew.`);
});

test('every change that a snapshot would hold is announced', async () => {
  let changes = 0;
  const council = await councilWithActions({ onChange: () => void (changes += 1) });
  const steps = [
    () => addAction(council, { Key: 'a1' }),
    () => council.ask(`PATCH ${items}/1/fields`, { body: { Remark: 'x' } }),
    () => council.ask(`DELETE ${items}/1`),
    () => council.ask(`PUT /sites/${openSite}/drive/root:/pack.txt:/content`, { headers: { 'content-type': 'text/plain' }, body: 'x' }),
  ];
  for (const step of steps) {
    const before = changes;
    await step();
    expect(changes).toBeGreaterThan(before);
  }
  const before = changes;
  await council.ask(`GET ${items}`);
  expect(changes).toBe(before);
});
