import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene, shownTitles } from '../stage';

const preview = usePreview();
const browser = useBrowser();

// Titles that stand only on a circle's site; the open site has another title, or none of the item's contents.
const housing = '/meetings/housing-2026-11-24';
const finance = '/meetings/finance-2026-11-18';
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

test.each<[Scene['person'], string, 'open' | 'closed']>([
  ['member', housing, 'open'],
  ['member', finance, 'open'],
  ['allocatedMember', housing, 'open'],
  ['allocatedMember', finance, 'closed'],
  ['clerk', housing, 'open'],
  ['clerk', finance, 'open'],
  ['officer', housing, 'open'],
  ['officer', finance, 'closed'],
  ['guest', housing, 'closed'],
  ['guest', finance, 'closed'],
])('for the %s, Part 2 of %s is %s', async (person, open, part2) => {
  const page = await browser.newPage({ declared: refused });
  await page.goto(addressOf(preview().url, { ...(person && { person }), open }));
  await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  await app(page).getByText('asking what you may open').waitFor({ state: 'detached' });
  const closed = app(page).getByText('only those cleared for this committee’s exempt business');
  if (part2 === 'closed') await closed.waitFor();
  else await closed.waitFor({ state: 'detached' });
  const exempt = await exemptTitles(page.url(), open);
  expect(exempt.length).toBeGreaterThan(0);
  const shown = await shownTitles(page);
  if (part2 === 'open') expect(shown).toEqual(expect.arrayContaining(exempt));
  else for (const title of exempt) expect(shown.join('\n')).not.toContain(title);
});

test('someone without access is told so, and sees nothing of the council', async () => {
  const page = await browser.newPage({ declared: refused });
  await page.goto(addressOf(preview().url, { person: 'outsider' }));
  await app(page).getByText(/You have no access/).waitFor();
  expect(await shownTitles(page)).toEqual([]);
  await expectAccessible(page);
});

test('the list of meetings opens a meeting from the keyboard', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(addressOf(preview().url, {}));
  const first = app(page).getByRole('main').getByRole('link').first();
  await first.waitFor();
  await first.focus();
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { level: 2, name: /Part 1/ }).waitFor();
});

/** Titles of the circle's rows that the open site does not print, asked of the emulator's own snapshot. */
async function exemptTitles(pageUrl: string, route: string): Promise<string[]> {
  const graph = new URL(pageUrl);
  graph.port = String(Number(graph.port) + 1);
  const answer = await fetch(`${graph.origin}/_emulator/snapshot`);
  const { sites } = (await answer.json()) as Snapshot; // the emulator's own shape
  const meeting = route.replace('/meetings/', '');
  const titles = (isCircle: boolean): string[] =>
    sites
      .filter(({ url }) => url.includes('exempt') === isCircle)
      .flatMap(({ lists }) => lists.filter(({ title }) => title === 'MB Agenda items').flatMap(({ rows }) => rows))
      .filter(({ fields }) => fields['meeting'] === meeting)
      .map(({ fields }) => String(fields['FullTitle']));
  const open = new Set(titles(false));
  return titles(true).filter((title) => !open.has(title));
}

interface Snapshot {
  readonly sites: readonly { readonly url: string; readonly lists: readonly { readonly title: string; readonly rows: readonly { readonly fields: Readonly<Record<string, unknown>> }[] }[] }[];
}
