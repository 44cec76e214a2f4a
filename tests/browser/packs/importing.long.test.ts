import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { choose, openImport, taskGroup, toCheck, usePackFiles } from './importing';

const preview = usePreview();
const browser = useBrowser();
const files = usePackFiles();

afterEach(() => clearFaults(preview()));

/** As the browser's own Back: the whole window has one history. */
const goBack = (page: Page): Promise<void> => page.evaluate(() => window.history.back());

test('who is no clerk is told so before anything is chosen', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'guest' }));
  await app(page).getByRole('heading', { level: 1 }).waitFor();
  await app(page).locator('body').evaluate((body) => body.ownerDocument.defaultView?.location.assign('#/import'));
  await app(page).getByText('This is for clerks').waitFor();
  await expectAccessible(page);
  const ofClerk = await browser.newPage();
  await openImport(ofClerk, preview().url);
  expect(await app(ofClerk).getByText('This is for clerks').count()).toBe(0);
});

test('two meetings dropped together are two, and one is saved without the other', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  const january = path.join(files().folder, 'january.txt');
  await writeFile(january, taskGroup.replace('8 DECEMBER 2026', '12 JANUARY 2027'));
  const estates = path.resolve(__dirname, '../../../samples/packs/housing-2026-11-24.txt');
  await app(page).getByLabel('Pack files').setInputFiles([january, estates]);
  const task = app(page).getByRole('region', { name: /12 Jan 2027/ });
  const housing = app(page).getByRole('region', { name: /24 Nov 2026/ });
  await task.getByRole('heading', { name: 'HUMIDITY SENSORS: RESULTS OF THE TRIAL' }).waitFor();
  await housing.getByRole('heading', { name: 'Part 1: public' }).waitFor();
  expect(await housing.getByRole('heading', { name: 'HUMIDITY SENSORS: RESULTS OF THE TRIAL' }).count()).toBe(0);
  await expectAccessible(page);
  await task.getByRole('button', { name: /^Save / }).click();
  await app(page).getByRole('button', { name: 'Save for them' }).click();
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();
  expect(await app(page).getByRole('list', { name: 'Files' }).innerText()).toContain('housing-2026-11-24.txt');
});

test('leaving with work that is not saved is asked about, and the work is there again', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  const text = path.join(files().folder, 'february.txt');
  await writeFile(text, taskGroup.replace('8 DECEMBER 2026', '9 FEBRUARY 2027').replace('Stephen Akroyd-Bell', 'Steven Akroyd-Bell'));
  await choose(page, text);
  const name = toCheck(page, /Member 3, name/);
  await name.getByLabel('Name').fill('Stefan Ackroyd-Bell');
  await name.getByLabel('Name').press('Enter');
  const home = app(page).getByRole('link', { name: 'All meetings' }).first();
  await home.click();
  const asked = app(page).getByRole('alertdialog', { name: 'Leave without saving?' });
  await asked.getByRole('button', { name: 'Stay' }).click();
  await asked.waitFor({ state: 'detached' });
  await home.click();
  await asked.getByRole('button', { name: 'Leave' }).click();
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await name.waitFor();
  expect(await name.getByLabel('Name').inputValue()).toBe('Stefan Ackroyd-Bell');
});

test('Back is asked about like a link, staying keeps the screen, and after leaving the work is there on return', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  const text = path.join(files().folder, 'back.txt');
  await writeFile(text, taskGroup.replace('8 DECEMBER 2026', '16 FEBRUARY 2027').replace('Stephen Akroyd-Bell', 'Steeven Akroyd-Bell'));
  await choose(page, text);
  const name = toCheck(page, /Member 3, name/);
  await name.getByLabel('Name').fill('Stefan Ackroyd-Bell');
  await name.getByLabel('Name').press('Enter');
  const asked = app(page).getByRole('alertdialog', { name: 'Leave without saving?' });
  await goBack(page);
  await expectAccessible(page);
  await asked.getByRole('button', { name: 'Stay' }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await name.getByLabel('Name').inputValue()).toBe('Stefan Ackroyd-Bell');
  await goBack(page);
  await asked.getByRole('button', { name: 'Leave' }).click();
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await name.waitFor();
  expect(await name.getByLabel('Name').inputValue()).toBe('Stefan Ackroyd-Bell');
});

test('a promise that was dismissed is not offered at the next reading, and can be taken back', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  const text = path.join(files().folder, 'promised.txt');
  await writeFile(text, taskGroup.replace('8 DECEMBER 2026', '9 MARCH 2027').replace('would bring samples of the print', 'would bring samples of the paper'));
  await choose(page, text);
  await app(page).getByRole('button', { name: /^Dismiss: .*samples of the paper/ }).click();
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByRole('button', { name: 'Save for them' }).click();
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();

  await openImport(page, preview().url);
  await choose(page, text);
  await app(page).getByText('Dismissed (1)').click();
  await app(page).getByText(/^Dismissed by .* on /).waitFor();
  expect(await app(page).getByRole('checkbox', { name: /samples of the paper/ }).count()).toBe(0);
  await app(page).getByRole('button', { name: /^Offer again: .*samples of the paper/ }).click();
  await app(page).getByRole('checkbox', { name: /samples of the paper/ }).waitFor();
  await expectAccessible(page);
});

test('a save that half fails keeps what was corrected, and saving again completes it', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 503 }], consoleErrors: ['503'] } });
  await openImport(page, preview().url);
  const text = path.join(files().folder, 'late.txt');
  await writeFile(text, taskGroup.replace('8 DECEMBER 2026', '15 DECEMBER 2026').replace('TUESDAY, 15', 'TUESDAY, 15').replace('Stephen Akroyd-Bell', 'Stephin Akroyd-Bell'));
  await choose(page, text);
  const name = toCheck(page, /Member 3, name/);
  await name.getByLabel('Name').fill('Stephen Ackroyd-Bell');
  await name.getByLabel('Name').press('Enter');
  await addFault(preview(), { match: { method: 'POST', path: 'Agenda' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByRole('button', { name: 'Save for them' }).click();
  await app(page).getByText('Not everything was saved').waitFor();
  await clearFaults(preview());
  await app(page).getByText(/Nothing has been saved yet|row/).last().waitFor();
  expect(await toCheck(page, /Member 3, name/).getByLabel('Name').inputValue()).toBe('Stephen Ackroyd-Bell');
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByRole('button', { name: 'Save for them' }).click();
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();
});

test.each([
  ['a scanned picture', 'scan.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /The file is a picture/],
  ['an empty file', 'nothing.pdf', Buffer.alloc(0), /The file is empty/],
  ['no pack', 'story.txt', Buffer.from('It was a dark and stormy night.\n'), /does not look like a committee pack/],
])('%s is refused with what to do, and can be removed', async (_what, name, contents, says) => {
  const file = path.join(files().folder, name);
  await writeFile(file, contents);
  const page = await browser.newPage();
  await openImport(page, preview().url);
  await choose(page, file);
  await app(page).getByText(says).waitFor();
  await expectAccessible(page);
  await app(page).getByRole('button', { name: `Remove ${name}` }).click();
  await app(page).getByText(says).waitFor({ state: 'detached' });
});

test('pasted text is read too, in a narrow window and in the contrast theme', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(addressOf(preview().url, { person: 'clerk', theme: 'contrast' }));
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await app(page).getByLabel(/paste the text/).fill(taskGroup.replace('Jorah Thwaite', 'Jonna Thwaite'));
  await app(page).getByRole('button', { name: 'Read the pasted text' }).click();
  await toCheck(page, /Member 6, name/).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('files that were left are removed by one button and taken up again, in a narrow window too', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await openImport(page, preview().url);
  const january = path.join(files().folder, 'january.txt');
  await writeFile(january, taskGroup.replace('8 DECEMBER 2026', '12 JANUARY 2027'));
  await app(page).getByLabel('Pack files').setInputFiles([january, path.resolve(__dirname, '../../../samples/packs/housing-2026-11-24.txt')]);
  await app(page).getByRole('region', { name: /24 Nov 2026/ }).waitFor();
  await app(page).getByRole('button', { name: 'Remove all files' }).press('Enter');
  const again = app(page).getByRole('button', { name: 'Take up 2 files again' });
  await again.waitFor();
  expect(await app(page).getByRole('heading', { level: 1 }).evaluate((heading) => heading === heading.ownerDocument.activeElement)).toBe(true);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await again.press('Enter');
  await app(page).getByRole('button', { name: 'Remove january.txt' }).waitFor();
});
