import type { Page } from 'playwright-core';

/** As a browser that enlarges the text and leaves the rest: every size that letters have. */
export async function enlarge(page: Page): Promise<void> {
  await page.frames().find((frame) => frame.url().includes('/tab.html'))?.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('body *')];
    const sizes = elements.map((element) => [getComputedStyle(element).fontSize, getComputedStyle(element).lineHeight]);
    elements.forEach((element, at) => {
      const [size = '', line = ''] = sizes[at] ?? [];
      element.style.fontSize = `${Number.parseFloat(size) * 2}px`;
      if (line.endsWith('px')) element.style.lineHeight = `${Number.parseFloat(line) * 2}px`;
    });
  });
}
