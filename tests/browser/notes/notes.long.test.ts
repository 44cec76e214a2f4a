import { readFile } from 'node:fs/promises';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { chooseItem, damageNotes, everythingStored, isKept, keptAfter, meeting, notesRoute, replacePapers, sectionOf, setOneDrive, untilGone, untilStored } from './member';

const preview = usePreview();
const browser = useBrowser();

/** A connection that is down. */
const lost = { lostRequests: ['/v1.0/', '/download/'] };
const windows = /Weirside/i;

test('a note is kept as it is typed, outlives a lost connection, and is there on another device', async () => {
  const page = await browser.newPage({ declared: lost });
  await page.goto(addressOf(preview().url, { open: notesRoute }));
  await chooseItem(page, windows);
  const note = sectionOf(page, windows).getByRole('textbox', { name: 'Note', exact: true });
  await note.pressSequentially('Ask when the windows arrive');
  await isKept(page);
  await page.context().setOffline(true);
  await note.pressSequentially(', and who pays');
  await app(page).getByText(/Waiting for a connection/).waitFor();
  await untilStored(page, 'and who pays');
  await page.context().setOffline(false);
  await isKept(page);
  await untilGone(page, 'and who pays');

  const tablet = await browser.newPage();
  await tablet.goto(addressOf(preview().url, { open: notesRoute }));
  await sectionOf(tablet, windows).getByRole('textbox', { name: 'Note on the item' }).waitFor();
  expect(await sectionOf(tablet, windows).getByRole('textbox', { name: 'Note on the item' }).inputValue()).toBe('Ask when the windows arrive, and who pays');
});

test('two devices that change one note while one is offline keep both texts until their member settles it', async () => {
  const open = addressOf(preview().url, { person: 'clerk', open: notesRoute });
  const laptop = await browser.newPage({ declared: lost });
  await laptop.goto(open);
  await chooseItem(laptop, windows);
  await sectionOf(laptop, windows).getByRole('textbox', { name: 'Note', exact: true }).fill('Begun');
  await isKept(laptop);
  const tablet = await browser.newPage({ declared: lost });
  await tablet.goto(open);
  const onTablet = sectionOf(tablet, windows).getByRole('textbox', { name: 'Note on the item' });
  await onTablet.waitFor();
  await tablet.context().setOffline(true);
  await onTablet.fill('Begun, then on the tablet');
  await app(tablet).getByText(/Waiting for a connection/).waitFor();
  await keptAfter(laptop, () => sectionOf(laptop, windows).getByRole('textbox', { name: 'Note', exact: true }).fill('Begun, then on the laptop'));
  await tablet.context().setOffline(false);
  await app(tablet).getByText(/Both texts are kept/).waitFor();
  await sectionOf(tablet, windows).getByText('Begun, then on the laptop').waitFor();
  await expectAccessible(tablet);
  await keptAfter(tablet, () => app(tablet).getByRole('button', { name: 'Put it below mine' }).click());
  expect(await onTablet.inputValue()).toBe('Begun, then on the tablet\n\nBegun, then on the laptop');
});

test('two tabs show what either typed', async () => {
  const one = await browser.newPage();
  const other = await one.context().newPage();
  const open = addressOf(preview().url, { person: 'officer', open: notesRoute });
  await one.goto(open);
  await chooseItem(one, windows);
  await other.goto(open);
  await app(other).getByRole('heading', { name: 'My notes' }).waitFor();
  await sectionOf(one, windows).getByRole('textbox', { name: 'Note', exact: true }).fill('From the other tab');
  const there = sectionOf(other, windows).getByRole('textbox', { name: 'Note on the item' });
  await there.waitFor();
  expect(await there.inputValue()).toBe('From the other tab');
  await isKept(one);
});

test('a note on non-public business leaves no trace on the device, offline and on', async () => {
  const page = await browser.newPage({ declared: lost });
  await page.goto(addressOf(preview().url, { person: 'allocatedMember', open: notesRoute }));
  await chooseItem(page, /award of the lift/i);
  await chooseItem(page, windows);
  await isKept(page);
  await page.context().setOffline(true);
  await sectionOf(page, /award of the lift/i).getByRole('textbox', { name: 'Note', exact: true }).fill('Quibberwick must not be found');
  await sectionOf(page, windows).getByRole('textbox', { name: 'Note', exact: true }).fill('Plainword may be found');
  await app(page).getByText(/exempt business is never stored on this device/).waitFor();
  const offline = await everythingStored(page);
  expect(offline).toContain('Plainword');
  expect(offline).not.toContain('Quibberwick');
  await page.context().setOffline(false);
  await isKept(page);
  await untilGone(page, 'Plainword');
  expect(await everythingStored(page)).not.toContain('Quibberwick');

  const download = page.waitForEvent('download');
  await app(page).getByRole('button', { name: 'Download as text' }).click();
  const file = await (await download).path();
  expect(await readFile(file, 'utf8')).toMatch(/^# My notes: Housing Committee, Tue 24 Nov 2026\n[^]*Plainword/);
  expect(await readFile(file, 'utf8')).not.toContain('Quibberwick');
  await app(page).getByRole('checkbox', { name: /non-public items/ }).check();
  const word = page.waitForEvent('download');
  await app(page).getByRole('button', { name: 'Download for Word' }).click();
  expect(await readFile(await (await word).path(), 'utf8')).toContain('<p>Quibberwick must not be found</p>');
});

test('who signs in next at the same device sees nothing of what waits there', async () => {
  const page = await browser.newPage({ declared: lost });
  await page.goto(addressOf(preview().url, { person: 'guest', open: notesRoute }));
  await chooseItem(page, windows);
  await page.context().setOffline(true);
  await sectionOf(page, windows).getByRole('textbox', { name: 'Note', exact: true }).fill('The guest’s own');
  await app(page).getByText(/Waiting for a connection/).waitFor();
  await page.context().setOffline(false);
  await page.goto(addressOf(preview().url, { person: 'member', open: notesRoute }));
  await isKept(page);
  expect(await app(page).getByText('The guest’s own').count()).toBe(0);
});

test('without consent one button asks for the folder, and what was typed before is kept', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { person: 'officer', signIn: 'noNotes', open: '/meetings/finance-2026-11-18/notes' }));
  await app(page).getByText('Members’ Brief keeps your notes in its own folder of your OneDrive').waitFor();
  await expectAccessible(page);
  await chooseItem(page, /Apologies/i);
  await sectionOf(page, /Apologies/i).getByRole('textbox', { name: 'Note', exact: true }).fill('Typed before it was allowed');
  await app(page).getByText(/stays on this device until then/).waitFor();
  await app(page).getByRole('button', { name: 'Allow the folder' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  await isKept(page);
});

test.each([
  ['full', 507, /OneDrive is full/],
  // Said inside a batch, which itself succeeds.
  ['missing', 200, /no OneDrive/],
] as const)('a OneDrive that is %s takes nothing away, and is tried again by a button', async (trouble, status, says) => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/me/drive/', status }] } });
  await setOneDrive(preview(), 'member', trouble);
  await page.goto(addressOf(preview().url, { open: notesRoute }));
  await chooseItem(page, /Apologies/i);
  await sectionOf(page, /Apologies/i).getByRole('textbox', { name: 'Note', exact: true }).fill(`While it was ${trouble}`);
  await app(page).getByText(says).waitFor();
  await expectAccessible(page);
  // It tries again by itself after a while; a new visit begins to count anew, so that the button is there to be pressed.
  await page.reload();
  await app(page).getByText(says).waitFor();
  await setOneDrive(preview(), 'member', null);
  await app(page).getByRole('button', { name: 'Try again' }).click();
  await isKept(page);
  const note = sectionOf(page, /Apologies/i).getByRole('textbox', { name: 'Note on the item' });
  expect(await note.inputValue()).toBe(`While it was ${trouble}`);
  await keptAfter(page, () => note.fill(''));
});

test('a damaged file of notes is named, left alone, and no hindrance', async () => {
  const page = await browser.newPage();
  const names = await damageNotes(preview(), 'clerk');
  expect(names.length).toBeGreaterThan(0);
  await page.goto(addressOf(preview().url, { person: 'clerk', open: notesRoute }));
  await app(page).getByText(/of your notes could not be read/).waitFor();
  await app(page).getByText(names[0]?.replace('.json', ' (could not be read).json') ?? '').waitFor();
  await chooseItem(page, /Apologies/i);
  await keptAfter(page, () => sectionOf(page, /Apologies/i).getByRole('textbox', { name: 'Note', exact: true }).fill('After the damage'));
});

test('a note whose paper has been replaced is kept and says so, until its member says that it still holds', async () => {
  const before = await browser.newPage();
  await before.goto(addressOf(preview().url, { open: notesRoute }));
  await chooseItem(before, /Housing Revenue Account/i);
  await keptAfter(before, () => sectionOf(before, /Housing Revenue Account/i).getByRole('textbox', { name: 'Note', exact: true }).fill('On page 9 of the first version'));
  await replacePapers(preview());
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: notesRoute }));
  const section = sectionOf(page, /Housing Revenue Account/i);
  await section.getByText('Written on the earlier version').waitFor();
  expect(await section.getByRole('textbox', { name: 'Note on the item' }).inputValue()).toBe('On page 9 of the first version');
  await section.getByRole('button', { name: 'It still holds' }).click();
  await section.getByText('Written on the earlier version').waitFor({ state: 'detached' });
  await isKept(page);
});

test('a note is typed on the item’s own page, with its page, and stands among all notes of the meeting', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: `/meetings/${meeting}` }));
  await app(page).getByRole('link', { name: /UPDATES FROM ALLOCATED/i }).first().click();
  const mine = sectionOf(page, 'My notes');
  await mine.getByRole('textbox', { name: 'Page (if it is on one)' }).fill('25');
  await keptAfter(page, () => mine.getByRole('textbox', { name: 'Note', exact: true }).fill('Which estate is lowest?'));
  await expectAccessible(page);
  await app(page).getByRole('link', { name: /^(?:Back to )?the meeting|Housing Committee/i }).first().click();
  await app(page).getByRole('link', { name: 'My notes' }).click();
  const there = sectionOf(page, /UPDATES FROM ALLOCATED/i).getByRole('textbox', { name: 'Note on page 25' });
  await there.waitFor();
  expect(await there.inputValue()).toBe('Which estate is lowest?');
});
