import type { Page } from 'playwright-core';
import personas from '../../../samples/personas.json';
import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';
import { mark, plantMarkedWords, type ExemptItem } from './markedWords';
import { leftBehind, untilKept } from './storage';

// Exempt business is never written to the device: marked words are put into the circles' rows, and looked for.
const preview = usePreview();
const browser = useBrowser();

let items: readonly ExemptItem[] = [];

beforeAll(async () => {
  const [member] = personas;
  if (member === undefined) throw new Error('The sample has nobody.');
  items = await plantMarkedWords(preview(), member);
});

const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };
const meetings = ['housing-2026-11-24', 'finance-2026-11-18', 'housing-2026-09-15'];

test.each<[NonNullable<Scene['person']>, 'sees' | 'does not see']>([
  ['member', 'sees'],
  ['allocatedMember', 'sees'],
  ['clerk', 'sees'],
  ['officer', 'sees'],
  ['guest', 'does not see'],
  ['outsider', 'does not see'],
])('the %s %s the marked words, and nothing of them is left when the views are', async (person, sees) => {
  const page = await browser.newPage({ declared: refused });
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  const seen = new Map<string, string>();
  const left = new Map<string, string>();
  const [first = ''] = meetings.map((meeting) => `/meetings/${meeting}`);
  // Where there must be marked words for this person; elsewhere there may be.
  const shown = sees === 'does not see' ? [] : [first, `${first}/brief, whole`, `${first}/items`, '/actions/housing', '/search', ...(person === 'member' || person === 'clerk' ? [`${first}/requests`] : [])];
  const look = async (screen: string): Promise<void> => {
    if (shown.includes(screen)) await app(page).getByText(mark).first().waitFor();
    await settled(page, person);
    seen.set(screen, await app(page).getByRole('main').innerText());
    left.set(screen, (await leftBehind(page)) + page.url() + (await page.title()));
  };
  await page.goto(addressOf(preview().url, { person, open: '' }));
  await look('home');
  for (const meeting of meetings) {
    const route = `/meetings/${meeting}`;
    for (const screen of [route, `${route}/plan`, `${route}/brief`, `${route}/notes`, `${route}/requests`, `/actions/${meeting.replace(/-\d.*/, '')}`]) {
      await go(page, screen);
      await look(screen);
      if (shown.includes(`${screen}, whole`)) {
        await app(page).getByRole('checkbox', { name: 'Include non-public business' }).check();
        await look(`${screen}, whole`);
      }
    }
    for (const { key } of items.filter((item) => item.meeting === meeting).slice(0, 1)) {
      await go(page, `${route}/items/${encodeURIComponent(key)}`);
      await look(`${route}/items`);
    }
  }
  if (person !== 'outsider') {
    await go(page, '/search');
    await app(page).getByRole('searchbox', { name: 'Words to find' }).fill(mark);
    await app(page).getByText(sees === 'sees' ? /^\d+ results? in/ : 'Nothing found in what is loaded.').waitFor();
    await look('/search');
  }
  await go(page, '/upcoming/all');
  await settled(page, person);
  if (person !== 'outsider') await untilKept(page, 'agenda');
  await look('the list');

  if (sees === 'does not see') expect([...seen].filter(([, text]) => text.includes(mark)).map(([screen]) => screen)).toEqual([]);
  expect([...left].filter(([, text]) => text.includes(mark)).map(([screen]) => screen)).toEqual([]);
  expect(told.filter((text) => text.includes(mark))).toEqual([]);
  if (person !== 'outsider') expect([...left.values()].join('')).toContain('Housing Committee');

  // The next visit starts from the device: what it shows before Graph has answered has none of it either.
  await page.goto(addressOf(preview().url, { person, open: `/meetings/${meetings[0] ?? ''}` }));
  await settled(page, person);
  expect(await leftBehind(page)).not.toContain(mark);
});

async function go(page: Page, route: string): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  await frame?.evaluate((to) => {
    window.location.hash = to;
  }, route);
}

/** Until nothing on the screen says that something is still asked for. */
async function settled(page: Page, person: string): Promise<void> {
  if (person === 'outsider') await app(page).getByText(/You have no access/).first().waitFor();
  const asking = app(page).getByText(/asking what you may open|^Loading|^Gathering|^Signing you in/);
  await asking.first().waitFor({ state: 'detached' });
  await app(page).getByRole('heading', { level: 1 }).waitFor();
}
