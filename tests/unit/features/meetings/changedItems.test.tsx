/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aDocument } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeNotebooks } from '../fakeNotebooks';
import { meeting, renderMeetings } from '../renderMeetings';

const route = `/meetings/${meeting}`;

function aCouncilWithNewPaper() {
  const council = aCouncil();
  council.put('documents', aDocument({ agendaItem: 'item-3', kind: 'to follow', publishedAt: '2026-11-15T16:00:00Z' }));
  return council;
}

test('what is new or changed since the last look is marked, and can be asked for', async () => {
  renderMeetings(aCouncilWithNewPaper(), route, { notebooks: createFakeNotebooks() });
  const filter = await within(await screen.findByRole('group', { name: 'Show only' })).findByRole('button', { name: 'Changed 1' });
  expect(screen.getByText('New or changed')).toBeTruthy();
  fireEvent.click(filter);
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Repairs in the second quarter']));
});

test('a notebook that comes late leaves the screen as it is', async () => {
  const { receive } = renderMeetings(aCouncilWithNewPaper(), route);
  const box = await screen.findByRole('searchbox', { name: 'Search this agenda' });
  box.focus();
  act(() => receive({ notebooks: createFakeNotebooks() }));
  expect(await screen.findByRole('button', { name: 'Changed 1' })).toBeTruthy();
  expect(document.activeElement).toBe(box);
});
