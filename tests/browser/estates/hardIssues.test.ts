import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser, type NewPageOptions } from '../browser';
import { addRowsLike, rowsOf } from '../councilRows';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

const walk = '/estates/of/kestrel-rise/walkabouts/kestrel-rise.walkabout.2026-11';

afterEach(() => clearFaults(preview()));

async function open(scene: Scene, options: NewPageOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
  await page.goto(addressOf(preview().url, { person: 'member', ...scene }));
  return page;
}

test('a photograph of 40 MB, one in HEIC and a file that is none are refused in a sentence, and what was chosen stays', async () => {
  const page = await open({ open: walk });
  await app(page).getByRole('radio', { name: 'Parking' }).check();
  const camera = app(page).getByLabel('Photograph', { exact: true });
  await camera.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(40 * 1024 * 1024, 1) });
  await app(page).getByText(/This file has 40 MB/).waitFor();
  await camera.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)]) });
  await app(page).getByText(/in the format HEIC/).waitFor();
  await camera.setInputFiles({ name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await app(page).getByText(/no photograph that this browser can read/).waitFor();
  expect(await app(page).getByRole('radio', { name: 'Parking' }).isChecked()).toBe(true);
  await expectAccessible(page);
});

test('a device without room says so while the issue is still on the page', async () => {
  const page = await open({ open: walk }, { declared: { lostRequests: ['/v1.0/'] } });
  await app(page).getByRole('radio', { name: 'Parking' }).waitFor();
  await addFault(preview(), { match: { method: 'POST', path: '/items' }, fault: { kind: 'dropBefore' } });
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(preview().url).origin, quotaSize: 1 });
  await app(page).getByRole('radio', { name: 'Parking' }).check();
  await app(page).getByRole('button', { name: 'Save' }).click();
  await app(page).getByText(/This device has no room for one of them/).waitFor();
  await app(page).getByText(/Leave this page open until it is sent/).waitFor();
  await expectAccessible(page);
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Send now' }).click();
  await app(page).getByText(/1 issue added on this walk, all sent/).waitFor();
  expect(await rowsOf(preview(), 'MB Issues', ({ category }) => category === 'parking')).toHaveLength(1);
});

test('by the keyboard alone an issue is added', async () => {
  const page = await open({ open: '/estates/of/kestrel-rise/issues/new' });
  await app(page).getByRole('radio', { name: 'Repairs' }).focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  expect(await app(page).getByRole('radio', { name: 'Grounds' }).isChecked()).toBe(true);
  await app(page).getByLabel(/^What is wrong/).focus();
  await page.keyboard.type('The hedge hides the crossing.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app(page).getByText('Saved', { exact: true }).waitFor();
});

test('in the pane a member makes an issue of a mail, and is warned of a resident’s name beside a flat', async () => {
  const page = await open({ host: 'outlook', item: 'mail-lamps', open: '' }, { viewport: { width: 1280, height: 900 } });
  await app(page).getByRole('link', { name: 'Issue' }).click();
  await app(page).getByRole('heading', { name: 'Issue from this mail' }).waitFor();
  expect(await app(page).getByLabel('Which estate').inputValue()).toBe('kestrel-rise');
  expect(await app(page).getByRole('radio', { name: 'Merlin House' }).isChecked()).toBe(true);
  const words = app(page).getByLabel(/^What is wrong/);
  expect(await words.inputValue()).toMatch(/^The stair lights of Merlin House/);
  await app(page).getByRole('radio', { name: 'Lighting' }).check();
  await app(page).getByRole('button', { name: 'Save' }).click();
  await app(page).getByText(/looks like a flat number beside a name/).waitFor();
  await expectAccessible(page);
  await words.fill('The stair lights are out again, from the second floor up.');
  await app(page).getByRole('button', { name: 'Save' }).click();
  await app(page).getByText('Saved', { exact: true }).waitFor();
});

test('an estate with nearly 5,000 open issues is listed in rows as far as they are in sight, and narrowed as one types', async () => {
  await addRowsLike(preview(), 'MB Issues', ({ key }) => key === 'kestrel-rise.bins-courtyard', 4_900, (nth) => ({ key: `kestrel-rise.many-${nth}`, WhatIsWrong: nth === 4_321 ? 'A heron nests on the roof' : `Bag ${nth} is left there` }));
  const page = await open({ open: '/estates/of/kestrel-rise/issues' }, { viewport: { width: 320, height: 844 } });
  await app(page).getByText(/^4,9\d\d issues$/).waitFor();
  expect(await app(page).getByRole('article').count()).toBeLessThan(60);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await app(page).getByRole('searchbox', { name: 'Search these issues' }).fill('heron');
  await app(page).getByText('1 issue', { exact: true }).waitFor();
  await app(page).getByRole('link', { name: 'A heron nests on the roof' }).waitFor();
});
