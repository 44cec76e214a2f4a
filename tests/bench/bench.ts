import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { startPreview, type Preview } from '../browser/preview';
import { untilKept } from '../browser/start/storage';
import { addressOf, app } from '../browser/stage';
import { addFault } from '../browser/trouble';
import { benchActions } from './benchActions';
import { benchLongList } from './benchLongList';
import { benchSearch } from './benchSearch';

/** `npm run bench`: how long a member waits for a screen, with Graph 100 ms away and the processor four times slower than this one; and for filter and search, at this one's pace. */
const ROUND_TRIP = 100;
const SLOWER = 4;
const VISITS = 3;

interface Visit {
  readonly milliseconds: number;
  readonly requestsBefore: number;
  readonly kilobytes: number;
}

const screens = [
  { name: 'Agenda', open: '/meetings/housing-2026-11-24', shows: 'Part 1', from: ['meeting', 'committees', 'agenda'] },
  { name: 'Home', open: '', shows: 'Your next meeting', from: ['committees', 'meetings', 'memberships', 'agenda'] },
] as const;

type Screen = (typeof screens)[number];

const preview = await startPreview();
const browser = await launchChromium();
const table: Record<string, Record<string, string | number>> = {};
try {
  await addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: ROUND_TRIP } });
  for (const screen of screens) {
    const cold: Visit[] = [];
    const kept: Visit[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const [first, second] = await visitTwice(browser, preview, screen);
      cold.push(first);
      kept.push(second);
    }
    table[`${screen.name}, cold`] = row(cold);
    table[`${screen.name}, from the device`] = row(kept);
  }
  Object.assign(table, await benchLongList(browser, preview));
} finally {
  await browser.close();
  await preview.stop();
}
console.table({ ...table, ...benchSearch(), ...(await benchActions()) });

/** A first visit, and one after it on the same device. The time runs from the frame's own start, the stand-in host's page left out. */
async function visitTwice(opened: Browser, { url }: Preview, screen: Screen): Promise<readonly [Visit, Visit]> {
  const context = await opened.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await context.newPage();
  // What tsx compiles names its functions by this; what is handed to the page takes it along.
  await page.addInitScript({ content: `globalThis.__name = (named) => named; ${markWhenShown(screen.shows)}` });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const first = await visit(page, url, screen);
  // The next visit starts from what the device holds then.
  for (const answers of screen.from) await untilKept(page, `"queryKey":["${answers}"`);
  const second = await visit(page, url, screen);
  await context.close();
  return [first, second];
}

async function visit(page: Page, url: string, { open, shows }: Screen): Promise<Visit> {
  const scripts: Promise<number>[] = [];
  const weigh = (response: { url(): string; body(): Promise<Buffer> }): void => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !pathname.startsWith('/index.')) scripts.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', weigh);
  await page.goto(addressOf(url, { open }));
  await app(page).getByRole('heading', { level: 2, name: shows }).first().waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  await frame?.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  const seen = await frame?.evaluate(() => {
    const milliseconds = performance.getEntriesByName('shown')[0]?.startTime ?? Number.NaN;
    return { milliseconds, requestsBefore: performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/v1.0/') && startTime < milliseconds).length };
  });
  if (seen === undefined) throw new Error('The app’s frame is not there.');
  page.off('response', weigh);
  return { ...seen, kilobytes: (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1024 };
}

/** Marks in the app's own frame when its screen has been painted: two frames after its heading stands in the page. */
function markWhenShown(heading: string): string {
  return `
  const look = () => {
    if (![...document.querySelectorAll('h2')].some((one) => one.textContent.startsWith(${JSON.stringify(heading)}))) return;
    watching.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });`;
}

function row(visits: readonly Visit[]): Record<string, string | number> {
  return {
    'ms (median)': Math.round(median(visits.map(({ milliseconds }) => milliseconds))),
    'ms, slowest': Math.round(Math.max(...visits.map(({ milliseconds }) => milliseconds))),
    'Graph requests before': Math.max(...visits.map(({ requestsBefore }) => requestsBefore)),
    'KB of JavaScript, gzip': Math.round(Math.max(...visits.map(({ kilobytes }) => kilobytes))),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
