import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { addFault, clearFaults } from '../trouble';
import { chooseItem, everythingStored, isKept, keptAfter, notesRoute, sectionOf } from './member';

const preview = usePreview();
const browser = useBrowser();

afterEach(() => clearFaults(preview()));

const award = /award of the lift/i;

test('a circle that refuses in mid-use takes a member’s notes on its business off the screen, and they come back with it', async () => {
  const { sites } = (await (await fetch(`${preview().url}/config.json`)).json()) as { sites: { circles: Record<string, string> } };
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 403 }] } });
  await page.goto(addressOf(preview().url, { person: 'member', open: notesRoute }));
  await chooseItem(page, award);
  await keptAfter(page, () => sectionOf(page, award).getByRole('textbox', { name: 'Note', exact: true }).fill('Quibberwick must go'));
  await addFault(preview(), { match: { path: `/sites/${sites.circles['housing'] ?? ''}/` }, fault: { kind: 'status', status: 403 } });
  const told = app(page).getByText('Some of your notes are not shown');
  // As when the member comes back to the window: by then what was answered is half a minute old.
  const comeBack = () => page.frames().find((frame) => frame.url().includes('/tab.html'))?.evaluate(() => void window.dispatchEvent(new Event('visibilitychange')));
  while (!(await told.waitFor({ timeout: 2_000 }).then(() => true, () => false))) await comeBack();
  const shown = await app(page).locator('body').evaluate((body) => body.innerHTML + [...body.querySelectorAll('textarea')].map(({ value }) => value).join());
  expect(shown + (await everythingStored(page))).not.toContain('Quibberwick');
  await expectAccessible(page);
  await clearFaults(preview());
  await page.goto(addressOf(preview().url, { person: 'member', open: notesRoute }));
  await isKept(page);
  await sectionOf(page, award).getByRole('textbox', { name: 'Note on the item' }).waitFor();
  expect(await sectionOf(page, award).getByRole('textbox', { name: 'Note on the item' }).inputValue()).toBe('Quibberwick must go');
});
