/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { agendaEventRow } from '../../../../src/domain/agendaEvents';
import type { Item } from '../../../../src/lists/index';
import { GraphError } from '../../../../src/graph/graphError';
import { aCommittee, aMeeting, aMembership, anAction, anItem, aSubmission } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { createFakeCouncil } from '../fakeCouncil';
import { renderTab } from '../renderApp';

const route = '#/';
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const me = { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' };

test('a member sees when the next meeting is, where, and what it decides', async () => {
  const council = aCouncil();
  putExemptItem(council);
  renderTab({ council, route });
  const next = await region('Your next meeting');
  expect(next.getByText('In 8 days')).toBeTruthy();
  expect(next.getByRole('link', { name: 'Housing Committee' }).getAttribute('href')).toBe('#/meetings/housing-2026-11-24');
  const decisions = await region('To decide');
  expect(await decisions.findByRole('link', { name: '2. Lift replacement at Weir House' })).toBeTruthy();
  expect(await decisions.findByRole('link', { name: '5. Purchase of 4 Mill Lane' })).toBeTruthy();
  expect(decisions.queryByText('Repairs in the second quarter')).toBeNull();
  expect(await next.findByText('14 pages to read')).toBeTruthy();
});

test('what has changed is told with the item that it changed', async () => {
  const council = aCouncil();
  council.put('events', agendaEventRow({ key: 'event-1', kind: 'pagesChanged', meeting: 'housing-2026-11-24', agendaItem: 'item-2', column: 'pages', before: '7–12', after: '7–16', document: null, at: '2026-11-15T09:00:00Z', by: { id: 'c', mail: null, name: 'Priya Lowe' } }));
  renderTab({ council, route });
  const changed = await region('Changed in the last 14 days');
  expect(changed.getByRole('link', { name: '2. Lift replacement at Weir House' }).getAttribute('href')).toContain('/items/item-2');
  expect(changed.getByText('Pages 7–12 became 7–16')).toBeTruthy();
});

test('a cancelled meeting is named, and the next one that is held stands below it', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ date: '2026-11-19', state: 'cancelled' }));
  renderTab({ council, route });
  const next = await region('Your next meeting');
  expect(next.getByText(/Thu 19 Nov 2026: cancelled/)).toBeTruthy();
  expect(next.getByText('In 8 days')).toBeTruthy();
});

test('what has changed is told with its item, once', async () => {
  const council = aCouncil();
  const change = { meeting: 'housing-2026-11-24', agendaItem: 'item-2', document: null, by: { id: 'c', mail: null, name: 'Priya Lowe' } };
  council.put('events', agendaEventRow({ ...change, key: 'event-1', kind: 'pagesChanged', column: 'pages', before: '7–12', after: '7–16', at: '2026-11-15T09:00:00Z' }));
  council.put('events', agendaEventRow({ ...change, key: 'event-2', kind: 'titleChanged', column: 'title', before: 'Lifts', after: 'Lift replacement at Weir House', at: '2026-11-15T10:00:00Z' }));
  renderTab({ council, route });
  const changed = await region('Changed in the last 14 days');
  expect((await changed.findByRole('link', { name: '2. Lift replacement at Weir House' })).getAttribute('href')).toContain('/items/item-2');
  expect(changed.getByText('Title changed · Pages 7–12 became 7–16')).toBeTruthy();
});

test('the reading that is left leads to the reading plan', async () => {
  renderTab({ council: aCouncil(), route });
  const left = await (await region('Your next meeting')).findByRole('link', { name: /pages to read$/ });
  expect(left.getAttribute('href')).toBe('#/meetings/housing-2026-11-24/plan');
});

test('nothing that is another’s stands there', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'mine', seriesNumber: 'housing-0001', title: 'Cost of the lifts', owner: me }));
  council.put('actions', anAction({ key: 'theirs', seriesNumber: 'housing-0002', title: 'Cost of the roofs', owner: { id: 'object-2', mail: null, name: 'Grace Guest' } }));
  renderTab({ council, route });
  const owed = await region('You owe');
  expect(await owed.findByText('Cost of the lifts')).toBeTruthy();
  await region('To decide');
  expect(screen.queryByText('Cost of the roofs')).toBeNull();
  expect(screen.queryByText('Audit Committee')).toBeNull();
});

test('an agenda item and an action that name my estate stand there, and a person of a like name does not', async () => {
  const council = aCouncil();
  const estate: Item<'estates'> = { key: 'weir', title: 'Weirside Estate', area: 'riverside', ward: null, postcode: null, blocks: ['Weir House'], aliases: null, falseFriends: ['Weir House School'], homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' };
  council.put('estates', estate);
  council.put('allocations', { key: 'a', area: 'riverside', member: me, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: '2026-01-01', endsOn: null, state: 'endorsed', imported: null, source: null });
  council.put('meetings', aMeeting({ committee: 'audit', date: '2026-11-20', state: 'agendaPublished' }));
  council.put('agendaItems', anItem({ key: 'audit-1', meeting: 'audit-2026-11-20', title: 'Lift contract at Weir House' }));
  council.put('agendaItems', anItem({ key: 'audit-2', meeting: 'audit-2026-11-20', title: 'Presentation by Ceri Weir of Weir House School' }));
  council.put('actions', anAction({ key: 'named', title: 'Bin store at Weir House' }));
  renderTab({ council, route });
  const estates = await region('Your estates');
  expect(await estates.findByRole('link', { name: '1. Lift contract at Weir House' })).toBeTruthy();
  expect(estates.getByText('Bin store at Weir House')).toBeTruthy();
  expect(estates.queryByText(/Ceri Weir/)).toBeNull();
});

test('an action of an estate that has become a part of mine is about mine', async () => {
  const council = aCouncil();
  const estate: Item<'estates'> = { key: 'weir', title: 'Weirside Estate', area: 'riverside', ward: null, postcode: null, blocks: null, aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' };
  council.put('estates', estate);
  council.put('estates', { ...estate, key: 'mill-row', title: 'Mill Row', state: 'withdrawn', mergedInto: 'weir' });
  council.put('allocations', { key: 'a', area: 'riverside', member: me, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: '2026-01-01', endsOn: null, state: 'endorsed', imported: null, source: null });
  council.put('actions', anAction({ key: 'theirs', committee: 'audit', tracker: 'audit-open', title: 'Roof of the stores', estate: 'mill-row' }));
  renderTab({ council, route });
  const estates = await region('Your estates');
  expect(await estates.findByText('Roof of the stores')).toBeTruthy();
});

test('what I asked for a meeting without a start time may be changed until the end of the day before', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ committee: 'audit', date: '2026-11-20', startsAt: null, endsAt: null }));
  const { row: _row, ...asked } = aSubmission({ meeting: 'audit-2026-11-20', agendaItem: null, kind: 'question' });
  council.put('submissions', asked);
  renderTab({ council, route });
  expect(await (await region('You asked')).findByText(/until the end of Thu 19 Nov 2026, the day before/)).toBeTruthy();
});

test('a clerk sees the meetings of their committees, those without an agenda, and the way to import', async () => {
  const council = createFakeCouncil();
  council.put('committees', aCommittee());
  council.put('memberships', aMembership({ role: 'clerk' }));
  council.put('meetings', aMeeting({ date: '2026-11-24' }));
  renderTab({ council, route, ImportScreen: () => null });
  expect((await region('Your committees’ next meetings')).getByText('No agenda yet')).toBeTruthy();
  const late = await region('Agenda to publish');
  expect(late.getByRole('link', { name: 'Housing Committee' })).toBeTruthy();
  expect(late.getByRole('link', { name: 'Import a pack' })).toBeTruthy();
});

test('an officer owes what names their post alone, as printed lists do', async () => {
  const council = aCouncil();
  council.put('people', { key: 'p', name: 'Mercy Brown', courtesyTitle: null, postNominals: null, identity: me, kind: 'officer', post: 'Head of Repairs', postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null });
  council.put('actions', anAction({ key: 'by-post', committee: 'housing', tracker: 'housing-open', title: 'Report on damp', responsiblePost: 'Head of Repairs' }));
  council.put('actions', anAction({ key: 'another', committee: 'housing', tracker: 'housing-open', title: 'Report on roofs', responsiblePost: 'Head of Roofs' }));
  renderTab({ council, route });
  const owed = await region('You owe');
  expect(await owed.findByText('Report on damp')).toBeTruthy();
  expect(owed.queryByText('Report on roofs')).toBeNull();
});

test('an officer sees what they owe and which agendas take their reports', async () => {
  const council = createFakeCouncil();
  council.put('committees', aCommittee());
  council.put('people', { key: 'p', name: 'Mercy Brown', courtesyTitle: null, postNominals: null, identity: me, kind: 'officer', post: 'Head of Repairs', postFrom: null, postUntil: null, department: null, ward: null, phone: null, current: true, imported: null, source: null });
  council.put('meetings', aMeeting({ date: '2026-11-24', state: 'agendaPublished' }));
  council.put('agendaItems', anItem({ key: 'one', title: 'Repairs in the second quarter', reportOf: 'HEAD OF REPAIRS' }));
  council.put('agendaItems', anItem({ key: 'two', title: 'Audit plan', reportOf: 'Head of Audit' }));
  council.put('actions', anAction({ owner: me, title: 'Cost of the lifts', dueAtMeeting: 'housing-2026-11-24' }));
  renderTab({ council, route });
  const reports = await region('Meetings that take your reports');
  expect(await reports.findByRole('link', { name: '1. Repairs in the second quarter' })).toBeTruthy();
  expect(reports.queryByText('Audit plan')).toBeNull();
  expect((await region('You owe')).getByText('Cost of the lifts')).toBeTruthy();
  expect((await region('Answers due at')).getByRole('link', { name: 'Housing Committee' })).toBeTruthy();
});

test('somebody on no committee is told so, with the way to all meetings', async () => {
  const council = createFakeCouncil();
  council.put('meetings', aMeeting({}));
  renderTab({ council, route });
  expect(await screen.findByText('You sit on no committee')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All meetings' })).toBeTruthy();
});

test('somebody without access is told so', async () => {
  const council = aCouncil();
  council.fail('open', forbidden());
  renderTab({ council, route });
  expect(await screen.findByText('You have no access to the committee papers of Brookhaven Borough Council')).toBeTruthy();
});

test('one part that fails leaves the others, and says what to do', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('busy', 'Busy'), 'actions');
  renderTab({ council, route });
  expect(await screen.findByText('Your actions could not be loaded')).toBeTruthy();
  expect(await (await region('To decide')).findByRole('link', { name: '2. Lift replacement at Weir House' })).toBeTruthy();
});

test('estates that could not be asked for are said to be missing: nothing would look like none', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('busy', 'Busy'), 'estates');
  renderTab({ council, route });
  expect(await screen.findByText('Your estates could not be loaded')).toBeTruthy();
});

test('a row that could not be read is named', async () => {
  const council = aCouncil();
  council.putUnreadable({ list: 'actions', site: 'open', id: '7', column: 'state', reason: 'is not one of the choices' });
  renderTab({ council, route });
  expect(await screen.findByText(/MB Actions, row 7, column “state”/)).toBeTruthy();
});

test('however many committees there are, Home takes two round trips', async () => {
  const council = aCouncil();
  for (let index = 0; index < 40; index += 1) {
    council.put('committees', aCommittee({ key: `c${index}`, title: `Committee ${index}` }));
    council.put('memberships', aMembership({ key: `m${index}`, committee: `c${index}` }));
    council.put('meetings', aMeeting({ committee: `c${index}`, date: '2026-11-25', state: 'agendaPublished' }));
  }
  renderTab({ council, route });
  await (await region('To decide')).findByRole('link', { name: '2. Lift replacement at Weir House' });
  await waitFor(() => expect(council.roundTrips()).toHaveLength(2));
  expect(council.roundTrips().every((asked) => asked.length <= 20)).toBe(true);
});

test('the current screen is marked in the navigation', async () => {
  renderTab({ council: aCouncil(), route });
  const bar = within(await screen.findByRole('navigation', { name: 'Members’ Brief' }));
  expect(bar.getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBe('page');
  expect(bar.getByRole('link', { name: 'Meetings' }).getAttribute('aria-current')).toBeNull();
});
