/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { newAction } from '../../../../src/domain/newAction';
import { agendaItem, emptyLists, exemptItem, importInto, reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';

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
