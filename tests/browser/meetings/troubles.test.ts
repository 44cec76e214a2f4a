import { expectAccessible, useBrowser } from '../browser';
import { usePreview } from '../preview';
import { addressOf, app } from '../stage';

const preview = usePreview();
const browser = useBrowser();

afterEach(() => control('faults', 'DELETE'));

test('a Graph that is down at the start shows what to do, and a retry that works', async () => {
  const page = await browser.newPage({ declared: { statuses: [{ path: '/v1.0/', status: 503 }] } });
  await control('faults', 'POST', { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await page.goto(addressOf(preview().url, {}));
  const retry = app(page).getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await app(page).getByText(/SharePoint is busy/).waitFor();
  await expectAccessible(page);
  await control('faults', 'DELETE');
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
  await control('faults', 'POST', { match: { path: '/v1.0/', times: 1 }, fault: { kind: 'status', status: 401 } });
  await page.goto(addressOf(preview().url, {}));
  await app(page).getByRole('link', { name: /Housing Committee/ }).first().waitFor();
});

test('a row that does not decode is shown with its list, id and column, beside the others', async () => {
  const id = await spoilFirstAgendaItem();
  const page = await browser.newPage();
  await page.goto(addressOf(preview().url, { open: '/meetings/housing-2026-11-24' }));
  await app(page).getByRole('heading', { name: /Part 1/ }).waitFor();
  const unreadable = app(page).getByRole('listitem').filter({ hasText: 'position' }).filter({ hasText: id });
  await unreadable.first().waitFor();
  expect(await unreadable.first().innerText()).toMatch(/Agenda items/i);
});

const control = (what: string, method: string, body?: unknown): Promise<Response> =>
  fetch(`${preview().graphUrl}/_emulator/${what}`, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });

/** As somebody might who edits the list by hand in SharePoint. */
async function spoilFirstAgendaItem(): Promise<string> {
  const personas = (await (await fetch(`${preview().url}/_preview/personas`)).json()) as { id: string; objectId: string }[];
  const config = (await (await fetch(`${preview().url}/config.json`)).json()) as { clientId: string; sites: { open: string } };
  const clerk = personas.find(({ id }) => id === 'clerk');
  const minted = (await (await control('token', 'POST', { objectId: clerk?.objectId, clientId: config.clientId, scopes: ['Sites.Selected'] })).json()) as { token: string };
  const headers = { authorization: `Bearer ${minted.token}`, 'content-type': 'application/json' };
  const items = `${preview().graphUrl}/v1.0/sites/${config.sites.open}/lists/MB Agenda items/items`;
  const found = (await (await fetch(`${items}?$expand=fields($select=meeting)&$filter=fields/meeting eq 'housing-2026-11-24'`, { headers })).json()) as { value: { id: string }[] };
  const id = found.value[0]?.id ?? '';
  const changed = await fetch(`${items}/${id}/fields`, { method: 'PATCH', headers, body: JSON.stringify({ position: null }) });
  expect(changed.status).toBe(200);
  return id;
}
