import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser } from '../browser';
import { rowsOf } from '../councilRows';
import { saveForThem } from '../importSteps';
import { usePreview } from '../preview';
import { app } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { choose, openImport, taskGroup, toCheck, usePackFiles } from './importing';

const preview = usePreview();
const browser = useBrowser();
const files = usePackFiles();

afterEach(() => clearFaults(preview()));

const declared = { statuses: [401, 429].map((status) => ({ path: '/v1.0/', status })), consoleErrors: ['401', '429'] };

/** A pack of a meeting of its own, with a name corrected and another typed and not confirmed. */
async function begin(day: string, name: string): Promise<Page> {
  const page = await browser.newPage({ declared });
  await openImport(page, preview().url);
  const text = path.join(files().folder, `${name}.txt`);
  await writeFile(text, taskGroup.replace('TUESDAY, 8 DECEMBER 2026', day).replace('Stephen Akroyd-Bell', `${name} Akroyd-Bell`));
  await choose(page, text);
  const field = toCheck(page, /Member 3, name/).getByLabel('Name');
  await field.fill(`${name} Ackroyd-Bell`);
  await field.press('Enter');
  await toCheck(page, /Member 6, name/).getByLabel('Name').fill('Jorah Thwaites');
  return page;
}

async function expectWorkIsThere(page: Page, name: string): Promise<void> {
  expect(await toCheck(page, /Member 3, name/).getByLabel('Name').inputValue()).toBe(`${name} Ackroyd-Bell`);
  expect(await toCheck(page, /Member 6, name/).getByLabel('Name').inputValue()).toBe('Jorah Thwaites');
}

async function expectSavedOnce(page: Page, day: string): Promise<void> {
  await app(page).getByRole('link', { name: 'Open the meeting' }).waitFor();
  const key = `damp-task-group-${day}`;
  const meetings = await rowsOf(preview(), 'MB Meetings', (fields) => fields['key'] === key);
  const items = await rowsOf(preview(), 'MB Agenda items', (fields) => fields['meeting'] === key);
  expect([meetings.length, items.length]).toEqual([1, 4]);
  const decided = await rowsOf(preview(), 'MB Decisions', (fields) => fields['meeting'] === 'damp-task-group-2026-10-13');
  expect(new Set(decided.map(({ key: decision }) => decision)).size).toBe(decided.length);
  const actions = await rowsOf(preview(), 'MB Actions', (fields) => fields['committee'] === 'damp-task-group');
  expect(new Set(actions.map(({ request }) => request)).size).toBe(actions.length);
}

test('a sign-in that is lost in the middle of saving is asked for again, what was typed stays, and saving again completes it', async () => {
  const page = await begin('TUESDAY, 20 APRIL 2027', 'Steffen');
  // The meeting is written, and its items are not.
  await addFault(preview(), { match: { method: 'POST', path: 'Agenda items' }, fault: { kind: 'status', status: 401 } });
  await addFault(preview(), { match: { method: 'GET', path: '/v1.0/' }, fault: { kind: 'status', status: 401 } });
  await saveForThem(page);
  await app(page).getByText('Not everything was saved').waitFor();
  await app(page).getByText('You are signed out', { exact: true }).waitFor();
  await expectWorkIsThere(page, 'Steffen');
  await expectAccessible(page);
  await clearFaults(preview());
  await app(page).getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await app(page).getByText(/This is still to be saved/).waitFor();
  await expectWorkIsThere(page, 'Steffen');
  await saveForThem(page);
  await expectSavedOnce(page, '2027-04-20');
});

test('a service that asks to come back in a second is obeyed, and nothing of it is seen', async () => {
  const page = await begin('TUESDAY, 27 APRIL 2027', 'Stefano');
  await addFault(preview(), { match: { method: 'POST', path: 'Agenda items', times: 3 }, fault: { kind: 'status', status: 429, retryAfter: 1 } });
  await saveForThem(page);
  await expectSavedOnce(page, '2027-04-27');
});

test('a service that is busy and does not say for how long is told of with what to do, and saving again completes it', async () => {
  const page = await begin('TUESDAY, 4 MAY 2027', 'Stevo');
  await addFault(preview(), { match: { method: 'POST', path: 'Agenda items' }, fault: { kind: 'status', status: 429 } });
  await saveForThem(page);
  await app(page).getByText(/Microsoft 365 is busy\. Wait a minute, then try again\./).waitFor();
  await expectWorkIsThere(page, 'Stevo');
  await clearFaults(preview());
  await app(page).getByText(/This is still to be saved/).waitFor();
  await saveForThem(page);
  await expectSavedOnce(page, '2027-05-04');
});

// The last one: until then the service turns everything away.
test('a service that asks to come back in ten minutes is not waited for: what to do is said, and the work stays', async () => {
  const page = await begin('TUESDAY, 11 MAY 2027', 'Stevie');
  await addFault(preview(), { match: { method: 'POST', path: 'Agenda items' }, fault: { kind: 'status', status: 429, retryAfter: 600 } });
  await saveForThem(page);
  await app(page).getByText(/Microsoft 365 is busy\. Wait a minute, then try again\./).waitFor();
  await app(page).getByRole('button', { name: 'Try again' }).waitFor();
  await expectWorkIsThere(page, 'Stevie');
});
