import type { Browser, CDPSession, Page } from 'playwright-core';
import { addRowsLike } from '../browser/councilRows';
import type { Preview } from '../browser/preview';
import { addressOf, app } from '../browser/stage';

const ACTIONS = 2_000;
const LETTERS = 'lift breakdowns';
const TURNS = 40;

/**
 * The processor time of the page's main thread, for each turn of the wheel through 2,000 actions, each letter typed into their
 * search, and choosing all of them. Times of the clock would say more about what else the computer does.
 */
export async function benchLongList(browser: Browser, preview: Preview): Promise<Record<string, Record<string, number>>> {
  await addRowsLike(preview, 'MB Actions', ({ tracker }) => tracker === 'housing-open', ACTIONS, (nth) => ({ key: `bench-${nth}`, seriesNumber: `housing-b${String(nth).padStart(5, '0')}`, printedNumber: `b${nth}` }));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(addressOf(preview.url, { open: '/actions/housing', person: 'clerk' }));
  await app(page).getByRole('heading', { level: 2 }).filter({ hasText: /^Open: 2,\d{3} actions$/ }).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const figures = {
    [`${ACTIONS} actions in the browser: a turn of the wheel`]: await processorTime(session, TURNS, () => scroll(page)),
    [`${ACTIONS} actions in the browser: a letter typed`]: await processorTime(session, LETTERS.length, () => app(page).getByRole('searchbox', { name: 'Search these actions' }).pressSequentially(LETTERS, { delay: 120 })),
    [`${ACTIONS} actions in the browser: choose all`]: await processorTime(session, 1, () => chooseAll(page)),
  };
  await context.close();
  return figures;
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(640, 500);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
}

async function chooseAll(page: Page): Promise<void> {
  await app(page).getByRole('searchbox', { name: 'Search these actions' }).fill('');
  await app(page).getByRole('button', { name: 'Change several' }).click();
  await app(page).getByRole('button', { name: /^Choose all 2,\d{3} shown$/ }).click();
  await app(page).getByText(/2,\d{3} actions chosen/).waitFor();
}

async function processorTime(session: CDPSession, steps: number, act: () => Promise<void>): Promise<Record<string, number>> {
  const before = await taskSeconds(session);
  await act();
  return { 'ms (mean)': Number((((await taskSeconds(session)) - before) * 1000 / steps).toFixed(1)) };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
