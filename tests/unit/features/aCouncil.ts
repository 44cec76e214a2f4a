import type { Library } from '../../../src/graph/library';
import { GraphError } from '../../../src/graph/graphError';
import { aCommittee, aMeeting, aMembership, anItem } from '../domain/sampleRows';
import { createFakeCouncil, type FakeCouncil } from './fakeCouncil';

export const today = '2026-11-16';

export const config = {
  clientId: 'client-1',
  tenantId: 'tenant-1',
  appId: 'app-1',
  graphUrl: 'https://graph.microsoft.com/v1.0',
  sites: { open: 'site-1', circles: { housing: 'site-2', finance: 'site-3' } },
  today,
  council: { name: 'Brookhaven Borough Council' },
};

/** No library: no test of these screens keeps a file. */
const keepsNothing = () => Promise.reject(new Error('This library keeps nothing.'));
export const library: Library = { keep: keepsNothing, remove: keepsNothing };

export const forbidden = () => new GraphError('forbidden', 'You may not read this list. Ask your clerk.', { status: 403, code: 'accessDenied', requestId: 'request-7' });

/** Two committees, of which the person sits on one; its next meeting has a public and a non-public part. */
export function aCouncil(): FakeCouncil {
  const council = createFakeCouncil({ circles: ['housing', 'finance'] });
  council.put('committees', aCommittee({ key: 'housing', title: 'Housing Committee', circle: 'housing', contactName: 'Priya Lowe', contactMail: 'priya.lowe@brookhaven.example' }));
  council.put('committees', aCommittee({ key: 'audit', title: 'Audit Committee' }));
  council.put('memberships', aMembership({ committee: 'housing' }));
  council.put('meetings', aMeeting({ committee: 'audit', date: '2026-11-18', title: 'Audit Committee', startsAt: '10:00' }));
  council.put('meetings', aMeeting({ date: '2026-11-24', venue: 'Council Chamber', livestreams: ['https://video.example/live', 'ftp://video.example/old'] }));
  council.put('meetings', aMeeting({ date: '2027-01-19' }));
  council.put('meetings', aMeeting({ date: '2026-09-15', state: 'minutesAgreed' }));
  council.put('meetings', aMeeting({ date: '2025-06-10' }));
  const item = (position: number, columns: Parameters<typeof anItem>[0]) =>
    anItem({ key: `item-${position}`, position, printedNumber: String(position), ...columns });
  council.put('agendaItems', item(1, { title: 'Apologies' }));
  council.put('agendaItems', item(2, { title: 'Lift replacement at Weir House', purpose: 'decision', pagesFrom: 7, pagesTo: 16, reportOf: 'The Director of Housing', note: 'To agree the budget.' }));
  council.put('agendaItems', item(3, { title: 'Repairs in the second quarter', purpose: 'information', starred: true, toFollow: true, presenters: ['Ada Quill'], minutesAllotted: 10 }));
  council.put('agendaItems', item(4, { title: 'Garage strategy', purpose: 'discussion', state: 'withdrawn' }));
  council.put('agendaItems', item(5, { title: 'A property matter', part: 'non-public', exemptBasis: 'Paragraph 3 of Schedule 12A', confidentiality: 'exempt' }));
  return council;
}

/** What a person cleared for the housing circle may read in its site. */
export function putExemptItem(council: FakeCouncil): void {
  council.put(
    'agendaItems',
    anItem({ key: 'item-5', position: 5, printedNumber: '5', title: 'Purchase of 4 Mill Lane', part: 'non-public', purpose: 'decision', confidentiality: 'exempt', pagesFrom: 1, pagesTo: 4 }),
    'circle:housing',
  );
}
