/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createQueryClient } from '../../../../src/features/start/queryClient';
import { GraphError } from '../../../../src/graph/graphError';
import { SignInProblem } from '../../../../src/hosts/host';
import { aMeeting } from '../../domain/sampleRows';
import { aCouncil, forbidden, putExemptItem } from '../aCouncil';
import { createFakeSignIn } from '../fakeHost';
import { renderTab } from '../renderApp';

// What becomes of an open agenda when its view, access or sign-in ends.
const route = '#/meetings/housing-2026-11-24';
const region = (name: string) => screen.findByRole('region', { name });
const itemNamed = async (title: string) => within((await screen.findByRole('heading', { level: 3, name: title })).closest('li') ?? document.body);

test('exempt business leaves memory with its view', async () => {
  const council = aCouncil();
  putExemptItem(council);
  // Another committee's meeting is next, so that the list does not ask for this one.
  council.put('meetings', aMeeting({ key: 'sooner', date: '2026-11-17' }));
  const queryClient = createQueryClient();
  renderTab({ council, route, queryClient });
  await itemNamed('Purchase of 4 Mill Lane');
  const inMemory = () => JSON.stringify(queryClient.getQueryCache().getAll().map(({ state }) => state.data));
  expect(inMemory()).toContain('Purchase of 4 Mill Lane');
  fireEvent.click(screen.getByRole('link', { name: 'All meetings' }));
  await region('Upcoming meetings');
  await waitFor(() => expect(inMemory()).not.toContain('Purchase of 4 Mill Lane'));
});

test('access that is taken away in the middle of use takes the papers off the screen', async () => {
  const council = aCouncil();
  putExemptItem(council);
  const queryClient = createQueryClient();
  renderTab({ council, route, queryClient });
  await itemNamed('Purchase of 4 Mill Lane');
  council.fail('circle:housing', forbidden());
  await act(() => queryClient.refetchQueries());
  await itemNamed('A property matter');
  expect(screen.queryByText('Purchase of 4 Mill Lane')).toBeNull();
  council.fail('open', forbidden());
  await act(() => queryClient.refetchQueries());
  expect(await screen.findByText('You have no access to the committee papers of Brookhaven Borough Council')).toBeTruthy();
  expect(screen.queryByText('Apologies')).toBeNull();
});

test('a sign-in that ends takes the non-public part off the screen until it is renewed', async () => {
  const council = aCouncil();
  putExemptItem(council);
  const queryClient = createQueryClient();
  renderTab({ council, route, queryClient });
  await itemNamed('Purchase of 4 Mill Lane');
  council.fail('circle:housing', new GraphError('signedOut', 'You are signed out.'));
  await act(() => queryClient.refetchQueries());
  await itemNamed('A property matter');
  expect(screen.queryByText('Purchase of 4 Mill Lane')).toBeNull();
  council.mend();
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await itemNamed('Purchase of 4 Mill Lane')).toBeTruthy();
});

test('whoever signs in next sees nothing of what the last person could read', async () => {
  const council = aCouncil();
  putExemptItem(council);
  const queryClient = createQueryClient();
  const signIn = createFakeSignIn();
  renderTab({ council, route, queryClient, signIn });
  await itemNamed('Purchase of 4 Mill Lane');
  council.fail('open', new GraphError('signedOut', 'You are signed out.'), 'agendaItems');
  await act(() => queryClient.refetchQueries({ queryKey: ['agenda', 'housing-2026-11-24', 'open'] }));
  council.mend();
  council.fail('circle:housing', new GraphError('offline', 'No connection'));
  signIn.signsIn({ objectId: 'object-2', username: 'g.guest@council.example', name: 'Grace Guest' });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  await itemNamed('A property matter');
  expect(JSON.stringify(queryClient.getQueryCache().getAll().map(({ state }) => state.data))).not.toContain('Purchase of 4 Mill Lane');
});

test('a sign-in that fails in the middle of use says why', async () => {
  const council = aCouncil();
  const signIn = createFakeSignIn();
  council.fail('open', new GraphError('signedOut', 'You are signed out.'), 'agendaItems');
  signIn.refusePopup(new SignInProblem('popupBlocked', 'The browser blocked the sign-in window.'));
  renderTab({ council, route, signIn });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('The browser blocked the sign-in window.')).toBeTruthy();
  council.mend();
  signIn.refusePopup(null);
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await itemNamed('Apologies')).toBeTruthy();
});

test('after a retry the focus is on the content and not at the start of the page', async () => {
  const council = aCouncil();
  council.fail('open', new GraphError('busy', 'Graph is busy'), 'agendaItems');
  renderTab({ council, route });
  const retry = await screen.findByRole('button', { name: 'Try again' });
  retry.focus();
  council.mend();
  fireEvent.click(retry);
  await itemNamed('Apologies');
  expect(document.activeElement).toBe(screen.getByRole('main'));
});
