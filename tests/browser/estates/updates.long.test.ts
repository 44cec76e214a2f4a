import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { changeRows, keepRows, rowsOf } from '../councilRows';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();
const closed = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }, { path: '/v1.0/', status: 412 }, { path: '/v1.0/', status: 503 }] };

let putBack: (() => Promise<void>) | null = null;
beforeEach(async () => void (putBack = await keepRows(preview())));
afterEach(async () => {
  await clearFaults(preview());
  await putBack?.();
});

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: closed, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, { open: '/estates', person: 'allocatedMember', ...scene }));
  return page;
}

/** From the list of estates, as a new allocated member comes to it. */
async function openUpdate(page: Page): Promise<void> {
  await app(page).getByRole('link', { name: /^Your update for / }).click();
  await app(page).getByRole('form', { name: 'Update' }).waitFor();
}

test('an allocated member edits the draft, saves it and gives it to the clerk, who has it before the meeting', async () => {
  const page = await open({});
  await openUpdate(page);
  const text = app(page).getByLabel('What you report');
  expect(await text.inputValue()).toMatch(/^\S.*\n/);
  await app(page).getByText('Not saved yet.').waitFor();
  await text.fill('Residents ask when the lift comes back.');
  await app(page).getByRole('button', { name: 'Save as a draft' }).click();
  await app(page).getByText('Saved as a draft.').waitFor();
  const clerk = await open({ person: 'clerk' });
  await app(clerk).getByRole('link', { name: /^Updates given for / }).first().click();
  await app(clerk).getByText('No update has been given to the clerk yet.').waitFor();
  await app(page).getByRole('button', { name: 'Give it to the clerk' }).click();
  await app(page).getByText(/^The clerk has it since /).waitFor();
  await expectAccessible(page);
  await goTo(clerk, '/estates');
  await app(clerk).getByRole('link', { name: /^Updates given for / }).first().click();
  await app(clerk).getByText('Residents ask when the lift comes back.').waitFor();
  await expectAccessible(clerk);
  // What is changed afterwards is not taken back from the clerk.
  await text.fill('Residents ask again.');
  await app(page).getByText(/What you have changed since is not saved yet/).waitFor();
});

test('a save that fails keeps what was written, and saving again keeps it once', async () => {
  const page = await open({});
  await openUpdate(page);
  await app(page).getByLabel('What you report').fill('All is well.');
  await addFault(preview(), { match: { method: 'POST', path: 'MB Member Updates' }, fault: { kind: 'status', status: 403 } });
  await app(page).getByRole('button', { name: 'Give it to the clerk' }).click();
  await app(page).getByText('Not saved: what you wrote is still here').waitFor();
  expect(await app(page).getByLabel('What you report').inputValue()).toBe('All is well.');
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Save again' }).click();
  await app(page).getByText(/^The clerk has it since /).waitFor();
  expect(await rowsOf(preview(), 'MB Member Updates', () => true)).toHaveLength(1);
});

test('other words saved from another device are shown beside these, and neither is lost', async () => {
  const page = await open({});
  await openUpdate(page);
  await app(page).getByLabel('What you report').fill('From the laptop.');
  await app(page).getByRole('button', { name: 'Save as a draft' }).click();
  await app(page).getByText('Saved as a draft.').waitFor();
  await changeRows(preview(), 'MB Member Updates', () => true, (fields) => Object.assign(fields, { UpdateText: 'From the phone.' }));
  await app(page).getByLabel('What you report').fill('From the laptop, later.');
  await app(page).getByRole('button', { name: 'Save as a draft' }).click();
  await app(page).getByText('You have saved other words meanwhile, from another window or device').waitFor();
  await app(page).getByText('From the phone.').waitFor();
  await expectAccessible(page);
  await app(page).getByRole('button', { name: 'Keep what stands here' }).click();
  await app(page).getByText('Saved as a draft.').waitFor();
  expect((await rowsOf(preview(), 'MB Member Updates', () => true)).map(({ UpdateText }) => UpdateText)).toEqual(['From the laptop, later.']);
});

test('what looks like a resident’s data is warned of', async () => {
  const page = await open({});
  await openUpdate(page);
  await app(page).getByLabel('What you report').fill('Call Mrs Ada Finch, Flat 12, on 01632 960123.');
  await app(page).getByText(/This looks like .*telephone number/).waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('the update is accessible in the %s theme and fits 320 px', async (theme) => {
  const page = await open({ theme }, 320);
  await openUpdate(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
