/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { aCommittee, aMeeting, aMembership, aSubmission } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeCouncil } from '../fakeCouncil';
import { renderTab } from '../renderApp';

const route = '#/';
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const me = { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' };

test('a meeting without an agenda decides nothing that could be told yet', async () => {
  const council = createFakeCouncil();
  council.put('committees', aCommittee());
  council.put('memberships', aMembership());
  council.put('meetings', aMeeting({ state: 'scheduled' }));
  renderTab({ council, route });
  expect(await (await region('Your next meeting')).findByText('No agenda yet.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'To decide' })).toBeNull();
});

test('what I asked about an item that was withdrawn is not said to stand until the meeting', async () => {
  const council = aCouncil();
  const { row: _row, ...request } = aSubmission({ agendaItem: 'item-4', member: me });
  council.put('submissions', request);
  renderTab({ council, route });
  const asked = await region('You asked');
  expect(await asked.findByText(/the item is withdrawn from the agenda$/)).toBeTruthy();
  expect(asked.queryByText(/until the meeting starts/)).toBeNull();
});
