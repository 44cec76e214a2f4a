import type { Page } from 'playwright-core';
import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app, type Scene } from '../stage';
import { print } from '../print';

const preview = usePreview();
const browser = useBrowser();

const brief = '/meetings/housing-2026-11-24/brief';
const refused = { statuses: [{ path: '/v1.0/', status: 403 }, { path: '/v1.0/', status: 404 }] };
// On the circle's site alone; the public titles of the open site stand beside each.
const exempt = [/Brackwell/, /1,312,000/, /64,500/, /How was the carrier chosen/, /That the decision be noted/];

test('the brief of a normal meeting is one or two pages of A4, with its foot on each, black on white in the dark theme too', async () => {
  const page = await open({ person: 'member', open: brief, theme: 'dark' });
  const printed = await print(page);
  expect(printed.pages.length).toBeGreaterThanOrEqual(1);
  expect(printed.pages.length).toBeLessThanOrEqual(2);
  for (const text of printed.pages) expect(text).toMatch(/Housing Committee, Tue 24 Nov 2026, 6\.30 pm/);
  expect(printed.size).toEqual([595, 842]);
  expect(printed.colours).toEqual(['rgb(0, 0, 0)']);
  const text = printed.pages.join(' ');
  expect(text).toMatch(/Council Chamber, Tannery House/);
  expect(text).toMatch(/Approve Option 2 as the basis of the detailed design/);
  expect(text).toMatch(/figures by block at Kestrel Rise/);
  expect(text).not.toMatch(/The agenda|Print the brief|Skip to the content/);
});

test('nothing non-public is printed but number and public title, and that is said', async () => {
  const page = await open({ person: 'member', open: brief });
  const text = (await print(page)).pages.join(' ');
  expect(text).toMatch(/Left off this page: \d+ non-public items? \(number and public title only\)/);
  for (const words of exempt) expect(text).not.toMatch(words);
});

test('a member who is cleared may choose to print it, with a warning', async () => {
  const page = await open({ person: 'member', open: brief });
  await app(page).getByRole('checkbox', { name: 'Include non-public business' }).check();
  await app(page).getByText('This page now holds non-public business').waitFor();
  await expectAccessible(page);
  const text = (await print(page)).pages.join(' ');
  expect(text).toMatch(/Brackwell Lifts at £1,312,000/);
  expect(text).toMatch(/How was the carrier chosen/);
});

test('who is not cleared has no such choice', async () => {
  const page = await open({ person: 'guest', open: brief });
  expect(await app(page).getByRole('checkbox').count()).toBe(0);
  const text = (await print(page)).pages.join(' ');
  for (const words of exempt) expect(text).not.toMatch(words);
});

async function open(scene: Scene): Promise<Page> {
  const page = await browser.newPage({ declared: refused });
  await page.goto(addressOf(preview().url, scene));
  await app(page).getByText(/^Made on/).waitFor();
  return page;
}
