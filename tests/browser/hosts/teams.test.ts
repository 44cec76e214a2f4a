import type { Frame, Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';

const preview = usePreview();
const browser = useBrowser();

test('the tab starts in Teams, tells it of each step once, and asks nothing Teams does not know', async () => {
  const page = await openTeams();
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await page.waitForFunction(() => window.hostLog.calls.includes('appInitialization.success'));
  const { calls, unknown } = await page.evaluate(() => window.hostLog);
  expect(unknown).toEqual([]);
  expect(calls.filter((call) => call.startsWith('appInitialization'))).toEqual(['appInitialization.appLoaded', 'appInitialization.success']);
});

test('the tab takes the theme of Teams, and follows it when it changes', async () => {
  const page = await openTeams('theme=dark');
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await textIs(page, 'light');
  await page.getByLabel('Light', { exact: true }).check();
  await page.waitForURL(/theme=light/);
  await textIs(page, 'dark');
});

test('a deep link opens a meeting', async () => {
  const page = await openTeams();
  const meeting = tab(page).getByRole('main').getByRole('link').first();
  const name = await meeting.innerText();
  const route = new URL((await meeting.getAttribute('href')) ?? '', 'https://brief.example').hash.slice(1);
  await page.goto(`${preview().url}/?host=teams&open=${encodeURIComponent(route)}`);
  await tab(page).getByRole('heading', { level: 1, name: name.split('\n')[0] ?? '' }).waitFor();
});

test('another person is another account: who has no access is told so', async () => {
  const page = await openTeams('person=outsider', { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] });
  await page.getByLabel('Person').waitFor();
  expect(await page.getByLabel('Person').inputValue()).toBe('outsider');
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  expect(await page.evaluate(() => window.hostLog.unknown)).toEqual([]);
});

test('a Graph that cannot be reached is told with a way to try again, which works when Graph is back', async () => {
  const page = await openTeams('graph=offline', { lostRequests: [preview().graphUrl] });
  await tab(page).getByRole('button', { name: 'Try again' }).waitFor();
  await page.getByText('Conditions').click();
  await page.getByLabel('Microsoft Graph').selectOption('Works');
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await tab(page).getByRole('main').getByRole('link').first().waitFor();
});

test('the page with the stand-in Teams is accessible in every theme', async () => {
  const page = await openTeams();
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await page.getByText('Conditions').click();
  for (const [theme, ink] of [['Light', 'dark'], ['Dark', 'light'], ['High contrast', 'light']] as const) {
    await page.getByLabel(theme, { exact: true }).check();
    await textIs(page, ink);
    await expectAccessible(page);
  }
});

test('nothing scrolls sideways in a window of 320 px', async () => {
  const page = await openTeams('', {}, { width: 320, height: 700 });
  await tab(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  await expectNoSidewaysScroll(page);
});

test('the preview’s own controls are worked from the keyboard', async () => {
  const page = await openTeams();
  await page.getByLabel('Light', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/theme=dark/);
  await page.getByText('Conditions').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Sign-in').waitFor();
});

async function openTeams(query = '', declared = {}, viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await browser.newPage({ declared, viewport });
  await page.goto(`${preview().url}/?host=teams&open=/upcoming/all&${query}`);
  return page;
}

const tab = (page: Page) => page.frameLocator('iframe[title="Members’ Brief"]');

const tabFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  if (frame === undefined) throw new Error('The tab’s frame is not there.');
  return frame;
};

/** Waits until the app's heading is written in a light or a dark colour. */
async function textIs(page: Page, ink: 'light' | 'dark'): Promise<void> {
  await tabFrame(page).waitForFunction((wanted) => {
    const heading = document.querySelector('h1');
    const channels = heading === null ? [] : (getComputedStyle(heading).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    return (channels.reduce((sum, channel) => sum + channel, 0) > 3 * 128 ? 'light' : 'dark') === wanted;
  }, ink);
}
