import { createNumberedAction } from '../../../src/graph/seriesNumber';
import { allLists, type Item } from '../../../src/lists/index';
import { type EmulatedCouncil, emulateCouncil } from '../../contract/lists/emulatedCouncil';
import { barestRow } from '../../contract/lists/sampleRow';

let emulated: EmulatedCouncil;
beforeEach(async () => {
  emulated = await emulateCouncil();
});

const action = (key: string): Omit<Item<'actions'>, 'seriesNumber'> => {
  const { seriesNumber: _number, ...rest } = { ...barestRow(allLists.actions, key), key } as Item<'actions'>; // the sample row is made from the list's own description
  return rest;
};
const number = (key: string, taken: readonly string[] = []) =>
  createNumberedAction({ store: emulated.as('clerk').open.actions, series: 'hsc', taken, action: action(key), wait: () => Promise.resolve(), random: () => 0 });

test('the first action of a series has number 1', async () => {
  expect((await number('a')).seriesNumber).toBe('hsc-0001');
});

test('an action follows the highest number of its own series', async () => {
  expect((await number('a', ['hsc-0041', 'hsc-0007', 'fin-0900', 'hsc-odd'])).seriesNumber).toBe('hsc-0042');
});

test('two clerks who take a number at once get two', async () => {
  const both = await Promise.all([number('a', ['hsc-0041']), number('b', ['hsc-0041'])]);
  expect(both.map(({ seriesNumber }) => seriesNumber).sort()).toEqual(['hsc-0042', 'hsc-0043']);
});

test('an action whose key is taken by another is a conflict, not a new number', async () => {
  await number('a');
  const other = { ...action('a'), request: 'Something else' };
  const wait = () => Promise.reject(new Error('another number was about to be tried'));
  const again = createNumberedAction({ store: emulated.as('clerk').open.actions, series: 'hsc', taken: ['hsc-0001'], action: other, wait, random: () => 0 });
  await expect(again).rejects.toMatchObject({ kind: 'conflict', detail: { column: 'key' } });
});

test('an action that another clerk has just written for the same papers has its number already', async () => {
  const first = await number('a', ['hsc-0041']);
  await number('b', ['hsc-0042']);
  expect(await number('a', ['hsc-0042', 'hsc-0043'])).toEqual(first);
});
