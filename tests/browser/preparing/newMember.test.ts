import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { print } from '../print';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { importFiles, supplement } from './importSupplement';

const preview = usePreview();
const browser = useBrowser();

/** On the circle's site alone. This member may read it; the paper is not to have it. */
const exempt = [/Brackwell/, /Osmond/, /1,312,000/];
const windows = /WEIRSIDE ESTATE: WINDOWS AND ROOFS/;
const walls = /KESTREL RISE ESTATE: EXTERNAL WALLS/;
const register = /BUILDING SAFETY REGISTER/;
const note = 'Ask who pays if the roofs wait';
const question = 'Are the doors of Winding House on it?';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-brief-walk-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a new member prepares for a meeting, by what is on the screen', async () => {
  const member = await browser.newPage();
  await opensHome(member, 'allocatedMember');
  await expectAccessible(member);

  // The next meeting, and what there is to read for it.
  await region(member, 'Your next meeting').getByRole('link', { name: 'Housing Committee' }).click();
  await app(member).getByRole('heading', { name: 'Part 2: non-public' }).waitFor();
  await app(member).getByRole('link', { name: 'Reading plan' }).click();
  await app(member).getByText('38 pages to read in 17 items').waitFor();
  await app(member).getByRole('button', { name: 'Mark as read: item 3' }).click();
  await app(member).getByText('34 of 38 pages left').waitFor();
  await expectAccessible(member);
  await app(member).getByRole('link', { name: windows }).click();
  await region(member, 'What is asked').getByText('Approve Option 2 as the basis of the detailed design.', { exact: true }).waitFor();

  // Interrupted, and on where it was.
  await app(member).getByRole('link', { name: /^The agenda of/ }).click();
  await app(member).getByRole('link', { name: 'Reading plan' }).click();
  await app(member).getByRole('link', { name: /^Continue where I was: 6\. WEIRSIDE/ }).click();
  await region(member, 'My notes').getByRole('textbox', { name: 'Note', exact: true }).fill(note);
  await app(member).getByText('Kept in your OneDrive', { exact: true }).waitFor();

  // What was to follow comes, and the pack with a corrected report.
  const clerk = await browser.newPage();
  await opensHome(clerk, 'clerk');
  await expectAccessible(clerk);
  await importFiles(clerk, [supplement, await correctedPack()], { isAsPublished: true });
  await expectAccessible(clerk);

  await opensHome(member, 'allocatedMember');
  await region(member, 'Changed since you last looked').getByRole('link', { name: walls }).waitFor();
  await region(member, 'Your next meeting').getByRole('link', { name: 'Housing Committee' }).click();
  // There is more than fits above an agenda.
  await region(member, 'What changed').getByRole('button', { name: /^Show the \d+ changes$/ }).click();
  await region(member, 'What changed').getByRole('link', { name: walls }).waitFor();
  await app(member).getByRole('listitem').filter({ has: app(member).getByRole('heading', { level: 3, name: walls }) }).getByText('New or changed').waitFor();
  await expectAccessible(member);
  await region(member, 'What changed').getByRole('link', { name: walls }).click();
  await region(member, 'What is asked').getByText('Agree that residents pay nothing towards the waking watch.', { exact: true }).waitFor();
  await app(member).getByRole('navigation', { name: 'Items on this agenda' }).getByRole('link', { name: windows }).click();
  expect(await region(member, 'My notes').getByRole('textbox', { name: 'Note on the item' }).inputValue()).toBe(note);
  await region(member, 'My notes').getByText('Written on the earlier version').waitFor();
  await expectAccessible(member);

  // A starred item, which would be taken without discussion.
  await app(member).getByRole('navigation', { name: 'Items on this agenda' }).getByRole('link', { name: register }).click();
  await app(member).getByRole('button', { name: 'I want this discussed' }).click();
  await app(member).getByRole('textbox', { name: /What do you want to ask/ }).fill(question);
  await expectAccessible(member);
  await app(member).getByRole('button', { name: 'Ask for discussion' }).click();
  await app(member).getByText('You asked for discussion').waitFor();

  await app(member).getByRole('link', { name: /^The agenda of/ }).click();
  await app(member).getByRole('link', { name: 'Brief', exact: true }).click();
  await app(member).getByText(/^Made on/).waitFor();
  await app(member).getByText(note).waitFor();
  await expectAccessible(member);
  const paper = (await print(member)).pages.join(' ');
  expect(paper).toContain(note);
  expect(paper).toContain(question);
  for (const words of exempt) expect(paper).not.toMatch(words);

  await app(clerk).getByRole('link', { name: 'Open the meeting' }).click();
  await app(clerk).getByRole('link', { name: 'Requests', exact: true }).click();
  const asked = app(clerk).getByRole('listitem').filter({ hasText: question });
  await asked.waitFor();
  expect(await asked.innerText()).toMatch(/Tomasz Zielony\s+Wants it discussed\s+\d+(\.\d\d)? ?(am|pm|noon|midnight) on Mon 16 Nov 2026/);
  await expectAccessible(clerk);
}, 300_000);

/** Everything from here on is reached by what the screen offers. */
async function opensHome(page: Page, person: 'allocatedMember' | 'clerk'): Promise<void> {
  await page.goto(addressOf(preview().url, { person, open: '' }));
  await app(page).getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await app(page).getByRole('region', { name: /next meeting/ }).getByText('In 8 days').waitFor();
}

const region = (page: Page, name: string) => app(page).getByRole('region', { name });

async function correctedPack(): Promise<string> {
  const file = path.join(folder, 'housing-2026-11-24.txt');
  const printed = await readFile('samples/packs/housing-2026-11-24.txt', 'utf8');
  await writeFile(file, printed.replaceAll('£310,000', '£325,000'));
  return file;
}
