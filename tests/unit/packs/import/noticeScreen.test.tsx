/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { aMeeting, anItem } from '../../domain/sampleRows';
import { reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';

jest.setTimeout(30_000);

test('a notice that a meeting is cancelled marks it so, withdraws nothing, and is not asked whether it is the whole agenda', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'hsg-2026-11-23', committee: 'hsg', date: '2026-11-23', startsAt: '18:30', state: 'agendaPublished' }));
  council.put('agendaItems', anItem({ key: 'one', meeting: 'hsg-2026-11-23', title: 'Roof repairs' }));
  const { written } = openPage({ 'notice.xml': reading([], { state: 'cancelled' }) }, council);
  await choose('notice.xml');
  expect(await screen.findByText(/· cancelled/)).not.toBeNull();
  expect(screen.queryByText(/Will be withdrawn/)).toBeNull();
  expect(screen.queryByLabelText('notice.xml is')).toBeNull();
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(written.flat().filter(({ list }) => list === 'meetings')).toMatchObject([{ kind: 'update', columns: { state: 'cancelled' } }]);
  expect(written.flat().filter(({ list }) => list === 'agendaItems')).toEqual([]);
});
