/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { NotesPage } from '../../../../src/features/notes/NotesPage';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { aNote, createFakeNotebooks } from '../aNotebook';
import { meeting } from '../renderMeetings';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const onLifts = aNote({ id: 'a', agendaItem: 'item-2', text: 'Ask about the lifts' });
const onMillLane = aNote({ id: 'b', agendaItem: 'item-5', isExempt: true, text: 'Planted words on Mill Lane' });
const onGone = aNote({ id: 'c', agendaItem: 'item-99', text: 'On an item that is gone' });
const onClosedGone = aNote({ id: 'd', agendaItem: 'item-98', isExempt: true, text: 'Planted words on what is gone' });

function openNotes() {
  const council = aCouncil();
  putExemptItem(council);
  const notebooks = createFakeNotebooks({ notes: [onLifts, onMillLane, onGone, onClosedGone] });
  return { council, notebooks, ...renderWithDesk(<NotesPage desk={aDesk(council, { notebooks })} meetingKey={meeting} takesFocus={false} />) };
}

test('who may open the circle sees their notes on its business', async () => {
  openNotes();
  expect(await screen.findByDisplayValue('Planted words on Mill Lane')).toBeTruthy();
  expect(screen.getByDisplayValue('On an item that is gone')).toBeTruthy();
  // Whether its circle would still let this person in, nobody can tell.
  expect(screen.queryByDisplayValue('Planted words on what is gone')).toBeNull();
  expect(screen.getByText('Some of your notes are not shown')).toBeTruthy();
});

test('a circle that refuses in mid-use takes them off the screen, and says where they are', async () => {
  const { council, queryClient, container } = openNotes();
  await screen.findByDisplayValue('Planted words on Mill Lane');
  council.fail('circle:housing', forbidden());
  await act(() => queryClient.invalidateQueries());
  expect(await screen.findByText(/They stay in your own OneDrive/)).toBeTruthy();
  const values = [...container.querySelectorAll('textarea')].map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(['Ask about the lifts']));
  expect(values.join() + container.innerHTML).not.toContain('Planted');
});

test('nobody is asked to write about what they may not open', async () => {
  const { council } = openNotes();
  council.fail('circle:housing', forbidden());
  await screen.findByText('Some of your notes are not shown');
  expect(screen.queryByRole('option', { name: /exempt|Mill Lane/i })).toBeNull();
});
