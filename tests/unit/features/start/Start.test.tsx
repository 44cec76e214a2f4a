/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import type { Opening } from '../../../../src/features/start/session';
import { SignInProblem } from '../../../../src/hosts/host';
import { aCouncil, config, library } from '../aCouncil';
import { createFakeHost, createFakeSignIn } from '../fakeHost';
import { renderTab } from '../renderApp';

const meetings = () => screen.findByRole('region', { name: 'Upcoming meetings' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('someone the host has signed in already sees no sign-in screen', async () => {
  renderTab({ council: aCouncil() });
  expect(screen.getByText('Signing you in to Microsoft 365')).toBeTruthy();
  expect(await meetings()).toBeTruthy();
});

test('where a person has to confirm who they are, a button opens the host’s popup', async () => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('interactionNeeded', 'Microsoft 365 wants you to sign in again.'));
  renderTab({ council: aCouncil(), signIn });
  expect(await screen.findByText('Sign in to see your committee papers')).toBeTruthy();
  press('Sign in');
  expect(await meetings()).toBeTruthy();
});

test.each([
  ['cancelled', 'You are not signed in'],
  ['popupBlocked', 'The sign-in window could not open'],
] as const)('a popup that was %s leaves the button', async (kind, title) => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('interactionNeeded', 'Sign in.'));
  signIn.refusePopup(new SignInProblem(kind, 'Press Sign in.'));
  renderTab({ council: aCouncil(), signIn });
  await screen.findByText('Sign in to see your committee papers');
  press('Sign in');
  expect(await screen.findByText(title)).toBeTruthy();
  signIn.refusePopup(null);
  press('Sign in');
  expect(await meetings()).toBeTruthy();
});

test.each([
  ['timedOut', 'Sign-in took too long'],
  ['offline', 'You are offline'],
  ['unexpected', 'Sign-in failed'],
] as const)('a sign-in that is %s says so, gives its codes, and can be tried again', async (kind, title) => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem(kind, 'What to do about it.', { step: 'silent' }));
  renderTab({ council: aCouncil(), signIn });
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.getByText('What to do about it.')).toBeTruthy();
  expect(screen.getByText('step: silent')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy details' })).toBeTruthy();
  signIn.refuse(null);
  press('Try again');
  expect(await meetings()).toBeTruthy();
});

test('missing consent comes with what to tell the administrator', async () => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('consentMissing', 'Ask your administrator.'));
  renderTab({ council: aCouncil(), signIn });
  expect(await screen.findByText('An administrator has to allow this app first')).toBeTruthy();
  expect(await screen.findByText(/https:\/\/login\.microsoftonline\.com\/tenant-1\/adminconsent\?client_id=client-1/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Copy message' })).toBeTruthy();
});

test('a host that cannot sign in leads to the browser', async () => {
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('noBridge', 'Open the app in your browser instead.'));
  renderTab({ council: aCouncil(), signIn });
  expect((await screen.findByRole('link', { name: /example/ })).getAttribute('target')).toBe('_blank');
});

test('a missing configuration says so, and can be read again', async () => {
  const openings: Opening[] = [{ kind: 'configMissing' }];
  const council = aCouncil();
  const signIn = createFakeSignIn();
  renderTab({ council, open: () => Promise.resolve(openings.shift() ?? { kind: 'open', config, council, library, signIn }) });
  expect(await screen.findByText('The app’s configuration could not be read')).toBeTruthy();
  press('Try again');
  expect(await meetings()).toBeTruthy();
});

test('a broken configuration says what is wrong with it', async () => {
  renderTab({ council: aCouncil(), open: () => Promise.resolve({ kind: 'configBroken', problems: ['tenantId is missing', 'sites.open is missing'] }) });
  expect(await screen.findByText('The app’s configuration is not right')).toBeTruthy();
  expect(screen.getByText(/tenantId is missing/)).toBeTruthy();
  expect(screen.getByText(/sites\.open is missing/)).toBeTruthy();
});

test('code that did not load says so and is asked for again', async () => {
  const council = aCouncil();
  const signIn = createFakeSignIn();
  let isDown = true;
  renderTab({ council, open: () => (isDown ? Promise.reject(new Error('ChunkLoadError')) : Promise.resolve({ kind: 'open', config, council, library, signIn })) });
  expect(await screen.findByText('The app could not start')).toBeTruthy();
  isDown = false;
  press('Try again');
  expect(await meetings()).toBeTruthy();
});

test('the host is told of the first paint, then that there is a usable screen', async () => {
  const host = createFakeHost();
  renderTab({ council: aCouncil(), host });
  await meetings();
  expect(host.told).toEqual(['painted', 'ready']);
});

test('a sign-in screen is a usable screen: the host does not cover it with an error', async () => {
  const host = createFakeHost();
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('interactionNeeded', 'Sign in.'));
  renderTab({ council: aCouncil(), host, signIn });
  await screen.findByText('Sign in to see your committee papers');
  expect(host.told).toEqual(['painted', 'ready']);
});
