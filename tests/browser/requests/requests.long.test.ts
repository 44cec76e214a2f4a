import type { Page } from 'playwright-core';
import { axeFindings } from '../axeFindings';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

const meeting = '/meetings/housing-2026-11-24';
const requests = `${meeting}/requests`;
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

afterEach(async () => {
  await clearFaults(preview());
  await setCalendar(null);
});

test('a member asks for a starred item, and the clerk sees who asked, for what and when', async () => {
  const page = await openItem('member', /BASIN ROW: DOOR ENTRY/i);
  await app(page).getByRole('button', { name: 'I want this discussed' }).click();
  await app(page).getByRole('textbox', { name: /What do you want to ask/ }).fill('Which estates were visited?');
  await expectAccessibleForm(page);
  await app(page).getByRole('button', { name: 'Ask for discussion' }).click();
  await app(page).getByText('You asked for discussion').waitFor();

  const clerk = await open({ person: 'clerk', open: requests });
  const asked = app(clerk).getByRole('listitem').filter({ hasText: 'Which estates were visited?' });
  await asked.waitFor();
  expect(await asked.innerText()).toMatch(/Marian Okafor\s+Wants it discussed\s+\d+(\.\d\d)? ?(am|pm|noon|midnight) on Mon 16 Nov 2026/);
});

test('a request that a member writes in another’s name stands under who wrote it', async () => {
  const page = await openItem('allocatedMember', /TENANT SATISFACTION/i);
  await page.route(/MB%20Submissions\/items$/, (route) => {
    const { fields } = JSON.parse(route.request().postData() ?? '{}') as { readonly fields: object };
    return route.continue({ postData: JSON.stringify({ fields: { ...fields, memberId: 'another', memberMail: 'another@council.example', memberName: 'Marian Okafor' } }) });
  });
  await app(page).getByRole('button', { name: 'Ask a question' }).click();
  await app(page).getByRole('textbox', { name: 'Your question' }).fill('Written in another’s name.');
  await app(page).getByRole('button', { name: 'Send to the clerk' }).click();
  await app(page).getByText('Sent.').waitFor();

  const clerk = await open({ person: 'clerk', open: requests });
  const forged = app(clerk).getByRole('listitem').filter({ hasText: 'Written in another’s name.' });
  await forged.getByText('in the name of Marian Okafor, who did not send it').waitFor();
  expect(await forged.getByRole('strong').innerText()).not.toContain('Marian');
  await expectAccessible(clerk);
});

test('what arrives after the start is set apart as late by SharePoint’s clock, and not dropped', async () => {
  const page = await openItem('allocatedMember', /BUILDING SAFETY REGISTER/i);
  await app(page).getByRole('button', { name: 'I want this discussed' }).click();
  await app(page).getByRole('textbox', { name: /What do you want to ask/ }).fill('Asked with a slow clock.');
  await setCalendar('2026-11-24T18:31:00Z');
  await app(page).getByRole('button', { name: 'Ask for discussion' }).click();
  await app(page).getByText('Late').waitFor();

  const clerk = await open({ person: 'clerk', open: requests });
  const late = app(clerk).getByRole('region', { name: 'Came after the deadline' });
  await late.getByText('Asked with a slow clock.').waitFor();
  expect(await app(clerk).getByRole('region', { name: 'By item' }).innerText()).not.toContain('Asked with a slow clock.');
});

test('without a connection what was typed stays, and is sent once when there is one again', async () => {
  const page = await openItem('member', /TENANT SATISFACTION/i);
  await app(page).getByRole('button', { name: 'Ask a question' }).click();
  await app(page).getByRole('textbox', { name: 'Your question' }).fill('Who answers for Kestrel Rise?');
  await addFault(preview(), { match: { method: 'POST', path: 'MB Submissions' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await app(page).getByRole('button', { name: 'Send to the clerk' }).click();
  await app(page).getByText('Not sent: what you typed is still here').waitFor();
  expect(await app(page).getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('Who answers for Kestrel Rise?');
  await expectAccessibleForm(page);
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Send again' }).click();
  await app(page).getByText('Question for the meeting').waitFor();
  const clerk = await open({ person: 'clerk', open: requests });
  await app(clerk).getByText('Who answers for Kestrel Rise?').first().waitFor();
  expect(await app(clerk).getByText('Who answers for Kestrel Rise?').count()).toBe(1);
});

// Sent in by members as the sample has them: two by Marian Okafor of which one is non-public, one each by two others.
test.each<[NonNullable<Scene['person']>, readonly string[], readonly string[]]>([
  ['clerk', ['Kestrel Rise stands at 49 per cent', 'figures by block', 'How was the carrier chosen?', 'contribution of each leaseholder'], []],
  ['member', ['figures by block', 'How was the carrier chosen?'], ['Kestrel Rise stands at 49 per cent', 'contribution of each leaseholder']],
  ['allocatedMember', ['contribution of each leaseholder'], ['figures by block', 'How was the carrier chosen?', 'Kestrel Rise stands at 49 per cent']],
  ['officer', [], ['figures by block', 'How was the carrier chosen?', 'contribution of each leaseholder', 'Kestrel Rise stands at 49 per cent']],
  ['guest', [], ['figures by block', 'How was the carrier chosen?', 'contribution of each leaseholder', 'Kestrel Rise stands at 49 per cent']],
])('the %s sees their own requests, and a clerk everybody’s', async (person, seen, hidden) => {
  const page = await open({ person, open: requests });
  if (seen.length === 0) await app(page).getByText('You have asked for nothing yet').waitFor();
  for (const words of seen) await app(page).getByText(words).waitFor();
  const shown = await app(page).getByRole('main').innerText();
  for (const words of hidden) expect(shown).not.toContain(words);
});

test('someone without access sees nobody’s requests', async () => {
  const page = await open({ person: 'outsider', open: requests });
  await app(page).getByText(/You have no access/).waitFor();
  expect(await app(page).getByRole('main').innerText()).not.toContain('Marian');
});

test.each(['light', 'dark', 'contrast'] as const)('the clerk’s list and a member’s are accessible in the %s theme, and fit 320 px', async (theme) => {
  for (const person of ['clerk', 'member'] as const) {
    const page = await browser.newPage({ viewport: { width: 320, height: 720 }, declared: refused });
    await page.goto(addressOf(preview().url, { person, open: requests, theme }));
    await app(page).getByText('figures by block').waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

async function open(scene: Scene): Promise<Page> {
  const page = await browser.newPage({ declared: { statuses: [...refused.statuses, { path: '/v1.0/', status: 503 }] } });
  await page.goto(addressOf(preview().url, scene));
  return page;
}

async function openItem(person: NonNullable<Scene['person']>, title: RegExp): Promise<Page> {
  const page = await open({ person, open: meeting });
  await app(page).getByRole('link', { name: title }).first().click();
  await app(page).getByRole('heading', { name: 'Requests and questions' }).waitFor();
  return page;
}

/** The form in the item's page; the page as a whole is its own feature's to try. */
async function expectAccessibleForm(page: Page): Promise<void> {
  expect(await axeFindings(page, { within: ['iframe[title="Members’ Brief"]', 'main form[aria-label^="Ask"]'] })).toEqual([]);
}

const setCalendar = (at: string | null): Promise<Response> =>
  fetch(`${preview().graphUrl}/_emulator/calendar`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ at }) });
