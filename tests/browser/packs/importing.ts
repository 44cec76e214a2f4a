import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { readPaper } from '../../../samples/papers/readPaper';
import { writePdf } from '../../../samples/papers/writePdf';
import { addressOf, app } from '../stage';

/** An invented committee's pack, as text. */
export const taskGroup = readFileSync(path.join(__dirname, 'taskGroup.txt'), 'utf8');

interface PackFiles {
  readonly folder: string;
  readonly pdf: string;
}

/** The pack as a PDF in a folder of its own, there until the last test of the file. */
export function usePackFiles(): () => PackFiles {
  let files: PackFiles | null = null;
  beforeAll(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'members-brief-packs-'));
    files = { folder, pdf: path.join(folder, 'task-group.pdf') };
    await writeFile(files.pdf, await writePdf(readPaper(taskGroup), 'Task group', new Date('2026-12-01T09:00:00Z')));
  });
  afterAll(() => (files === null ? undefined : rm(files.folder, { recursive: true, force: true })));
  return () => {
    if (files === null) throw new Error('usePackFiles() must be called at the top of a test file.');
    return files;
  };
}

export async function openImport(page: Page, address: string): Promise<void> {
  await page.goto(addressOf(address, { person: 'clerk' }));
  await app(page).getByRole('link', { name: 'Import a pack' }).click();
  await app(page).getByRole('heading', { name: 'Import a pack' }).waitFor();
}

export const choose = (page: Page, file: string): Promise<void> => app(page).getByLabel('Pack files').setInputFiles(file);

export const toCheck = (page: Page, name: RegExp): Locator => app(page).getByRole('form', { name });
