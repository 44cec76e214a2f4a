/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { agendaItem, emptyLists, exemptItem, importInto, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, save, saveButton } from './openImportPage';

jest.setTimeout(30_000);

const stood = importInto(emptyLists, reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs'), agendaItem('3', 'Lifts')]));

function aCouncilWithAgenda() {
  const council = aCouncil();
  for (const { row: _row, ...meeting } of stood.meetings) council.put('meetings', meeting);
  for (const { row: _row, ...item } of stood.open) council.put('agendaItems', item);
  return council;
}

test('the question names what is withdrawn, and whoever sees what is added', async () => {
  openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes'), agendaItem('3', 'Lifts', { purpose: 'decision' }), agendaItem('4', 'Paint'), exemptItem('5', 'Sale')]) }, aCouncilWithAgenda());
  await choose('pack.txt');
  expect(await screen.findByText(/^3 to add, 1 to change, 1 to withdraw\. Nothing has been saved yet/)).not.toBeNull();
  const said = await save();
  expect(said).toEqual(expect.arrayContaining(['Withdrawn from the agenda: “2. Roofs”.', 'Changed: the agenda item “3. Lifts”.', 'Added: 2 agenda items.', 'Added: 1 agenda item.']));
  expect(said.join('\n')).not.toMatch(/\brows?\b/);
});

test('the question says for whom each of that is, before it is saved', async () => {
  openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes'), exemptItem('2', 'Sale of the depot')]) });
  await choose('pack.txt');
  const button = await saveButton();
  await waitFor(() => expect(isDisabled(button)).toBe(false));
  fireEvent.click(button);
  const dialog = await screen.findByRole('dialog');
  const lists = within(dialog).getAllByRole('list', { hidden: true }).map((list) => [list.getAttribute('aria-label'), list.textContent]);
  expect(lists).toContainEqual([expect.stringMatching(/^For everyone who may open the committee site of Brookhaven: members/), expect.stringContaining('Added: the meeting of Mon 23 Nov 2026 and 2 agenda items.')]);
  expect(lists).toContainEqual([expect.stringMatching(/^For those cleared for the circle “housing”, and nobody else/), 'Added: 1 agenda item.']);
});
