/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { agendaEventRow } from '../../../../src/domain/agendaEvents';
import { HomePage } from '../../../../src/features/home/HomePage';
import { aMembership, anAction, aMeeting, anItem, aPerson, aSubmission } from '../../domain/sampleRows';
import { forbidden } from '../aCouncil';
import { createFakeCouncil, type FakeCouncil } from '../fakeCouncil';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const me = { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' };
const stubTitle = 'A matter at Weir House';
const trueTitle = 'Sale of Weir House to Osmond';

/** One exempt item that each part of Home has a reason to name. */
function aCouncilWithExemptItem(): FakeCouncil {
  const council = createFakeCouncil({ circles: ['housing', 'finance'] });
  council.put('meetings', aMeeting({ date: '2026-11-24', state: 'agendaPublished' }));
  const item = { key: 'item-5', position: 5, printedNumber: '5', part: 'non-public' as const };
  council.put('agendaItems', anItem({ ...item, title: stubTitle, purpose: 'decision', reportOf: 'Head of Repairs' }));
  council.put('agendaItems', anItem({ ...item, title: trueTitle, purpose: 'decision', reportOf: 'Head of Repairs' }), 'circle:housing');
  const { row: _row, ...asked } = aSubmission({ agendaItem: 'item-5' });
  council.put('submissions', asked);
  council.put('events', agendaEventRow({ key: 'event-1', kind: 'paperToFollow', meeting: 'housing-2026-11-24', agendaItem: 'item-5', column: null, before: null, after: null, document: null, at: '2026-11-15T09:00:00Z', by: { id: 'c', mail: null, name: 'Priya Lowe' } }));
  council.put('estates', { key: 'weir', title: 'Weirside Estate', area: 'riverside', ward: null, postcode: null, blocks: ['Weir House'], aliases: null, falseFriends: null, homes: null, leaseholders: null, contact: null, mergedInto: null, state: 'active' });
  council.put('allocations', { key: 'a', area: 'riverside', member: me, appointedBy: null, appointedOn: null, endorsedOn: null, startsOn: '2026-01-01', endsOn: null, state: 'endorsed', imported: null, source: null });
  return council;
}

function aMember() {
  const council = aCouncilWithExemptItem();
  council.put('memberships', aMembership({ committee: 'housing' }));
  return council;
}

function anOfficer() {
  const council = aCouncilWithExemptItem();
  council.put('people', aPerson({ identity: me }));
  council.put('actions', anAction({ owner: me }));
  return council;
}

const parts: readonly (readonly [string, () => FakeCouncil])[] = [
  ['To decide', aMember],
  ['Changed in the last 14 days', aMember],
  ['You asked', aMember],
  ['Your estates', aMember],
  ['Meetings that take your reports', anOfficer],
];

const show = (council: FakeCouncil) => renderWithDesk(<HomePage desk={aDesk(council)} takesFocus={false} />);
const part = async (name: string) => within(await screen.findByRole('region', { name }));

test.each(parts)('inside the circle “%s” names an exempt item by its true title, and says that it is non-public', async (name, council) => {
  show(council());
  const here = await part(name);
  expect(await here.findByRole('link', { name: `5. ${trueTitle}` })).toBeTruthy();
  expect(here.getByText('Non-public')).toBeTruthy();
  expect(screen.queryByText(new RegExp(stubTitle))).toBeNull();
});

test.each(parts)('outside it “%s” has the public title alone, and says so too', async (name, council) => {
  const refusing = council();
  refusing.fail('circle:housing', forbidden());
  show(refusing);
  const here = await part(name);
  expect(await here.findByRole('link', { name: `5. ${stubTitle}` })).toBeTruthy();
  expect(here.getByText('Non-public')).toBeTruthy();
  await waitFor(() => expect(refusing.roundTrips().flat().some((read) => read.startsWith('circle:housing agendaItems'))).toBe(true));
  expect(document.body.textContent).not.toContain('Osmond');
});
