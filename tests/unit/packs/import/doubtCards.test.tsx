/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aMeeting, anItem } from '../../domain/sampleRows';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, openPage, save } from './openImportPage';
import { minuteItem, someMinutes } from './recordReadings';

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

test('whose an action is, is asked beside its line and saved with the action', async () => {
  const council = aCouncil();
  council.put('people', { key: 'shanice-morley', name: 'Shanice Morley', courtesyTitle: null, postNominals: null, identity: null, kind: 'officer', post: null, postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null });
  const { written } = openPage({ 'minutes.txt': { ...reading([], { date: null, time: null, venue: null }), minutes: [someMinutes([minuteItem('3', 'Roofs', [])], { actions: [{ text: 'Circulate the roof survey.', owner: 'Shanice Morely', due: null, item: 0, line: 240 }] })] } }, council);
  await choose('minutes.txt');
  const doubts = await screen.findByRole('region', { name: 'In doubt' });
  fireEvent.click(within(doubts).getByRole('radio', { name: 'It is “Shanice Morley”' }));
  expect(await screen.findByText(/Responsible: Shanice Morley/)).not.toBeNull();
  expect(within(doubts).getByRole('radio', { name: 'It is “Shanice Morley”', checked: true })).not.toBeNull();
  await save();
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.flatMap((change) => (change.kind === 'number' ? [[change.item.owner?.name, change.item.responsiblePost]] : []))).toEqual([['Shanice Morley', null]]);
});
