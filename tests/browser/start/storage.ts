import type { Frame, Page } from 'playwright-core';

/** Everything that the app's page has left on the device or in the window, as one text. */
export const leftBehind = (page: Page): Promise<string> =>
  appFrame(page).evaluate(async () => {
    const inDatabase = async (name: string): Promise<unknown[]> => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`${name} does not open`));
      });
      const stores = [...database.objectStoreNames];
      const rows = await Promise.all(
        stores.map(
          (store) =>
            new Promise<unknown>((resolve, reject) => {
              const asked = database.transaction(store).objectStore(store);
              const [keys, values] = [asked.getAllKeys(), asked.getAll()];
              values.onsuccess = () => resolve([store, keys.result, values.result]);
              values.onerror = () => reject(new Error(`${name} ${store} does not read`));
            }),
        ),
      );
      database.close();
      return rows;
    };
    const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => inDatabase(name ?? '')));
    const caches = await Promise.all((await window.caches.keys()).map(async (name) => [name, await Promise.all((await (await window.caches.open(name)).matchAll()).map((kept) => kept.text()))]));
    // The stand-in host stands on the same origin; its window is not the app's, its storage is.
    return JSON.stringify([databases, { ...localStorage }, { ...sessionStorage }, caches, history.state, window.location.href, document.title, document.cookie]);
  });

/** Waits until the device holds these words. */
export async function untilKept(page: Page, words: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await leftBehind(page)).includes(words)) {
    if (Date.now() > deadline) throw new Error(`The device does not hold “${words}”.`);
  }
}

const appFrame = (page: Page): Frame => {
  const frame = page.frames().find((one) => /\/(tab|pane)\.html/.test(one.url()));
  if (frame === undefined) throw new Error('The app’s frame is not there.');
  return frame;
};
