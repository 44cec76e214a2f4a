/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GraphError } from '../../../../src/graph/graphError';
import { aDecision, anAction, aReport } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { renderTab } from '../renderApp';

const region = async (name: string) => within(await screen.findByRole('region', { name }));
const ask = async (words: string) => fireEvent.change(await screen.findByRole('searchbox', { name: 'Words to find' }), { target: { value: words } });

function aCouncilToSearch() {
  const council = aCouncil();
  council.put('reports', aReport({ recommendations: ['Approve the lift contract.'] }));
  council.put('decisions', aDecision({ resolution: 'That the lifts be inspected.' }));
  council.put('actions', anAction({ printedNumber: '31', request: 'Report the cost of the lifts.' }));
  return council;
}

test('titles, recommendations, resolutions and actions are found, meeting by meeting, with the words marked', async () => {
  renderTab({ council: aCouncilToSearch(), route: '#/search' });
  await ask('lift');
  const upcoming = await region('Housing Committee, Tue 24 Nov 2026');
  expect(upcoming.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Item 2 · titleLift replacement at Weir House – To agree the budget.', 'Item 2 · recommendationApprove the lift contract.']);
  expect(upcoming.getByText('Lift').tagName).toBe('MARK');
  expect((await region('Housing Committee, Tue 15 Sep 2026')).getByRole('link').getAttribute('href')).toBe('#/meetings/housing-2026-09-15');
  expect((await region('Open actions: Housing Committee')).getByRole('link').getAttribute('href')).toBe('#/actions/housing');
  expect(await screen.findByText('4 results in 3 places')).toBeTruthy();
});

test('which meetings were searched is said, and that papers were not', async () => {
  renderTab({ council: aCouncilToSearch(), route: '#/search' });
  expect((await region('Meetings searched')).getByText(/Audit Committee/)).toBeTruthy();
  expect(screen.getByText(/not inside the papers/)).toBeTruthy();
});

test('the words of an address are looked for, and leave it', async () => {
  renderTab({ council: aCouncilToSearch(), route: '#/search/Weir%20House' });
  expect((await region('Housing Committee, Tue 24 Nov 2026')).getByRole('link')).toBeTruthy();
  await waitFor(() => expect(window.location.hash).toBe('#/search'));
  expect(screen.getByRole('searchbox', { name: 'Words to find' })).toHaveProperty('value', 'Weir House');
  expect(document.title).toBe('Search – Members’ Brief');
});

test('what is typed goes nowhere: not to the address, the device or SharePoint', async () => {
  const council = aCouncilToSearch();
  renderTab({ council, route: '#/search' });
  await region('Meetings searched');
  await ask('zebra');
  expect(await screen.findByText('Nothing found in what is loaded.')).toBeTruthy();
  const kept = JSON.stringify([window.location.href, window.history.state, { ...window.localStorage }, { ...window.sessionStorage }, council.roundTrips()]);
  expect(kept).not.toContain('zebra');
});

test('non-public business is found by those cleared for it', async () => {
  const council = aCouncilToSearch();
  putExemptItem(council);
  renderTab({ council, route: '#/search' });
  await ask('mill lane');
  const found = await region('Housing Committee, Tue 24 Nov 2026');
  expect(found.getByText('Non-public')).toBeTruthy();
});

test('others find its public title alone', async () => {
  const council = aCouncilToSearch();
  putExemptItem(council);
  council.fail('circle:housing', forbidden());
  renderTab({ council, route: '#/search' });
  await ask('mill lane');
  expect(await screen.findByText('Nothing found in what is loaded.')).toBeTruthy();
  await ask('property matter');
  expect(await region('Housing Committee, Tue 24 Nov 2026')).toBeTruthy();
});

test('the down arrow goes from the words to what was found', async () => {
  renderTab({ council: aCouncilToSearch(), route: '#/search' });
  await ask('weir house');
  const link = (await region('Housing Committee, Tue 24 Nov 2026')).getByRole('link');
  fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Words to find' }), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(link);
});

test('what cannot be loaded is said, and can be tried again', async () => {
  const council = aCouncilToSearch();
  council.fail('open', new GraphError('busy', 'Graph is busy'), 'decisions');
  renderTab({ council, route: '#/search' });
  expect(await screen.findByText('Some of what is searched could not be loaded')).toBeTruthy();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await ask('inspected');
  expect(await region('Housing Committee, Tue 15 Sep 2026')).toBeTruthy();
});
