/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { aMeeting } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import { createFakeCouncil } from '../fakeCouncil';
import { createFakeSignIn } from '../fakeHost';
import { renderTab } from '../renderApp';

const region = (name: string) => screen.findByRole('region', { name });

test('the next meeting is that of my committee, with its countdown and what there is to prepare', async () => {
  renderTab({ council: aCouncil() });
  const card = within(await region('Your next meeting'));
  expect(card.getByText('In 8 days')).toBeTruthy();
  expect(card.getByText(/Tue 24 Nov 2026, 1\.45 pm/)).toBeTruthy();
  const counts = within(await card.findByRole('list', { name: 'On the agenda' }));
  expect(counts.getAllByRole('listitem').map((part) => part.textContent)).toEqual(['4 items', '1 for decision', '1 for information', '1 starred', '1 to follow', '10 pages']);
});

test('without committees of mine the next meeting is the council’s', async () => {
  renderTab({ council: aCouncil(), signIn: createFakeSignIn(null) });
  const card = within(await region('Next meeting'));
  expect(card.getByRole('link', { name: 'Audit Committee' })).toBeTruthy();
});

test('upcoming meetings stand under their committees, mine first', async () => {
  renderTab({ council: aCouncil() });
  const upcoming = within(await region('Upcoming meetings'));
  expect(upcoming.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['Housing Committee', 'Audit Committee']);
  expect(upcoming.getByText('Your committee')).toBeTruthy();
  expect(upcoming.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Tue 24 Nov 2026, 1.45 pm, Housing Committee',
    'Tue 19 Jan 2027, 1.45 pm, Housing Committee',
    'Wed 18 Nov 2026, 10 am, Audit Committee',
  ]);
});

test('the filter leaves one committee, or mine', async () => {
  renderTab({ council: aCouncil() });
  const filter = await screen.findByLabelText('Committee');
  const titles = async () => within(await region('Upcoming meetings')).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  fireEvent.change(filter, { target: { value: 'audit' } });
  expect(await titles()).toEqual(['Audit Committee']);
  fireEvent.change(screen.getByLabelText('Committee'), { target: { value: 'mine' } });
  expect(await titles()).toEqual(['Housing Committee']);
});

test('past meetings are this year’s until an earlier year is chosen', async () => {
  renderTab({ council: aCouncil() });
  fireEvent.click(await screen.findByRole('link', { name: 'Past' }));
  const past = within(await region('Past meetings of 2026'));
  expect(past.getByText('Minutes agreed')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2025' } });
  expect(within(await region('Past meetings of 2025')).getByRole('link', { name: /Tue 10 Jun 2025/ })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2020' } });
  expect(await screen.findByText('No past meetings in 2020')).toBeTruthy();
});

test('a year that fails to load leaves the filter standing, and can be tried again', async () => {
  const council = aCouncil();
  renderTab({ council, route: '#/past/2026/all' });
  await region('Past meetings of 2026');
  council.fail('open', new GraphError('busy', 'Graph is busy'));
  fireEvent.change(screen.getByLabelText('Year'), { target: { value: '2025' } });
  expect(await screen.findByText('The meetings of 2025 could not be loaded')).toBeTruthy();
  expect(screen.getByLabelText('Year')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await region('Past meetings of 2025')).toBeTruthy();
});

test('a cancelled meeting says so in the list and is not the next one', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ date: '2026-11-17', state: 'cancelled' }));
  renderTab({ council });
  expect(within(await region('Upcoming meetings')).getByText('Cancelled')).toBeTruthy();
  expect(within(await region('Your next meeting')).getByText('In 8 days')).toBeTruthy();
});

test('a council without meetings is told how one comes to be here', async () => {
  renderTab({ council: createFakeCouncil() });
  expect(await screen.findByText('No meetings to come')).toBeTruthy();
  expect(screen.getByText(/when a clerk imports its pack/)).toBeTruthy();
});

test('while the meetings load, the screen says so', async () => {
  const council = aCouncil();
  council.hold();
  renderTab({ council });
  expect(await screen.findByText('Loading the meetings')).toBeTruthy();
  council.release();
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test.each([
  ['busy', 'The meetings could not be loaded', /SharePoint is busy/],
  ['offline', 'The meetings could not be loaded', /Check the connection/],
  ['notFound', 'The committee papers of Brookhaven Borough Council are not where they should be', /site or one of its lists was not found/],
  ['unexpected', 'The meetings could not be loaded', /What Graph said/],
] as const)('when Graph is %s, the screen says what failed and a second try works', async (kind, title, advice) => {
  const council = aCouncil();
  council.fail('open', new GraphError(kind, 'What Graph said'));
  renderTab({ council });
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText(title)).toBeTruthy();
  expect(alert.getByText(advice)).toBeTruthy();
  council.mend();
  fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test('someone without access is told whom to ask', async () => {
  const council = aCouncil();
  council.fail('open', forbidden());
  renderTab({ council });
  expect(await screen.findByText('You have no access to the committee papers of Brookhaven Borough Council')).toBeTruthy();
  expect(screen.getByText(/Ask your clerk/)).toBeTruthy();
  expect(screen.getByText(/requestId: request-7/)).toBeTruthy();
});

test('a sign-in that ended is renewed with a button, and the list comes', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('signedOut', 'You are signed out.'));
  renderTab({ council });
  const button = await screen.findByRole('button', { name: 'Sign in' });
  council.mend();
  fireEvent.click(button);
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test('when only my memberships fail, the meetings are shown and the gap is named', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('busy', 'Graph is busy'), 'memberships');
  renderTab({ council });
  expect(await screen.findByText('Which committees are yours could not be loaded')).toBeTruthy();
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test('a row that cannot be read is named with its list, id and column, beside the rows that can', async () => {
  const council = aCouncil();
  council.putUnreadable({ list: 'committees', site: 'open', id: '42', column: 'state', reason: 'is “actve”, which is none of its choices' });
  renderTab({ council });
  const rows = within(await region('Could not be read'));
  expect(rows.getByText('MB Committees, row 42, column “state”: is “actve”, which is none of its choices')).toBeTruthy();
  expect(await region('Upcoming meetings')).toBeTruthy();
});

test('the first screen takes two round trips', async () => {
  const council = aCouncil();
  renderTab({ council });
  await screen.findByRole('list', { name: 'On the agenda' });
  expect(council.roundTrips()).toEqual([
    [
      'open committees all',
      'open meetings year="2026"',
      'open meetings year="2027"',
      'open memberships member={"id":"object-1"}',
      'open memberships member={"mail":"m.brown@council.example"}',
    ],
    [
      'open agendaItems meeting="housing-2026-11-24"',
      'circle:housing agendaItems meeting="housing-2026-11-24"',
      'circle:finance agendaItems meeting="housing-2026-11-24"',
    ],
  ]);
});

test('choosing in a filter leaves the focus in it', async () => {
  renderTab({ council: aCouncil() });
  const filter = await screen.findByLabelText('Committee');
  filter.focus();
  fireEvent.change(filter, { target: { value: 'audit' } });
  await waitFor(() => expect(window.location.hash).toBe('#/upcoming/audit'));
  expect(document.activeElement).toBe(filter);
});

test.each([
  ['#/upcoming/dissolved-board', 'dissolved-board'],
  ['#/upcoming/mine', 'My committees'],
])('the filter at %s says what it shows, so that another can be chosen', async (route, wording) => {
  renderTab({ council: aCouncil(), route, signIn: createFakeSignIn(null) });
  const filter = await screen.findByLabelText<HTMLSelectElement>('Committee');
  expect(filter.selectedOptions[0]?.textContent).toBe(wording);
  fireEvent.change(filter, { target: { value: 'all' } });
  expect(await region('Upcoming meetings')).toBeTruthy();
});
