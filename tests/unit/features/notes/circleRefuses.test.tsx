/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BriefPage } from '../../../../src/features/brief/BriefPage';
import { HomePage } from '../../../../src/features/home/HomePage';
import { wholeAgenda } from '../../../../src/features/meetings/agenda/agendaView';
import { ItemScreen } from '../../../../src/features/meetings/item/ItemScreen';
import { MeetingPage } from '../../../../src/features/meetings/MeetingPage';
import { PlanScreen } from '../../../../src/features/meetings/plan/PlanScreen';
import { NotesPage } from '../../../../src/features/notes/NotesPage';
import type { Desk } from '../../../../src/queries/desk';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { aNote, createFakeNotebooks } from '../aNotebook';
import { meeting } from '../renderMeetings';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const view = { view: wholeAgenda, onView: () => undefined };
const ofMeeting = { meetingKey: meeting, takesFocus: false };

const screens: readonly (readonly [string, (desk: Desk) => ReactNode])[] = [
  ['Home', (desk) => <HomePage desk={desk} takesFocus={false} />],
  ['the agenda', (desk) => <MeetingPage desk={desk} {...ofMeeting} inUse={view} />],
  ['an item', (desk) => <ItemScreen desk={desk} {...ofMeeting} itemKey="item-2" {...view} />],
  ['the reading plan', (desk) => <PlanScreen desk={desk} {...ofMeeting} />],
  ['the brief', (desk) => <BriefPage desk={desk} {...ofMeeting} />],
  ['my notes', (desk) => <NotesPage desk={desk} {...ofMeeting} />],
];

test.each(screens)('a circle that refuses while %s is open takes what is on its business out of memory, until it lets this person in again', async (_, show) => {
  const council = aCouncil();
  putExemptItem(council);
  const notebooks = createFakeNotebooks({ notes: [aNote({ agendaItem: 'item-5', isExempt: true, text: 'Planted words' })] });
  const { queryClient } = renderWithDesk(show(aDesk(council, { notebooks })));
  await screen.findAllByText(/Lift replacement at Weir House/);
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(notebooks.lettingGo).toEqual([]);
  council.fail('circle:housing', forbidden());
  await act(() => queryClient.invalidateQueries());
  await waitFor(() => expect(new Set(notebooks.lettingGo)).toEqual(new Set([meeting])));
  council.mend();
  await act(() => queryClient.invalidateQueries());
  await waitFor(() => expect(notebooks.lettingGo).toEqual([]));
});
