import { expectAccessible, expectNoSidewaysScroll, useBrowser } from '../browser';
import { enlarge } from '../enlarge';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

const issues = '/estates/of/kestrel-rise/issues';

test('by the keyboard alone the charts are opened, and behind each its table; until then no year is asked for', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 844 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''}`));
  const asksFor = (register: string): boolean => asked.some((one) => one.includes(register));
  await page.goto(addressOf(preview().url, { open: issues, person: 'member' }));
  await app(page).getByText(/^\d+ issues$/).waitFor();
  expect([asksFor('kestrel-rise-open'), asksFor('kestrel-rise-2025'), asksFor('kestrel-rise-2026')]).toEqual([true, false, false]);

  await app(page).getByRole('link', { name: 'Report an issue' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const byMonth = app(page).getByRole('region', { name: 'Reported and settled by month' });
  await byMonth.getByRole('img', { name: /Reported: 5\. Settled: 1\./ }).waitFor();
  expect([asksFor('kestrel-rise-2025'), asksFor('kestrel-rise-2026'), asksFor('kestrel-rise-2024')]).toEqual([true, true, false]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await byMonth.getByRole('row', { name: 'Oct 2026 4 0' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app(page).getByRole('region', { name: 'Ages of open issues' }).getByRole('row', { name: 'A year and more 1' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('another state of the list leaves the charts open', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: issues, person: 'member' }));
  await app(page).getByText('By month and by age').click();
  await app(page).getByRole('img', { name: /^Chart of the ages/ }).waitFor();
  await app(page).getByRole('combobox', { name: 'State', exact: true }).selectOption('Fixed and confirmed');
  await app(page).getByText('1 issue', { exact: true }).waitFor();
  expect(await app(page).getByRole('img', { name: /^Chart of the ages/ }).isVisible()).toBe(true);
});

test.each([1280, 320])('with letters twice as large the charts fit %i px', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 1400 } });
  await page.goto(addressOf(preview().url, { open: issues, person: 'member' }));
  await app(page).getByText('By month and by age').click();
  await app(page).getByRole('img', { name: /^Chart of the ages/ }).waitFor();
  await enlarge(page);
  await expectNoSidewaysScroll(page);
});
