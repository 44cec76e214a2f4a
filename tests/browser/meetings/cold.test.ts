import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const budgetInBytes = 240 * 1024;

test.each<[string, Scene]>([
  ['the tab at a meeting', { host: 'teams', open: '/meetings/housing-2026-11-24' }],
  ['the tab at its list of meetings', { host: 'teams' }],
  ['the pane beside an invitation', { host: 'outlook', item: 'invitation-housing' }],
])('%s takes at most two Graph round trips, and at most 240 KB of JavaScript', async (_what, scene) => {
  await fetch(`${preview().graphUrl}/_emulator/requests`, { method: 'DELETE' });
  const page = await browser.newPage();
  const scripts = watchScripts(page);
  await page.goto(addressOf(preview().url, scene));
  if (!scene.open && !scene.item) await app(page).getByRole('main').getByRole('link', { name: /Housing Committee/ }).first().waitFor();
  else await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  const asked = (await (await fetch(`${preview().graphUrl}/_emulator/requests`)).json()) as { method: string; path: string; parts?: unknown[] }[];
  console.log(`${_what}: ${asked.map(({ method, path, parts = [] }) => `${method} ${path} (${parts.length} parts)`).join(', ')}; ${Math.round((await scripts()) / 1024)} KB of JavaScript`);
  // Each request is a round trip of its own here, whether or not it waited for the one before.
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(await scripts()).toBeLessThanOrEqual(budgetInBytes);
});

/** The gzip size of the app's own scripts: office.js and the page with the stand-in host are not the app's. */
function watchScripts(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isOurs = pathname.endsWith('.js') && !pathname.startsWith('/office/') && !pathname.startsWith('/index.') && !response.url().includes('ajaxShim');
    if (isOurs) bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  return async () => (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
}
