/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { createQueryClient } from '../../../../src/features/start/queryClient';
import type { Opening } from '../../../../src/features/start/session';
import { GraphError } from '../../../../src/graph/graphError';
import { SignInProblem } from '../../../../src/hosts/host';
import { aDevice, createFakeStore } from '../aDevice';
import { anItem } from '../../domain/sampleRows';
import { aCouncil, config, forbidden, library, putExemptItem } from '../aCouncil';
import { createFakeHost, createFakeSignIn } from '../fakeHost';
import { renderTab } from '../renderApp';

// A second visit: what the device kept is shown before anybody is signed in.
const who = { tenantId: 'tenant-1', objectId: 'object-1' };
const someoneElse = { objectId: 'object-2', username: 'g.guest@council.example', name: 'Grace Guest' };
const route = '#/meetings/housing-2026-11-24';
const lifts = () => screen.findByRole('heading', { level: 3, name: 'Lift replacement at Weir House' });

async function afterAVisit() {
  const store = createFakeStore();
  const council = aCouncil();
  putExemptItem(council);
  renderTab({ council, route, device: aDevice(store) });
  await screen.findByRole('heading', { level: 3, name: 'Purchase of 4 Mill Lane' });
  await waitFor(() => expect(store.text()).toContain('Lift replacement'));
  cleanup();
  return store;
}

interface Second {
  readonly open?: (opening: Opening) => Promise<Opening>;
  readonly signIn?: ReturnType<typeof createFakeSignIn>;
  readonly council?: ReturnType<typeof aCouncil>;
}

async function visitAgain(store: ReturnType<typeof createFakeStore>, { open = (opening) => Promise.resolve(opening), signIn = createFakeSignIn(), council = aCouncil() }: Second = {}) {
  const device = aDevice(store);
  const queryClient = createQueryClient();
  const host = createFakeHost({ person: who });
  const kept = await device.restore(queryClient, who);
  renderTab({ council, route, host, signIn, queryClient, device, kept, open: () => open({ kind: 'open', config, council, library, signIn }) });
  return { council, signIn, host };
}

const never = () => new Promise<Opening>(() => undefined);

test('the agenda is shown while neither the code nor the sign-in has come, and nothing is asked of Graph', async () => {
  const { council, host } = await visitAgain(await afterAVisit(), { open: never });
  expect(await lifts()).toBeTruthy();
  expect(screen.queryByText(/Signing you in/)).toBeNull();
  expect(council.roundTrips()).toEqual([]);
  expect(host.told).toEqual(['painted', 'ready']);
});

test('what the device kept has nothing of a circle’s site', async () => {
  const store = await afterAVisit();
  expect(store.text()).not.toContain('Purchase of 4 Mill Lane');
});

test('once the sign-in has come, what is shown is read anew', async () => {
  const store = await afterAVisit();
  const council = aCouncil();
  putExemptItem(council);
  council.put('agendaItems', anItem({ key: 'item-9', position: 9, title: 'Urgent business' }));
  await visitAgain(store, { council });
  expect(await screen.findByRole('heading', { level: 3, name: 'Purchase of 4 Mill Lane' })).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 3, name: 'Urgent business' })).toBeTruthy();
});

test('a sign-in that has to ask leaves the agenda on the screen, with a button above it', async () => {
  const store = await afterAVisit();
  const signIn = createFakeSignIn();
  signIn.refuse(new SignInProblem('interactionNeeded', 'Microsoft 365 wants you to sign in again.'));
  const council = aCouncil();
  putExemptItem(council);
  await visitAgain(store, { council, signIn });
  expect(await lifts()).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 3, name: 'Purchase of 4 Mill Lane' })).toBeTruthy();
  expect(screen.queryByText('Sign in to see your committee papers')).toBeNull();
});

test('code that does not load leaves the agenda on the screen, and can be asked for again', async () => {
  const store = await afterAVisit();
  let isDown = true;
  const council = aCouncil();
  putExemptItem(council);
  await visitAgain(store, { council, open: (opening) => (isDown ? Promise.reject(new Error('ChunkLoadError')) : Promise.resolve(opening)) });
  expect(await screen.findByText('What is shown could not be brought up to date')).toBeTruthy();
  expect(await lifts()).toBeTruthy();
  isDown = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { level: 3, name: 'Purchase of 4 Mill Lane' })).toBeTruthy();
});

test('where the token is another person’s than the host said, what was shown goes, and so does what was kept', async () => {
  const store = await afterAVisit();
  const council = aCouncil();
  council.hold();
  await visitAgain(store, { council, signIn: createFakeSignIn(someoneElse) });
  await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Lift replacement at Weir House' })).toBeNull());
  await waitFor(() => expect(store.text()).not.toContain('object-1'));
  council.release();
  expect(await lifts()).toBeTruthy();
  await waitFor(() => expect(store.text()).toContain('object-2'));
});

test('a configuration that has changed since takes what was kept with it', async () => {
  const store = await afterAVisit();
  const council = aCouncil();
  council.hold();
  await visitAgain(store, { council, open: (opening) => Promise.resolve(opening.kind === 'open' ? { ...opening, config: { ...config, sites: { ...config.sites, open: 'site-9' } } } : opening) });
  await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Lift replacement at Weir House' })).toBeNull());
  council.release();
  expect(await lifts()).toBeTruthy();
});

test.each([
  ['ended', forbidden(), 'You have no access to the committee papers of Brookhaven Borough Council'],
  ['ended with the site itself', new GraphError('notFound', 'There is no such site.', { status: 404 }), 'The committee papers of Brookhaven Borough Council are not where they should be'],
])('someone whose access has %s sees what was kept no longer, here or at the next visit', async (_, error, said) => {
  const store = await afterAVisit();
  const council = aCouncil();
  council.fail('open', error);
  await visitAgain(store, { council });
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 3, name: 'Lift replacement at Weir House' })).toBeNull();
  await waitFor(() => expect(store.text()).toBe('[]'));
});

test('whoever signs in by the button after another leaves nothing of the other’s on the device', async () => {
  const store = await afterAVisit();
  const signIn = createFakeSignIn();
  const council = aCouncil();
  council.fail('open', new GraphError('signedOut', 'You are signed out.'), 'meetings');
  await visitAgain(store, { council, signIn });
  const button = await screen.findByRole('button', { name: 'Sign in' });
  council.mend();
  signIn.signsIn(someoneElse);
  fireEvent.click(button);
  await waitFor(() => expect(store.text()).toContain('object-2'));
  expect(store.text()).not.toContain('object-1');
});

test('without a usable store the app opens as ever', async () => {
  const store = createFakeStore();
  store.fail();
  await visitAgain(store);
  expect(await lifts()).toBeTruthy();
});

/** What a circle's site never gave, what a half-written disk or another program left: one entry of the record is other than the lists say. */
async function afterPoisoning(poison: (items: Record<string, unknown>[], entry: KeptEntry) => void) {
  const store = await afterAVisit();
  const [[key, record]] = JSON.parse(store.text()) as [[string, { clientState: { queries: KeptEntry[] } }]]; // as this program writes it
  const entry = record.clientState.queries.find(({ queryKey }) => queryKey[0] === 'agenda');
  if (entry === undefined) throw new Error('No agenda was kept.');
  poison(entry.state.data.items, entry);
  store.put(key, record);
  return store;
}

interface KeptEntry {
  queryKey: unknown[];
  queryHash: string;
  state: { data: { items: Record<string, unknown>[] } };
}

test.each<[string, Parameters<typeof afterPoisoning>[0]]>([
  ['rows that are none', (_, { state }) => Object.assign(state, { data: { items: null, unreadable: [] } })],
  ['a text in the place of rows', (_, { state }) => Object.assign(state, { data: 'rubbish' })],
  ['a row without its columns', (items) => items.splice(0, 1, { key: 'item-1' })],
  ['a title that is a number', ([item]) => Object.assign(item ?? {}, { title: 12 })],
  ['presenters that are a text', ([item]) => Object.assign(item ?? {}, { presenters: 'Ada Quill' })],
  ['a purpose that is none', ([item]) => Object.assign(item ?? {}, { purpose: 'constructor' })],
  ['a source that is a text', ([item]) => Object.assign(item ?? {}, { source: 'page 7' })],
  ['a row of no site', ([item]) => Object.assign(item ?? {}, { row: null })],
  ['unreadable rows that are none', (_, { state }) => Object.assign(state.data, { unreadable: [null] })],
])('%s on the device: the entry is dropped, and read anew', async (_what, poison) => {
  const store = await afterPoisoning(poison);
  const council = aCouncil();
  council.hold();
  await visitAgain(store, { council });
  expect(await screen.findByRole('heading', { level: 1, name: 'Housing Committee' })).toBeTruthy();
  expect(screen.queryByText(/met a fault of its own/)).toBeNull();
  expect(screen.queryByRole('heading', { level: 3, name: 'Lift replacement at Weir House' })).toBeNull();
  council.release();
  expect(await lifts()).toBeTruthy();
});

test('markup that was put into a row on the device is text like any other', async () => {
  const words = '<img src=x onerror="alert(1)"> <b>Lifts</b>';
  const store = await afterPoisoning((items) => items.forEach((item) => Object.assign(item, { title: words })));
  await visitAgain(store, { open: never });
  expect((await screen.findAllByRole('heading', { level: 3, name: words })).length).toBeGreaterThan(0);
  expect(document.querySelector('img, b')).toBeNull();
});

test('an answer under the name of a circle’s site is never taken from the device', async () => {
  const store = await afterPoisoning(([item], entry) => {
    Object.assign(item ?? {}, { title: 'Planted business' });
    Object.assign(entry, { queryKey: ['agenda', 'housing-2026-11-24', 'circle:housing'], queryHash: '["agenda","housing-2026-11-24","circle:housing"]' });
  });
  await visitAgain(store, { open: never });
  expect(await screen.findByRole('heading', { level: 1, name: 'Housing Committee' })).toBeTruthy();
  expect(screen.queryByText('Planted business')).toBeNull();
});

test('a screen that fails over what the device kept takes that with it, and the next try is from SharePoint', async () => {
  const store = await afterAVisit();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const device = aDevice(store);
  const queryClient = createQueryClient();
  const signIn = createFakeSignIn();
  const council = aCouncil();
  const kept = await device.restore(queryClient, who);
  const Failing = () => {
    if (queryClient.getQueryData(['agenda', 'housing-2026-11-24', 'open']) !== undefined) throw new Error('It met what it could not show.');
    return <p>Here again</p>;
  };
  renderTab({ council, route: '#/import', host: createFakeHost({ person: who }), signIn, queryClient, device, kept, ImportScreen: Failing, open: never });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Here again')).toBeTruthy();
  await waitFor(() => expect(store.text()).toBe('[]'));
});
