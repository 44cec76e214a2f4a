import type { Page } from 'playwright-core';
import { openPdf } from '../../src/packs/readers/pdf/openPdf';
import { app } from './stage';

export interface Printed {
  /** The text of each page. */
  readonly pages: readonly string[];
  /** In points. */
  readonly size: readonly number[];
  /** Of everything that is printed. */
  readonly colours: readonly string[];
}

/** The app's own document as its frame would print it: Chromium prints a page to PDF, and not a frame of it. */
export async function print(page: Page): Promise<Printed> {
  const html = await app(page).locator('html').evaluate((root) => {
    // What Fluent adds to its sheets is not in the text of the document.
    const rules = [...document.styleSheets].map((sheet) => (sheet.ownerNode?.textContent?.trim() ? sheet.ownerNode.textContent : [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')));
    return `<!doctype html><html lang="en-GB"><head><title>Printed</title><style>${rules.join('\n')}</style></head>${root.querySelector('body')?.outerHTML.replaceAll(/<script[^]*?<\/script>/g, '') ?? ''}</html>`;
  });
  const paper = await page.context().newPage();
  await paper.setContent(html);
  await paper.emulateMedia({ media: 'print' });
  const colours = await paper.evaluate(() => [...new Set([...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.textContent !== '').map((one) => getComputedStyle(one).color))]);
  const bytes = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
  await paper.close();
  const opened = await openPdf(bytes);
  if (opened.kind === 'refused') throw new Error(opened.message);
  const pages: string[] = [];
  let size: number[] = [];
  for (let number = 1; number <= opened.pdf.numPages; number += 1) {
    const one = await opened.pdf.getPage(number);
    size = one.view.slice(2).map(Math.round);
    const { items } = await one.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await opened.close();
  return { pages, size, colours };
}
