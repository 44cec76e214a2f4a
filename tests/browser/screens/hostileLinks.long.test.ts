import type { Frame, Page } from 'playwright-core';
import personas from '../../../samples/personas.json';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';
import { mark, plantMarkedWords, type ExemptItem } from '../start/markedWords';
import { leftBehind } from '../start/storage';

// A link comes from anybody: from a chat, from another council, from somebody who means harm. The host hands it over as it is.
const preview = usePreview();
const browser = useBrowser();

let exempt: readonly ExemptItem[] = [];

beforeAll(async () => {
  const [member] = personas;
  if (member === undefined) throw new Error('The sample has nobody.');
  exempt = await plantMarkedWords(preview(), member);
});

const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }, { path: '/v1.0/', status: 400 }] };
const long = 'x'.repeat(8_000);
const housing = '/meetings/housing-2026-11-24';
const finance = 'finance-2026-11-18';

/** Followed nowhere: the app opens as it does without a link. */
const strays = [
  long,
  `/meetings/${long}`,
  `${housing}/items/${'%61'.repeat(200)}`,
  '<script>document.title = "harm"</script>',
  '/meetings/<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://elsewhere.example/tab.html#/meetings/x',
  '//elsewhere.example/meetings/x',
  '/\\elsewhere.example',
  '/import',
  '/search/planted',
  '/tab.html?graphUrl=https://elsewhere.example',
  `${housing}#/import`,
  `${housing}/import`,
  `${housing}/items/a/b`,
  `${housing}?open=/import`,
  '/meetings/../import',
  '{"subEntityId":"/import"}',
  ' /upcoming/all',
  '/upcoming/all\n/import',
  '/meetings/housing\u202e',
];

test('a link that is none of the app’s opens the app as it opens without one, on its own page', async () => {
  const page = await browser.newPage({ declared: refused });
  const asked: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push(dialog.message())));
  const followed: string[] = [];
  for (const link of strays) {
    await page.goto(addressAfterStart(link));
    await app(page).getByRole('heading', { level: 1, name: 'Home' }).waitFor({ timeout: 30_000 }).catch(() => followed.push(`no Home for ${link.slice(0, 60)}`));
    const { href, hash } = new URL(tab(page).url());
    if (!href.startsWith(`${preview().url}/tab.html`) || !['', '#/', '#'].includes(hash)) followed.push(`${link.slice(0, 60)} led to ${href.slice(0, 200)}`);
    if ((await app(page).locator('main img, main script').count()) > 0) followed.push(`${link.slice(0, 60)} became markup`);
  }
  expect([followed, asked]).toEqual([[], []]);
});

/** Shaped like the app's own, and of nothing that is there. */
const unknown: readonly (readonly [string, RegExp])[] = [
  ['/meetings/another-council-2026-11-24', /not in the council’s list/],
  ['/meetings/another-council-2026-11-24/items/another-council-2026-11-24.abc', /not in the council’s list|not on the agenda/],
  ['/meetings/%2e%2e%2f%2e%2e%2fimport', /not in the council’s list/],
  ['/meetings/housing-2026-11-24%2500', /not in the council’s list/],
  ["/meetings/housing-2026-11-24'%20or%20'1'='1", /not in the council’s list/],
  ['/meetings/%3Cscript%3Ealert(1)%3C%2Fscript%3E', /not in the council’s list/],
  ['/meetings/%252F%252Felsewhere.example', /not in the council’s list/],
  [`${housing}/items/%3Cimg%20src=x%20onerror=alert(1)%3E`, /not on the agenda/],
  [`${housing}/items/__proto__`, /not on the agenda/],
];

test('a link to what is not there says so, and shows none of the link as anything but text', async () => {
  const page = await browser.newPage({ declared: refused });
  const wrong: string[] = [];
  for (const [link, words] of unknown) {
    await page.goto(addressAfterStart(link));
    await app(page).getByText(words).first().waitFor({ timeout: 30_000 }).catch(() => wrong.push(`${link} does not say so`));
    if ((await app(page).locator('main img, main script').count()) > 0) wrong.push(`${link} became markup`);
  }
  expect(wrong).toEqual([]);
});

/** An item's circle: who is not of it has only the stub, whatever link they are sent. */
const notCleared: readonly (readonly [NonNullable<Scene['person']>, string])[] = [
  ['guest', 'housing-2026-11-24'],
  ['guest', finance],
  ['allocatedMember', finance],
  ['officer', finance],
  ['outsider', 'housing-2026-11-24'],
];

test.each(notCleared)('a link to non-public business of another circle, sent to the %s (%s), tells nothing of it', async (person, meeting) => {
  const page = await browser.newPage({ declared: refused });
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const keys = exempt.filter((item) => item.meeting === meeting).map(({ key }) => key);
  expect(keys).not.toEqual([]);
  const screens = [...keys.slice(0, 2).map((key) => `/meetings/${meeting}/items/${encodeURIComponent(key)}`), ...['', '/plan', '/brief', '/requests', '/notes'].map((screen) => `/meetings/${meeting}${screen}`)];
  // Another meeting's address takes nobody round its circle.
  const [key = ''] = keys;
  screens.push(`/meetings/housing-2026-09-15/items/${encodeURIComponent(key)}`);
  const seen: string[] = [];
  for (const screen of screens) {
    await page.goto(addressOf(preview().url, { person, open: screen }));
    await atRest(page, person);
    const words = (await app(page).locator('body').innerText()) + (await leftBehind(page)) + page.url() + (await page.title());
    if (words.includes(mark)) seen.push(screen);
  }
  expect([seen, told.filter((text) => text.includes(mark))]).toEqual([[], []]);
});

test('what was opened is in no entry of the window’s history once it is left: neither title nor state nor address', async () => {
  const page = await browser.newPage({ declared: refused });
  const keys = exempt.filter((item) => item.meeting === 'housing-2026-11-24').map(({ key }) => key);
  await page.goto(addressOf(preview().url, { person: 'member', open: '' }));
  await atRest(page, 'member');
  const titles: string[] = [];
  for (const screen of [...keys.slice(0, 2).map((key) => `${housing}/items/${encodeURIComponent(key)}`), housing, `${housing}/notes`, `${housing}/requests`, '/actions/housing', '/search']) {
    await goTo(page, screen);
    await atRest(page, 'member');
    if (screen === '/search') {
      await app(page).getByRole('searchbox', { name: 'Words to find' }).fill(mark);
      await app(page).getByText(/^\d+ results? in/).waitFor();
    } else if (screen.includes('/items/') || screen === '/actions/housing') await app(page).getByText(mark).first().waitFor();
    titles.push(await tab(page).title());
  }
  await goTo(page, '/upcoming/all');
  await atRest(page, 'member');
  // Every entry in turn, as Back shows it: an entry's state is all that a page can keep there.
  const entries = await tab(page).evaluate(async () => {
    const found: string[] = [];
    const visit = (): void => void found.push(JSON.stringify([history.state, location.href]));
    visit();
    for (let step = 0; step < 20; step += 1) {
      const before = location.href;
      const moved = new Promise<void>((resolve) => window.addEventListener('hashchange', () => resolve(), { once: true }));
      if (location.hash === '' || location.hash === '#/') break;
      history.back();
      await moved;
      if (location.href === before) break;
      visit();
    }
    return found;
  });
  expect(entries.length).toBeGreaterThan(7);
  expect(entries.filter((entry) => entry.includes(mark))).toEqual([]);
  expect(titles.filter((title) => title.includes(mark))).toEqual([]);
  expect(await leftBehind(page)).not.toContain(mark);
});

/** A new document each time: a link is followed once, when the app starts. */
const addressAfterStart = (link: string): string => addressOf(preview().url, { person: 'member', open: link });

const tab = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  if (frame === undefined) throw new Error('The app’s frame is not there.');
  return frame;
};

async function atRest(page: Page, person: string): Promise<void> {
  if (person === 'outsider') await app(page).getByText(/You have no access/).first().waitFor();
  await app(page).getByText(/asking what you may open|^Loading|^Gathering|^Signing you in|^Opening your notes/).first().waitFor({ state: 'detached' });
  await app(page).getByRole('heading', { level: 1 }).waitFor();
}
