import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, type Scene } from '../stage';
import { watchFirstScreen } from './firstScreen';

const preview = usePreview();
const browser = useBrowser();

const budgetInBytes = 240 * 1024;

const hasPart2 = `[...document.querySelectorAll('h2')].some((heading) => heading.textContent === 'Part 2: non-public')`;
const hasList = `[...document.querySelectorAll('main a')].some((link) => link.textContent.includes('Housing Committee'))`;
const hasEstates = `[...document.querySelectorAll('section')].some((part) => part.querySelector('h2')?.textContent === 'Your estates' && part.querySelector('li') !== null)`;

test.each<[string, Scene, string]>([
  ['the tab at a meeting', { host: 'teams', open: '/meetings/housing-2026-11-24' }, hasPart2],
  ['the tab at its list of meetings', { host: 'teams' }, hasList],
  ['the tab at Home', { host: 'teams', open: '' }, hasEstates],
  ['the pane beside an invitation', { host: 'outlook', item: 'invitation-housing' }, hasPart2],
])('%s takes at most two Graph round trips, and at most 240 KB of JavaScript', async (what, scene, stands) => {
  const page = await browser.newPage();
  const sizes = weighScripts(page);
  const firstScreen = await watchFirstScreen(page, stands);
  await page.goto(addressOf(preview().url, scene));
  const { asked, scripts } = await firstScreen();
  const bytes = (await Promise.all(scripts.filter(isOurs).map((script) => sizes.get(script) ?? Promise.resolve(0)))).reduce((sum, size) => sum + size, 0);
  console.log(`${what}: ${asked.length} requests, ${Math.round(bytes / 1024)} KB of JavaScript`);
  // Each request is a round trip of its own here, whether or not it waited for the one before.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(budgetInBytes);
});

/** The gzip size of every script by its address. */
function weighScripts(page: Page): ReadonlyMap<string, Promise<number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) sizes.set(response.url(), sizeOf(response));
  });
  return sizes;
}

// One that comes when the test has seen enough is cut off with its page.
const sizeOf = (response: Response): Promise<number> => response.body().then((body) => gzipSync(body).length, () => 0);

/** The app's own: office.js and the page with the stand-in host are not. */
const isOurs = (address: string): boolean => {
  const { pathname } = new URL(address);
  return !pathname.startsWith('/office/') && !pathname.startsWith('/index.') && !address.includes('ajaxShim');
};
