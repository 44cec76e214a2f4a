import type { Page } from 'playwright-core';
import { print } from '../print';
import { expectAccessible, expectNoSidewaysScroll, useBrowser, type NewPageOptions } from '../browser';
import { changeRows, rowsOf } from '../councilRows';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { placeBytes, placedPhotograph, WRITTEN_IN } from './placedPhotograph';

const preview = usePreview();
const browser = useBrowser();

const estate = '/estates/of/kestrel-rise';
const walk = `${estate}/walkabouts/kestrel-rise.walkabout.2026-11`;
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }, { path: '/v1.0/', status: 412 }] };

async function open(scene: Scene, options: NewPageOptions = {}): Promise<Page> {
  const page = await browser.newPage({ declared: refused, viewport: { width: 390, height: 844 }, ...options });
  await page.goto(addressOf(preview().url, { person: 'member', ...scene }));
  return page;
}

const rowsNamed = (category: string) => rowsOf(preview(), 'MB Issues', (fields) => fields['category'] === category);

interface File {
  readonly name: string;
  readonly content: string | null;
}

async function filesEnding(ending: string): Promise<readonly File[]> {
  const snapshot = (await (await fetch(`${preview().graphUrl}/_emulator/snapshot`)).json()) as { readonly drives: readonly { readonly items: readonly File[] }[] }; // the emulator's own shape
  return snapshot.drives.flatMap(({ items }) => items).filter(({ name, content }) => content !== null && name.endsWith(ending));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let asked = 0; asked < 240 && !(await isSo()); asked += 1) await new Promise((resolve) => setTimeout(resolve, 250));
  expect(await isSo()).toBe(true);
}

test('with the connection gone an issue is added in three taps with its photograph; it waits, and goes when the connection is back, without its place', async () => {
  const page = await open({ open: walk }, { declared: { ...refused, lostRequests: ['/v1.0/', '/download/', '.js'] } });
  await app(page).getByRole('radio', { name: 'Parking' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const photograph = await placedPhotograph(page, 4_000, 3_000);
  expect([photograph.includes(WRITTEN_IN), photograph.includes(placeBytes())]).toEqual([true, true]);
  await page.context().setOffline(true);

  await app(page).getByLabel('Photograph', { exact: true }).setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photograph });
  await app(page).getByText('1 photograph is ready').waitFor();
  await app(page).getByRole('radio', { name: 'Parking' }).check();
  await app(page).getByRole('button', { name: 'Save' }).click();
  await app(page).getByText('1 issue waits to be sent').waitFor();
  await app(page).getByText(/1 issue added on this walk, 1 still to be sent/).waitFor();
  await expectAccessible(page);
  expect(await rowsNamed('parking')).toEqual([]);

  await page.context().setOffline(false);
  await until(async () => (await rowsNamed('parking')).length === 1);
  await app(page).getByText(/1 issue added on this walk, all sent/).waitFor();
  const [issue] = await rowsNamed('parking');
  expect(issue).toMatchObject({ estate: 'kestrel-rise', walkabout: 'kestrel-rise.walkabout.2026-11', block: 'Hobby House', severity: 'soon', state: 'reported' });
  const [kept, ...more] = await filesEnding(String(issue?.['photographs']).split('/').at(-1) ?? '');
  const bytes = Buffer.from(kept?.content ?? '', 'base64');
  expect([more, bytes.includes('Exif'), bytes.includes(WRITTEN_IN), bytes.includes(placeBytes()), bytes.length > 1_000]).toEqual([[], false, false, false, true]);
  expect(await sizeOf(page, bytes)).toEqual([1_600, 1_200]);

  // Whoever may read the open site sees it there, by their own permission.
  const officer = await open({ open: `${estate}/issues/${encodeURIComponent(String(issue?.['key']))}`, person: 'officer' });
  const seen = app(officer).getByRole('img', { name: /^Photograph 1 of 1/ });
  await until(() => seen.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth === 1_600 && image.src.startsWith('blob:')));
  await expectAccessible(officer);
});

test('what waits outlives the page, and nobody else at the device sees it', async () => {
  const page = await open({ open: walk }, { declared: { ...refused, lostRequests: ['/v1.0/', '/download/', '.js'] } });
  await app(page).getByRole('radio', { name: 'Grounds' }).waitFor();
  await page.context().setOffline(true);
  await app(page).getByRole('radio', { name: 'Antisocial behaviour' }).check();
  await app(page).getByRole('button', { name: 'Save' }).click();
  await app(page).getByText('1 issue waits to be sent').waitFor();
  // Back on the network, and still nothing may be written.
  await addFault(preview(), { match: { method: 'POST', path: '/items' }, fault: { kind: 'dropBefore' } });
  await page.context().setOffline(false);
  await page.goto(addressOf(preview().url, { person: 'allocatedMember', open: `${estate}/issues` }));
  await app(page).getByText(/^\d+ issues$/).waitFor();
  expect(await app(page).getByText(/waits to be sent|on the way/).count()).toBe(0);
  await page.goto(addressOf(preview().url, { person: 'member', open: `${estate}/issues` }));
  await app(page).getByText('1 issue waits to be sent').waitFor();
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Send now' }).click();
  await until(async () => (await rowsNamed('antisocial behaviour')).length === 1);
});

test('an issue is assigned, said to be fixed, confirmed and opened again, and its history keeps all of it', async () => {
  const page = await open({ open: `${estate}/issues/kestrel-rise.door-hobby-house` });
  const form = (name: string) => app(page).getByRole('form', { name });
  await app(page).getByRole('button', { name: 'Assign' }).click();
  await form('Assign').getByLabel('Responsible post').fill('Head of Repairs and Estates');
  await form('Assign').getByLabel('Target').fill('2026-11-27');
  await expectAccessible(page);
  await form('Assign').getByRole('button', { name: 'Assign' }).click();
  await app(page).getByText('Assigned.', { exact: true }).waitFor();
  await app(page).getByRole('button', { name: 'It is fixed' }).click();
  await form('It is fixed').getByRole('button', { name: 'It is fixed' }).click();
  await app(page).getByText(/somebody is still to look/).waitFor();
  await app(page).getByRole('button', { name: 'I looked: it is fixed' }).click();
  await form('I looked: it is fixed').getByRole('button', { name: 'I looked: it is fixed' }).click();
  await app(page).getByText('Fixed and confirmed').waitFor();
  const register = async () => (await rowsOf(preview(), 'MB Issues', ({ key }) => key === 'kestrel-rise.door-hobby-house'))[0]?.['register'];
  expect(await register()).toBe('kestrel-rise-2026');
  await app(page).getByRole('button', { name: 'Open again' }).click();
  await form('Open again').getByLabel('What is still wrong').fill('It stands open again.');
  await form('Open again').getByRole('button', { name: 'Open again' }).click();
  await app(page).getByText('Open again. Its history is kept.').waitFor();
  expect(await register()).toBe('kestrel-rise-open');
  const history = await app(page).getByRole('region', { name: 'History' }).getByRole('listitem').allInnerTexts();
  expect(history.map((line) => line.split('\n')[0])).toEqual(['Opened again. It stands open again.', 'Looked at on Mon 16 Nov 2026, and fixed', 'Said to be fixed on Mon 16 Nov 2026', 'Assigned to Head of Repairs and Estates, by Fri 27 Nov 2026', 'Reported on a walkabout']);
  await expectAccessible(page);
});

test('of two people’s edits of one issue, one made without a connection, both are kept; where they meet, both are shown and one chooses', async () => {
  const page = await open({ open: `${estate}/issues/kestrel-rise.bins-courtyard` }, { declared: { ...refused, lostRequests: ['/v1.0/', '.js'] } });
  await app(page).getByRole('button', { name: 'Edit' }).click();
  const form = app(page).getByRole('form', { name: 'Edit this issue' });
  await form.getByLabel('What is wrong').fill('Sofas are left beside the bin store.');
  await form.getByLabel('Severity').selectOption('Soon');
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Save' }).click();
  await app(page).getByText('Not saved: what you entered is still here').waitFor();
  // Hours later: somebody else has said where, and other words.
  await changeRows(preview(), 'MB Issues', ({ key }) => key === 'kestrel-rise.bins-courtyard', (fields) => Object.assign(fields, { WhatIsWrong: 'Mattresses are left there.', block: 'Merlin House' }));
  await page.context().setOffline(false);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByText('Somebody else has changed this meanwhile').waitFor();
  await app(page).getByText('Theirs: Mattresses are left there.').waitFor();
  await app(page).getByText('Yours: Sofas are left beside the bin store.').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await app(page).getByRole('button', { name: 'Save mine' }).click();
  await app(page).getByText('Saved.', { exact: true }).waitFor();
  expect(await rowsOf(preview(), 'MB Issues', ({ key }) => key === 'kestrel-rise.bins-courtyard')).toMatchObject([{ WhatIsWrong: 'Sofas are left beside the bin store.', severity: 'soon', block: 'Merlin House' }]);
});

test('the action list is printed by owner without what only serves the screen, and mailed to the resident services officer', async () => {
  const page = await open({ open: `${estate}/walkabouts/kestrel-rise.walkabout.2026-10` });
  const mail = app(page).getByRole('link', { name: 'Mail it to the resident services officer' });
  const address = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(address).toMatch(/^mailto:terry\.oakes@selmarsh\.example\?subject=Kestrel Rise Estate: action list of the walkabout on Thu 22 Oct 2026&body=/);
  expect(address).toContain('- Urgent: Lift 2 stops between floors');
  const { pages, colours } = await print(page);
  const paper = pages.join(' ');
  for (const words of ['Head of Repairs and Estates: Gareth Penhallow', 'Lift 2 stops between floors', 'by Mon 9 Nov 2026', 'Contact: Terry Oakes']) expect(paper).toContain(words);
  for (const words of ['Assign ', 'Copy as text', 'Plan', 'Walkabouts']) expect(paper).not.toContain(words);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

test.each(['light', 'dark', 'contrast'] as const)('a walkabout’s plan and action list are accessible in the %s theme and fit 320 px', async (theme) => {
  const page = await open({ open: `${estate}/walkabouts/kestrel-rise.walkabout.2026-10`, theme }, { viewport: { width: 320, height: 844 } });
  await app(page).getByRole('link', { name: /^Mail it/ }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await app(page).getByRole('button', { name: 'Plan' }).click();
  await app(page).getByRole('heading', { name: 'Checklist' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await goTo(page, `${estate}/issues`);
  await app(page).getByText(/^\d+ issues$/).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

const sizeOf = (page: Page, bytes: Buffer): Promise<readonly number[]> =>
  page.evaluate(async (all) => {
    const { width, height } = await createImageBitmap(new Blob([new Uint8Array(all)], { type: 'image/jpeg' }));
    return [width, height];
  }, [...bytes]);
