/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { aReport } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { meeting, renderMeetings } from '../renderMeetings';

const item = (key: string) => `/meetings/${meeting}/items/${key}`;
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const source = { document: 'housing-pack.pdf', line: 212, page: 9 };

function aCouncilWithReport(columns: Parameters<typeof aReport>[0] = {}) {
  const council = aCouncil();
  council.put('reports', aReport({ recommendations: ['Approve Option 2.'], money: '£310,000', source, ...columns }));
  return council;
}

test('a value shows its own line as printed, beside what was read from there on', async () => {
  const values = { recommendations: { line: 230, page: 10, printed: 'Members are asked to:' }, money: { line: 240, page: 11, printed: 'Capital   £310,000   revenue £60,000' } };
  renderMeetings(aCouncilWithReport({ source: { ...source, values }, imported: { recommendations: ['Approve Option 2.'], money: '£310,000' } }), item('item-2'));
  const asked = await region('What is asked');
  fireEvent.click(asked.getByText(/^Source/));
  expect(asked.getByText(/line 230, page 10 of the file/)).toBeTruthy();
  const quoted = [...screen.getByRole('region', { name: 'What is asked' }).querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  expect(quoted).toEqual(['Members are asked to:', 'Approve Option 2.']);
  const sums = await region('Money');
  fireEvent.click(sums.getByText(/^Source/));
  const lines = [...screen.getByRole('region', { name: 'Money' }).querySelectorAll('blockquote')].map(({ textContent }) => textContent);
  // The line shows all of it: it is not said twice.
  expect(lines).toEqual(['Capital   £310,000   revenue £60,000']);
});

test('an item is told to stand on an agenda that is not whole', async () => {
  const council = aCouncilWithReport();
  council.putUnreadable({ list: 'agendaItems', site: 'open', id: '7', column: 'position', reason: 'is empty, and must be filled' });
  renderMeetings(council, item('item-2'));
  expect(await screen.findByText('One item is missing here')).toBeTruthy();
});
