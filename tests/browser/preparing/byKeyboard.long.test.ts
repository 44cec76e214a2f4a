import type { Locator, Page } from 'playwright-core';
import { useBrowser } from '../browser';
import { tabTo } from '../keyboard';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const windows = /^WEIRSIDE ESTATE: WINDOWS AND ROOFS/;

test('from Home to the agenda, an item, a note, the plan, the search and the brief by the keyboard alone', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'allocatedMember', open: '' }));
  await app(page).getByRole('region', { name: 'Your next meeting' }).getByRole('link', { name: 'Housing Committee' }).waitFor();
  await app(page).getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');

  await follow(page, /^Housing Committee$/, 'Housing Committee');
  await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  await tabTo(page, /^Decision/);
  await page.keyboard.press('Space');
  await app(page).getByText(/^\d+ of \d+ items$/).waitFor();
  await follow(page, windows, windows);

  await tabTo(page, /^Mark as read/);
  await canBePressed(page);
  await page.keyboard.press('Space');
  await app(page).locator('button:focus', { hasText: 'Mark as unread' }).waitFor();
  await tabTo(page, /^Note$/);
  await page.keyboard.type('Ask who pays if the roofs wait');
  await app(page).getByText('Kept in your OneDrive', { exact: true }).waitFor();

  // What opens takes the focus, and what closes gives it back.
  await tabTo(page, /^Ask a question$/);
  await page.keyboard.press('Enter');
  await app(page).locator('textarea:focus').waitFor();
  await tabTo(page, /^Cancel$/);
  await page.keyboard.press('Enter');
  await app(page).locator('button:focus', { hasText: 'Ask a question' }).waitFor();

  // The way back leads to where one was in the list.
  await tabTo(page, /^The agenda of/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await app(page).locator('a:focus', { hasText: windows }).waitFor();

  await tabTo(page, /^Reading plan$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isOn(page, 'Reading plan');
  await app(page).getByText(/^34 of 38 pages left/).waitFor();
  await tabTo(page, /^Mark as read: item 3/);
  await canBePressed(page);
  await page.keyboard.press('Space');
  await app(page).getByText(/^30 of 38 pages left/).waitFor();
  await tabTo(page, /^Brief$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isOn(page, 'Brief: Housing Committee');
  await app(page).getByText(/^Made on/).waitFor();

  await tabTo(page, /^Search$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isOn(page, 'Search');
  await tabTo(page, /^Words to find/);
  await page.keyboard.type('lift');
  await app(page).getByText(/^\d+ results? in/).waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('what has the focus shows it in the %s theme', async (theme) => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: '/meetings/housing-2026-11-24', theme }));
  await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  await app(page).getByText('asking what you may open').waitFor({ state: 'detached' });
  const parts: readonly Locator[] = [
    app(page).getByRole('link', { name: 'Home', exact: true }),
    app(page).getByRole('link', { name: 'All meetings' }),
    app(page).getByRole('button', { name: 'Copy link' }),
    app(page).getByRole('link', { name: 'Reading plan' }),
    app(page).getByRole('button', { name: /^Decision/ }),
    app(page).getByRole('searchbox', { name: 'Search this agenda' }),
    app(page).getByRole('link', { name: windows }),
  ];
  const unseen: string[] = [];
  for (const part of parts) {
    await part.scrollIntoViewIfNeeded();
    const before = await around(page, part);
    await part.focus();
    // Only what the keyboard has reached shows it.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    if (before.equals(await around(page, part))) unseen.push(await part.evaluate((element) => element.textContent));
    await part.blur();
  }
  expect(unseen).toEqual([]);
});

async function follow(page: Page, link: RegExp, heading: string | RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await isOn(page, heading);
}

/** A button that waits for what it needs keeps the focus, and does nothing. */
const canBePressed = (page: Page): Promise<void> => app(page).locator('button:focus:not([aria-disabled="true"])').waitFor();

/** On another screen its heading has the focus, so that it is read out. */
const isOn = (page: Page, heading: string | RegExp): Promise<void> => app(page).locator('h1:focus', { hasText: heading }).waitFor();

/** How a part and what stands close round it looks. */
async function around(page: Page, part: Locator): Promise<Buffer> {
  const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  return page.screenshot({ clip: { x: x - 6, y: y - 6, width: width + 12, height: height + 12 } });
}
