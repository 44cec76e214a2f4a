import type { Page } from 'playwright-core';
import { chooseItem, notesRoute, sectionOf } from '../notes/member';
import type { Preview } from '../preview';
import { app, goTo, type Scene } from '../stage';
import { addFault } from '../trouble';
import { changeRows } from '../councilRows';
import { actionStates, spoiledActionStates } from './actionStates';
import { estateStates } from './estateStates';
import { spoiledProjectStates } from './projectStates';

/** A state of a screen, and the way to it from its address. */
export interface ScreenState {
  readonly name: string;
  readonly scene: Scene;
  /** What is made wrong before the screen is opened. */
  readonly trouble?: (preview: Preview) => Promise<unknown>;
  /** Ends when the state is whole. */
  readonly reach: (page: Page, preview: Preview) => Promise<unknown>;
}

const housing = '/meetings/housing-2026-11-24';
const finance = '/meetings/finance-2026-11-18';

const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();
const region = (page: Page, name: string | RegExp) => app(page).getByRole('region', { name });
const hasRows = (name: string | RegExp) => (page: Page) => region(page, name).getByRole('listitem').first().waitFor();
const answers = (path: string, status: number) => (preview: Preview) => addFault(preview, { match: { path }, fault: { kind: 'status', status, retryAfter: 0 } });
const isLate = (path: string) => (preview: Preview) => addFault(preview, { match: { path }, fault: { kind: 'delay', ms: 300_000 } });

/** With the figure that comes last. */
async function homeIsWhole(page: Page): Promise<void> {
  await hasRows('Your estates')(page);
  await shows(/pages to read$/)(page);
}

async function openItem(page: Page, title: RegExp, heading = 'Requests and questions'): Promise<void> {
  await app(page).getByRole('link', { name: title }).first().click();
  await app(page).getByRole('heading', { name: heading }).waitFor();
}

/** Each screen as it is when all is well, empty, loading or failed. */
export const wholeStates: readonly ScreenState[] = [
  { name: 'home-member', scene: { open: '' }, reach: homeIsWhole },
  { name: 'home-allocated', scene: { open: '', person: 'allocatedMember' }, reach: homeIsWhole },
  { name: 'home-clerk', scene: { open: '', person: 'clerk' }, reach: hasRows('Requests that wait') },
  { name: 'home-officer', scene: { open: '', person: 'officer' }, reach: hasRows('Meetings that take your reports') },
  { name: 'home-guest', scene: { open: '', person: 'guest' }, reach: hasRows('To decide') },
  { name: 'home-outsider', scene: { open: '', person: 'outsider' }, reach: shows(/You have no access/) },
  { name: 'home-loading', scene: { open: '' }, trouble: isLate('/v1.0/'), reach: shows('Loading your meetings') },
  { name: 'home-failed', scene: { open: '' }, trouble: answers('/v1.0/', 503), reach: shows(/SharePoint is busy/) },
  { name: 'meetings', scene: {}, reach: shows('Upcoming meetings') },
  { name: 'agenda-whole', scene: { open: housing }, reach: shows(/Legal basis/) },
  { name: 'agenda-planned', scene: { open: finance }, reach: shows(/Legal basis/) },
  { name: 'agenda-closed', scene: { open: housing, person: 'guest' }, reach: shows('only those cleared') },
  { name: 'agenda-narrowed', scene: { open: housing }, reach: narrow('Starred') },
  { name: 'agenda-nothing-matches', scene: { open: housing }, reach: search('zzzz') },
  { name: 'agenda-loading', scene: { open: housing }, trouble: isLate('/v1.0/'), reach: shows('Loading the agenda') },
  { name: 'agenda-failed', scene: { open: housing }, trouble: answers('/v1.0/', 503), reach: shows(/SharePoint is busy/) },
  { name: 'agenda-circle-failed', scene: { open: housing }, trouble: (preview) => circleAnswers(preview, 503), reach: shows(/The non-public part|what you may open could not/) },
  { name: 'agenda-unknown', scene: { open: '/meetings/nothing-2026-01-01' }, reach: shows('This meeting is not in the council’s list') },
  { name: 'item', scene: { open: housing }, reach: (page) => openItem(page, /^WEIRSIDE ESTATE/, 'Earlier decisions') },
  { name: 'item-starred', scene: { open: housing, person: 'allocatedMember' }, reach: (page) => openItem(page, /^BUILDING SAFETY REGISTER/) },
  { name: 'item-closed', scene: { open: housing, person: 'guest' }, reach: openClosedItem },
  { name: 'item-asking', scene: { open: housing, person: 'allocatedMember' }, reach: askDiscussion },
  { name: 'item-not-sent', scene: { open: housing, person: 'allocatedMember' }, reach: sendInVain },
  { name: 'item-unknown', scene: { open: `${housing}/items/nothing` }, reach: shows('This item is not on the agenda') },
  { name: 'plan', scene: { open: `${housing}/plan` }, reach: shows(/pages to read in/) },
  { name: 'plan-loading', scene: { open: `${housing}/plan` }, trouble: isLate('/v1.0/'), reach: shows('Loading what there is to read') },
  { name: 'requests-member', scene: { open: `${housing}/requests` }, reach: shows('figures by block') },
  { name: 'requests-clerk', scene: { open: `${housing}/requests`, person: 'clerk' }, reach: shows('figures by block') },
  { name: 'requests-none', scene: { open: `${housing}/requests`, person: 'guest' }, reach: shows('You have asked for nothing yet') },
  { name: 'notes', scene: { open: notesRoute, person: 'guest' }, reach: (page) => chooseItem(page, /Apologies/i) },
  { name: 'brief', scene: { open: `${housing}/brief` }, reach: shows(/^Made on/) },
  { name: 'search-empty', scene: {}, reach: (page) => searchFor(page, '', 'Words to find') },
  { name: 'search', scene: {}, reach: (page) => searchFor(page, 'lift', /^\d+ results? in/) },
  { name: 'search-nothing', scene: {}, reach: (page) => searchFor(page, 'zzzz', 'Nothing found in what is loaded.') },
  ...actionStates,
  ...estateStates,
];

/** What takes away or adds rows, and so comes after the whole ones. */
export const spoiledStates: readonly ScreenState[] = [
  { name: 'requests-late', scene: { open: `${housing}/requests`, person: 'clerk' }, trouble: sendLate, reach: shows('Came after the deadline') },
  { name: 'notes-conflict', scene: { open: notesRoute, person: 'clerk' }, reach: writeOnTwoDevices },
  { name: 'request-conflict', scene: { open: `${housing}/requests` }, reach: changeARequestTwice },
  { name: 'home-unreadable', scene: { open: '' }, trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'agenda-unreadable', scene: { open: housing }, trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'plan-unreadable', scene: { open: `${housing}/plan` }, trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'requests-unreadable', scene: { open: `${housing}/requests`, person: 'clerk' }, trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'brief-unreadable', scene: { open: `${housing}/brief` }, trouble: spoilRows, reach: shows(/could not be read/i) },
  { name: 'item-unreadable', scene: { open: housing }, trouble: spoilRows, reach: (page) => openItem(page, /^WEIRSIDE ESTATE/, 'Earlier decisions') },
  { name: 'agenda-cancelled', scene: { open: finance }, trouble: cancelMeeting, reach: shows('This meeting is cancelled') },
  { name: 'plan-cancelled', scene: { open: `${finance}/plan` }, trouble: cancelMeeting, reach: shows('This meeting is cancelled') },
  { name: 'home-cancelled', scene: { open: '' }, trouble: cancelMeeting, reach: shows(/cancelled/i) },
  ...spoiledActionStates,
  ...spoiledProjectStates,
];

async function searchFor(page: Page, words: string, found: string | RegExp): Promise<void> {
  await goTo(page, words === '' ? '/search' : `/search/${words}`);
  await app(page).getByText(found).first().waitFor();
}

async function openClosedItem(page: Page): Promise<void> {
  await app(page).getByRole('link', { name: /^LOCKWRIGHT ESTATE: CONTRACT/ }).first().click();
  await app(page).getByText('This item is non-public').waitFor();
}

async function askDiscussion(page: Page): Promise<void> {
  await openItem(page, /^BUILDING SAFETY REGISTER/);
  await app(page).getByRole('button', { name: 'I want this discussed' }).click();
  const asked = app(page).getByRole('textbox', { name: /What do you want to ask/ });
  await asked.fill('Are the doors of Winding House on it?');
  await asked.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function sendInVain(page: Page, preview: Preview): Promise<void> {
  await askDiscussion(page);
  await addFault(preview, { match: { method: 'POST', path: 'MB Submissions' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await app(page).getByRole('button', { name: 'Ask for discussion' }).click();
  await app(page).getByText('Not sent: what you typed is still here').waitFor();
}

function narrow(filter: string) {
  return async (page: Page): Promise<void> => {
    await app(page).getByRole('button', { name: new RegExp(`^${filter}`) }).click();
    await app(page).getByText(/^\d+ of \d+ items$/).waitFor();
  };
}

function search(words: string) {
  return async (page: Page): Promise<void> => {
    await app(page).getByRole('searchbox', { name: 'Search this agenda' }).fill(words);
    await app(page).getByText('No item matches').waitFor();
  };
}

async function circleAnswers(preview: Preview, status: number): Promise<void> {
  const { sites } = (await (await fetch(`${preview.url}/config.json`)).json()) as { sites: { circles: Record<string, string> } };
  for (const site of Object.values(sites.circles)) await answers(`/sites/${site}/`, status)(preview);
}

async function writeOnTwoDevices(page: Page): Promise<void> {
  const about = /Weirside/i;
  await chooseItem(page, about);
  const here = sectionOf(page, about).getByRole('textbox', { name: 'Note', exact: true });
  await here.fill('Begun');
  await app(page).getByText('Kept in your OneDrive', { exact: true }).waitFor();
  const context = await page.context().browser()?.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const tablet = await context?.newPage();
  if (tablet === undefined || context === undefined) throw new Error('There is no second device.');
  await tablet.goto(page.url());
  const there = sectionOf(tablet, about).getByRole('textbox', { name: 'Note on the item' });
  await there.waitFor();
  await page.context().setOffline(true);
  await here.fill('Begun, and on with it on the laptop');
  await app(page).getByText(/Waiting for a connection/).waitFor();
  const taken = tablet.waitForResponse((response) => response.request().method() === 'PUT' && response.url().includes('/me/drive/') && response.ok());
  await there.fill('Begun, and on with it on the tablet');
  await taken;
  await context.close();
  await page.context().setOffline(false);
  await app(page).getByText(/Both texts are kept/).waitFor();
}

async function changeARequestTwice(page: Page, preview: Preview): Promise<void> {
  const mine = region(page, /TENANT SATISFACTION/i);
  await mine.getByRole('button', { name: 'Change' }).click();
  await mine.getByRole('textbox', { name: /What do you want to ask/ }).fill('To ask for the figures by block, and by year.');
  await changeRows(preview, 'MB Submissions', ({ wording }) => String(wording).includes('figures by block'), (fields) => (fields['wording'] = 'To ask for the figures by block at Kestrel Rise and Larkspur.'));
  await mine.getByRole('button', { name: 'Save' }).click();
  await mine.getByText('This was changed in between').waitFor();
}

/** As lists may look after somebody has corrected them by hand in SharePoint; done twice it is as done once. */
async function spoilRows(preview: Preview): Promise<void> {
  const first = (isMeant: Parameters<typeof changeRows>[2]): typeof isMeant => {
    let isFound = false;
    return (fields) => !isFound && (isFound = isMeant(fields));
  };
  const changed = [
    await changeRows(preview, 'MB Agenda items', first(({ meeting }) => meeting === 'housing-2026-11-24'), (fields) => delete fields['position']),
    await changeRows(preview, 'MB Meetings', ({ key }) => key === 'licensing-2026-11-30', (fields) => (fields['state'] = 'perhaps')),
    await changeRows(preview, 'MB Submissions', ({ wording }) => String(wording).startsWith('Kestrel Rise stands'), (fields) => (fields['kind'] = 'asked by telephone')),
    await changeRows(preview, 'MB Reports', first(({ meeting }) => meeting === 'housing-2026-11-24'), (fields) => (fields['state'] = 'perhaps')),
  ];
  if (changed.includes(0)) throw new Error('Not every list has a row that was spoiled.');
}

/** As SharePoint has it: nothing that a writer says makes it late or in time. */
async function sendLate(preview: Preview): Promise<void> {
  const changed = await changeRows(preview, 'MB Submissions', ({ wording }) => String(wording).startsWith('To ask for the figures'), (_fields, row) => (row.createdAt = row.modifiedAt = '2026-11-24T18:45:00Z'));
  if (changed === 0) throw new Error('There is no such request.');
}

async function cancelMeeting(preview: Preview): Promise<void> {
  await changeRows(preview, 'MB Meetings', ({ key }) => key === 'finance-2026-11-18', (fields) => (fields['state'] = 'cancelled'));
}
