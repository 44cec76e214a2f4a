/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { agendaItem, reading } from './lists';
import { choose, isDisabled, openPage, save, saveButton } from './openImportPage';

jest.setTimeout(30_000);

const ofPanel = reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs')], { committee: 'DWELLINGS PANEL' });
const choice = (): Promise<HTMLSelectElement> => screen.findByLabelText<HTMLSelectElement>('Which committee is this?');
const chooseHousing = async (): Promise<void> => {
  fireEvent.change(await choice(), { target: { value: 'hsg' } });
};

test('papers under a name that nobody knows ask which committee it is, those that the clerk serves first', async () => {
  openPage({ 'pack.txt': ofPanel });
  await choose('pack.txt');
  const groups = [...(await choice()).querySelectorAll('optgroup')].map(({ label, children }) => [label, [...children].map(({ textContent }) => textContent)]);
  expect(groups).toEqual([['Committees that you clerk', ['Housing Committee']], ['Other committees', ['Finance Committee']]]);
  expect(screen.getByText(/The papers print “DWELLINGS PANEL”, and none of the committees is called that/)).not.toBeNull();
});

test('choosing one goes on, and the meeting is saved as that committee’s', async () => {
  const { written } = openPage({ 'pack.txt': ofPanel });
  await choose('pack.txt');
  await chooseHousing();
  await waitFor(async () => expect(isDisabled(await saveButton())).toBe(false));
  await save();
  await screen.findByText('Saved');
  expect(written.flat().map((change) => [change.list, change.kind === 'create' && change.list === 'meetings' ? change.item.committee : null])).toEqual(expect.arrayContaining([['meetings', 'hsg'], ['agendaItems', null]]));
  expect(written.flat().filter(({ list }) => list === 'committees')).toEqual([]);
});

test('the name is remembered only when the clerk says so; the Save question tells it, and for whom', async () => {
  const { written } = openPage({ 'pack.txt': ofPanel });
  await choose('pack.txt');
  await chooseHousing();
  fireEvent.click(await screen.findByLabelText('Remember “DWELLINGS PANEL” as another name of Housing Committee'));
  await waitFor(async () => expect(isDisabled(await saveButton())).toBe(false));
  expect(await save()).toContain('Another name of Housing Committee: “DWELLINGS PANEL”.');
  await screen.findByText('Saved');
  expect(written.flat()).toContainEqual(expect.objectContaining({ kind: 'update', list: 'committees', key: 'hsg', columns: { aliases: 'Homes and Estates Committee\nDWELLINGS PANEL' } }));
});

test('papers of another committee that is known are not taken over by choosing', async () => {
  openPage({ 'pack.txt': reading([agendaItem('1', 'Minutes')], { committee: 'Finance' }) });
  await choose('pack.txt');
  fireEvent.change(await screen.findByLabelText('Committee'), { target: { value: 'hsg' } });
  expect(await screen.findByText('The pack is for “Finance” and not for Housing Committee, so nothing was imported. Choose Finance Committee.')).not.toBeNull();
  expect(isDisabled(await saveButton())).toBe(true);
  expect(screen.queryByLabelText(/^Remember/)).toBeNull();
});

test('changing one’s mind takes the name with it: it is offered for the committee that is chosen now', async () => {
  openPage({ 'pack.txt': ofPanel });
  await choose('pack.txt');
  await chooseHousing();
  fireEvent.click(await screen.findByLabelText(/^Remember “DWELLINGS PANEL” as another name of Housing/));
  fireEvent.change(await choice(), { target: { value: 'fin' } });
  const again = await screen.findByLabelText<HTMLInputElement>('Remember “DWELLINGS PANEL” as another name of Finance Committee');
  expect(again.checked).toBe(false);
  expect(within(document.body).queryByLabelText(/another name of Housing/)).toBeNull();
});
