import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';
import { addFault, clearFaults, spoilFirstAgendaItem } from '../trouble';

const preview = usePreview();
const browser = useBrowser();

afterEach(() => clearFaults(preview()));

test('a Graph that is down at the start shows what to do, and a retry that works', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 503 }] } });
  await addFault(preview(), { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await page.goto(addressOf(preview().url, {}));
  const retry = app(page).getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await app(page).getByText(/SharePoint is busy/).waitFor();
  await expectAccessible(page);
  await clearFaults(preview());
  await retry.click();
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
});

test.each([
  ['consent', /administrator/i],
  ['cancelled', /sign/i],
  ['noBridge', /browser/i],
] as const)('when sign-in meets “%s” the screen says what to do', async (signIn, says) => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { signIn }));
  await app(page).getByText(says).first().waitFor();
  await expectAccessible(page);
});

test('when sign-in asks first, a button opens the host’s dialog and the meetings follow', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { signIn: 'interaction' }));
  await app(page).getByRole('button', { name: /sign in/i }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Continue' }).click();
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
});

test('a token that Graph refuses is renewed, and nobody notices', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 401 }] } });
  await addFault(preview(), { match: { path: '/v1.0/', times: 1 }, fault: { kind: 'status', status: 401 } });
  await page.goto(addressOf(preview().url, {}));
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
});

test('a row that does not decode is shown with its list, id and column, beside the others', async () => {
  const id = await spoilFirstAgendaItem(preview(), 'housing-2026-11-24');
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: '/meetings/housing-2026-11-24' }));
  await app(page).getByRole('heading', { name: /Part 1/ }).waitFor();
  const unreadable = app(page).getByRole('listitem').filter({ hasText: 'position' }).filter({ hasText: id });
  await unreadable.first().waitFor();
  expect(await unreadable.first().innerText()).toMatch(/Agenda items/i);
  await app(page).getByText(/One item is missing here/).waitFor();
});
