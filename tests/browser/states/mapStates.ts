import type { Page } from 'playwright-core';
import { changeRows, keepRows } from '../councilRows';
import type { Preview } from '../preview';
import { app, type Scene } from '../stage';
import { addFault } from '../trouble';
import type { ScreenState } from './screenStates';

const map = '/estates/map';
const asClerk: Scene = { open: map, person: 'clerk' };
const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();
const press = (page: Page, name: string) => app(page).getByRole('button', { name, exact: true }).click();
const answers = (method: string, path: string, status: number) => (preview: Preview) => addFault(preview, { match: { method, path }, fault: { kind: 'status', status, retryAfter: 0 } });

/** The map of estates, read and edited. */
export const mapStates: readonly ScreenState[] = [
  { name: 'map', scene: { open: map, person: 'allocatedMember' }, reach: shows('Lockwright Estate') },
  { name: 'map-clerk', scene: asClerk, reach: (page) => app(page).getByRole('button', { name: 'Edit the area: Northgate' }).waitFor() },
  { name: 'map-history', scene: asClerk, reach: openHistory },
  { name: 'map-loading', scene: { open: map }, trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } }), reach: shows('Loading the map') },
  { name: 'map-failed', scene: { open: map }, trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: shows(/SharePoint is busy/) },
  { name: 'map-empty', scene: asClerk, reach: withOtherRows((preview) => takeAway(preview), shows('The map is empty')) },
  { name: 'map-unreadable', scene: asClerk, reach: withOtherRows((preview) => spoil(preview), shows('Could not be read')) },
  { name: 'map-editing-estate', scene: asClerk, reach: renameEstate },
  { name: 'map-editing-area', scene: asClerk, reach: (page) => openForm(page, 'Edit the area: Northgate', 'Edit the area Northgate') },
  { name: 'map-appointing', scene: asClerk, reach: handOver },
  { name: 'map-endorsing', scene: asClerk, reach: (page) => openForm(page, 'Endorse appointments (1)', 'Endorse appointments') },
  { name: 'map-merging', scene: asClerk, reach: mergeInDoubt },
  { name: 'map-conflict', scene: asClerk, reach: saveAfterAnother },
  { name: 'map-refused', scene: asClerk, trouble: answers('POST', 'MB Events', 403), reach: saveInVain },
];

async function openForm(page: Page, button: string, form: string): Promise<void> {
  await press(page, button);
  await app(page).getByRole('form', { name: form }).waitFor();
}

async function openHistory(page: Page): Promise<void> {
  await app(page).getByText('Earlier members of Canal Quarter (1)').click();
  await app(page).getByText('History of Canal Quarter').click();
  await app(page).getByText('Nothing has been changed on this map').first().waitFor();
}

async function renameEstate(page: Page): Promise<void> {
  await openForm(page, 'Edit: Eastfield Lodge', 'Edit Eastfield Lodge');
  await app(page).getByLabel('Name', { exact: true }).fill('Eastfield Court');
  await app(page).getByLabel('Other names, one to a line').fill('Garden');
  await press(page, 'Save');
  await app(page).getByText(/“Garden” is an ordinary word/).waitFor();
}

async function handOver(page: Page): Promise<void> {
  await openForm(page, 'Hand over: Tomasz Zielony, Canal Quarter', 'Hand over Canal Quarter from Tomasz Zielony');
  await app(page).getByLabel('Member', { exact: true }).fill('Joe Linacre');
  await app(page).getByLabel('First day').fill('2026-11-10');
  await app(page).getByLabel('Last day of Tomasz Zielony').fill('2026-11-15');
  await press(page, 'Save');
  await app(page).getByText(/are both appointed/).waitFor();
}

async function mergeInDoubt(page: Page): Promise<void> {
  await openForm(page, 'Merge: Quarrymount', 'Merge Quarrymount into another estate');
  await app(page).getByLabel('It becomes a part of').selectOption('Basin Row');
  await press(page, 'Merge');
  await app(page).getByText(/are not added to those/).waitFor();
}

async function saveAfterAnother(page: Page, preview: Preview): Promise<void> {
  const putBack = await keepRows(preview);
  await openForm(page, 'Edit: Weirside Estate', 'Edit Weirside Estate');
  await app(page).getByLabel('Homes').fill('220');
  await app(page).getByLabel('Ward').fill('Weir and Tanners');
  await changeRows(preview, 'MB Estates', ({ key }) => key === 'weirside', (fields) => (fields['homes'] = 215));
  await press(page, 'Save');
  await app(page).getByText('Somebody else has changed this meanwhile').waitFor();
  await putBack();
}

async function saveInVain(page: Page): Promise<void> {
  await openForm(page, 'Edit the area: Northgate', 'Edit the area Northgate');
  await app(page).getByLabel('Name', { exact: true }).fill('Northgate and Hallowell');
  await press(page, 'Save');
  await app(page).getByText(/SharePoint lets only clerks change the map/).waitFor();
}

/** The rows are others only until the screen has read them. */
function withOtherRows(change: (preview: Preview) => Promise<unknown>, reach: (page: Page) => Promise<unknown>): ScreenState['reach'] {
  return async (page, preview) => {
    const putBack = await keepRows(preview);
    await change(preview);
    await page.reload();
    await reach(page);
    await putBack();
  };
}

async function takeAway(preview: Preview): Promise<void> {
  for (const list of ['MB Areas', 'MB Estates', 'MB Allocations']) await changeRows(preview, list, () => true, () => undefined, 'removed');
}

async function spoil(preview: Preview): Promise<void> {
  const changed = [
    await changeRows(preview, 'MB Estates', ({ key }) => key === 'weirside', (fields) => (fields['state'] = 'perhaps')),
    await changeRows(preview, 'MB Allocations', ({ area }) => area === 'canal', (fields) => (fields['startsOn'] = 'some day')),
  ];
  if (changed.includes(0)) throw new Error('Not every list has a row that was spoiled.');
}
