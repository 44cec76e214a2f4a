/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { newAction } from '../../../../src/domain/newAction';
import { agendaItem, emptyLists, exemptItem, importInto, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, save, saveButton } from './openImportPage';

jest.setTimeout(30_000);

const roofs = agendaItem('2', 'Planted roofs');
const officer = { id: 'officer', mail: null, name: 'A surveyor' };

test('a clerk who saves that business is exempt takes what was said of its actions off the open site', async () => {
  const council = aCouncil();
  const before = importInto(emptyLists, reading([agendaItem('1', 'Minutes'), roofs]));
  for (const { row: _row, ...meeting } of before.meetings) council.put('meetings', meeting);
  for (const { row: _row, ...item } of before.open) council.put('agendaItems', item);
  const raisedAtItem = before.open.find(({ title }) => title === 'Planted roofs')?.key ?? null;
  council.put('actions', { ...newAction('hsg.roofs', 'hsg', { request: 'Price the planted roofs.', raisedAtItem }), seriesNumber: 'hsg-0001' });
  council.put('progressNotes', { key: 'n1', action: 'hsg.roofs', note: 'Planted words', writtenAt: '2026-11-10T09:00:00Z', writtenBy: officer, mail: null, takenOverBy: null, source: null });
  const { written } = openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Planted roofs')]) }, council);
  await choose('pack.txt');
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  const notes = written.flat().filter(({ list }) => list === 'progressNotes');
  expect(notes).toMatchObject([
    { kind: 'create', site: 'circle:housing', item: { key: 'n1', action: 'hsg.roofs', note: 'Planted words', writtenBy: officer } },
    { kind: 'update', key: 'n1', row: { site: 'open' }, columns: { note: 'Exempt business', source: null } },
  ]);
  expect(JSON.stringify(notes[1])).not.toMatch(/Planted|surveyor/);
});

/** As an import leaves it that stopped after the action was taken off: the pack says nothing new. */
function aCouncilWithLeftovers() {
  const council = aCouncil();
  const exempt = reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Planted roofs')]);
  const before = importInto(emptyLists, exempt);
  for (const { row: _row, ...meeting } of before.meetings) council.put('meetings', meeting);
  for (const { row: _row, ...item } of before.open) council.put('agendaItems', item);
  for (const { row: _row, ...item } of before.circle ?? []) council.put('agendaItems', item, 'circle:housing');
  const taken = { ...newAction('hsg.roofs', 'hsg', { request: 'Exempt business' }), state: 'moved' as const, seriesNumber: 'hsg-0001' };
  council.put('actions', taken);
  council.put('actions', { ...newAction('hsg.roofs', 'hsg', { request: 'Price the planted roofs.' }), seriesNumber: 'hsg-0001' }, 'circle:housing');
  council.put('progressNotes', { key: 'n1', action: 'hsg.roofs', note: 'Planted words', writtenAt: '2026-11-10T09:00:00Z', writtenBy: officer, mail: null, takenOverBy: null, source: null });
  return { council, exempt };
}

test('what an earlier import left is tidied up, though the pack has nothing to save', async () => {
  const { council, exempt } = aCouncilWithLeftovers();
  const { written } = openPage({ 'pack.txt': exempt }, council);
  await choose('pack.txt');
  const tidy = await screen.findByRole('button', { name: 'Tidy up what an earlier import left' });
  expect(screen.getByText(/^1 row of their history can still be read by everybody/)).not.toBeNull();
  await act(async () => {
    fireEvent.click(tidy);
    await Promise.resolve();
  });
  expect(await screen.findByText('Nothing is left on the open site of what an earlier import took off')).not.toBeNull();
  expect(written.flat()).toMatchObject([
    { kind: 'create', list: 'progressNotes', site: 'circle:housing', item: { note: 'Planted words' } },
    { kind: 'update', list: 'progressNotes', key: 'n1', row: { site: 'open' }, columns: { note: 'Exempt business' } },
  ]);
});

test('what could not be tidied up is told, and can be tried again', async () => {
  const { council, exempt } = aCouncilWithLeftovers();
  const { refuse, written } = openPage({ 'pack.txt': exempt }, council);
  refuse.rows = true;
  await choose('pack.txt');
  fireEvent.click(await screen.findByRole('button', { name: 'Tidy up what an earlier import left' }));
  expect(await screen.findByText(/it is busy/i)).not.toBeNull();
  refuse.rows = false;
  fireEvent.click(screen.getByRole('button', { name: 'Tidy up what an earlier import left' }));
  await waitFor(() => expect(written).toHaveLength(2));
  expect(await screen.findByText('Nothing is left on the open site of what an earlier import took off')).not.toBeNull();
});

test('where nothing was left nothing is offered', async () => {
  const council = aCouncil();
  openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')]) }, council);
  await choose('pack.txt');
  const button = await saveButton();
  await waitFor(() => expect(isDisabled(button)).toBe(false));
  expect(screen.queryByRole('button', { name: /Tidy up/ })).toBeNull();
});
