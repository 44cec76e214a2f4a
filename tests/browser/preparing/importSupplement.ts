import path from 'node:path';
import type { Page } from 'playwright-core';
import { app } from '../stage';

export const supplement = path.resolve('samples/packs/housing-2026-11-24-supplement.txt');

/** From whatever screen a clerk has open: the files are dropped on the import, gone through and saved. `isAsPublished`: they hold no more of Part 2 than the public agenda does. */
export async function importFiles(clerk: Page, files: readonly string[], { isAsPublished = false } = {}): Promise<void> {
  await app(clerk).getByRole('navigation', { name: 'Members’ Brief' }).getByRole('link', { name: 'Meetings' }).click();
  await app(clerk).getByRole('link', { name: 'Import a pack' }).click();
  await app(clerk).getByLabel('Pack files').setInputFiles([...files]);
  if (isAsPublished) await app(clerk).getByRole('radio', { name: /as the public agenda prints it/ }).check();
  await app(clerk).getByRole('button', { name: 'Save', exact: true }).click();
  await app(clerk).getByRole('dialog').getByRole('button', { name: 'Save for them' }).click();
  await app(clerk).getByRole('link', { name: 'Open the meeting' }).waitFor();
}
