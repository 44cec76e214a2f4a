/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Problem } from '../../../../src/packs/reading';
import { choose, openPage, pack, save } from './openImportPage';

test('a name that could not be read has a field in which it is entered by hand, and is saved', async () => {
  const unread: Problem = { message: 'A line of members could not be read. Enter it by hand.', line: 6, kind: 'unreadable', value: 'members' };
  const page = openPage({ 'pack.txt': { ...pack, problems: [unread] } });
  await choose('pack.txt');
  const form = await screen.findByRole('form', { name: /^Members in pack\.txt/ });
  const field = within(form).getByLabelText('Members to add');
  fireEvent.change(field, { target: { value: 'Ann Lee, chair' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Add' }));
  expect(await screen.findByRole('heading', { name: 'Members (2)' })).not.toBeNull();
  page.reopen();
  expect(await screen.findByDisplayValue('Ann Lee, chair')).not.toBeNull();
  await save();
  expect(await screen.findByText('Saved')).not.toBeNull();
  expect(page.written.flat().filter(({ list }) => list === 'memberships')).toMatchObject([{ item: { role: 'chair', member: { name: 'Ann Lee' } } }]);
});

test('what is typed and not confirmed is there again after a look at another screen, and once another file is added', async () => {
  const unread: Problem = { message: 'A line of members could not be read. Enter it by hand.', line: 6, kind: 'unreadable', value: 'members' };
  const page = openPage({ 'pack.txt': { ...pack, problems: [unread] }, 'later.txt': { ...pack, document: 'later.txt' } });
  await choose('pack.txt');
  const form = await screen.findByRole('form', { name: /^Members in pack\.txt/ });
  fireEvent.change(within(form).getByLabelText('Members to add'), { target: { value: 'Ann Lee, ch' } });
  page.reopen();
  expect(await screen.findByDisplayValue('Ann Lee, ch')).not.toBeNull();
  await choose('later.txt');
  expect(await screen.findByDisplayValue('Ann Lee, ch')).not.toBeNull();
});
