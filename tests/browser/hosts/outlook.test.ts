import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';

const preview = usePreview();
const browser = useBrowser();

test('the pane starts in Outlook with the meeting of the invitation beside it', async () => {
  const page = await openOutlook();
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  expect(await page.evaluate(() => window.hostLog.unknown)).toEqual([]);
});

test('a written item’s fields are asked for, and nothing Outlook does not know', async () => {
  const page = await openOutlook();
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  await choose(page, 'Meeting being organised');
  await page.waitForFunction(() => window.hostLog.calls.includes('location.getAsync'));
  await choose(page, 'New message');
  await page.waitForFunction(() => window.hostLog.calls.includes('from.getAsync'));
  expect(await page.evaluate(() => window.hostLog.unknown)).toEqual([]);
});

test('the pane follows from one item to the next', async () => {
  const page = await openOutlook();
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  await page.getByLabel(/Finance and Property Committee/).first().check();
  await pane(page).getByRole('heading', { level: 1, name: 'Finance and Property Committee' }).waitFor();
});

test('a pinned pane with nothing selected stays, and says so', async () => {
  const page = await openOutlook();
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  await choose(page, 'Pinned pane');
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor({ state: 'detached' });
  await pane(page).getByRole('heading', { level: 1 }).waitFor();
});

test('the pane takes the theme of Outlook, and follows it when it changes', async () => {
  const page = await openOutlook('theme=dark');
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  await textIs(page, 'light');
  await page.getByLabel('Light', { exact: true }).check();
  await textIs(page, 'dark');
});

test('the page with the stand-in Outlook is accessible in every theme', async () => {
  const page = await openOutlook();
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  for (const [theme, ink] of [['Light', 'dark'], ['Dark', 'light'], ['High contrast', 'light']] as const) {
    await page.getByLabel(theme, { exact: true }).check();
    await textIs(page, ink);
    await expectAccessible(page);
  }
});

test('nothing scrolls sideways in a window of 320 px', async () => {
  const page = await openOutlook('', { width: 320, height: 700 });
  await pane(page).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  await expectNoSidewaysScroll(page);
});

async function openOutlook(query = '', viewport = { width: 1440, height: 850 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(`${preview().url}/?host=outlook&open=&${query}`);
  return page;
}

const pane = (page: Page) => page.frameLocator('iframe[title="Members’ Brief"]');

const choose = (page: Page, kind: string): Promise<void> => page.getByRole('radio', { name: new RegExp(`^${kind}`) }).first().check();

/** Waits until the pane's heading is written in a light or a dark colour. */
async function textIs(page: Page, ink: 'light' | 'dark'): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/pane.html'));
  await frame?.waitForFunction((wanted) => {
    const heading = document.querySelector('h1');
    const channels = heading === null ? [] : (getComputedStyle(heading).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    return (channels.reduce((sum, channel) => sum + channel, 0) > 3 * 128 ? 'light' : 'dark') === wanted;
  }, ink);
}
