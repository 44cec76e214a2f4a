import { readFileSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from '../browser';
import { focused, tabTo } from '../keyboard';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const pack = { name: 'task-group.txt', mimeType: 'text/plain', buffer: Buffer.from(readFileSync(path.join(__dirname, 'taskGroup.txt'), 'utf8').replace('8 DECEMBER 2026', '13 APRIL 2027')) };

test('a pack is chosen, checked, saved and its meeting opened by the keyboard alone', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'clerk' }));
  await app(page).getByRole('link', { name: 'Import a pack' }).press('Enter');
  await app(page).getByRole('heading', { name: 'Import a pack' }).waitFor();
  expect(await focused(page)).toBe('Import a pack');

  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, /^Choose files$/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(pack);
  await app(page).getByRole('heading', { name: /^To check in/ }).waitFor();

  // Enter confirms the first check and goes on to the next, until none is left.
  await tabTo(page, /^(?:Name|I have looked at it)/);
  const left = app(page).getByText(/of \d+ left\. Enter confirms/);
  const isAllChecked = app(page).getByText(/^All \d+ checked\.$/);
  while ((await isAllChecked.count()) === 0) {
    const said = await left.innerText();
    await page.keyboard.press('Enter');
    await app(page).getByText(said, { exact: true }).waitFor({ state: 'detached' });
  }

  // A promise is ticked, and what an action asks for is edited and left as it was.
  await tabTo(page, /would bring samples of the print/);
  await page.keyboard.press('Space');
  expect(await app(page).getByRole('checkbox', { name: /would bring samples of the print/ }).isChecked()).toBe(true);
  await tabTo(page, /^Edit Leaflet/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Leave as it was$/);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^Edit Leaflet/);

  await tabTo(page, /^Save$/);
  await page.keyboard.press('Enter');
  await app(page).getByRole('dialog').waitFor();
  await tabTo(page, /^Save for them$/);
  await page.keyboard.press('Enter');
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();
  expect(await focused(page)).toBe('Import a pack');
  await tabTo(page, /^Open the meeting$/);
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { level: 3, name: 'HUMIDITY SENSORS: RESULTS OF THE TRIAL' }).waitFor();
});
