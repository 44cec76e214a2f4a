import { newAction } from '../../../src/domain/newAction';
import { createNumberedAction } from '../../../src/graph/seriesNumber';
import { emulateCouncil, type EmulatedCouncil } from '../lists/emulatedCouncil';

const pauses = { wait: () => Promise.resolve(), random: () => 0.5 };

/** As a clerk's app does it: the numbers that are taken are read, and the next is tried. */
async function addAs(emulated: EmulatedCouncil, key: string) {
  const store = emulated.as('clerk').open.actions;
  const taken = (await store.in({ committee: 'housing' })).items.map(({ seriesNumber }) => seriesNumber);
  return createNumberedAction({ ...pauses, store, series: 'housing', taken, action: newAction(key, 'housing', { request: `Request ${key}.` }) });
}

const numbersIn = async (emulated: EmulatedCouncil) => (await emulated.as('clerk').open.actions.in({ committee: 'housing' })).items.map(({ seriesNumber }) => seriesNumber).sort();

test('twenty clerks adding at once get twenty different numbers without a gap', async () => {
  const emulated = await emulateCouncil();
  await addAs(emulated, 'first');
  await Promise.all(Array.from({ length: 20 }, (_, at) => addAs(emulated, `of-clerk-${at}`)));
  expect(await numbersIn(emulated)).toEqual(Array.from({ length: 21 }, (_, at) => `housing-${String(at + 1).padStart(4, '0')}`));
});

test.each(['dropBefore', 'dropAfter'] as const)('a create whose answer was lost (%s) is written once, and leaves no gap', async (kind) => {
  const emulated = await emulateCouncil();
  emulated.emulator.control.addFault({ match: { method: 'POST', path: '/lists/MB Actions/items', times: 1 }, fault: { kind } });
  expect((await addAs(emulated, 'a')).seriesNumber).toBe('housing-0001');
  expect((await addAs(emulated, 'b')).seriesNumber).toBe('housing-0002');
  expect(await numbersIn(emulated)).toEqual(['housing-0001', 'housing-0002']);
});

test('a clerk who presses again after a lost answer finds the action that was written', async () => {
  const emulated = await emulateCouncil();
  const made = await addAs(emulated, 'a');
  expect((await addAs(emulated, 'a')).key).toBe(made.key);
  expect(await numbersIn(emulated)).toEqual([made.seriesNumber]);
});
