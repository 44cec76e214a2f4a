/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { BriefPage } from '../../../../src/features/brief/BriefPage';
import { aDocument, anItem } from '../../domain/sampleRows';
import { aCouncil } from '../aCouncil';
import { createFakeOutlookHost } from '../fakeHost';
import { renderPane } from '../renderApp';
import { meeting, renderMeetings } from '../renderMeetings';
import { aDesk, renderWithDesk } from '../renderWithDesk';

const address = 'https://papers.example/late.pdf';

/** The paper of item 6 came in a supplement, whose pages count from 1 as the pack's do. */
function aCouncilWithSupplement() {
  const council = aCouncil();
  council.put('documents', aDocument());
  council.put('documents', aDocument({ key: 'late', kind: 'supplement', title: 'late.pdf', address }));
  council.put('agendaItems', anItem({ key: 'item-6', position: 6, printedNumber: '6', title: 'External walls', purpose: 'decision', pagesFrom: 3, pagesTo: 9, source: { document: 'late.pdf', line: 1, page: null } }));
  return council;
}

const intoSupplement = async () => (await screen.findByRole('link', { name: 'the supplement' })).getAttribute('href');

test.each([
  ['the agenda', `/meetings/${meeting}`],
  ['the item', `/meetings/${meeting}/items/item-6`],
  ['the reading plan', `/meetings/${meeting}/plan`],
])('%s says of which file the pages are, and leads into it', async (_, route) => {
  renderMeetings(aCouncilWithSupplement(), route);
  expect(await intoSupplement()).toBe(`${address}#page=3`);
  expect(screen.getByText(/^Pages 3–9 of/).textContent).toMatch(/^Pages 3–9 of the supplement \(7 pages\)/);
});

test('pages of the pack stand as they did, and those of two files are added', async () => {
  renderMeetings(aCouncilWithSupplement(), `/meetings/${meeting}/plan`);
  expect(await screen.findByText(/^17 pages to read in 2 items/)).toBeTruthy();
  expect(screen.getByText(/^Pages 7–16 \(10 pages\)/)).toBeTruthy();
});

test('so does the pane beside the invitation', async () => {
  renderPane({ council: aCouncilWithSupplement(), host: createFakeOutlookHost({ kind: 'appointment', subject: 'Housing Committee', start: '2026-11-24T13:45:00Z', location: null }) });
  expect(await intoSupplement()).toBe(`${address}#page=3`);
});

test('so does the brief', async () => {
  renderWithDesk(<BriefPage desk={aDesk(aCouncilWithSupplement())} meetingKey={meeting} takesFocus={false} />);
  expect(await intoSupplement()).toBe(`${address}#page=3`);
  expect(within(screen.getByRole('heading', { level: 3, name: /External walls/ })).getByText(/Pages 3–9 of/)).toBeTruthy();
});

test('a paper that is in no list is told by its name', async () => {
  const council = aCouncilWithSupplement();
  council.put('agendaItems', anItem({ key: 'item-7', position: 7, title: 'Heating', pagesFrom: 2, pagesTo: 2, source: { document: 'heating.pdf', line: 1, page: null } }));
  renderMeetings(council, `/meetings/${meeting}`);
  expect((await screen.findByText(/^Page 2 of/)).textContent).toBe('Page 2 of “heating.pdf” (1 page)');
});
