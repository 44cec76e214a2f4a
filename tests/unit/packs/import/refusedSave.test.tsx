/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { newAgendaItem } from '../../../../src/packs/import/agendaItemColumns';
import type { WrittenChange } from '../../../../src/packs/import/importSteps';
import { failureWords, type WriteFailure } from '../../../../src/packs/review/failureWords';
import { committee, emptyLists, existing } from './lists';
import { choose, openPage, save, saveButton } from './openImportPage';

jest.setTimeout(30_000);

test('who may not save is told who may and what to do, and loses nothing', async () => {
  const { refuse } = openPage({});
  refuse.person = true;
  await choose('pack.txt');
  const title = within(await screen.findByRole('form', { name: /Item 2, title/ })).getByLabelText<HTMLInputElement>('Title');
  fireEvent.change(title, { target: { value: 'Roofs, Phase 2' } });
  await save();
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain('You may not save this');
  expect(told.textContent).toContain('The committee site of Brookhaven takes changes from its clerks alone, and you are not among them.');
  expect(told.textContent).toMatch(/Ask a clerk to import these papers, or an administrator to make you one, and press Save again\./);
  expect(told.textContent).toMatch(/Nothing that you have read, checked and corrected is lost/);
  expect(told.textContent).not.toMatch(/MB |still to be written/);
  expect(title.value).toBe('Roofs, Phase 2');
  refuse.person = false;
  await saveButton();
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
});

test('what failed for one reason is named together, and of many how many more', () => {
  const change = (title: string): WrittenChange => ({ kind: 'create', list: 'agendaItems', site: 'open', item: newAgendaItem(title, 'm', { title }) });
  const failures = ['Minutes', 'Roofs', 'Lifts', 'Paint', 'Doors', 'Stairs', 'Yards'].map((title) => ({ change: change(title), message: 'It is busy.', isForbidden: false }));
  const wordsOf = (some: readonly WriteFailure[]) => failureWords({ failures: some, existing: existing(emptyLists, committee), councilName: 'Brookhaven' });
  expect(wordsOf(failures.slice(0, 2))).toEqual(['The agenda item “Minutes” and the agenda item “Roofs”: It is busy.']);
  expect(wordsOf(failures)).toEqual(['The agenda item “Minutes”, the agenda item “Roofs”, the agenda item “Lifts”, the agenda item “Paint”, the agenda item “Doors” and 2 more: It is busy.']);
});

test('what could not be written is named in words', async () => {
  const { refuse } = openPage({});
  refuse.rows = true;
  await choose('pack.txt');
  await save();
  const told = await screen.findByRole('alert');
  expect(within(told).getByRole('listitem').textContent).toBe('The meeting “Housing Committee”, Mon 23 Nov 2026, 6.30 pm: It is busy.');
});
