import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const open = async (theme: 'light' | 'dark' | 'contrast' = 'light', width = 1280, person: 'clerk' | 'allocatedMember' = 'clerk'): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, declared: { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] } });
  await page.goto(addressOf(preview().url, { open: '/actions/housing', person, theme }));
  await app(page).getByRole('article').first().waitFor();
  return page;
};

const list = (page: Page) => app(page).getByRole('region', { name: 'The public list' });
const choose = async (page: Page, content: string | Buffer): Promise<void> => list(page).getByLabel('File of actions').setInputFiles({ name: 'actions.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });

test('a list is exported, a cell changed, and the file brought in: what it would change is seen first, saved, and told in the history', async () => {
  const page = await open();
  await app(page).getByRole('link', { name: 'Report for the next pack' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), app(page).getByRole('button', { name: 'Download for a spreadsheet: Outstanding actions (public)' }).click()]);
  const rows = readFileSync(await download.path(), 'utf8').split('\r\n');
  const at = rows.findIndex((row) => row.startsWith('housing-0044,'));
  const [, due = ''] = /,([^",]+ 2026),/.exec(rows[at] ?? '') ?? [];
  expect(due).not.toBe('');

  await goTo(page, '/actions/housing');
  await app(page).getByRole('link', { name: 'Bring in from a spreadsheet' }).click();
  await choose(page, rows.map((row, nth) => (nth === at ? row.replace(due, '31 March 2027') : row)).join('\r\n'));
  await list(page).getByText(/0 new, 1 to change, \d+ as they are, 0 refused/).waitFor();
  await list(page).getByText('31 March 2027').waitFor();
  await expectAccessible(page);
  await list(page).getByRole('button', { name: 'Save 1 action' }).click();
  await list(page).getByText('1 action saved.').waitFor();
  await list(page).getByText(/0 new, 0 to change/).waitFor();

  await goTo(page, '/actions/housing/action.housing-0044');
  await app(page).getByRole('region', { name: 'History' }).getByText(/“31 March 2027”/).waitFor();
  await app(page).getByText('From the file actions.csv').waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('what a file would do is accessible in the %s theme and fits 320 px; formulas are text, and what is wrong with a file says what to do', async (theme) => {
  const page = await open(theme, 320);
  await app(page).getByRole('link', { name: 'Bring in from a spreadsheet' }).click();
  await choose(page, 'Request,Responsibility\n"=cmd|\'/C calc\'!A0",Head of Repairs\n<b>Bold</b>,Head of Repairs\n');
  await list(page).getByText("=cmd|'/C calc'!A0").waitFor();
  await list(page).getByText('<b>Bold</b>').waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await choose(page, 'Name,Place\nAnn,Hall\n');
  await list(page).getByText(/no row of headings/).waitFor();
  await choose(page, Buffer.from([0, 159, 146, 150, 0, 0, 1, 2, 255, 254, 0, 7]));
  await list(page).getByText(/Save the sheet with the actions as “CSV UTF-8”/).waitFor();
  await expectAccessible(page);
});

test('a file in the encoding of an older Windows is read as it was written', async () => {
  const page = await open();
  await app(page).getByRole('link', { name: 'Bring in from a spreadsheet' }).click();
  await choose(page, Buffer.from('Request,Status\nAsk the caf\xe9 for \xa35,New\n', 'latin1'));
  await list(page).getByText('Ask the café for £5').waitFor();
});

test('a member is not offered it, and by its address is told whom to ask', async () => {
  const page = await open('light', 1280, 'allocatedMember');
  expect(await app(page).getByRole('link', { name: 'Bring in from a spreadsheet' }).count()).toBe(0);
  await goTo(page, '/actions/housing/import');
  await app(page).getByText('This is for clerks').waitFor();
});
