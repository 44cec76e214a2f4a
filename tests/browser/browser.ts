import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { axeFindings } from './axeFindings';
import { launchChromium } from './chromium';
import { watchContext, type Declared } from './watchContext';

export interface TestBrowser {
  /** A page in a context of its own. Anything that goes wrong in it and was not declared fails the test. */
  newPage(options?: NewPageOptions): Promise<Page>;
}

export interface NewPageOptions extends BrowserContextOptions {
  readonly declared?: Declared;
}

/**
 * One browser for a test file. After each test its pages are closed, and the test fails on a console error, a page
 * error, an HTTP status of 400 or more, or a request to another origin than localhost that was not declared.
 */
export function useBrowser(): TestBrowser {
  let browser: Browser | null = null;
  let open: { context: BrowserContext; troubles: readonly string[] }[] = [];

  // A machine with other work to do is no reason to fail.
  jest.setTimeout(240_000);

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    const finished = open;
    open = [];
    await Promise.all(finished.map(({ context }) => context.close()));
    expect(finished.flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  return {
    newPage: async ({ declared = {}, ...options } = {}) => {
      if (browser === null) throw new Error('useBrowser() must be called at the top of a test file, before its tests.');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(60_000);
      const watched = watchContext(context, declared);
      open.push({ context, troubles: watched.troubles });
      const page = await context.newPage();
      await watched.isReady(page);
      return page;
    },
  };
}

/** WCAG 2.2 AA and axe's best practices, in the page and in every frame of it. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** Nothing may scroll sideways, at 320 px least of all (WCAG 2.2, 1.4.10 Reflow). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide: string[] = [];
  for (const frame of page.frames()) {
    const [content, window] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (content !== undefined && window !== undefined && content > window) tooWide.push(`${frame.url()} is ${content} px wide in a window of ${window} px`);
  }
  expect(tooWide).toEqual([]);
}
