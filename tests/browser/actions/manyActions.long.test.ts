import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';

const preview = usePreview();
const browser = useBrowser();
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };
const list = '/actions/housing';
const themes = ['light', 'dark', 'contrast'] as const;

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: refused, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, scene));
  return page;
}

async function expectFit(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

test.each(themes)('open and closed by month: accessible in the %s theme, and fits 320 px', async (theme) => {
  const page = await open({ open: list, person: 'clerk', theme }, 320);
  await app(page).getByRole('link', { name: 'By month' }).click();
  await app(page).getByRole('img', { name: /^Chart of open, overdue and closed actions/ }).waitFor();
  expect(await app(page).getByRole('row').count()).toBe(13);
  await expectFit(page);
});

test.each(themes)('choosing, being told and changing many: accessible in the %s theme, and fits 320 px', async (theme) => {
  const page = await open({ open: list, person: 'clerk', theme }, 320);
  await app(page).getByRole('button', { name: 'Change several' }).click();
  await app(page).getByRole('checkbox', { name: /^Choose / }).first().check();
  await expectFit(page);
  await app(page).getByLabel('What to change').selectOption({ label: 'Responsible post' });
  await app(page).getByLabel('Responsible post', { exact: true }).fill(`Head of ${theme}`);
  await app(page).getByRole('button', { name: 'Show what will change' }).click();
  await app(page).getByRole('heading', { name: '1 action will change' }).waitFor();
  await expectFit(page);
  await app(page).getByRole('button', { name: 'Change 1 action' }).click();
  await app(page).getByText('1 action changed.').waitFor();
  await expectFit(page);
  await app(page).getByRole('button', { name: 'Undo: put all 1 back' }).click();
  await app(page).getByText('1 action put back.').waitFor();
});

test.each(themes)('a new action and its editing: accessible in the %s theme with what it says is missing, and fits 320 px', async (theme) => {
  const page = await open({ open: list, person: 'clerk', theme }, 320);
  await app(page).getByRole('link', { name: 'New action' }).click();
  await app(page).getByRole('form', { name: 'New action' }).waitFor();
  await app(page).getByRole('button', { name: 'Enter the action' }).click();
  await app(page).getByText(/Say what was asked for/).waitFor();
  await expectFit(page);
  await goTo(page, `${list}/action.housing-0050`);
  await app(page).getByRole('button', { name: 'Edit' }).click();
  await app(page).getByRole('form', { name: 'Edit this action' }).waitFor();
  await expectFit(page);
});

test('with the keyboard alone a clerk proposes closure of several and puts them back; SharePoint keeps who and why', async () => {
  const page = await open({ open: list, person: 'clerk' });
  await app(page).getByRole('button', { name: 'Change several' }).press('Enter');
  const boxes = app(page).getByRole('checkbox', { name: /^Choose / });
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await app(page).getByText('3 actions chosen').waitFor();
  await app(page).getByLabel('What to change').selectOption({ label: 'Propose closure' });
  await app(page).getByLabel(/^Why/).fill('Done at the November walkabout');
  await page.keyboard.press('Enter');
  await app(page).getByRole('button', { name: /^Change \d actions?$/ }).press('Enter');
  await app(page).getByText(/actions? changed/).waitFor();
  await app(page).getByRole('button', { name: /^Undo/ }).press('Enter');
  await app(page).getByText(/actions? put back/).waitFor();
  await app(page).getByRole('button', { name: 'Done', exact: true }).press('Enter');
  await app(page).getByRole('article').first().getByRole('link').click();
  await app(page).getByText('Undone: “Proposed for closure”').waitFor();
  await app(page).getByText('Done at the November walkabout').waitFor();
});

test('a clerk enters an action by hand, and it stands in the list under the next number', async () => {
  const page = await open({ open: list, person: 'clerk' });
  await app(page).getByRole('link', { name: 'New action' }).click();
  await app(page).getByLabel('Which list').selectOption({ label: 'Public' });
  await app(page).getByLabel('What was asked, as minuted').fill('Count the garages on each estate.');
  await app(page).getByLabel('Due, as the committee words it').fill('Quarter 4 2026/2027');
  await app(page).getByText('Understood as Wed 31 Mar 2027; overdue from Thu 1 Apr 2027.').waitFor();
  await app(page).getByRole('button', { name: 'Enter on the public list' }).click();
  await app(page).getByRole('heading', { level: 1, name: /^Action housing-\d{4}$/ }).waitFor();
  await app(page).getByText('Raised', { exact: true }).first().waitFor();
  await expectAccessible(page);
});

test.each(['allocatedMember', 'officer'] as const)('to %s none of it is offered', async (person) => {
  const page = await open({ open: list, person });
  await app(page).getByRole('article').first().waitFor();
  expect(await app(page).getByRole('button', { name: 'Change several' }).count()).toBe(0);
  expect(await app(page).getByRole('link', { name: 'New action' }).count()).toBe(0);
  await goTo(page, `${list}/new`);
  await app(page).getByText('Actions are entered by clerks').waitFor();
  await expectAccessible(page);
});
