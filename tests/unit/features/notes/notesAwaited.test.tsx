/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { NotesPage } from '../../../../src/features/notes/NotesPage';
import type { Desk } from '../../../../src/queries/desk';
import { aCouncil } from '../aCouncil';
import { createFakeNotebooks } from '../aNotebook';
import { meeting } from '../renderMeetings';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const show = (columns: Partial<Desk>) => renderWithDesk(<NotesPage desk={aDesk(aCouncil(), columns)} meetingKey={meeting} takesFocus={false} />);

test('while the part that keeps notes is on its way they are being opened, and nothing has failed', async () => {
  show({ notebooksAwaited: 'soon' });
  expect(await screen.findByText('Opening your notes')).toBeTruthy();
  expect(screen.queryByText('Notes are not to be had here')).toBeNull();
});

test('before anybody is signed in it is said that they come then', async () => {
  show({ notebooksAwaited: 'afterSignIn' });
  expect(await screen.findByText('Your notes: opened once you are signed in')).toBeTruthy();
});

test('where that part did not come the screen says so, and what to do', async () => {
  show({});
  expect(await screen.findByText('Notes are not to be had here')).toBeTruthy();
  expect(screen.getByText(/Close the app and open it again/)).toBeTruthy();
});

test('a page is one number: anything else is told, and never made into another page', async () => {
  const notebooks = createFakeNotebooks();
  show({ notebooks });
  fireEvent.change(await screen.findByRole('combobox', { name: 'Item' }), { target: { value: 'item-2' } });
  const page = await screen.findByRole('textbox', { name: 'Page (if it is on one)' });
  fireEvent.change(page, { target: { value: '14-15' } });
  expect(page).toHaveProperty('value', '14-15');
  expect(screen.getByText('One page number, such as 14. The note is kept without a page.')).toBeTruthy();
  fireEvent.change(page, { target: { value: '14' } });
  expect(screen.queryByText(/One page number/)).toBeNull();
});
