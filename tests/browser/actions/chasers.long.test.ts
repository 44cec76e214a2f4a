import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }, { path: '/v1.0/', status: 503 }] };

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: refused, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, scene));
  return page;
}

/** What is due a chaser, as the clerk sees it. */
async function chase(theme: Scene['theme'] = 'light', width = 1280): Promise<Page> {
  const page = await open({ open: '/actions/housing', person: 'clerk', theme }, width);
  await app(page).getByRole('link', { name: 'Chase officers' }).click();
  await publicOnes(page).getByRole('group', { name: /Head of Repairs/ }).waitFor();
  return page;
}
const publicOnes = (page: Page) => app(page).getByRole('region', { name: 'Public actions', exact: true });
const circleOnes = (page: Page) => app(page).getByRole('region', { name: 'Non-public actions' });

async function openPane(item: string, person: Scene['person'] = 'clerk', theme: Scene['theme'] = 'light', width = 1440): Promise<Page> {
  const page = await open({ host: 'outlook', person, item, theme, open: '' }, width);
  await app(page).getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test.each(['light', 'dark', 'contrast'] as const)('the choice and the preview are accessible in the %s theme and fit 320 px', async (theme) => {
  const page = await chase(theme, 320);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await publicOnes(page).getByRole('button', { name: /^Preview the mails to/ }).click();
  await app(page).getByRole('article', { name: /^Mail: / }).first().waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a clerk picks what is due, sees each mail before it is saved, opens it from the pane, and marks it as sent: each action tells of it', async () => {
  const page = await chase();
  const repairs = publicOnes(page).getByRole('group', { name: /Head of Repairs/ });
  expect(await repairs.getByText('not chased before').count()).toBeGreaterThan(0);
  await publicOnes(page).getByRole('button', { name: /^Preview the mails to/ }).click();
  const mail = app(page).getByRole('article', { name: /^Mail: / }).filter({ hasText: 'Dear Gareth Penhallow' });
  await mail.getByText('gareth.penhallow@selmarsh.example').waitFor();
  await app(page).getByRole('button', { name: /^Save \d+ mails? as waiting/ }).click();
  await publicOnes(page).getByText(/saved\. Open/).waitFor();
  await publicOnes(page).getByText('a chaser waits already').first().waitFor();
  await expectAccessible(page);

  const outlook = await openPane('reply-heating');
  await app(outlook).getByRole('link', { name: 'Chasers' }).click();
  const row = app(outlook).getByRole('listitem').filter({ hasText: 'Gareth Penhallow' });
  await row.getByRole('button', { name: /^Open as a mail/ }).click();
  const form = outlook.getByRole('region', { name: 'New message' });
  await form.getByText('Dear Gareth Penhallow,').waitFor();
  await form.getByText('gareth.penhallow@selmarsh.example').waitFor();
  await expectAccessible(outlook);
  await row.getByRole('button', { name: /^Mark as sent/ }).click();
  await row.waitFor({ state: 'detached' });
  expect(await outlook.evaluate(() => window.hostLog.unknown)).toEqual([]);

  await goTo(page, '/actions/housing');
  await goTo(page, '/actions/housing/action.housing-0050');
  await app(page).getByRole('region', { name: 'History' }).getByText(/^Chaser sent to Gareth Penhallow/).waitFor();
});

test('of a circle’s actions no word is in a mail, and the draft stands on the circle’s site alone', async () => {
  const page = await chase();
  await app(page).getByLabel('Due by').fill('2027-12-31');
  await circleOnes(page).getByRole('button', { name: /^Preview the mails to/ }).click();
  const mails = circleOnes(page).getByRole('article', { name: /^Mail: / });
  await mails.first().getByText('See the non-public list').first().waitFor();
  expect((await mails.allInnerTexts()).join(' ')).not.toMatch(/external wall/i);
  await app(page).getByRole('button', { name: /^Save \d+ mails? as waiting/ }).click();
  await circleOnes(page).getByText(/saved\. Open/).waitFor();
  const snapshot = JSON.parse(await (await fetch(`${preview().graphUrl}/_emulator/snapshot`)).text()) as { sites: { lists: { title: string; rows: { fields: { MailSubject: string } }[] }[] }[] }; // the emulator's own shape
  const withNonPublic = snapshot.sites.filter(({ lists }) => lists.some(({ title, rows }) => title === 'MB Chasers' && rows.some(({ fields }) => fields.MailSubject.includes('non-public'))));
  expect(withNonPublic).toHaveLength(1);
});

test('beside a mail that is being written a chaser is put into it, above what was typed', async () => {
  const page = await chase();
  for (const box of await publicOnes(page).getByRole('checkbox').all()) if (!(await box.isChecked())) await box.check();
  await publicOnes(page).getByRole('button', { name: /^Preview the mails to/ }).click();
  await app(page).getByRole('button', { name: /^Save \d+ mails? as waiting/ }).click();
  await publicOnes(page).getByText(/saved\. Open/).waitFor();
  const outlook = await openPane('new-message');
  await app(outlook).getByRole('link', { name: 'Chasers' }).click();
  await app(outlook).getByRole('listitem').filter({ hasText: 'Gareth Penhallow' }).first().getByRole('button', { name: /^Open as a mail/ }).click();
  await app(outlook).getByText(/Put into the mail beside the pane/).waitFor();
  await outlook.getByRole('region', { name: 'The item beside the pane' }).getByText('Dear Gareth Penhallow,').waitFor();
  expect(await outlook.evaluate(() => window.hostLog.unknown)).toEqual([]);
});

test('a log that stops half way says so, and is finished', async () => {
  const outlook = await openPane('reply-heating');
  await app(outlook).getByRole('link', { name: 'Chasers' }).click();
  const rows = app(outlook).getByRole('listitem').filter({ hasText: /Gareth Penhallow/ });
  await rows.first().waitFor();
  const before = await rows.count();
  await addFault(preview(), { match: { method: 'POST', path: 'MB Events' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await rows.first().getByRole('button', { name: /^Mark as sent/ }).click();
  await app(outlook).getByText('Not everything was noted').waitFor();
  await app(outlook).getByText(/Said to be sent by Priya Ramanathan/).waitFor();
  await expectAccessible(outlook);
  await clearFaults(preview());
  await rows.first().getByRole('button', { name: /^Finish the log/ }).click();
  await app(outlook).getByText(/Said to be sent by/).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(before - 1);
});

test('a member and an officer are shown no way to them, and SharePoint refuses their list', async () => {
  const member = await openPane('invitation-housing', 'member');
  await app(member).getByRole('heading', { level: 1, name: 'Housing Committee' }).waitFor();
  expect(await app(member).getByRole('link', { name: 'Chasers' }).count()).toBe(0);
  const officer = await open({ open: '/actions/housing', person: 'officer' });
  await app(officer).getByRole('article').first().waitFor();
  expect(await app(officer).getByRole('link', { name: 'Chase officers' }).count()).toBe(0);
  await goTo(officer, '/actions/housing/chasers');
  await app(officer).getByText('This is for clerks').waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)('an officer’s mail becomes progress with its date and its writer, in the %s theme and at 320 px', async (theme) => {
  const page = await openPane('reply-heating', 'clerk', theme, 320);
  await app(page).getByRole('link', { name: 'Progress' }).click();
  await app(page).getByRole('radio', { name: /^50: .*named in the mail, owed by its sender/ }).waitFor();
  expect(await app(page).getByRole('radio', { name: /^50: / }).isChecked()).toBe(true);
  const words = app(page).getByLabel('What becomes progress');
  expect(await words.inputValue()).toMatch(/^The written account/);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await words.fill(`The written account is with the Executive Director (${theme}).`);
  await app(page).getByRole('button', { name: 'Add as progress' }).click();
  await app(page).getByText('Added to action 50.').waitFor();
  await expectAccessible(page);

  const tab = await open({ open: '/actions/housing/action.housing-0050', person: 'clerk' });
  const note = app(tab).getByRole('region', { name: 'Progress' }).getByRole('listitem').filter({ hasText: `(${theme})` });
  await note.getByText(/Gareth Penhallow, Mon 16 Nov 2026, 9\.12 am/).waitFor();
  await note.getByText(/From a mail, taken over by Priya Ramanathan/).waitFor();
  expect(await note.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/outlook\.office\.com\/owa\/\?ItemID=/);
});

test('a pinned pane follows from mail to mail, and what was typed beside one is there again', async () => {
  const page = await openPane('reply-heating');
  await app(page).getByRole('link', { name: 'Progress' }).click();
  await app(page).getByLabel('What becomes progress').fill('Half a sentence');
  await page.getByRole('radio', { name: /Pigeons again/ }).check();
  await app(page).getByText(/No open action is named in this mail|Choose the action/).waitFor();
  await page.getByRole('radio', { name: /Pinned pane/ }).check();
  await app(page).getByText(/Open an officer’s mail/).waitFor();
  await page.getByRole('radio', { name: /action 50/ }).check();
  await app(page).getByLabel('What becomes progress').waitFor();
  expect(await app(page).getByLabel('What becomes progress').inputValue()).toBe('Half a sentence');
});
