import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startPreview } from './preview';
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
}

const meeting = '/meetings/housing-2026-11-24';
/** One of its rows no longer decodes. */
const spoiled = '/meetings/finance-2026-11-18';
const wide = { width: 1280, height: 860 };
const narrow = { width: 320, height: 860 };

const pictures: readonly Picture[] = [
  { name: 'meeting', scene: { open: meeting }, ...wide, shows: /Part 2/ },
  { name: 'meetings', scene: {}, ...wide, shows: /Upcoming/ },
  { name: 'pane', scene: { host: 'outlook', item: 'invitation-housing' }, width: 1440, height: 860, shows: /Part 1/ },
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
const inReadme = ['meeting', 'pane'];

const [folder] = process.argv.slice(2);
const preview = await startPreview();
const browser = await launchChromium();
try {
  await mkdir(folder ?? 'docs/pictures', { recursive: true });
  await spoilFirstAgendaItem(preview, 'finance-2026-11-18');
  for (const picture of pictures.filter(({ name }) => folder !== undefined || inReadme.includes(name))) {
    const page = await browser.newPage({ viewport: picture, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    await take(page, picture);
    await page.close();
  }
} finally {
  await browser.close();
  await preview.stop();
}

async function take(page: Page, { name, scene, shows, trouble }: Picture): Promise<void> {
  const file = path.join(folder ?? 'docs/pictures', `${name}.png`);
  if (trouble) await addFault(preview, { match: { path: '/v1.0/' }, fault: trouble });
  await page.goto(addressOf(preview.url, scene));
  await app(page).getByText(shows).first().waitFor();
  if (!trouble) await app(page).getByText('asking what you may open').waitFor({ state: 'detached' });
  // In a narrow window the stand-in host's own form stands above the app.
  if (folder !== undefined) await page.locator('iframe[title="Members’ Brief"]').scrollIntoViewIfNeeded();
  await page.screenshot({ path: file });
  await clearFaults(preview);
  console.log(file);
}
