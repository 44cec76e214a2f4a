import { expectNoSidewaysScroll, useBrowser } from '../browser';
import { enlarge } from '../enlarge';
import { usePreview } from '../preview';
import { addressOf, app, goTo, type Scene } from '../stage';

// WCAG 2.2, 1.4.4 Resize text: with letters of twice their size nothing scrolls sideways. Narrow windows (1.4.10 Reflow)
// are tried state by state in tests/browser/states.
const preview = usePreview();
const browser = useBrowser();

const meeting = '/meetings/housing-2026-11-24';
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };

/** Each with words that are there once it is whole. */
const screens: readonly (readonly [what: string, scene: Scene & { readonly route?: string }, whole: RegExp])[] = [
  ['a member’s Home', { open: '' }, /^Your estates$/],
  ['a clerk’s Home', { open: '', person: 'clerk' }, /Housing Committee/],
  ['an officer’s Home', { open: '', person: 'officer' }, /Housing Committee/],
  ['a guest’s Home', { open: '', person: 'guest' }, /Housing Committee/],
  ['the list of meetings', { open: '/upcoming/all' }, /24 Nov 2026/],
  ['an agenda', { open: meeting }, /WEIRSIDE ESTATE/],
  ['a reading plan', { open: `${meeting}/plan` }, /pages to read in/],
  ['a brief', { open: `${meeting}/brief` }, /^Made on/],
  ['a page of notes', { open: `${meeting}/notes` }, /^Write about/],
  ['a member’s requests', { open: `${meeting}/requests` }, /starred|asked/i],
  ['a clerk’s list of requests', { open: `${meeting}/requests`, person: 'clerk' }, /asked/i],
  ['a committee’s actions', { route: '/actions/housing' }, /Due /],
];

test.each(screens)('%s fits a window with letters twice as large', async (_what, { route, ...scene }, whole) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, declared: refused });
  await page.goto(addressOf(preview().url, scene));
  if (route !== undefined) await goTo(page, route);
  await app(page).getByText(whole).first().waitFor();
  await app(page).getByText(/asking what you may open|^Loading|^Gathering/).first().waitFor({ state: 'detached' });
  await enlarge(page);
  await expectNoSidewaysScroll(page);
});

test.each([['wide', 1280], ['narrow', 320]] as const)('an item of an agenda and what a search finds fit a %s window with letters twice as large', async (_how, width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(addressOf(preview().url, { open: meeting }));
  await app(page).getByRole('link', { name: /^WEIRSIDE ESTATE/ }).click();
  await app(page).getByRole('heading', { name: 'Earlier decisions' }).waitFor();
  await app(page).getByRole('button', { name: 'Ask a question' }).click();
  await enlarge(page);
  await expectNoSidewaysScroll(page);
  await app(page).getByRole('link', { name: 'Search', exact: true }).click();
  await app(page).getByRole('searchbox', { name: 'Words to find' }).fill('estate');
  await app(page).getByText(/^\d+ results? in/).waitFor();
  await enlarge(page);
  await expectNoSidewaysScroll(page);
});
