import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { changeRows, keepRows, rowsOf } from '../councilRows';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';
import { actAs } from '../trouble';

const preview = usePreview();
const browser = useBrowser();
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

let putBack: (() => Promise<void>) | null = null;
beforeEach(async () => void (putBack = await keepRows(preview())));
afterEach(() => putBack?.());

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: refused, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, { open: '/estates/map', ...scene }));
  return page;
}

test.each(['light', 'dark', 'contrast'] as const)('the map and its form are accessible in the %s theme and fit 320 px', async (theme) => {
  const page = await open({ person: 'clerk', theme }, 320);
  await app(page).getByRole('button', { name: 'Edit: Weirside Estate' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await app(page).getByRole('button', { name: 'Edit: Weirside Estate' }).click();
  await app(page).getByRole('form', { name: 'Edit Weirside Estate' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('a clerk renames an estate by the keyboard alone, and is back where it stands', async () => {
  const page = await open({ person: 'clerk' });
  await app(page).getByRole('button', { name: 'Edit: Larkspur Estate' }).focus();
  await page.keyboard.press('Enter');
  await app(page).getByRole('form', { name: 'Edit Larkspur Estate' }).waitFor();
  await expectFocusOn(page, 'Name');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Larkspur Fields');
  await page.keyboard.press('Enter');
  await app(page).getByText('Saved.', { exact: true }).waitFor();
  await app(page).getByText('Also called: the Larkspur, Larkspur, Larkspur Estate').waitFor();
  expect(await app(page).locator(':focus').innerText()).toBe('Eastfield');
  const [event] = await rowsOf(preview(), 'MB Events', ({ subject }) => subject === 'larkspur');
  expect(event).toMatchObject({ subjectKind: 'estate', what: 'Renamed', ValueBefore: 'Larkspur Estate', ValueAfter: 'Larkspur Fields' });
});

test('a gap leads to its place', async () => {
  const page = await open({ person: 'member' });
  await app(page).getByRole('link', { name: 'Quarrymount lies in no area' }).click();
  await app(page).locator(':focus', { hasText: 'In no area' }).waitFor();
});

test.each(['allocatedMember', 'officer', 'guest'] as const)('%s reads the map without anything to change it, and SharePoint refuses what is sent past the screen', async (person) => {
  const page = await open({ person });
  await app(page).getByRole('link', { name: 'Lockwright Estate' }).waitFor();
  expect(await app(page).getByRole('main').getByRole('button').count()).toBe(0);
  const { openSite, headers } = await actAs(preview(), person);
  for (const list of ['MB Areas', 'MB Estates', 'MB Allocations']) {
    const items = `${openSite}/lists/${list}/items`;
    const found = (await (await fetch(`${items}?$expand=fields`, { headers })).json()) as { value: { id: string }[] };
    expect(found.value.length).toBeGreaterThan(0);
    const changed = await fetch(`${items}/${found.value[0]?.id ?? ''}/fields`, { method: 'PATCH', headers, body: JSON.stringify({ state: 'withdrawn' }) });
    const added = await fetch(items, { method: 'POST', headers, body: JSON.stringify({ fields: { key: 'mine', FullTitle: 'Mine', state: 'active' } }) });
    expect([list, changed.status, added.status]).toEqual([list, 403, 403]);
  }
});

test('who is a clerk by the council’s list and not by SharePoint is refused, is told so, and changes nothing', async () => {
  const { length } = await rowsOf(preview(), 'MB Events', () => true);
  expect(await changeRows(preview(), 'MB Memberships', ({ key }) => key === 'housing.tomasz-zielony', (fields) => (fields['role'] = 'clerk'))).toBe(1);
  const page = await open({ person: 'allocatedMember' });
  await app(page).getByRole('button', { name: 'Edit the area: Canal Quarter' }).click();
  await app(page).getByLabel('Name', { exact: true }).fill('Canal and Basin');
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByText('SharePoint lets only clerks change the map. Ask a clerk to make this change.').waitFor();
  expect(await app(page).getByLabel('Name', { exact: true }).inputValue()).toBe('Canal and Basin');
  await expectAccessible(page);
  expect(await rowsOf(preview(), 'MB Areas', ({ FullTitle }) => FullTitle === 'Canal and Basin')).toEqual([]);
  expect(await rowsOf(preview(), 'MB Events', () => true)).toHaveLength(length);
});

test('a clerk hands an area over and endorses what awaits it; everybody sees who is appointed', async () => {
  const clerk = await open({ person: 'clerk' });
  await app(clerk).getByRole('button', { name: 'Hand over: Marian Okafor, Northgate' }).click();
  await app(clerk).getByLabel('Member', { exact: true }).fill('Owen Madoc');
  await app(clerk).getByLabel('First day').fill('2026-11-01');
  await app(clerk).getByRole('button', { name: 'Save', exact: true }).click();
  await app(clerk).getByText('Owen Madoc is appointed to Northgate.').waitFor();
  await app(clerk).getByRole('button', { name: 'Endorse appointments (2)' }).click();
  await app(clerk).getByLabel('Endorsed on').fill('2026-11-10');
  await app(clerk).getByRole('button', { name: 'Endorse', exact: true }).click();
  await app(clerk).getByText('2 appointments endorsed.').waitFor();
  const member = await open({ person: 'guest' });
  const northgate = app(member).getByRole('region', { name: 'Northgate', exact: true });
  await northgate.getByText(/^From Sun 1 Nov 2026 · appointed by Estates and Repairs Sub-Committee · endorsed on Tue 10 Nov 2026$/).waitFor();
  await northgate.getByText('Earlier members of Northgate (1)').click();
  await northgate.getByText(/until Sat 31 Oct 2026/).waitFor();
  await northgate.getByText('History of Northgate', { exact: true }).click();
  await northgate.getByText('Appointment ended: Marian Okafor, on Sat 31 Oct 2026').waitFor();
});

test('an estate that becomes a part of another stands below the map, with its names at the other', async () => {
  const page = await open({ person: 'clerk' });
  await app(page).getByRole('button', { name: 'Merge: Basin Row' }).click();
  await app(page).getByLabel('It becomes a part of').selectOption('Lockwright Estate');
  await app(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await app(page).getByText(/are not added to those of Lockwright Estate/).waitFor();
  await app(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await app(page).getByText('Basin Row is a part of Lockwright Estate.').waitFor();
  await app(page).getByText('Also called: Lockwrights, Lockwright, Basin Row, 1-40 Basin Row').waitFor();
  await app(page).getByText(/^Withdrawn \(\d\)$/).click();
  await app(page).getByText('Basin Row, now a part of Lockwright Estate').waitFor();
  await expectAccessible(page);
});

async function expectFocusOn(page: Page, label: string): Promise<void> {
  await app(page).getByLabel(label, { exact: true }).and(app(page).locator(':focus')).waitFor();
}
