/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Reading } from '../../../../src/packs/reading';
import type { FakeCouncil } from '../../features/fakeCouncil';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';
import { anAction } from './recordReadings';

jest.setTimeout(30_000);

const pack: Reading = { ...reading([agendaItem('1', 'Apologies')]), actions: [anAction('3', 'Pay Zanzibar Ltd')] };
const notSaved = () => screen.findByRole('region', { name: /^Will not be saved from pack\.txt/ });

/** Of a clerk who is not cleared for the committee's circle. */
function withoutCircle(): FakeCouncil {
  const council = aCouncil();
  council.fail('circle:housing', new Error('forbidden'));
  return council;
}

async function sayNonPublic(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Edit Pay Zanzibar Ltd' }));
  fireEvent.change(screen.getByLabelText('Part'), { target: { value: 'non-public' } });
  fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
}

test('an action that is said to be non-public and has no circle to go to is shown as one that will not be saved, and can be taken back', async () => {
  const { written } = openPage({ 'pack.txt': pack }, withoutCircle());
  await choose('pack.txt');
  await sayNonPublic();
  expect(within(await notSaved()).getByText('Pay Zanzibar Ltd')).not.toBeNull();
  expect(screen.queryByRole('button', { name: 'Edit Pay Zanzibar Ltd' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Take back: Pay Zanzibar Ltd' }));
  expect(await screen.findByRole('button', { name: 'Edit Pay Zanzibar Ltd' })).not.toBeNull();
  expect(document.activeElement?.textContent).toBe('“Pay Zanzibar Ltd” is among what will be saved again.');
  await save();
  expect(JSON.stringify(written)).toMatch(/Pay Zanzibar/);
  expect(JSON.stringify(written)).not.toMatch(/Withheld/);
});

test('what one clerk saved as non-public the next one is told of, and publishes only by saying so twice', async () => {
  const council = withoutCircle();
  const first = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  await sayNonPublic();
  await notSaved();
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(JSON.stringify(first.written)).not.toMatch(/Zanzibar/);
  first.close();

  const next = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  const held = await notSaved();
  expect(within(held).getByText(/A clerk has said before/)).not.toBeNull();
  expect(screen.getByText(/There is nothing to save/)).not.toBeNull();
  fireEvent.click(within(held).getByRole('button', { name: /^It is public/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'It is public' }));
  await save();
  expect(JSON.stringify(next.written)).toMatch(/Pay Zanzibar/);
});

test('an item that is said to be non-public by mistake can be said to be public again, though its title is withheld', async () => {
  const { written } = openPage({ 'pack.txt': { ...pack, agendaItems: [agendaItem('1', 'Minutes'), agendaItem('2', 'Roof repairs')] } }, withoutCircle());
  await choose('pack.txt');
  for (const part of ['non-public', 'public']) {
    fireEvent.click(await screen.findByRole('button', { name: 'Edit 2 Roof repairs' }));
    fireEvent.change(screen.getByLabelText('Part'), { target: { value: part } });
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
  }
  fireEvent.click(await screen.findByRole('button', { name: 'It is public' }));
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(JSON.stringify(written)).toMatch(/Roof repairs/);
  expect(JSON.stringify(written)).not.toMatch(/Exempt business/);
});

test('a pack that prints what an earlier clerk has said is non-public is not kept for everyone, cleared or not', async () => {
  const council = withoutCircle();
  const first = openPage({ 'pack.txt': pack }, council);
  await choose('pack.txt');
  await sayNonPublic();
  await notSaved();
  expect(await save()).toContainEqual(expect.stringMatching(/^pack\.txt is not kept beside the meeting: it holds what is not public/));
  expect(await screen.findByText('Saved')).not.toBeNull();
  first.close();

  const later = openPage({ 'later.txt': { ...pack, agendaItems: [...pack.agendaItems, agendaItem('2', 'Lifts')] } }, council);
  await choose('later.txt');
  expect(await save()).toContainEqual(expect.stringMatching(/^later\.txt is not kept beside the meeting: it holds what is not public/));
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(later.kept).toEqual([]);
  later.close();

  council.mend();
  const cleared = openPage({ 'last.txt': { ...pack, agendaItems: [...pack.agendaItems, agendaItem('2', 'Lifts'), agendaItem('3', 'Roofs')] } }, council);
  await choose('last.txt');
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(new Set(cleared.kept.map(({ site }) => site))).toEqual(new Set(['circle:housing']));
});
