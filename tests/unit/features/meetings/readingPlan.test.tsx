/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aDocument, anItem } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeNotebooks, markedAt } from '../fakeNotebooks';
import { meeting, renderMeetings } from '../renderMeetings';

const plan = `/meetings/${meeting}/plan`;

function aCouncilToRead() {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'item-6', position: 6, printedNumber: '6', title: 'Budget', purpose: 'discussion', pagesFrom: 17, pagesTo: 20 }));
  council.put('documents', aDocument({ fileVersion: '2' }));
  return council;
}

beforeEach(() => window.localStorage.clear());

test('decisions come before discussion, and the time left is an estimate', async () => {
  renderMeetings(aCouncilToRead(), plan);
  expect(await screen.findByText('14 pages to read in 2 items, about 28 minutes')).toBeTruthy();
  expect(screen.getByText(/Times are estimates/)).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['For decision', 'For discussion', 'Not in the plan']);
});

test('what is not in the plan is named: to follow, without papers, closed', async () => {
  renderMeetings(aCouncilToRead(), plan);
  const rest = within(await screen.findByRole('region', { name: 'Not in the plan' }));
  expect(rest.getByRole('link', { name: '3. Repairs in the second quarter' })).toBeTruthy();
  expect(rest.getByText('1 item without papers')).toBeTruthy();
  expect(await rest.findByText('1 non-public item that you cannot open')).toBeTruthy();
});

test('a plan that lacks an item says so before anybody relies on it', async () => {
  const council = aCouncilToRead();
  council.putUnreadable({ list: 'agendaItems', site: 'open', id: '7', column: 'position', reason: 'is empty, and must be filled' });
  renderMeetings(council, plan);
  expect(await screen.findByText('One item is missing here')).toBeTruthy();
});

test('another pace makes another estimate, and is kept', async () => {
  renderMeetings(aCouncilToRead(), plan);
  fireEvent.change(await screen.findByLabelText('Minutes a page'), { target: { value: '1' } });
  expect(await screen.findByText('14 pages to read in 2 items, about 14 minutes')).toBeTruthy();
  expect(Object.values(window.localStorage)).toEqual(['1']);
});

test('a mark takes the pages off what is left, and can be taken away', async () => {
  const notebooks = createFakeNotebooks();
  renderMeetings(aCouncilToRead(), plan, { notebooks });
  const mark = await screen.findByRole('button', { name: 'Mark as read: item 2' });
  // A mark needs the version of the paper, which is still on its way.
  await waitFor(() => expect(mark.getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(mark);
  expect(await screen.findByText('4 of 14 pages left in 1 item, about 8 minutes')).toBeTruthy();
  expect(notebooks.kept(meeting).read['item-2']).toEqual({ at: markedAt, paper: { document: 'pack', fileVersion: '2' } });
  fireEvent.click(screen.getByRole('button', { name: 'Mark as unread: item 2' }));
  expect(await screen.findByText('14 pages to read in 2 items, about 28 minutes')).toBeTruthy();
});

test('a paper replaced since it was read is to be read again', async () => {
  const notebooks = createFakeNotebooks();
  notebooks.keep(meeting, { read: { 'item-2': { at: markedAt, paper: { document: 'pack', fileVersion: '1' } } } });
  renderMeetings(aCouncilToRead(), plan, { notebooks });
  expect(await screen.findByText('Replaced since you read it')).toBeTruthy();
  expect(screen.getByText('14 pages to read in 2 items, about 28 minutes')).toBeTruthy();
});

test('when all is read the plan says so', async () => {
  const notebooks = createFakeNotebooks();
  notebooks.keep(meeting, { read: { 'item-2': { at: markedAt, paper: null }, 'item-6': { at: markedAt, paper: null } } });
  renderMeetings(aCouncilToRead(), plan, { notebooks });
  expect(await screen.findByText('All 14 pages read.')).toBeTruthy();
});

test('reading goes on where it stopped', async () => {
  const notebooks = createFakeNotebooks();
  notebooks.keep(meeting, { place: { agendaItem: 'item-2', page: 9 } });
  renderMeetings(aCouncilToRead(), plan, { notebooks });
  const link = await screen.findByRole('link', { name: /^Continue where I was/ });
  expect(link.textContent).toBe('Continue where I was: 2. Lift replacement at Weir House, page 9');
  fireEvent.click(link);
  expect(await screen.findByRole('heading', { level: 1, name: 'Lift replacement at Weir House' })).toBeTruthy();
});

test('a place on an item that is gone leads nowhere', async () => {
  const notebooks = createFakeNotebooks();
  notebooks.keep(meeting, { place: { agendaItem: 'gone', page: null } });
  renderMeetings(aCouncilToRead(), plan, { notebooks });
  await screen.findByText('14 pages to read in 2 items, about 28 minutes');
  expect(screen.queryByText(/Continue where I was/)).toBeNull();
});

test('without a notebook the plan offers no marks', async () => {
  renderMeetings(aCouncilToRead(), plan);
  await screen.findByText('14 pages to read in 2 items, about 28 minutes');
  expect(screen.queryByRole('button', { name: /Mark as read/ })).toBeNull();
});

test('a meeting without papers has nothing to read yet', async () => {
  renderMeetings(aCouncil(), '/meetings/housing-2027-01-19/plan');
  expect(await screen.findByText('There is nothing to read yet')).toBeTruthy();
});
