import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

// An address is input: it may be cut short, typed by hand or made to do harm. Each leads to a screen with words on it.
const preview = usePreview();
const browser = useBrowser();

const refused = { statuses: [{ path: '/v1.0/', status: 404 }, { path: '/v1.0/', status: 400 }] };
const long = 'x'.repeat(5_000);

const routes = [
  '/meetings/../..',
  '/meetings/%2e%2e%2f%2e%2e',
  '/meetings/%',
  '/meetings/%E0%A4%A',
  "/meetings/x' or fields/key ne '",
  `/meetings/${long}`,
  `/meetings/${long}/notes`,
  '/meetings/%00',
  '/meetings/housing-2026-11-24/items/',
  '/meetings/housing-2026-11-24/items/%',
  '/meetings/housing-2026-11-24/items/__proto__',
  '/meetings/housing-2026-11-24/items/finance-2026-11-18.1',
  '/meetings/__proto__/plan',
  '/meetings/constructor/brief',
  '/meetings/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/requests',
  '/search/%E0%A4%A',
  '/search/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  `/search/${long}`,
  '/search/%00%ff',
  '/actions/%',
  '/actions/__proto__',
  '/past/99999/%',
  '/upcoming/%E0%A4%A',
  '//elsewhere.example/',
  '/javascript:alert(1)',
  // A screen that falls later than one looks stays fallen: the last is one that stands.
  '/upcoming/all',
];

test('each leads to a screen that stands', async () => {
  const page = await browser.newPage({ declared: refused });
  await page.goto(addressOf(preview().url, { open: '/upcoming/all' }));
  await app(page).getByRole('heading', { level: 1 }).waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  const fallen: string[] = [];
  for (const route of routes) {
    await frame?.evaluate((to) => {
      window.location.hash = to;
    }, route);
    const stands = await app(page).getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 }).then(() => true, () => false);
    const [faults, markup] = [await app(page).getByText('met a fault of its own').count(), await app(page).locator('main img, main script').count()];
    if (!stands || faults + markup > 0) fallen.push(route.slice(0, 60));
  }
  expect(fallen).toEqual([]);
});
