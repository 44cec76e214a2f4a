import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { printPdf, put } from '../../unit/packs/readers/pdf/printPdf';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const MEGABYTE = 2 ** 20;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-large-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const chooseFile = async (page: Page, name: string, contents: string | Uint8Array): Promise<void> => {
  const file = path.join(folder, name);
  await writeFile(file, contents);
  await page.goto(addressOf(preview().url, { person: 'clerk' }));
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await app(page).getByLabel('Pack files').setInputFiles(file);
};

/** Counts on the page itself how often it was drawn. */
const countFrames = (page: Page): Promise<void> =>
  app(page).locator('body').evaluate((body) => {
    let frames = 0;
    const draw = (): void => {
      body.dataset['frames'] = String((frames += 1));
      requestAnimationFrame(draw);
    };
    draw();
  });

const framesDrawn = async (page: Page): Promise<number> => Number(await app(page).locator('body').getAttribute('data-frames'));

test('while a PDF of 1,000 pages is read the page answers, and Cancel ends the reading', async () => {
  const pdf = await printPdf(Array.from({ length: 1000 }, (_, page) => (paper) => {
    for (let line = 0; line < 40; line += 1) put(paper, `Paragraph ${String(line)} of page ${String(page + 1)} of the pack`, 60, 60 + 17 * line);
  }));
  const page = await browser.newPage();
  await chooseFile(page, 'long.pdf', pdf);
  const progress = app(page).getByRole('progressbar', { name: 'Reading long.pdf' });
  await progress.waitFor();
  const shown = await app(page).getByText(/^Page \d+ of 1000$/).innerText();
  await countFrames(page);
  await app(page).getByLabel(/paste the text/).fill('What is typed meanwhile');
  // It goes on meanwhile.
  await app(page).getByText(shown, { exact: true }).waitFor({ state: 'detached' });
  expect(await framesDrawn(page)).toBeGreaterThan(0);
  expect(await progress.count()).toBe(1);
  expect(await app(page).getByLabel(/paste the text/).inputValue()).toBe('What is typed meanwhile');
  await app(page).getByRole('button', { name: 'Cancel reading long.pdf' }).click();
  await progress.waitFor({ state: 'detached' });
  expect(await app(page).getByText(/of 1000$/).count()).toBe(0);
});

test.each<[string, string, () => string | Uint8Array, RegExp]>([
  ['a text', 'pack.txt', () => 'Agenda of the Housing Committee\n'.repeat((50 * MEGABYTE) / 32), /The text is larger than 20 MB/],
  ['a web page', 'pack.html', () => `<!DOCTYPE html><html><body>${'<p>Agenda of the Committee</p>\n'.repeat((50 * MEGABYTE) / 31)}`, /The page is larger than 20 MB/],
  ['a Word file', 'pack.docx', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(50 * MEGABYTE)]), /The Word file is larger than 50 MB/],
  ['a PDF of nothing', 'pack.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50 * MEGABYTE, 'stream ')]), /The PDF is damaged and cannot be opened/],
])('%s of 50 MB is refused with what to do', async (_what, name, contents, says) => {
  const page = await browser.newPage();
  await chooseFile(page, name, contents());
  await app(page).getByText(says).waitFor();
  await app(page).getByRole('button', { name: `Remove ${name}` }).click();
  await app(page).getByText(says).waitFor({ state: 'detached' });
});

test('what a saved page would run or fetch is neither run nor fetched', async () => {
  const agenda = '<h1>Parks Committee</h1><p>Tuesday 4 March 2025 at 6.30 pm</p><p>AGENDA</p><p>1. Apologies</p><p>2. Minutes</p><p>3. Benches</p>';
  const fetched = ['<script>document.title = "ran"; fetch("https://elsewhere.example/ran")</script>', '<img src="https://elsewhere.example/a.png" onerror="fetch(\'https://elsewhere.example/b\')">', '<link rel="stylesheet" href="https://elsewhere.example/c.css">', '<iframe src="https://elsewhere.example/d"></iframe>', '<svg onload="fetch(\'https://elsewhere.example/e\')"></svg>'].join('');
  // A request to an origin that is not declared fails the test.
  const page = await browser.newPage();
  await chooseFile(page, 'page.html', `<!DOCTYPE html><html><head><title>Agenda</title></head><body>${fetched}${agenda}${fetched}</body></html>`);
  await app(page).getByText('3 agenda items').waitFor();
  expect(await app(page).locator('body').evaluate((body) => body.ownerDocument.title)).not.toBe('ran');
});
