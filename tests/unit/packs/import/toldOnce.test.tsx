/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Reading } from '../../../../src/packs/reading';
import { aMeeting } from '../../domain/sampleRows';
import { agendaItem, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, saveButton } from './openImportPage';

jest.setTimeout(30_000);

const countOf = (words: RegExp): number => (document.body.textContent.match(new RegExp(words, 'g')) ?? []).length;
const agenda = [agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs')];

test.each([
  ['that is none', 'The date of the meeting, “TUESDAY, 31 NOVEMBER 2026” is not a date in the calendar. Enter the date.', 'contradicts'],
  ['that is not there', 'The date of the meeting was not found on the front sheet. Enter it.', 'missing'],
] as const)('a date of the meeting %s is told once, where it is entered, and what cannot be saved says so', async (_what, message, kind) => {
  openPage({ 'pack.txt': { ...reading(agenda, { date: null }), problems: [{ message, line: 2, kind, value: 'meeting.date' }] } });
  await choose('pack.txt');
  const check = await screen.findByRole('form', { name: /^Date of the meeting/ });
  await screen.findByText('Nothing can be saved before the date of the meeting is known: enter it above.');
  expect(countOf(/date of the meeting,|front sheet|does not say when/)).toBe(1);
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.change(within(check).getByLabelText('Date of the meeting'), { target: { value: '30 November 2026' } });
  fireEvent.submit(check);
  await screen.findByText(/^3 to add/);
  expect(isDisabled(await saveButton())).toBe(false);
});

test('that two meetings are on the day is asked once, by their names', async () => {
  const council = aCouncil();
  for (const startsAt of ['10:00', '14:00']) council.put('meetings', aMeeting({ key: `hsg-at-${startsAt.slice(0, 2)}`, committee: 'hsg', date: '2026-11-23', startsAt, title: 'Housing Committee' }));
  openPage({ 'pack.txt': reading(agenda) }, council);
  await choose('pack.txt');
  const doubts = await screen.findByRole('region', { name: 'In doubt' });
  expect(within(doubts).getByRole('radio', { name: 'It is “Housing Committee”, Mon 23 Nov 2026, 10 am' })).not.toBeNull();
  expect(countOf(/2 meetings/)).toBe(1);
  expect(document.body.textContent).not.toContain('hsg-at-');
  await screen.findByText('Nothing can be saved before it is said which meeting this is: answer above.');
});

test('that a file is cut off is told once, with its one question', async () => {
  const cutOff = { message: 'The file seems to be cut off: it ends in the middle of the agenda, at item 2. Get the whole pack and choose it again.', line: 12, kind: 'other' } as const;
  const cut: Reading = { ...reading(agenda), cutOff, problems: [cutOff] };
  openPage({ 'pack.txt': cut });
  await choose('pack.txt');
  const whole = await screen.findByRole('checkbox', { name: /^It is whole/ });
  expect(countOf(/it ends in the middle of the agenda/)).toBe(1);
  expect(screen.queryByRole('region', { name: /^To check/ })).toBeNull();
  await screen.findByText('pack.txt seems to be cut off, so nothing can be saved: choose the whole file, or say above that it is whole.');
  fireEvent.click(whole);
  await screen.findByText(/^3 to add/);
  expect(countOf(/it ends in the middle of the agenda/)).toBe(1);
});
