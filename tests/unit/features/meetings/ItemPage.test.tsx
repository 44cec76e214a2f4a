/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OutlookItem } from '../../../../src/hosts/host';
import { GraphError } from '../../../../src/graph/graphError';
import { aMeeting } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeCouncil } from '../fakeCouncil';
import { createFakeOutlookHost } from '../fakeHost';
import { renderPane } from '../renderApp';

const invitation: OutlookItem = { kind: 'appointment', subject: 'Housing Committee', start: '2026-11-24T13:45:00Z', location: null };
const mail = (subject: string): OutlookItem => ({ kind: 'newMessage', subject, from: null });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('on the invitation to a meeting the pane shows its agenda', async () => {
  renderPane({ council: aCouncil(), host: createFakeOutlookHost(invitation) });
  expect(await heading('Housing Committee')).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 3, name: 'Lift replacement at Weir House' })).toBeTruthy();
  expect(screen.getByText('Pages 7–16 (10 pages)')).toBeTruthy();
});

test('beside a mail there is room for what each item asks, not for its notes', async () => {
  renderPane({ council: aCouncil(), host: createFakeOutlookHost(invitation) });
  expect(await screen.findByText('For decision')).toBeTruthy();
  expect(screen.queryByText('To agree the budget.')).toBeNull();
  expect(screen.queryByText('priya.lowe@brookhaven.example')).toBeNull();
});

test('the pane’s first agenda takes two round trips', async () => {
  const council = aCouncil();
  renderPane({ council, host: createFakeOutlookHost(invitation) });
  await screen.findByText('For decision');
  expect(council.roundTrips().map((trip) => trip.length)).toEqual([5, 6]);
});

test('an appointment of an earlier year asks for that year’s meetings too', async () => {
  renderPane({ council: aCouncil(), host: createFakeOutlookHost({ ...invitation, start: '2025-06-10T12:45:00Z' }) });
  expect(await heading('Housing Committee')).toBeTruthy();
  expect(screen.getByText('Tue 10 Jun 2025, 1.45 pm')).toBeTruthy();
});

test('where it may be one of several meetings, the pane asks', async () => {
  const council = aCouncil();
  council.put('meetings', aMeeting({ committee: 'audit', date: '2026-11-24', startsAt: '10:00' }));
  renderPane({ council, host: createFakeOutlookHost({ ...invitation, subject: 'Busy', start: '2026-11-24T16:00:00Z' }) });
  expect(await heading('Which meeting is it?')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: /1\.45 pm.*Housing Committee/ }));
  expect(await heading('Housing Committee')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'The open mail or appointment' }));
  expect(await heading('Which meeting is it?')).toBeTruthy();
});

test('a mail that names no meeting shows my next one, and says so', async () => {
  renderPane({ council: aCouncil(), host: createFakeOutlookHost(mail('Lunch')) });
  expect(await heading('Housing Committee')).toBeTruthy();
  expect(screen.getByText('This item names no meeting. Your next one:')).toBeTruthy();
});

test('a subject typed since is read when one looks again', async () => {
  const host = createFakeOutlookHost(mail(''));
  renderPane({ council: aCouncil(), host });
  await screen.findByText('This item names no meeting. Your next one:');
  host.type('Agenda: Audit Committee, 18 November');
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(await heading('Audit Committee')).toBeTruthy();
});

test('the pane follows from one item to the next, wherever it was', async () => {
  const host = createFakeOutlookHost(mail('Lunch'));
  renderPane({ council: aCouncil(), host });
  fireEvent.click(await screen.findByRole('link', { name: 'All meetings' }));
  await heading('Meetings');
  act(() => host.select({ ...invitation, subject: 'Audit Committee', start: '2026-11-18T10:00:00Z' }));
  expect(await heading('Audit Committee')).toBeTruthy();
});

test('with nothing selected, or an item Outlook does not tell of, the next meeting is shown', async () => {
  const host = createFakeOutlookHost(null);
  renderPane({ council: aCouncil(), host });
  expect(await heading('Housing Committee')).toBeTruthy();
  host.failToTell();
  act(() => host.select(invitation));
  expect(await screen.findByText('This item names no meeting. Your next one:')).toBeTruthy();
});

test('without meetings the pane says so', async () => {
  renderPane({ council: createFakeCouncil(), host: createFakeOutlookHost(invitation) });
  expect(await screen.findByText('No meetings to come')).toBeTruthy();
});

test('meetings that fail to load can be tried again', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('offline', 'No connection'));
  renderPane({ council, host: createFakeOutlookHost(invitation) });
  const alert = within(await screen.findByRole('alert'));
  council.mend();
  fireEvent.click(alert.getByRole('button', { name: 'Try again' }));
  expect(await heading('Housing Committee')).toBeTruthy();
});

test('routes in the pane leave the browser’s history alone, which Outlook takes away', async () => {
  const before = window.location.href;
  renderPane({ council: aCouncil(), host: createFakeOutlookHost(mail('Lunch')) });
  fireEvent.click(await screen.findByRole('link', { name: 'All meetings' }));
  await heading('Meetings');
  expect(window.location.href).toBe(before);
});
