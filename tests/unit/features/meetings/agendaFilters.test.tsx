/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { anItem, aMeeting, aReport } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeNotebooks, markedAt } from '../fakeNotebooks';
import { meeting, renderMeetings } from '../renderMeetings';

const route = `/meetings/${meeting}`;
const filters = async () => within(await screen.findByRole('group', { name: 'Show only' }));
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('each filter says how many items it shows, and only those that show some are offered', async () => {
  renderMeetings(aCouncil(), route);
  expect((await filters()).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Decision 1', 'Information 1', 'Starred 1']);
});

test('a filter narrows the agenda, and how far is announced', async () => {
  renderMeetings(aCouncil(), route);
  const decision = (await filters()).getByRole('button', { name: 'Decision 1' });
  fireEvent.click(decision);
  expect(decision.getAttribute('aria-pressed')).toBe('true');
  expect(titles()).toEqual(['Lift replacement at Weir House']);
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('1 of 5 items');
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(titles()).toHaveLength(5);
});

test('the arrow keys go from filter to filter', async () => {
  renderMeetings(aCouncil(), route);
  const [first, second] = (await filters()).getAllByRole('button');
  first?.focus();
  fireEvent.keyDown(first ?? document.body, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(second);
});

test('filters stay while somebody looks at an item', async () => {
  renderMeetings(aCouncil(), route);
  fireEvent.click((await filters()).getByRole('button', { name: 'Decision 1' }));
  fireEvent.click(screen.getByRole('link', { name: 'Lift replacement at Weir House' }));
  await screen.findByRole('heading', { level: 1, name: 'Lift replacement at Weir House' });
  fireEvent.click(screen.getByRole('link', { name: /^The agenda of/ }));
  expect((await filters()).getByRole('button', { name: 'Decision 1' }).getAttribute('aria-pressed')).toBe('true');
});

test('the words of a search narrow the list, in titles, notes and what reports ask', async () => {
  const council = aCouncil();
  council.put('reports', aReport({ agendaItem: 'item-3', recommendations: ['Note the façade works.'] }));
  renderMeetings(council, route);
  const box = await screen.findByRole('searchbox', { name: 'Search this agenda' });
  fireEvent.change(box, { target: { value: 'WEIR lift' } });
  await waitFor(() => expect(titles()).toEqual(['Lift replacement at Weir House']));
  fireEvent.change(box, { target: { value: 'facade' } });
  await waitFor(() => expect(titles()).toEqual(['Repairs in the second quarter']));
  expect(screen.getAllByText(/not inside the papers/).length).toBeGreaterThan(0);
  expect(screen.getByRole('link', { name: 'Search other meetings too' })).toBeTruthy();
});

test('words that stand nowhere say so', async () => {
  renderMeetings(aCouncil(), route);
  fireEvent.change(await screen.findByRole('searchbox', { name: 'Search this agenda' }), { target: { value: 'zebra' } });
  expect(await screen.findByText('No item matches')).toBeTruthy();
});

test('what is unread can be asked for where marks are kept, and what was read says so', async () => {
  const notebooks = createFakeNotebooks();
  notebooks.keep(meeting, { read: { 'item-2': { at: markedAt, paper: null } } });
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'item-6', position: 6, title: 'Budget', pagesFrom: 17 }));
  renderMeetings(council, route, { notebooks });
  // Items without papers are not unread.
  fireEvent.click((await filters()).getByRole('button', { name: 'Unread 1' }));
  await waitFor(() => expect(titles()).toEqual(['Budget']));
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByText('✓ Read')).toBeTruthy();
});

test('the planned times follow from the minutes allotted, and are compared with the end of the meeting', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'timed', date: '2026-12-01', startsAt: '18:30', endsAt: '19:30' }));
  council.put('agendaItems', anItem({ key: 't1', meeting: 'timed', title: 'First', minutesAllotted: 15 }));
  council.put('agendaItems', anItem({ key: 't2', meeting: 'timed', position: 2, title: 'Second' }));
  council.put('agendaItems', anItem({ key: 't3', meeting: 'timed', position: 3, title: 'Third', minutesAllotted: 60 }));
  renderMeetings(council, '/meetings/timed');
  expect(await screen.findByText('6.30 pm')).toBeTruthy();
  expect(screen.getByText('about 6.45 pm')).toBeTruthy();
  expect(screen.getByText(/Planned to end about 7.45 pm, 15 minutes after the meeting’s own end at 7.30 pm/)).toBeTruthy();
});

test('a plan that fills the meeting says its end once', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ key: 'filled', date: '2026-12-01', startsAt: '18:30', endsAt: '19:30' }));
  council.put('agendaItems', anItem({ key: 'f1', meeting: 'filled', title: 'First', minutesAllotted: 60 }));
  renderMeetings(council, '/meetings/filled');
  expect(await screen.findByText('Planned to end at 7.30 pm, as the meeting is.')).toBeTruthy();
});

test('an agenda without minutes allotted has no planned times', async () => {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'n1', meeting: 'housing-2027-01-19', title: 'First' }));
  renderMeetings(council, '/meetings/housing-2027-01-19');
  await screen.findByRole('heading', { level: 3, name: 'First' });
  expect(screen.queryByText(/Planned to end/)).toBeNull();
});
