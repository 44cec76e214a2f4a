/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { paperItem } from '../../../../src/packs/import/paperRows';
import type { FakeCouncil } from '../../features/fakeCouncil';
import { agendaItem, exemptItem, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, save, saveButton } from './openImportPage';

const meeting = 'hsg-2026-11-23';
const mixed = reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Sale of the depot')]);

/** A council on whose open site the pack is kept. */
function withPublicPack(council: FakeCouncil): FakeCouncil {
  council.put('documents', paperItem({ meeting, name: 'pack.txt', kind: 'main pack', kept: { drive: 'd', driveItem: 'public pack', address: 'https://files.example', fileVersion: 'sha256:other', bytes: 1 }, at: '2026-11-16T09:00:00Z' }));
  return council;
}

test('a pack that stood on the open site and is non-public now is taken off there, and the dialog says so before', async () => {
  const council = withPublicPack(aCouncil());
  const { removed, kept } = openPage({ 'pack.txt': mixed }, council);
  await choose('pack.txt');
  expect(await save()).toContainEqual(expect.stringMatching(/^pack\.txt is taken off the committee site of Brookhaven/));
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(removed).toEqual(['public pack']);
  expect(council.rowsOf('documents')).toMatchObject([{ title: 'Exempt business', state: 'withdrawn', address: null, driveItem: null }]);
  expect(new Set(kept.map(({ site }) => site))).toEqual(new Set(['circle:housing']));
});

test('a clerk who is not cleared takes it off too, though it is kept nowhere then', async () => {
  const council = withPublicPack(aCouncil());
  council.fail('circle:housing', new Error('forbidden'));
  const { removed, kept } = openPage({ 'pack.txt': mixed }, council);
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect([removed, kept]).toEqual([['public pack'], []]);
});

test('what could not be taken off is told, and saving again takes it off', async () => {
  const { refuse, removed } = openPage({ 'pack.txt': mixed }, withPublicPack(aCouncil()));
  refuse.removal = true;
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('pack.txt still stands on the committee site for everyone: somebody has it open.')).not.toBeNull();
  refuse.removal = false;
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(removed).toEqual(['public pack']);
});

test('it is taken off though the rows cannot be written', async () => {
  const { refuse, removed } = openPage({ 'pack.txt': mixed }, withPublicPack(aCouncil()));
  refuse.rows = true;
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('Not everything was saved')).not.toBeNull();
  expect(removed).toEqual(['public pack']);
});

test('a file that is not kept yet can be saved though the lists say all that it says, and one that is kept has nothing to save', async () => {
  const council = aCouncil();
  const first = openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')]) }, council);
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  first.close();
  // The council of these tests keeps no row of a paper by itself.
  const again = openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')]) }, council);
  await choose('pack.txt');
  expect(await screen.findByText(/^1 file\. Nothing has been saved yet/)).not.toBeNull();
  expect(isDisabled(await saveButton())).toBe(false);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove pack.txt' }));
  again.close();
  council.put('documents', paperItem({ meeting, name: 'pack.txt', kind: 'main pack', kept: { drive: 'd', driveItem: 'public pack', address: 'https://files.example', fileVersion: 'sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', bytes: 1 }, at: '2026-11-16T09:00:00Z' }));
  openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')]) }, council);
  await choose('pack.txt');
  expect(await screen.findByText(/There is nothing to save/)).not.toBeNull();
});
