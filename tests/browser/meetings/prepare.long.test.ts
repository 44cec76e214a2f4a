import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, shownTitles } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const meeting = '/meetings/housing-2026-11-24';
const themes = ['light', 'dark', 'contrast'] as const;
const narrow = { width: 320, height: 720 };
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

test('an agenda is narrowed to its decisions, an item opened beside it, and the way back leads to its place', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: meeting }));
  const decision = app(page).getByRole('button', { name: /^Decision/ });
  await decision.focus();
  await page.keyboard.press('Space');
  await app(page).getByText(/^\d+ of \d+ items$/).waitFor();
  const [first = ''] = await shownTitles(page);
  const link = app(page).getByRole('link', { name: first, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { level: 1, name: first }).waitFor();
  const list = app(page).getByRole('navigation', { name: 'Items on this agenda' });
  expect(await list.getByRole('link').count()).toBeGreaterThan(1);
  await app(page).getByRole('link', { name: /^The agenda of/ }).click();
  await app(page).locator('a:focus', { hasText: first }).waitFor();
  expect(await decision.getAttribute('aria-pressed')).toBe('true');
});

test('in a narrow window an item has the screen, and nothing scrolls sideways', async () => {
  const page = await browser.newPage({ viewport: narrow });
  await page.goto(addressOf(preview().url, { open: meeting }));
  await app(page).getByRole('link', { name: /^WEIRSIDE ESTATE/ }).click();
  await app(page).getByRole('heading', { name: 'Earlier decisions' }).waitFor();
  expect(await app(page).getByRole('navigation', { name: 'Items on this agenda' }).isVisible()).toBe(false);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test.each(themes)('an item beside its list is accessible in the %s theme', async (theme) => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: meeting, theme }));
  await app(page).getByRole('link', { name: /^WEIRSIDE ESTATE/ }).click();
  await app(page).getByRole('heading', { name: 'Earlier decisions' }).waitFor();
  for (const from of await app(page).getByText(/^Source of /).all()) await from.click();
  await expectAccessible(page);
});

test('what the agenda is searched for is looked for in other meetings too', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: meeting }));
  await app(page).getByRole('searchbox', { name: 'Search this agenda' }).fill('lift');
  await app(page).getByRole('link', { name: 'Search other meetings too' }).click();
  await app(page).getByText(/^\d+ results in \d+ places$/).waitFor();
});

test('a deep link opens an item, in Teams by its subPageId', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { host: 'teams', open: await routeOf(page, /^WEIRSIDE ESTATE/) }));
  await app(page).getByRole('heading', { level: 1, name: /WEIRSIDE ESTATE/ }).waitFor();
});

test('an item’s link shows someone not cleared its public title and no more, and leaves no exempt word behind', async () => {
  const cleared = await browser.newPage();
  const route = await routeOf(cleared, /^LOCKWRIGHT ESTATE: AWARD/);
  const page = await browser.newPage({ declared: refused });
  await page.goto(addressOf(preview().url, { person: 'guest', open: route }));
  await app(page).getByText('This item is non-public').waitFor();
  expect(await app(page).getByRole('main').innerText()).not.toMatch(/Brackwell|1,312,000/i);
});

test('an exempt item that was read and searched for is not kept on the device', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: meeting }));
  await app(page).getByRole('link', { name: /^LOCKWRIGHT ESTATE: AWARD/ }).click();
  await app(page).getByRole('heading', { name: 'What is asked' }).waitFor();
  await app(page).getByRole('link', { name: /^The agenda of/ }).click();
  await app(page).getByRole('searchbox', { name: 'Search this agenda' }).fill('brackwell');
  await app(page).getByRole('link', { name: 'Search other meetings too' }).click();
  await app(page).getByText(/^\d+ results? in \d+ places?$/).waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  const kept = await frame?.evaluate(async () => {
    const databases = await indexedDB.databases();
    const stored: unknown[] = [];
    for (const { name = '' } of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) {
        stored.push(await new Promise((resolve) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
        }));
      }
    }
    return JSON.stringify([location.href, history.state, document.title, { ...localStorage }, { ...sessionStorage }, stored, await caches.keys()]);
  });
  expect(kept).toContain('#/search');
  expect(kept).not.toMatch(/brackwell/i);
});

test('an unknown item says so, and offers the agenda', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: `${meeting}/items/nothing` }));
  await app(page).getByText('This item is not on the agenda').waitFor();
  await expectAccessible(page);
  await app(page).getByRole('link', { name: /^The agenda of/ }).click();
  await app(page).getByRole('heading', { name: /Part 1/ }).waitFor();
});

/** The route behind an item's link on the agenda. */
async function routeOf(page: Awaited<ReturnType<typeof browser.newPage>>, title: RegExp): Promise<string> {
  await page.goto(addressOf(preview().url, { open: meeting }));
  const href = await app(page).getByRole('link', { name: title }).first().getAttribute('href');
  return new URL(href ?? '', 'https://brief.example').hash.slice(1);
}
