import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { addRowsLike, changeRows, keepRows, rowsOf } from '../councilRows';
import { usePreview } from '../preview';
import { print } from '../print';
import { addressOf, app, type Scene } from '../stage';
import { addFault, clearFaults } from '../trouble';

const preview = usePreview();
const browser = useBrowser();
const closed = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

let putBack: (() => Promise<void>) | null = null;
beforeEach(async () => void (putBack = await keepRows(preview())));
afterEach(async () => {
  await clearFaults(preview());
  await putBack?.();
});

const kestrel = '/estates/of/kestrel-rise';

async function open(scene: Scene, width = 1280): Promise<Page> {
  const page = await browser.newPage({ declared: closed, viewport: { width, height: 900 } });
  await page.goto(addressOf(preview().url, { person: 'allocatedMember', open: kestrel, ...scene }));
  return page;
}

test('2,000 issues and 200 places in papers are on the screen after at most two round trips, one after the other', async () => {
  await addRowsLike(preview(), 'MB Issues', () => true, 2000, (nth) => ({ key: `planted-${String(nth)}`, register: 'kestrel-rise-open', estate: 'kestrel-rise', state: 'reported', reportedOn: '2026-01-05' }));
  await addRowsLike(preview(), 'MB Mentions', ({ estate, kind }) => estate === 'kestrel-rise' && kind === 'action', 200, (nth) => ({ key: `planted-${String(nth)}`, heading: `Planted ${String(nth)}` }));
  await addFault(preview(), { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 400 } });
  const page = await browser.newPage({ declared: closed });
  const asked: { from: number; to: number }[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${preview().graphUrl}/v1.0/`) || request.method() === 'OPTIONS') return;
    const one = { from: Date.now(), to: Infinity };
    asked.push(one);
    void request.response().then(() => (one.to = Date.now()));
  });
  await page.goto(addressOf(preview().url, { person: 'allocatedMember', open: kestrel }));
  const issues = app(page).getByRole('heading', { name: /^Open issues \(2,\d{3}\)$/ });
  await issues.waitFor();
  const shown = Date.now();
  await app(page).getByText(/^50 of 2\d\d shown$/).waitFor();
  expect(depthOf(asked.filter(({ to }) => to <= shown))).toBeLessThanOrEqual(2);
  expect(depthOf(asked.filter(({ to }) => to <= shown))).toBeGreaterThan(0);
});

/** How many of them came one after the other. */
function depthOf(asked: readonly { readonly from: number; readonly to: number }[]): number {
  const depths = new Map<(typeof asked)[number], number>();
  for (const one of [...asked].sort((a, b) => a.from - b.from)) depths.set(one, 1 + Math.max(0, ...[...depths].filter(([{ to }]) => to <= one.from).map(([, depth]) => depth)));
  return Math.max(0, ...depths.values());
}

test.each(['light', 'dark', 'contrast'] as const)('the briefing is accessible in the %s theme and fits 320 px', async (theme) => {
  const page = await open({ theme }, 320);
  await app(page).getByRole('heading', { name: 'Timeline' }).waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('what is not public stands apart for who is cleared for it, and nowhere for who is not', async () => {
  const cleared = await open({});
  const apart = app(cleared).getByRole('region', { name: 'Not to be told to residents' });
  await apart.getByRole('link', { name: /ADVICE ON THE CLAIM/ }).waitFor();
  expect(await app(cleared).getByText(/advice on the claim/i).count()).toBe(await apart.getByText(/advice on the claim/i).count());
  const other = await open({ person: 'guest' });
  await app(other).getByRole('heading', { name: 'Timeline' }).waitFor();
  expect(await app(other).getByText(/advice on the claim/i).count()).toBe(0);
  expect(await app(other).getByText('Not to be told to residents').count()).toBe(0);
});

test('it prints on one or two pages of A4, and what is not public only where that is chosen', async () => {
  const page = await open({});
  await app(page).getByRole('heading', { name: 'Timeline' }).waitFor();
  const printed = await print(page);
  expect(printed.size).toEqual([595, 842]);
  expect(printed.pages.length).toBeLessThanOrEqual(2);
  for (const text of printed.pages) expect(text).toMatch(/Kestrel Rise Estate, \w{3} \d{1,2} Nov 2026/);
  const text = printed.pages.join(' ');
  expect(text).toMatch(/On the next agendas.*Open issues.*Projects.*Actions.*Promised in minutes/);
  expect(text).not.toMatch(/Timeline|Not to be told|advice on the claim|Print the briefing/i);
  await app(page).getByRole('checkbox', { name: 'Print what is not public too' }).check();
  await app(page).getByText('What you print now holds non-public business').waitFor();
  expect((await print(page)).pages.join(' ')).toMatch(/Not to be told to residents.*advice on the claim/i);
});

test('a clerk says of a doubtful place that it names the estate; then it stands in the briefing, and a member cannot say so', async () => {
  await changeRows(preview(), 'MB Mentions', ({ estate, kind }) => estate === 'kestrel-rise' && kind === 'promise', (fields) => Object.assign(fields, { certainty: 'doubtful', doubt: 'It may be a street.' }));
  const page = await open({ person: 'member', open: '/estates/mentions' });
  await app(page).getByText('It may be a street.').waitFor();
  expect(await app(page).getByRole('button', { name: /^It names/ }).count()).toBe(0);
  const clerk = await open({ person: 'clerk', open: '/estates/mentions' });
  await app(clerk).getByRole('button', { name: 'It names Kestrel Rise Estate' }).click();
  await app(clerk).getByText('It names Kestrel Rise Estate.', { exact: true }).waitFor();
  await expectAccessible(clerk);
  const rows = await rowsOf(preview(), 'MB Mentions', ({ estate, kind }) => estate === 'kestrel-rise' && kind === 'promise');
  expect(rows.map(({ certainty }) => certainty)).toEqual(['confirmed']);
});

test('another name, entered on the map, is looked for in the papers that were read before', async () => {
  const page = await open({ person: 'clerk', open: '/estates/map' });
  await app(page).getByRole('button', { name: 'Edit: Quarrymount' }).click();
  await app(page).getByLabel('Other names, one to a line').fill('Quarrymount Estate\nHarrier House');
  for (const press of ['Save', 'Save']) await app(page).getByRole('button', { name: press, exact: true }).click();
  await app(page).getByText(/^\d+ meetings looked through: \d+ places found anew/).waitFor();
  const rows = await rowsOf(preview(), 'MB Mentions', ({ estate, named }) => estate === 'quarrymount' && String(named).toLowerCase() === 'harrier house');
  expect(rows.length).toBeGreaterThan(3);
  // Two estates have the name now: neither is sure.
  expect(new Set(rows.map(({ certainty }) => certainty))).toEqual(new Set(['doubtful']));
});
