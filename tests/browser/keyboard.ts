import type { Page } from 'playwright-core';
import { app } from './stage';

/** What has the focus in the app, by its name. */
export const focused = (page: Page): Promise<string> =>
  app(page).locator('body').evaluate((body) => {
    const active = body.ownerDocument.activeElement;
    return [active?.getAttribute('aria-label') ?? '', active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? [...(active.labels ?? [])].map((label) => label.textContent).join() : (active?.textContent ?? '')].join(' ').trim();
  });

/** Tab by Tab, as somebody without a mouse goes there. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 120) {
    const here = await focused(page);
    if (name.test(here)) return;
    passed.push(here.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`No Tab leads to ${name.source}: ${passed.join(' | ')}`);
}
