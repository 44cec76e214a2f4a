/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { keyOf } from '../../../../src/packs/import/importSteps';
import { newAction } from '../../../../src/domain/newAction';
import { agendaItem, emptyLists, importInto, reading } from './lists';
import { aCouncil, choose, isDisabled, openPage, save, saveButton } from './openImportPage';
import { anAction, member } from './recordReadings';

jest.setTimeout(30_000);

const packOf = (...names: readonly string[]) => ({ ...reading([agendaItem('1', 'Minutes'), agendaItem('2', 'Roofs')]), members: names.map((name, at) => member(name, null, 4 + at)) });

/** A council that knows two members, of whom the pack prints one. */
function aCouncilOfTwo() {
  const council = aCouncil();
  const { people, memberships } = importInto(emptyLists, packOf('Amina Yusuf', 'Erin Sorley'));
  for (const { row: _row, ...person } of people) council.put('people', person);
  for (const { row: _row, ...seat } of memberships) council.put('memberships', seat);
  return council;
}

test('the clerk says in place when the seat ended of whom the pack does not print, below the agenda', async () => {
  const { written } = openPage({ 'pack.txt': packOf('Amina Yusuf') }, aCouncilOfTwo());
  await choose('pack.txt');
  const left = await screen.findByRole('region', { name: /^No longer in the papers/ });
  expect(screen.queryByRole('region', { name: 'In doubt' })).toBeNull();
  const agenda = screen.getByRole('region', { name: 'Part 1: public' });
  expect(agenda.compareDocumentPosition(left) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();

  const seat = within(left).getByRole('form', { name: 'Erin Sorley', hidden: true });
  const field = within(seat).getByLabelText('Ended on');
  const enter = () => fireEvent.click(within(seat).getByRole('button', { name: 'Enter the day: Erin Sorley', hidden: true }));
  fireEvent.change(field, { target: { value: '31 October' } });
  enter();
  expect(within(seat).getByText(/“31 October” has no year/)).not.toBeNull();
  fireEvent.change(field, { target: { value: '31 October 2026' } });
  expect(seat.textContent).toContain('Understood as: Sat 31 Oct 2026.');
  enter();
  expect(await within(left).findByText('✓ Ended on Sat 31 Oct 2026')).not.toBeNull();
  expect(within(left).getByLabelText<HTMLInputElement>('Ended on').value).toBe('31 October 2026');

  await save();
  await screen.findByText('Saved');
  expect(written.flat()).toContainEqual(expect.objectContaining({ list: 'memberships', kind: 'update', key: 'hsg.erin-sorley', columns: { endsOn: '2026-10-31' } }));
});

test('the question before a save says whose seats stay because nobody has said when they ended', async () => {
  openPage({ 'pack.txt': packOf('Amina Yusuf') }, aCouncilOfTwo());
  await choose('pack.txt');
  const button = await saveButton();
  await waitFor(() => expect(isDisabled(button)).toBe(false));
  fireEvent.click(button);
  expect((await screen.findByRole('dialog')).textContent).toContain('Still as it was, though the papers no longer print it: Erin Sorley.');
});

test('a member who is one still is put away, and that can be changed', async () => {
  const { written } = openPage({ 'pack.txt': packOf('Amina Yusuf') }, aCouncilOfTwo());
  await choose('pack.txt');
  const left = await screen.findByRole('region', { name: /^No longer in the papers \(1\)/ });
  fireEvent.click(within(left).getByRole('button', { name: 'Still a member: Erin Sorley', hidden: true }));
  expect(await within(left).findByText('✓ Still a member')).not.toBeNull();
  await save();
  await screen.findByText('Saved');
  // That it stands is noted, and no column is changed.
  expect(written.flat().filter((change) => change.list === 'memberships' && keyOf(change) === 'hsg.erin-sorley').map((change) => change.kind === 'update' && Object.keys(change.columns))).toEqual([['imported']]);
});

test('actions that the list no longer has stand there too, and do not push the agenda away', async () => {
  const council = aCouncil();
  const { actions } = importInto(emptyLists, { ...packOf(), actions: [anAction('1', 'Mend the lifts'), anAction('2', 'Price the roofs')] });
  for (const { row: _row, ...action } of actions) council.put('actions', { ...newAction(action.key, 'hsg', action), ...action });
  openPage({ 'pack.txt': { ...packOf(), actions: [anAction('1', 'Mend the lifts')] } }, council);
  await choose('pack.txt');
  const left = await screen.findByRole('region', { name: /^No longer in the papers/ });
  await waitFor(() => expect(left.textContent).toMatch(/Action 2 “Price the roofs” is no longer on the printed list/));
  await act(() => Promise.resolve());
  expect(screen.queryByRole('region', { name: 'In doubt' })).toBeNull();
});
