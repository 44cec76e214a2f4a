import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { startPreview } from './preview';
import { addressOf, app, type Scene } from './stage';

/** `npm run screenshots [-- FOLDER]`: the pictures of the README, and every screen in each theme and width to look through. */
interface Picture {
  readonly name: string;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** What must be on the screen before the picture is taken. */
  readonly heading: RegExp;
}

const meeting = '/meetings/housing-2026-11-24';
const wide = { width: 1280, height: 860 };
const narrow = { width: 320, height: 860 };

const pictures: readonly Picture[] = [
  { name: 'meeting', scene: { open: meeting }, ...wide, heading: /Part 2/ },
  { name: 'meetings', scene: {}, ...wide, heading: /Upcoming/ },
  { name: 'pane', scene: { host: 'outlook', item: 'invitation-housing' }, width: 1440, height: 860, heading: /Part 1/ },
  ...(['dark', 'contrast'] as const).flatMap((theme): Picture[] => [
    { name: `meeting-${theme}`, scene: { open: meeting, theme }, ...wide, heading: /Part 2/ },
    { name: `pane-${theme}`, scene: { host: 'outlook', item: 'invitation-housing', theme }, width: 1440, height: 860, heading: /Part 1/ },
  ]),
  { name: 'meeting-320', scene: { open: meeting }, ...narrow, heading: /Part 2/ },
  { name: 'meetings-320', scene: {}, ...narrow, heading: /Upcoming/ },
  { name: 'pane-320', scene: { host: 'outlook', item: 'invitation-housing' }, ...narrow, heading: /Part 1/ },
  { name: 'guest', scene: { person: 'guest', open: meeting }, ...wide, heading: /Part 2/ },
];

/** Those shown in the README; the others are only looked through. */
const inReadme = ['meeting', 'pane'];

const [folder] = process.argv.slice(2);
const preview = await startPreview();
const browser = await launchChromium();
try {
  await mkdir(folder ?? 'docs/pictures', { recursive: true });
  for (const picture of pictures.filter(({ name }) => folder !== undefined || inReadme.includes(name))) {
    const page = await browser.newPage({ viewport: picture, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
    await take(page, picture);
    await page.close();
  }
} finally {
  await browser.close();
  await preview.stop();
}

async function take(page: Page, { name, scene, heading }: Picture): Promise<void> {
  const file = path.join(folder ?? 'docs/pictures', `${name}.png`);
  await page.goto(addressOf(preview.url, scene));
  await app(page).getByRole('heading', { name: heading }).first().waitFor();
  await app(page).getByText('asking what you may open').waitFor({ state: 'detached' });
  await page.screenshot({ path: file });
  console.log(file);
}
