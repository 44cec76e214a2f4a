/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { aDecision, anAction } from '../domain/sampleRows';
import { aCouncil, forbidden } from './aCouncil';
import { renderTab } from './renderApp';

const route = '#/decisions/housing';
const rows = async () => (await screen.findAllByRole('article')).map(({ textContent }) => textContent);

function withDecisions() {
  const council = aCouncil();
  council.put('decisions', aDecision({ key: 'a', title: 'Roofs', verb: 'agreed' }));
  council.put('decisions', aDecision({ key: 'b', title: 'Lifts', verb: 'noted', resolution: 'That the report be noted.', decidedOn: '2026-03-17', meeting: 'housing-2026-03-17' }));
  return council;
}

test('every resolution stands with its day, its verb and its item, and is found by its words', async () => {
  renderTab({ council: withDecisions(), route });
  expect(await rows()).toEqual([expect.stringMatching(/^4\. Roofs.*Tue 15 Sept? 2026.*Agreed.*Minutes not agreed yet.*That the roofs be renewed\./), expect.stringContaining('Lifts')]);
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search these decisions' }), { target: { value: 'report noted' } });
  expect(await screen.findByText('1 decision')).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search these decisions' }), { target: { value: 'zzz' } });
  expect(await screen.findByText('No decision here has “zzz”.')).toBeTruthy();
});

test('what came of one stands with it, done or not', async () => {
  const council = aCouncil();
  council.put('decisions', aDecision({ key: 'a', title: 'Roofs', agendaItem: 'housing-2026-09-15.roofs' }));
  const raised = { committee: 'housing', raisedAtItem: 'housing-2026-09-15.roofs' };
  council.put('actions', anAction({ ...raised, key: 'x', seriesNumber: 'housing-0001', tracker: 'housing-open' }));
  council.put('actions', anAction({ ...raised, key: 'y', seriesNumber: 'housing-0002', tracker: 'housing-closed-2026', state: 'closed' }));
  renderTab({ council, route });
  expect(await screen.findByText('Followed up:')).toBeTruthy();
  expect((await rows())[0]).toMatch(/action housing-0001 \(open\)\s*action housing-0002 \(closed\)/);
});

test('a verb narrows them', async () => {
  renderTab({ council: withDecisions(), route });
  fireEvent.click(await screen.findByRole('button', { name: /^Noted/ }));
  expect(await rows()).toEqual([expect.stringContaining('Lifts')]);
});

test('a circle’s decision is there for who may read it, marked; to others there is none', async () => {
  const council = withDecisions();
  council.put('decisions', aDecision({ key: 'np', title: 'Depot', decidedOn: '2026-10-01' }), 'circle:housing');
  const { unmount } = renderTab({ council, route });
  expect((await rows())[0]).toMatch(/Depot.*Non-public/);
  unmount();
  council.fail('circle:housing', forbidden());
  renderTab({ council, route });
  expect(await rows()).toHaveLength(2);
});

test('where there are none, and where they cannot be read, it is said what to do', async () => {
  const council = aCouncil();
  const { unmount } = renderTab({ council, route });
  expect(await screen.findByText('No decisions yet')).toBeTruthy();
  unmount();
  council.fail('open', new Error('down'), 'decisions');
  renderTab({ council, route });
  expect(await screen.findByText('The decisions could not be loaded')).toBeTruthy();
});

test('one that cannot be read is named beside the others', async () => {
  const council = withDecisions();
  council.putUnreadable({ list: 'decisions', site: 'open', id: '7', column: 'resolution', reason: 'is empty, and must be filled' });
  renderTab({ council, route });
  await rows();
  expect(screen.getByText(/MB Decisions, row 7, column “resolution”/)).toBeTruthy();
});

test('an action shows what was decided on its matter before', async () => {
  const council = withDecisions();
  council.put('actions', anAction({ key: 'act', title: 'The roof renewals', request: 'Say when the roofs be renewed.' }));
  council.put('decisions', aDecision({ key: 'c', title: 'Renewal of roofs', resolution: 'That the tender be accepted.' }));
  renderTab({ council, route: '#/actions/housing/act' });
  expect(await screen.findByText('That the tender be accepted.')).toBeTruthy();
  expect(screen.queryByText('That the report be noted.')).toBeNull();
});
