/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { aDecision, aDocument, aMeeting, anAction, anItem, aReport } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { createFakeNotebooks } from '../fakeNotebooks';
import { meeting, renderMeetings } from '../renderMeetings';

const item = (key: string) => `/meetings/${meeting}/items/${key}`;
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const source = { document: 'housing-pack.pdf', line: 212, page: 9 };

function aCouncilWithReport(columns: Parameters<typeof aReport>[0] = {}) {
  const council = aCouncil();
  council.put('reports', aReport({ recommendations: ['Approve Option 2.', 'Agree that:\na. bills be sent; and\nb. the Chair be told.'], summary: 'The lifts are worn out.', money: '£310,000\n£60,000', source, imported: { summary: 'The lifts are worn.' }, ...columns }));
  return council;
}

test('what is asked comes first, word for word, each clause with its marker', async () => {
  renderMeetings(aCouncilWithReport(), item('item-2'));
  const asked = await region('What is asked');
  expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Approve Option 2.', 'Agree that:a. bills be sent; andb. the Chair be told.']);
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings.slice(0, 3)).toEqual(['What is asked', 'Summary', 'Money']);
});

test('a value tells where it came from, and what the paper said where it was edited since', async () => {
  renderMeetings(aCouncilWithReport(), item('item-2'));
  const summary = await region('Summary');
  fireEvent.click(summary.getByText(/^Source/));
  expect(summary.getByText('housing-pack.pdf')).toBeTruthy();
  expect(summary.getByText(/line 212, page 9 of the file/)).toBeTruthy();
  expect(summary.getByText(/Edited in the council’s list since/)).toBeTruthy();
  expect(summary.getByText('The lifts are worn.')).toBeTruthy();
});

test('a value entered by hand came from nowhere', async () => {
  renderMeetings(aCouncilWithReport({ source: null, imported: null }), item('item-2'));
  expect((await region('Summary')).queryByText(/^Source/)).toBeNull();
});

test('the title of an item is on the screen and not in the document’s title', async () => {
  renderMeetings(aCouncilWithReport(), item('item-2'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Lift replacement at Weir House' })).toBeTruthy();
  expect(document.title).toBe('Item 2, Housing Committee, Tue 24 Nov 2026 – Members’ Brief');
});

test('a starred item says what the star means', async () => {
  renderMeetings(aCouncil(), item('item-3'));
  expect(await screen.findByText(/★ Starred: taken without discussion, unless a member tells the clerk/)).toBeTruthy();
});

test.each([
  ['item-3', 'The report is to follow. It appears here when the clerk has imported it.'],
  ['item-2', 'No report was read for this item. What it asks stands in its papers.'],
  ['item-1', 'This item has no report.'],
])('%s has no report, and the screen says why', async (key, words) => {
  renderMeetings(aCouncil(), item(key));
  expect(await screen.findByText(words)).toBeTruthy();
});

test('a report that cannot be read may be this item’s', async () => {
  const council = aCouncil();
  council.putUnreadable({ list: 'reports', site: 'open', id: '9', column: 'state', reason: 'is no state' });
  renderMeetings(council, item('item-2'));
  expect(await screen.findByText('1 report of this meeting could not be read, perhaps this item’s: look in its papers.')).toBeTruthy();
  expect(screen.getByText('MB Reports, row 9, column “state”: is no state')).toBeTruthy();
});

test('a withdrawn item says so, and asks nothing', async () => {
  const council = aCouncil();
  council.put('reports', aReport({ agendaItem: 'item-4', recommendations: ['Approve the strategy.'] }));
  renderMeetings(council, item('item-4'));
  expect(await screen.findByText('This item is withdrawn')).toBeTruthy();
  expect(await region('What was asked')).toBeTruthy();
  expect(screen.queryByText('For discussion')).toBeNull();
});

test('a moved item says so', async () => {
  const council = aCouncil();
  council.put('agendaItems', anItem({ key: 'item-8', position: 8, title: 'Parking', state: 'moved' }));
  renderMeetings(council, item('item-8'));
  expect(await screen.findByText('This item has moved to another meeting')).toBeTruthy();
});

test('someone not cleared who follows a link sees the public title, the legal basis, and nothing else', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.put('reports', aReport({ key: 'closed', agendaItem: 'item-5', summary: 'Four offers were received.' }), 'circle:housing');
  council.fail('circle:housing', forbidden());
  renderMeetings(council, item('item-5'), { itemPanels: [() => <p>My notes</p>] });
  expect(await screen.findByRole('heading', { level: 1, name: 'A property matter' })).toBeTruthy();
  expect(await screen.findByText('This item is non-public')).toBeTruthy();
  expect(screen.getByText('Paragraph 3 of Schedule 12A')).toBeTruthy();
  expect(screen.queryByText('My notes')).toBeNull();
  expect(document.body.textContent).not.toMatch(/Mill Lane|Four offers/);
});

test('someone cleared reads the item and its report', async () => {
  const council = aCouncil();
  putExemptItem(council);
  council.put('reports', aReport({ key: 'closed', agendaItem: 'item-5', summary: 'Four offers were received.' }), 'circle:housing');
  renderMeetings(council, item('item-5'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Purchase of 4 Mill Lane' })).toBeTruthy();
  expect(await screen.findByText('Four offers were received.')).toBeTruthy();
  expect(document.title).not.toContain('Mill Lane');
});

test('an unknown item says so and offers the agenda', async () => {
  renderMeetings(aCouncil(), item('nothing'));
  expect(await screen.findByText('This item is not on the agenda')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'The agenda of Housing Committee, Tue 24 Nov 2026' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Housing Committee' })).toBeTruthy();
});

test('an item of a meeting that does not exist says so', async () => {
  renderMeetings(aCouncil(), '/meetings/none/items/item-1');
  expect(await screen.findByText('This meeting is not in the council’s list')).toBeTruthy();
});

test('the pages open in the paper, each by its number', async () => {
  const council = aCouncil();
  council.put('documents', aDocument());
  renderMeetings(council, item('item-2'));
  const papers = await region('Papers');
  expect(papers.getByRole('link', { name: 'housing-pack.pdf' }).getAttribute('href')).toBe('https://papers.example/housing-pack.pdf#page=7');
  expect(papers.getByText('PDF, pp. 7–16')).toBeTruthy();
  expect(papers.getByRole('link', { name: 'p. 9' }).getAttribute('href')).toBe('https://papers.example/housing-pack.pdf#page=9');
});

test('what was decided before and is still owed on the same matter is found, here and elsewhere', async () => {
  const council = aCouncilWithReport({ route: 'Audit Committee, 10 November 2026 - for comment\nHousing Committee, 24 November 2026\nCouncil, 9 December 2026' });
  council.put('meetings', aMeeting({ committee: 'audit', date: '2026-11-10', title: 'Audit Committee' }));
  council.put('decisions', aDecision({ key: 'd1', title: 'Lift replacement, Weir House', resolution: 'That tenders be sought.' }));
  council.put('decisions', aDecision({ key: 'd2', title: 'Roofs', resolution: 'That the roofs be renewed.' }));
  council.put('decisions', aDecision({ key: 'd3', meeting: 'audit-2026-11-10', committee: 'audit', decidedOn: '2026-11-10', title: 'Lift replacement at Weir House', resolution: 'That the risk be noted.' }));
  council.put('actions', anAction({ request: 'Report the cost of lift replacement at Weir House.', overdueFrom: '2026-11-01' }));
  council.put('actions', anAction({ key: 'other', request: 'Write about the garages.' }));
  renderMeetings(council, item('item-2'));
  const earlier = await region('Earlier decisions');
  expect(earlier.getByText('That tenders be sought.')).toBeTruthy();
  expect(earlier.getByText('That the risk be noted.')).toBeTruthy();
  expect(earlier.queryByText('That the roofs be renewed.')).toBeNull();
  expect(earlier.getByText(/Found by title in the minutes of \d+ meetings? back to/)).toBeTruthy();
  const actions = await region('Open actions');
  expect(actions.getByText('Overdue')).toBeTruthy();
  expect(actions.queryByText(/garages/)).toBeNull();
  const route = (await region('Its way through other bodies')).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(route[0]).toContain('That the risk be noted.');
  expect(route[1]).toContain('This meeting');
  expect(route[2]).toContain('what came of it is not known');
});

test('earlier business that cannot be loaded leaves what is asked', async () => {
  const council = aCouncilWithReport();
  council.fail('open', new GraphError('busy', 'Graph is busy'), 'decisions');
  renderMeetings(council, item('item-2'));
  expect(await screen.findByText('Earlier business on the same matter could not be loaded')).toBeTruthy();
  expect(screen.getByText('Approve Option 2.')).toBeTruthy();
});

test('a circle that fails leaves the public report, and says that more may be non-public', async () => {
  const council = aCouncilWithReport();
  council.fail('circle:housing', new GraphError('busy', 'Graph is busy'), 'reports');
  renderMeetings(council, item('item-2'));
  expect(await screen.findByText('What may be non-public of this item could not be loaded')).toBeTruthy();
  expect(screen.getByText('Approve Option 2.')).toBeTruthy();
});

test('the items before and after are one press away, and the way back leads to the item’s place', async () => {
  renderMeetings(aCouncil(), item('item-2'));
  const [next] = await screen.findAllByRole('link', { name: 'Next: item 3 →' });
  if (next !== undefined) fireEvent.click(next);
  expect(await screen.findByRole('heading', { level: 1, name: 'Repairs in the second quarter' })).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: /^The agenda of/ }));
  const link = await screen.findByRole('link', { name: 'Repairs in the second quarter' });
  expect(document.activeElement).toBe(link);
});

test('other features add to the page of an item', async () => {
  renderMeetings(aCouncil(), item('item-2'), { itemPanels: [({ item: { title } }) => <p>Notes on {title}</p>] });
  expect(await screen.findByText('Notes on Lift replacement at Weir House')).toBeTruthy();
});

test('the link to the item can be copied', async () => {
  renderMeetings(aCouncil(), item('item-2'));
  fireEvent.click(await screen.findByRole('button', { name: 'Copy link' }));
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Select and copy this:')).value).toBe(`https://teams.example/l/entity/app/tab?route=${item('item-2')}`);
});

test('opening an item keeps the place; of an exempt one it is said that it is exempt', async () => {
  const council = aCouncil();
  putExemptItem(council);
  const notebooks = createFakeNotebooks();
  const { navigate } = renderMeetings(council, item('item-2'), { notebooks });
  await screen.findByRole('heading', { level: 1, name: 'Lift replacement at Weir House' });
  expect(notebooks.kept(meeting).place).toEqual({ agendaItem: 'item-2', page: null });
  navigate(item('item-5'));
  await screen.findByRole('heading', { level: 1, name: 'Purchase of 4 Mill Lane' });
  expect([...notebooks.exempt]).toEqual(['item-5']);
});
