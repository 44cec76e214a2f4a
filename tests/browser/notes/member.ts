import type { Page } from 'playwright-core';
import type { Preview } from '../preview';
import { app } from '../stage';

export const meeting = 'housing-2026-11-24';
export const notesRoute = `/meetings/${meeting}/notes`;

/** Opens the field for a new note on the item whose title holds these words, on the page of all notes. */
export async function chooseItem(page: Page, words: string | RegExp): Promise<void> {
  const choice = app(page).getByLabel('Item', { exact: true });
  await choice.waitFor();
  const label = await choice.locator('option', { hasText: words }).first().innerText();
  await choice.selectOption({ label });
  await sectionOf(page, words).waitFor();
}

export const sectionOf = (page: Page, words: string | RegExp) => app(page).getByRole('region', { name: words });

export const isKept = (page: Page) => app(page).getByText('Kept in your OneDrive', { exact: true }).waitFor();

/** Does what makes the notebook change, and waits until OneDrive has taken it. */
export async function keptAfter(page: Page, act: () => Promise<void>): Promise<void> {
  const taken = page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().includes('/me/drive/') && response.ok());
  await act();
  await taken;
  await isKept(page);
}

/** Everything that this origin has stored on the device, and what stands in the window's address, title and history. */
export async function everythingStored(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/tab.html'));
  if (frame === undefined) throw new Error('The tab is not there.');
  return frame.evaluate(async () => {
    const request = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('IndexedDB does not answer.'));
      });
    const found: string[] = [JSON.stringify(Object.entries(localStorage)), JSON.stringify(Object.entries(sessionStorage))];
    for (const { name } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        found.push(JSON.stringify([await request(rows.getAllKeys()), await request(rows.getAll())]));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const asked of await cache.keys()) found.push(asked.url, (await (await cache.match(asked))?.text()) ?? '');
    }
    found.push(document.title, location.href, JSON.stringify(history.state));
    return found.join('\n');
  });
}

/** What is typed goes to the device at once, but not in the same instant. */
export const untilStored = (page: Page, words: string): Promise<void> => untilStoredIs(page, words, true);

/** What OneDrive has taken goes from the device after that. */
export const untilGone = (page: Page, words: string): Promise<void> => untilStoredIs(page, words, false);

async function untilStoredIs(page: Page, words: string, isThere: boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while ((await everythingStored(page)).includes(words) !== isThere) {
    if (Date.now() > deadline) throw new Error(`“${words}” is ${isThere ? 'not' : 'still'} on the device.`);
  }
}

interface Tenant {
  readonly headers: Readonly<Record<string, string>>;
  readonly graph: string;
  readonly openSite: string;
  readonly objectId: string;
}

async function tenantAs(preview: Preview, person: string, scope: string): Promise<Tenant> {
  const personas = (await (await fetch(`${preview.url}/_preview/personas`)).json()) as { id: string; objectId: string }[];
  const config = (await (await fetch(`${preview.url}/config.json`)).json()) as { clientId: string; sites: { open: string } };
  const objectId = personas.find(({ id }) => id === person)?.objectId ?? '';
  const answer = await fetch(`${preview.graphUrl}/_emulator/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ objectId, clientId: config.clientId, scopes: [scope] }) });
  const { token } = (await answer.json()) as { token: string };
  return { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, graph: `${preview.graphUrl}/v1.0`, openSite: config.sites.open, objectId };
}

/** As when a clerk saves the pack anew: each paper of the meeting has another version. */
export async function replacePapers(preview: Preview): Promise<void> {
  const { headers, graph, openSite } = await tenantAs(preview, 'clerk', 'Sites.Selected');
  const rows = `${graph}/sites/${openSite}/lists/MB Documents/items`;
  const found = (await (await fetch(`${rows}?$expand=fields($select=meeting)&$filter=fields/meeting eq '${meeting}'`, { headers })).json()) as { value: { id: string }[] };
  for (const { id } of found.value) {
    const changed = await fetch(`${rows}/${id}/fields`, { method: 'PATCH', headers, body: JSON.stringify({ fileVersion: 'replaced' }) });
    if (changed.status !== 200) throw new Error(`The paper was not replaced: ${changed.status}`);
  }
}

/** Cuts off every file of the person's notes, as a failing disk might. Answers their names. */
export async function damageNotes(preview: Preview, person: string): Promise<readonly string[]> {
  const { headers, graph } = await tenantAs(preview, person, 'Files.ReadWrite.AppFolder');
  const folder = `${graph}/me/drive/special/approot:/Notes/${meeting}`;
  const listed = (await (await fetch(`${folder}:/children`, { headers })).json()) as { value: { name: string }[] };
  for (const { name } of listed.value) await fetch(`${folder}/${name}:/content`, { method: 'PUT', headers, body: '{"format":"members-brief' });
  return listed.value.map(({ name }) => name);
}

export async function setOneDrive(preview: Preview, person: string, trouble: 'missing' | 'full' | null): Promise<void> {
  const { objectId } = await tenantAs(preview, person, 'Files.ReadWrite.AppFolder');
  await fetch(`${preview.graphUrl}/_emulator/oneDrive`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ objectId, trouble }) });
}
