import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';

const preview = usePreview();
const browser = useBrowser();
const hosts = ['teams', 'outlook'];

test.each(hosts)('in %s a person who has to be asked signs in by the press of a button', async (host) => {
  const page = await open(host, 'interaction');
  await app(page).getByRole('button', { name: 'Sign in' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  await app(page).getByRole('button', { name: 'Sign in' }).waitFor({ state: 'detached' });
  await app(page).getByRole('heading', { level: 1, name: host === 'teams' ? 'Meetings' : 'Housing Committee' }).waitFor();
});

test('missing consent is for an administrator, and the screen says what to ask for', async () => {
  const page = await open('teams', 'consent');
  await app(page).getByText(/administrator/).first().waitFor();
  await app(page).getByRole('button', { name: 'Try again' }).waitFor();
  await expectAccessible(page);
});

test('a cancelled sign-in can be tried again', async () => {
  const page = await open('teams', 'cancelled');
  await app(page).getByRole('button', { name: 'Sign in' }).click();
  await app(page).getByText(/Sign-in was cancelled/).waitFor();
  await app(page).getByRole('button', { name: 'Sign in' }).waitFor();
});

test('a bridge that never answers is given up, with a retry', async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(address('teams', 'silent'));
  await app(page).getByText('Signing you in to Microsoft 365').waitFor();
  await page.waitForFunction(() => window.hostLog.calls.some((call) => call.startsWith('nestedAppAuth')));
  await page.clock.runFor(20_000);
  await app(page).getByRole('button', { name: 'Try again' }).waitFor();
  await app(page).getByText(/no answer in time/).waitFor();
});

test.each(hosts)('in %s without a bridge the way on is the browser', async (host) => {
  const page = await open(host, 'noBridge');
  await app(page).getByText(/Open the app in your browser/).waitFor();
  await expectAccessible(page);
});

test('in an ordinary browser nobody is signed in until they press the button', async () => {
  const page = await browser.newPage();
  await page.goto(`${preview().url}/tab.html`);
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});

test('the page that sign-in returns to says what to do when nobody waits for it', async () => {
  const page = await browser.newPage();
  await page.goto(`${preview().url}/redirect.html`);
  await page.getByText(/Close this window/).waitFor();
});

const address = (host: string, signIn: string): string => `${preview().url}/?host=${host}&open=/upcoming/all&signIn=${signIn}`;

async function open(host: string, signIn: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address(host, signIn));
  return page;
}

const app = (page: Page) => page.frameLocator('iframe[title="Members’ Brief"]');
