/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { aPerson, anAction, anEvent } from '../../domain/sampleRows';
import { aCouncil, forbidden } from '../aCouncil';
import { renderTab } from '../renderApp';

const route = '#/actions/housing';
const rows = async () => (await screen.findAllByRole('article')).map((row) => row.textContent);

test('open actions stand in the order of their series, with who, when and how they stand', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0010', printedNumber: '51', request: 'Count the garages.' }));
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0002', title: 'Lifts', raisedOn: '2026-11-06', responsiblePost: 'Head of Repairs', dueText: 'December 2026', statusText: 'On track', timesMoved: 3 }));
  renderTab({ council, route });
  expect(await screen.findByRole('heading', { level: 1, name: 'Actions: Housing Committee' })).toBeTruthy();
  expect(await rows()).toEqual([expect.stringMatching(/^housing-0002Lifts.*Head of Repairs.*Due December 2026On track10 days · moved three times$/), expect.stringMatching(/^51Count the garages\..*No officer.*No date/)]);
});

test('an action is overdue from the day on which it is, and not before', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', request: 'First.', overdueFrom: '2026-11-16' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', request: 'Second.', overdueFrom: '2026-11-17' }));
  renderTab({ council, route });
  expect(await rows()).toEqual([expect.stringContaining('Overdue'), expect.not.stringContaining('Overdue')]);
});

test('a circle’s action is shown to those cleared for it, and marked; to others there is none', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', request: 'Value the depot.' }), 'circle:housing');
  const { unmount } = renderTab({ council, route });
  expect(await rows()).toEqual([expect.stringMatching(/Value the depot.*Non-public/)]);
  unmount();
  council.fail('circle:housing', forbidden());
  renderTab({ council, route });
  expect(await screen.findByText('No open actions')).toBeTruthy();
});

test('a list that cannot be read says what to do', async () => {
  const council = aCouncil();
  council.fail('open', new Error('down'), 'actions');
  renderTab({ council, route });
  expect(await screen.findByText('The actions could not be loaded')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('an action that cannot be read is named, beside the others', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', request: 'First.' }));
  council.putUnreadable({ list: 'actions', site: 'open', id: '7', column: 'request', reason: 'is empty, and must be filled' });
  renderTab({ council, route });
  expect(await rows()).toHaveLength(1);
  expect(screen.getByText(/MB Actions, row 7, column “request”/)).toBeTruthy();
});

test('a view narrows the list, and offers only what there is', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', request: 'First.', overdueFrom: '2026-11-01', dueOn: '2026-10-31', responsiblePost: 'Head of Repairs' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', request: 'Second.', dueOn: '2026-11-24', responsiblePost: 'Head of Repairs' }));
  council.put('people', aPerson());
  renderTab({ council, route });
  const show = within(await screen.findByRole('group', { name: 'Show' }));
  expect(show.getAllByRole('button').map((button) => button.textContent)).toEqual(['Open 2', 'Overdue 1', 'Due at the next meeting 2', 'Closed ']);
  fireEvent.click(show.getByRole('button', { name: /Overdue/ }));
  expect(await screen.findByRole('heading', { name: 'Overdue: 1 action' })).toBeTruthy();
  expect(await rows()).toEqual([expect.stringContaining('First.')]);
});

test('what is closed is read when it is asked for, of this year and the last', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', request: 'This year.', state: 'closed', tracker: 'housing-closed-2026' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002', request: 'Last year.', state: 'withdrawn', tracker: 'housing-closed-2025' }));
  council.put('actions', anAction({ key: 'c', seriesNumber: 'housing-0003', request: 'Open.' }));
  renderTab({ council, route });
  fireEvent.click(await screen.findByRole('button', { name: /Closed/ }));
  expect(await screen.findByRole('heading', { name: 'Closed: 2 actions' })).toBeTruthy();
  expect(await rows()).toEqual([expect.stringContaining('This year.'), expect.stringContaining('Last year.')]);
});

test('a search says how many it finds, and what it looked for where it finds none', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', request: 'Count the garages.' }));
  renderTab({ council, route });
  fireEvent.change(await screen.findByRole('searchbox', { name: 'Search these actions' }), { target: { value: 'roof' } });
  expect(await screen.findByText('No action here has “roof”.')).toBeTruthy();
});

test('groups have a heading each, with how many they hold', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', seriesNumber: 'housing-0001', responsiblePost: 'Head of Repairs' }));
  council.put('actions', anAction({ key: 'b', seriesNumber: 'housing-0002' }));
  renderTab({ council, route });
  fireEvent.change(await screen.findByRole('combobox', { name: 'Group by' }), { target: { value: 'officer' } });
  expect(await screen.findByRole('heading', { level: 3, name: 'Head of Repairs 1 action' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 3, name: 'No officer 1 action' })).toBeTruthy();
});

test('what an officer has reported done stands so before any clerk has written it', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a' }));
  council.put('events', anEvent({ subject: 'a', what: 'Reported done', awaits: 'housing' }));
  renderTab({ council, route });
  expect(await screen.findByRole('button', { name: 'Reported done 1' })).toBeTruthy();
  expect(await rows()).toEqual([expect.stringContaining('Reported done')]);
});

test('without the list of people the actions are shown, and what is missing is said', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', request: 'First.' }));
  council.fail('open', new Error('down'), 'people');
  renderTab({ council, route });
  expect(await rows()).toHaveLength(1);
  expect(await screen.findByText(/Who holds the posts/)).toBeTruthy();
});

test('two thousand actions are a list of which only those in sight stand in the page', async () => {
  const council = aCouncil();
  for (let at = 0; at < 2_000; at += 1) council.put('actions', anAction({ key: `a${at}`, seriesNumber: `housing-${at}`, request: `Request ${at}.` }));
  renderTab({ council, route });
  expect(await screen.findByRole('heading', { name: 'Open: 2,000 actions' })).toBeTruthy();
  expect(screen.queryAllByRole('article').length).toBeLessThan(100);
});

test('all actions begins with mine, and leads to each committee’s, mine first', async () => {
  const council = aCouncil();
  council.put('actions', anAction({ key: 'a', committee: 'audit', tracker: 'audit-open', request: 'Mine.', owner: { id: 'object-1', mail: null, name: 'Mercy Brown' } }));
  renderTab({ council, route: '#/actions' });
  expect(await rows()).toEqual([expect.stringContaining('Mine.')]);
  const committees = within(await screen.findByRole('region', { name: 'By committee' }));
  expect((await committees.findAllByRole('link')).map((link) => link.textContent)).toEqual(['Housing Committee', 'Audit Committee']);
});
