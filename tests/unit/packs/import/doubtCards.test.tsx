/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { aMeeting, anItem } from '../../domain/sampleRows';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, openPage } from './openImportPage';

jest.setTimeout(30_000);

test('a doubt is put without keys, and asks for no second import', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'hsg-2026-11-23', committee: 'hsg', date: '2026-11-23' }));
  council.put('agendaItems', anItem({ key: 'the-key', meeting: 'hsg-2026-11-23', title: 'Roof repairs', printedNumber: '2', position: 2, imported: { title: 'Roof repairs', printedNumber: '2', part: 'public', position: 2, state: 'onAgenda' } }));
  openPage({ 'pack.txt': reading([agendaItem('2', 'Ventilation')]) }, council);
  await choose('pack.txt');
  const doubts = await screen.findByRole('region', { name: 'In doubt' });
  expect(within(doubts).getByRole('radio', { name: /^It is “2. Roof repairs”/ })).not.toBeNull();
  expect(doubts.textContent).not.toMatch(/the-key|import the pack again/);
});

test('Ctrl and Enter confirm a field of several lines', async () => {
  const problem = { message: 'The title is odd.', value: 'agendaItems[0].title', line: 12, kind: 'uncertain' } as const;
  openPage({ 'pack.txt': { ...reading([agendaItem('2', 'Ventilation')]), problems: [problem] } });
  await choose('pack.txt');
  const form = await screen.findByRole('form', { name: /Item 2, title/ });
  fireEvent.keyDown(within(form).getByLabelText('Title'), { key: 'Enter', ctrlKey: true });
  expect(await within(form).findByText('✓ Checked')).not.toBeNull();
});
