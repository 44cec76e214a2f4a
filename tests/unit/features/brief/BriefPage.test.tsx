/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { BriefPage } from '../../../../src/features/brief/BriefPage';
import { GraphError } from '../../../../src/graph/graphError';
import { anAction, anItem, aReport, aSubmission } from '../../domain/sampleRows';
import { aCouncil, putExemptItem } from '../aCouncil';
import { aNote, createFakeNotebooks } from '../aNotebook';
import type { FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const notebooks = () => createFakeNotebooks({ notes: [aNote({ text: 'Ask about the lifts', page: 9 })] });
const show = (council: FakeCouncil, key = 'housing-2026-11-24', notes = notebooks()) => renderWithDesk(<BriefPage desk={aDesk(council, { notebooks: notes })} meetingKey={key} takesFocus={false} />);

function aCouncilToBrief(): FakeCouncil {
  const council = aCouncil();
  council.put('reports', aReport({ agendaItem: 'item-2', recommendations: ['Renew the lifts.'] }));
  const { row: _row, ...asked } = aSubmission({ agendaItem: 'item-3', wording: 'Why so late?' });
  council.put('submissions', asked);
  council.put('actions', anAction({ owner: { id: 'object-1', mail: null, name: 'Mercy Brown' }, request: 'Visit Weir House', dueText: 'October 2026', overdueFrom: '2026-11-01' }));
  return council;
}

test('one page holds the meeting, what is to be decided, and what is mine', async () => {
  show(aCouncilToBrief());
  expect(await screen.findByRole('heading', { level: 1, name: 'Brief: Housing Committee' })).toBeTruthy();
  for (const text of ['Tue 24 Nov 2026, 1.45 pm', 'Council Chamber', 'Renew the lifts.', /Ask about the lifts/, 'My note on page 9:', /Why so late\?/, 'Visit Weir House', '· overdue']) {
    expect(screen.getByText(text, { exact: false })).toBeTruthy();
  }
});

test('an item for decision without recommendations says where they stand: in its papers, in those to follow, or on the agenda', async () => {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'with', title: 'Minutes', purpose: 'decision', pagesFrom: 5, pagesTo: 8 }));
  council.put('agendaItems', anItem({ key: 'toFollow', title: 'External walls', purpose: 'decision', pagesFrom: null, pagesTo: null, toFollow: true }));
  council.put('agendaItems', anItem({ key: 'without', title: 'Exclusion of the public', purpose: 'decision', pagesFrom: null, pagesTo: null, toFollow: false, note: 'To resolve that the public be excluded.' }));
  show(council);
  const asked = async (title: RegExp) => within((await screen.findByRole('heading', { level: 3, name: title })).parentElement ?? document.body);
  expect((await asked(/Minutes/)).getByText('What it asks for is not in the lists: see its papers.')).toBeTruthy();
  expect((await asked(/External walls/)).getByText('What it asks for is to follow with its papers.')).toBeTruthy();
  expect((await asked(/Exclusion/)).getByText('To resolve that the public be excluded.')).toBeTruthy();
});

test('the items that name an estate of mine stand together', async () => {
  const council = aCouncilToBrief();
  council.put('estates', { key: 'weir', title: 'Weirside Estate', area: 'riverside', ward: null, postcode: null, blocks: ['Weir House'], aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' });
  council.put('allocations', { key: 'a', area: 'riverside', member: { id: 'object-1', mail: null, name: 'Mercy Brown' }, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: null, endsOn: null, state: 'endorsed', imported: null, source: null });
  show(council);
  const estates = within(await screen.findByRole('region', { name: 'My estates' }));
  expect(estates.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['2. Lift replacement at Weir House · Weirside Estate']);
});

test('a part that did not come is said to be missing on the page itself: a gap looks like nothing', async () => {
  const council = aCouncilToBrief();
  council.fail('open', new GraphError('busy', 'Busy'), 'reports');
  show(council);
  expect(await screen.findByText('Not on this page, since it could not be loaded: the recommendations.')).toBeTruthy();
  const retry = screen.getByRole('button', { name: 'Try again' });
  council.mend();
  fireEvent.click(retry);
  expect(await screen.findByText('Renew the lifts.')).toBeTruthy();
});

test('the page waits for the notes, so that it is not printed without them', async () => {
  const notes = createFakeNotebooks('loading');
  show(aCouncilToBrief(), 'housing-2026-11-24', notes);
  expect(await screen.findByText('Gathering your brief')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print the brief' })).toBeNull();
});

test('notebooks that are still to be opened are waited for too', async () => {
  renderWithDesk(<BriefPage desk={aDesk(aCouncilToBrief(), { notebooksAwaited: 'soon' })} meetingKey="housing-2026-11-24" takesFocus={false} />);
  expect(await screen.findByText('Gathering your brief')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Print the brief' })).toBeNull();
});

test('before the sign-in, from what the device kept, the page says that the notes are not on it', async () => {
  renderWithDesk(<BriefPage desk={aDesk(aCouncilToBrief(), { notebooksAwaited: 'afterSignIn' })} meetingKey="housing-2026-11-24" takesFocus={false} />);
  expect(await screen.findByText('Not on this page, since it could not be loaded: your notes.')).toBeTruthy();
});

test('non-public business is on it only when somebody cleared chooses so, with a warning', async () => {
  const council = aCouncilToBrief();
  putExemptItem(council);
  show(council);
  expect(await screen.findByText('Left off this page: 1 non-public item (number and public title only). Read them in the app.')).toBeTruthy();
  expect(screen.queryByText(/Purchase of 4 Mill Lane/)).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Include non-public business' }));
  expect(await screen.findByText(/Purchase of 4 Mill Lane/)).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('This page now holds non-public business');
});

test('where the host does not print, it is said where printing works', async () => {
  // A window that may not open dialogs ignores print, and says nothing before or after.
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  show(aCouncilToBrief());
  fireEvent.click(await screen.findByRole('button', { name: 'Print the brief' }));
  expect(await screen.findByText('This window cannot print')).toBeTruthy();
  print.mockRestore();
});

test('a meeting that is not in the list has no brief', async () => {
  show(aCouncilToBrief(), 'nowhere');
  expect(await screen.findByText('This meeting is not in the council’s list')).toBeTruthy();
});
