import { useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

test('the screens are reached from the keyboard', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: '' }));
  const bar = app(page).getByRole('navigation', { name: 'Members’ Brief' });
  await bar.getByRole('link', { name: 'Home' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app(page).getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
  expect(await bar.getByRole('link', { name: 'Meetings' }).getAttribute('aria-current')).toBe('page');
});
