import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readFile } from '../../../src/packs/readFile';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';

const preview = usePreview();
const browser = useBrowser();
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

const list = '/actions/housing';
/** Overdue, and its officer's own. */
const repairs = '/actions/housing/action.housing-0050';

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: refused, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, scene));
  return page;
}

test.each(['light', 'dark', 'contrast'] as const)('the list and an action are accessible in the %s theme and fit 320 px', async (theme) => {
  const page = await open({ open: list, person: 'clerk', theme }, 320);
  await app(page).getByRole('article').first().waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await app(page).getByRole('article').first().getByRole('link').click();
  await app(page).getByRole('button', { name: 'Propose closure' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('an officer reports done, a clerk proposes closure and records that the committee agreed; SharePoint lets each do their part', async () => {
  const officer = await open({ open: repairs, person: 'officer' });
  await app(officer).getByLabel('What has been done').fill('The door entry was replaced on 12 November.');
  await app(officer).getByRole('checkbox', { name: /It is done/ }).check();
  await app(officer).getByRole('button', { name: 'Add and report done' }).click();
  await app(officer).getByRole('listitem').filter({ hasText: 'The door entry was replaced' }).waitFor();

  const clerk = await open({ open: list, person: 'clerk' });
  await app(clerk).getByRole('button', { name: /^Reported done/ }).click();
  await app(clerk).getByRole('article').filter({ hasText: '50' }).getByRole('link').click();
  await app(clerk).getByRole('button', { name: 'Propose closure' }).click();
  await app(clerk).getByRole('form', { name: 'Propose closure' }).getByRole('button', { name: 'Propose closure' }).click();
  await app(clerk).getByText(/the committee agrees at its meeting/).waitFor();
  await app(clerk).getByRole('button', { name: 'The committee agreed' }).click();
  const agreed = app(clerk).getByRole('form', { name: 'The committee agreed' });
  await agreed.getByLabel('At which meeting').selectOption({ index: 1 });
  await agreed.getByLabel(/Minute number/).fill('6');
  await agreed.getByRole('button', { name: 'The committee agreed' }).click();
  await app(clerk).getByText('Closed.', { exact: true }).waitFor();
  await app(clerk).getByText(/Agreed by the committee on .*, minute 6/).waitFor();
  await expectAccessible(clerk);
});

test('a member reads an action and is offered nothing to change', async () => {
  const page = await open({ open: '/actions/housing/action.housing-0044', person: 'allocatedMember' });
  await app(page).getByRole('region', { name: 'History' }).waitFor();
  expect(await app(page).getByRole('button').count()).toBe(0);
  await expectAccessible(page);
});

test('an action of a circle is not here for who may not read it, by its address either', async () => {
  const page = await open({ open: '/actions/housing/action.housing-np-0006', person: 'guest' });
  await app(page).getByText('This action is not here').waitFor();
  await expectAccessible(page);
});

test('the report for the next pack is a Word document that reads back as the list it was made of, and holds nothing of the circle’s', async () => {
  const page = await open({ open: list, person: 'clerk' });
  await app(page).getByRole('link', { name: 'Report for the next pack' }).click();
  const button = app(page).getByRole('button', { name: 'Download for Word: Outstanding actions (public)' });
  await button.waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('housing-outstanding-actions.docx');
  const result = await readFile({ document: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) });
  const requests = result.kind === 'read' ? result.reading.actions.map(({ request }) => request) : [];
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.some((request) => /Report to each meeting the number of lift breakdowns/.test(request))).toBe(true);
  expect(requests.join(' ')).not.toMatch(/external wall works/);
});
