import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, shownTitles, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { leftBehind, untilKept } from './storage';

const preview = usePreview();
const browser = useBrowser();

afterEach(() => clearFaults(preview()));

const open = '/meetings/housing-2026-11-24';
const part1 = (page: Page) => app(page).getByRole('heading', { level: 2, name: /Part 1/ });

/** A first visit to the agenda, as long as it takes to be kept. */
async function firstVisit(page: Page, scene: Scene = { open }): Promise<string[]> {
  await page.goto(addressOf(preview().url, scene));
  await part1(page).waitFor();
  await untilKept(page, 'agenda');
  return shownTitles(page);
}

test('at the second visit the agenda is readable while not one request to Graph has been answered', async () => {
  const page = await browser.newPage();
  const titles = await firstVisit(page);
  // What the first visit still asks for ends with its page, and is not to be taken for the second's.
  await page.goto('about:blank');
  await addFault(preview(), { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } });
  const answered: string[] = [];
  page.on('response', (response) => response.url().includes('/v1.0/') && response.request().method() !== 'OPTIONS' && answered.push(response.url()));
  await page.goto(addressOf(preview().url, { open }));
  await part1(page).waitFor();
  const shown = await shownTitles(page);
  expect(answered).toEqual([]);
  // Part 2 shows its public stubs until the circles have answered.
  expect(shown.length).toBeGreaterThan(5);
  expect(titles.filter((title) => shown.includes(title)).length).toBeGreaterThan(5);
  await app(page).getByText(/asking what you may open/).first().waitFor();
  await expectAccessible(page);
});

test('a sign-in that asks first stands as a notice above the agenda that was kept', async () => {
  const page = await browser.newPage();
  await firstVisit(page);
  await page.goto(addressOf(preview().url, { open, signIn: 'interaction' }));
  await part1(page).waitFor();
  await app(page).getByRole('button', { name: 'Sign in' }).waitFor();
  await expectAccessible(page);
  await app(page).getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  await app(page).getByText('Sign in to see your committee papers').waitFor({ state: 'detached' });
  await app(page).getByText(/asking what you may open/).first().waitFor({ state: 'detached' });
});

test('another person at the same device sees nothing of what was kept for the first', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] } });
  await firstVisit(page);
  await page.goto(addressOf(preview().url, { open, person: 'outsider' }));
  await app(page).getByText(/You have no access/).waitFor();
  await part1(page).waitFor({ state: 'detached' });
});

test('access that has ended takes what was kept off the screen and off the device', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }] } });
  await firstVisit(page);
  await addFault(preview(), { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 403 } });
  await page.goto(addressOf(preview().url, { open }));
  await app(page).getByText(/You have no access/).waitFor();
  await part1(page).waitFor({ state: 'detached' });
  await expect(gone(page, 'housing-2026-11-24-')).resolves.toBe(true);
});

test('in Outlook what was kept is shown once the person is known, before Graph has answered', async () => {
  const page = await browser.newPage();
  const scene: Scene = { host: 'outlook', item: 'invitation-housing' };
  await firstVisit(page, scene);
  await addFault(preview(), { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } });
  await page.goto(addressOf(preview().url, scene));
  await part1(page).waitFor();
});

test('a damaged store is as none, and is mended by the next visit', async () => {
  const page = await browser.newPage();
  await firstVisit(page);
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  await frame?.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('members-brief');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          const keys = writing.objectStore('kept').getAllKeys();
          keys.onsuccess = () => keys.result.forEach((key) => writing.objectStore('kept').put('rubbish', key));
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(new Error('The store was not damaged'));
        };
      }),
  );
  await page.goto(addressOf(preview().url, { open }));
  await part1(page).waitFor();
  await untilKept(page, 'agenda');
});

async function gone(page: Page, words: string): Promise<boolean> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const [databases] = JSON.parse(await leftBehind(page)) as unknown[];
    if (!JSON.stringify(databases).includes(words)) return true;
  }
  return false;
}
