import type { Page } from 'playwright-core';
import type { ImportFiles } from './importFiles';
import type { Preview } from './preview';
import { addressOf, app, goTo, type Scene } from './stage';
import { addFault, clearFaults } from './trouble';

/** A state of the import screen, and the way to it. */
export interface ImportState {
  readonly name: string;
  /** What is broken before the app is opened: the list of meetings then has no link to this screen. */
  readonly trouble?: Parameters<typeof addFault>[1];
  readonly reach: (page: Page, files: ImportFiles, preview: Preview) => Promise<void>;
}

/** Opens the import screen and brings it to a state. What was broken for it is whole again afterwards. */
export async function reachImportState(page: Page, { reach, trouble }: ImportState, files: ImportFiles, preview: Preview, scene: Pick<Scene, 'theme'>): Promise<() => Promise<void>> {
  if (trouble) await addFault(preview, trouble);
  await page.goto(addressOf(preview.url, { person: 'clerk', ...scene }));
  if (trouble) await goTo(page, '/import');
  else await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await reach(page, files, preview);
  return async () => {
    await clearFaults(preview);
  };
}

export const chooseFiles = (page: Page, ...files: readonly string[]): Promise<void> => app(page).getByLabel('Pack files').setInputFiles([...files]);

export async function chooseAndShow(page: Page, file: string, heading: string): Promise<void> {
  await chooseFiles(page, file);
  const shown = app(page).getByRole('heading', { name: new RegExp(`^${heading}`) }).first();
  await shown.waitFor();
  await shown.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

export async function saveForThem(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByRole('button', { name: 'Save for them' }).click();
}

/** Lets a reading come some way and no further: how long it takes is the machine's. */
export async function holdReading(page: Page): Promise<void> {
  await page.frames().find((frame) => frame.url().includes('/tab.html'))?.evaluate(() => {
    window.Worker = class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        let heard = 0;
        this.addEventListener('message', (event) => {
          heard += 1;
          if (heard > 120) event.stopImmediatePropagation();
        });
      }
    };
  });
}
