import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { choose, openImport, toCheck, usePackFiles } from './importing';

const preview = usePreview();
const browser = useBrowser();
const files = usePackFiles();

test('a clerk drops a PDF, corrects two doubtful names by the keyboard, saves, and finds the meeting, its decisions and its actions', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  await choose(page, files().pdf);
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
  // It has the minute that it comes from: the meeting, and the line of the papers.
  await app(page).getByRole('article').filter({ hasText: /would bring samples of the print/ }).getByRole('link').click();
  await app(page).getByText('Source of the action').click();
  await app(page).getByText(/^task-group\.pdf, line \d+/).first().waitFor();
  await app(page).getByRole('link', { name: 'the meeting of that day' }).click();
  await app(page).getByRole('region', { name: 'Decisions' }).getByText('That sensors be placed in forty homes until March 2027.').waitFor();

  await page.goto(addressOf(preview().url, { person: 'member', open: '/meetings/damp-task-group-2026-10-13' }));
  await app(page).getByText('That sensors be placed in forty homes until March 2027.').waitFor();
});

test('the same pack again has nothing to save', async () => {
  const page = await browser.newPage();
  await openImport(page, preview().url);
  await choose(page, files().pdf);
  await app(page).getByText(/nothing to save|Nothing has been saved yet/).waitFor();
  expect(await app(page).getByRole('list', { name: 'Files' }).innerText()).toContain('4 agenda items');
  expect(await app(page).getByRole('list').filter({ hasText: 'APOLOGIES FOR ABSENCE' }).innerText()).not.toMatch(/New|Changed/);
});

test('a member is not offered the import', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'member' }));
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
  expect(await app(page).getByRole('link', { name: 'Import a pack' }).count()).toBe(0);
});
