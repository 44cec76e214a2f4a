import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readPaper } from '../../../samples/papers/readPaper';
import { writePdf } from '../../../samples/papers/writePdf';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

let folder: string;
let pdf: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-packs-'));
  pdf = path.join(folder, 'task-group.pdf');
  await writeFile(pdf, await writePdf(readPaper(readFileSync(path.join(__dirname, 'taskGroup.txt'), 'utf8')), 'Task group', new Date('2026-12-01T09:00:00Z')));
});

afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => clearFaults(preview()));

const openImport = async (page: Page): Promise<void> => {
  await page.goto(addressOf(preview().url, { person: 'clerk' }));
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await app(page).getByRole('heading', { name: 'Import a pack' }).waitFor();
};

const choose = (page: Page, file: string): Promise<void> => app(page).getByLabel('Pack files').setInputFiles(file);

const toCheck = (page: Page, name: RegExp) => app(page).getByRole('form', { name });

test('a clerk drops a PDF, corrects two doubtful names by the keyboard, saves, and finds the meeting, its decisions and its actions', async () => {
  const page = await browser.newPage();
  await openImport(page);
  await choose(page, pdf);
  const first = toCheck(page, /Member 3, name/);
  await first.waitFor();
  // The source stands beside it, with the line marked.
  expect(await first.locator('mark').innerText()).toContain('Stephen Akroyd-Bell');
  await expectAccessible(page);

  await first.getByLabel('Name').fill('Stephen Ackroyd-Bell');
  await page.keyboard.press('Enter');
  const second = toCheck(page, /Member 6, name/);
  expect(await second.getByLabel('Name').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Jonah Thwaite');
  await page.keyboard.press('Enter');
  await app(page).getByText('Jonah Thwaite').last().waitFor();

  // What the minutes promise and no list has is one tick from being an action.
  await app(page).getByRole('checkbox', { name: /would bring samples of the print/ }).check();
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = app(page).getByRole('dialog');
  expect(await dialog.innerText()).toMatch(/everyone who may open the committee site/);
  await dialog.getByRole('button', { name: 'Save for them' }).click();
  await app(page).getByRole('link', { name: 'Open the meeting' }).click();

  await app(page).getByRole('heading', { level: 3, name: 'HUMIDITY SENSORS: RESULTS OF THE TRIAL' }).waitFor();
  await app(page).getByRole('link', { name: 'Open actions of this committee' }).click();
  await app(page).getByText('Translate the leaflet into the five languages most spoken.').waitFor();
  await app(page).getByText(/would bring samples of the print/).first().waitFor();
  await expectAccessible(page);

  await page.goto(addressOf(preview().url, { person: 'member', open: '/meetings/damp-task-group-2026-10-13' }));
  await app(page).getByText('That sensors be placed in forty homes until March 2027.').waitFor();
});

test('the same pack again has nothing to save', async () => {
  const page = await browser.newPage();
  await openImport(page);
  await choose(page, pdf);
  await app(page).getByText(/nothing to save|Nothing has been saved yet/).waitFor();
  expect(await app(page).getByRole('list', { name: 'Files' }).innerText()).toContain('4 agenda items');
  expect(await app(page).getByRole('list').filter({ hasText: 'APOLOGIES FOR ABSENCE' }).innerText()).not.toMatch(/New|Changed/);
});

test('a save that half fails keeps what was corrected, and saving again completes it', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 503 }], consoleErrors: ['503'] } });
  await openImport(page);
  const text = path.join(folder, 'late.txt');
  await writeFile(text, readFileSync(path.join(__dirname, 'taskGroup.txt'), 'utf8').replace('8 DECEMBER 2026', '15 DECEMBER 2026').replace('TUESDAY, 15', 'TUESDAY, 15'));
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
  const file = path.join(folder, name);
  await writeFile(file, contents);
  const page = await browser.newPage();
  await openImport(page);
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
  await app(page).getByLabel(/paste the text/).fill(readFileSync(path.join(__dirname, 'taskGroup.txt'), 'utf8'));
  await app(page).getByRole('button', { name: 'Read the pasted text' }).click();
  await toCheck(page, /Member 6, name/).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a member is not offered the import', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'member' }));
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
  expect(await app(page).getByRole('link', { name: 'Import a pack' }).count()).toBe(0);
});
