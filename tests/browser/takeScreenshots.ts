import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { writeImportFiles } from './importFiles';
import { importStates } from './importPictures';
import { reachImportState } from './importSteps';
import { importFiles, supplement } from './preparing/importSupplement';
import { startPreview } from './preview';
import { takeStates } from './states/statePictures';
import { addressOf, app, type Scene } from './stage';
import { addFault, clearFaults, spoilFirstAgendaItem } from './trouble';

/** `npm run screenshots [-- FOLDER]`: the pictures of the README, and every screen in each theme and width to look through. */
interface Picture {
  readonly name: string;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** What must be on the screen before the picture is taken. */
  readonly shows: RegExp;
  readonly trouble?: Parameters<typeof addFault>[1]['fault'];
  /** What has been done on the screen before. */
  readonly done?: (page: Page) => Promise<void>;
}

const meeting = '/meetings/housing-2026-11-24';
/** One of its rows no longer decodes. */
const spoiled = '/meetings/finance-2026-11-18';
const wide = { width: 1280, height: 860 };
const narrow = { width: 320, height: 860 };

/** Those of the README first, in this order: what is done for one is seen in the next. */
const pictures: readonly Picture[] = [
  { name: 'home', scene: { open: '' }, ...wide, shows: /Cladding at Harrier House/ },
  { name: 'plan', scene: { open: `${meeting}/plan`, person: 'allocatedMember' }, ...wide, shows: /pages to read/, done: readTwoItems },
  { name: 'item', scene: { open: meeting, person: 'allocatedMember' }, ...wide, shows: /Part 2/, done: writeNote },
  { name: 'requests', scene: { open: `${meeting}/requests`, person: 'clerk' }, ...wide, shows: /How was the carrier chosen/ },
  { name: 'meeting', scene: { open: meeting, person: 'allocatedMember' }, ...wide, shows: /Part 2/, done: seeTheAgenda },
  { name: 'pane', scene: { host: 'outlook', item: 'invitation-housing' }, width: 1440, height: 860, shows: /Part 1/ },
  { name: 'changes', scene: { open: meeting, person: 'allocatedMember' }, ...wide, shows: /Part 2/, done: letSupplementArrive },
  { name: 'brief', scene: { open: `${meeting}/brief`, person: 'allocatedMember' }, ...wide, shows: /My note:/ },
  { name: 'meetings', scene: {}, ...wide, shows: /Upcoming/ },
  ...(['dark', 'contrast'] as const).flatMap((theme): Picture[] => [
    { name: `meeting-${theme}`, scene: { open: meeting, theme }, ...wide, shows: /Part 2/ },
    { name: `pane-${theme}`, scene: { host: 'outlook', item: 'invitation-housing', theme }, width: 1440, height: 860, shows: /Part 1/ },
  ]),
  { name: 'meeting-320', scene: { open: meeting }, ...narrow, shows: /Part 2/ },
  { name: 'meetings-320', scene: {}, ...narrow, shows: /Upcoming/ },
  { name: 'pane-320', scene: { host: 'outlook', item: 'invitation-housing' }, ...narrow, shows: /Part 1/ },
  ...([wide, narrow] as const).flatMap((size): Picture[] => [
    { name: `busy-${size.width}`, scene: {}, ...size, shows: /SharePoint is busy/, trouble: { kind: 'status', status: 429, retryAfter: 0 } },
    { name: `unreachable-${size.width}`, scene: {}, ...size, shows: /could not be reached/, trouble: { kind: 'dropBefore' } },
    { name: `failed-${size.width}`, scene: {}, ...size, shows: /Try again/, trouble: { kind: 'status', status: 400 } },
    { name: `loading-${size.width}`, scene: {}, ...size, shows: /Loading|Reading|asking/i, trouble: { kind: 'delay', ms: 20_000 } },
    ...(['consent', 'cancelled', 'noBridge', 'interaction'] as const).map((signIn) => ({ name: `sign-in-${signIn}-${size.width}`, scene: { signIn }, ...size, shows: /administrator|sign|browser/i })),
    { name: `no-access-${size.width}`, scene: { person: 'outsider' as const }, ...size, shows: /access/i },
    { name: `unreadable-${size.width}`, scene: { open: spoiled }, ...size, shows: /position/ },
  ]),
  { name: 'guest', scene: { person: 'guest', open: meeting }, ...wide, shows: /Part 2/ },
];

/** Those shown in the README; the others are only looked through. */
const inReadme = ['home', 'plan', 'item', 'requests', 'meeting', 'pane', 'changes', 'brief'];

/** A folder, and with it the names of the states where only those are wanted. */
const [folder, only] = process.argv.slice(2);
const preview = await startPreview();
const browser = await launchChromium();
try {
  await mkdir(folder ?? 'docs/pictures', { recursive: true });
  if (only === undefined) await spoilFirstAgendaItem(preview, 'finance-2026-11-18');
  for (const picture of pictures.filter(({ name }) => (folder === undefined ? inReadme.includes(name) : only === undefined))) {
    const page = await browser.newPage({ viewport: picture, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    await take(page, picture);
    await page.close();
  }
  if (folder !== undefined) await takeImport(folder);
  if (folder !== undefined) await takeStates(browser, preview, folder, only?.split(',') ?? null);
} finally {
  await browser.close();
  await preview.stop();
}

/** Every state of the import screen in each theme, wide and narrow; a state that saves comes after those that need the meeting unsaved. */
async function takeImport(into: string): Promise<void> {
  const papers = await mkdtemp(path.join(tmpdir(), 'members-brief-pictures-'));
  let nth = 0;
  for (const state of importStates.filter(({ name }) => only === undefined || only.split(',').includes(name))) {
    for (const [theme, size] of [['light', wide], ['dark', wide], ['contrast', wide], ['light', narrow], ['contrast', narrow]] as const) {
      const page = await browser.newPage({ viewport: size, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
      const files = await writeImportFiles(papers, (nth += 1));
      const restore = await reachImportState(page, state, files, preview, { theme });
      await page.locator('iframe[title="Members’ Brief"]').scrollIntoViewIfNeeded();
      const file = path.join(into, `import-${state.name}-${theme}-${size.width}.png`);
      await page.screenshot({ path: file });
      await page.close();
      await restore();
      console.log(file);
    }
  }
}

async function take(page: Page, { name, scene, shows, trouble, done }: Picture): Promise<void> {
  const file = path.join(folder ?? 'docs/pictures', `${name}.png`);
  if (trouble) await addFault(preview, { match: { path: '/v1.0/' }, fault: trouble });
  await page.goto(addressOf(preview.url, scene));
  await app(page).getByText(shows).first().waitFor();
  if (!trouble) await app(page).getByText('asking what you may open').waitFor({ state: 'detached' });
  if (!trouble) await app(page).getByText('Counting the pages left to read').waitFor({ state: 'detached' });
  await done?.(page);
  // In a narrow window the stand-in host's own form stands above the app.
  if (folder !== undefined) await page.locator('iframe[title="Members’ Brief"]').scrollIntoViewIfNeeded();
  await page.screenshot({ path: file });
  await clearFaults(preview);
  console.log(file);
}

async function readTwoItems(page: Page): Promise<void> {
  for (const item of ['3', '4']) await app(page).getByRole('button', { name: `Mark as read: item ${item}`, exact: true }).click();
  await app(page).getByRole('link', { name: /^WEIRSIDE/ }).click();
  await app(page).getByText('Kept in your OneDrive', { exact: true }).waitFor();
  await app(page).getByRole('link', { name: /^The agenda of/ }).click();
  await app(page).getByRole('link', { name: 'Reading plan' }).click();
  await app(page).getByRole('link', { name: /^Continue where I was/ }).waitFor();
}

async function writeNote(page: Page): Promise<void> {
  await app(page).getByRole('link', { name: /^WEIRSIDE/ }).click();
  await app(page).getByRole('region', { name: 'My notes' }).getByRole('textbox', { name: 'Note', exact: true }).fill('Ask why the roofs cannot wait for the winter survey.');
  await app(page).getByText('Kept in your OneDrive', { exact: true }).waitFor();
  await app(page).getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
}

/** Below what changed, which has a picture of its own. */
async function seeTheAgenda(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: /^Unread/ }).waitFor();
  await app(page).getByRole('list', { name: 'On the agenda' }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function letSupplementArrive(page: Page): Promise<void> {
  const clerk = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  await clerk.goto(addressOf(preview.url, { person: 'clerk' }));
  await importFiles(clerk, [supplement]);
  await clerk.close();
  await page.reload();
  await app(page).getByText(/since you last looked: /).waitFor();
}
