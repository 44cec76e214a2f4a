import { addRowsLike } from '../councilRows';
import { expectNoSidewaysScroll, useBrowser } from '../browser';
import { chooseItem, keptAfter, notesRoute, sectionOf } from '../notes/member';
import { usePreview } from '../preview';
import { addressOf, app, shownTitles } from '../stage';
import { addFault, clearFaults } from '../trouble';

// What a council, a network and a device may do to a member who prepares (3.13). OneDrive and the notes' files have a
// suite of their own.
const preview = usePreview();
const browser = useBrowser();

const housing = '/meetings/housing-2026-11-24';

afterEach(() => clearFaults(preview()));

test.each([
  ['429', { kind: 'status', status: 429, retryAfter: 1 }],
  ['503', { kind: 'status', status: 503, retryAfter: 0 }],
] as const)('a %s amid an item’s reads is waited for, and nobody notices', async (_status, fault) => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: housing }));
  await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  for (const list of ['MB Reports', 'MB Documents']) await addFault(preview(), { match: { path: list, times: 1 }, fault });
  await app(page).getByRole('link', { name: /^WEIRSIDE ESTATE/ }).click();
  await app(page).getByRole('region', { name: 'What is asked' }).getByText('Approve Option 2 as the basis of the detailed design.', { exact: true }).waitFor();
  await app(page).getByRole('region', { name: 'Papers' }).getByRole('link').first().waitFor();
});

test('reports that stay away say so in their own place, and come when they are asked for again', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: housing }));
  await app(page).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  await addFault(preview(), { match: { path: 'MB Reports' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await app(page).getByRole('link', { name: /^WEIRSIDE ESTATE/ }).click();
  await app(page).getByText('The report could not be loaded').waitFor();
  await app(page).getByRole('region', { name: 'Papers' }).getByRole('link').first().waitFor();
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Try again' }).first().click();
  await app(page).getByText('Approve Option 2 as the basis of the detailed design.', { exact: true }).waitFor();
});

test('of two circles the one that refuses takes nothing from the other', async () => {
  const { sites } = (await (await fetch(`${preview().url}/config.json`)).json()) as { sites: { circles: Record<string, string> } };
  const page = await browser.newPage();
  await addFault(preview(), { match: { path: `/sites/${sites.circles['finance'] ?? ''}/` }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await page.goto(addressOf(preview().url, { open: housing }));
  await app(page).getByRole('link', { name: /^LOCKWRIGHT ESTATE: AWARD/ }).waitFor();
  await page.goto(addressOf(preview().url, { open: '/meetings/finance-2026-11-18' }));
  await app(page).getByText('The non-public part could not be loaded', { exact: true }).waitFor();
  await app(page).getByRole('heading', { level: 3, name: 'Property in Castle Street' }).waitFor();
});

test.each([['2014-03-01T10:00:00Z', 'guest'], ['2038-03-01T10:00:00Z', 'officer']] as const)('at a device whose clock says %s the agenda stands, and a note is kept and found again elsewhere', async (clock, person) => {
  const page = await browser.newPage();
  await page.clock.setSystemTime(clock);
  await page.goto(addressOf(preview().url, { open: housing, person }));
  await app(page).getByRole('heading', { name: /Part 1/ }).waitFor();
  await app(page).getByText('In 8 days').waitFor();
  await page.goto(addressOf(preview().url, { open: notesRoute, person }));
  await chooseItem(page, /Apologies/i);
  const words = `Typed when the clock said ${clock}`;
  await keptAfter(page, () => sectionOf(page, /Apologies/i).getByRole('textbox', { name: 'Note', exact: true }).fill(words));
  const elsewhere = await browser.newPage();
  await elsewhere.goto(addressOf(preview().url, { open: notesRoute, person }));
  const there = sectionOf(elsewhere, /Apologies/i).getByRole('textbox', { name: 'Note on the item' });
  await there.waitFor();
  expect(await there.inputValue()).toBe(words);
});

test('a person of forty committees has a Home, a list of meetings and a search', async () => {
  await addRowsLike(preview(), 'MB Committees', ({ key }) => key === 'planning', 38, (nth) => ({ key: `panel-${nth}`, FullTitle: `Panel ${nth}` }));
  await addRowsLike(preview(), 'MB Memberships', ({ committee, memberName }) => committee === 'housing' && memberName === 'Marian Okafor', 38, (nth) => ({ key: `okafor-panel-${nth}`, committee: `panel-${nth}` }));
  await addRowsLike(preview(), 'MB Meetings', ({ key }) => key === 'planning-2026-11-19', 38, (nth) => ({ key: `panel-${nth}-2026-11-20`, committee: `panel-${nth}`, date: '2026-11-20', FullTitle: `Panel ${nth}` }));
  const page = await browser.newPage({ viewport: { width: 320, height: 720 } });
  await page.goto(addressOf(preview().url, { open: '' }));
  await app(page).getByRole('region', { name: 'Your next meeting' }).getByRole('link', { name: 'Finance and Property Committee' }).waitFor();
  await app(page).getByRole('region', { name: 'Your estates' }).getByRole('listitem').first().waitFor();
  await expectNoSidewaysScroll(page);
  const bar = app(page).getByRole('navigation', { name: 'Members’ Brief' });
  await bar.getByRole('link', { name: 'Meetings' }).click();
  await app(page).getByRole('heading', { level: 3, name: 'Panel 38' }).waitFor();
  await bar.getByRole('link', { name: 'Search' }).click();
  await app(page).getByRole('searchbox', { name: 'Words to find' }).fill('tannery');
  await app(page).getByText(/^\d+ results? in/).waitFor();
});

test('an agenda of five hundred items is shown, narrowed and searched', async () => {
  const meeting = 'planning-2026-11-19';
  await addRowsLike(preview(), 'MB Agenda items', (fields) => fields['meeting'] === meeting && fields['part'] === 'public', 490, (nth) => ({ key: `${meeting}.planted.${nth}`, position: 100 + nth, printedNumber: String(100 + nth), FullTitle: `Application ${nth}: ${nth === 321 ? 'the Weirside weir' : 'a rear extension'}`, purpose: nth % 7 === 0 ? 'decision' : 'information' }));
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: `/meetings/${meeting}` }));
  await app(page).getByRole('heading', { level: 3, name: /^Application 490:/ }).waitFor();
  await app(page).getByRole('button', { name: /^Decision/ }).click();
  await app(page).getByText(/^\d+ of 5\d\d items$/).waitFor();
  await app(page).getByRole('button', { name: 'Show all' }).click();
  await app(page).getByRole('searchbox', { name: 'Search this agenda' }).fill('weir');
  await app(page).getByText(/^1 of 5\d\d items$/).waitFor();
  expect(await shownTitles(page)).toEqual(['Application 321: the Weirside weir']);
});
