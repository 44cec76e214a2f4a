import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Preview } from '../preview';
import { addressOf } from '../stage';
import { clearFaults } from '../trouble';
import { drawIn } from './drawIn';
import { spoiledStates, wholeStates } from './screenStates';

const wide = { width: 1280, height: 1500 };
const narrow = { width: 320, height: 1500 };

/** Every state of the screens in each theme, wide and narrow. The spoiled ones come last: they spoil the council for good. */
export async function takeStates(browser: Browser, preview: Preview, into: string, only: readonly string[] | null): Promise<void> {
  for (const state of [...wholeStates, ...spoiledStates]) {
    if (only !== null && !only.includes(state.name)) continue;
    await state.trouble?.(preview);
    const page = await browser.newPage({ viewport: wide, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    await page.goto(addressOf(preview.url, state.scene));
    await state.reach(page, preview);
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size);
      for (const theme of ['light', 'dark', 'contrast'] as const) {
        if (size === narrow && theme === 'dark') continue;
        await drawIn(page, theme);
        const file = path.join(into, `${state.name}-${theme}-${size.width}.png`);
        await page.screenshot({ path: file });
        console.log(file);
      }
    }
    await page.close();
    await clearFaults(preview);
  }
}
