import type { Page } from 'playwright-core';
import { changeRows } from '../councilRows';
import type { Preview } from '../preview';
import { app, type Scene } from '../stage';
import { addFault } from '../trouble';
import type { ScreenState } from './screenStates';

const at = (person?: 'clerk' | 'allocatedMember' | 'guest'): Scene => ({ open: '/estates/projects', ...(person && { person }) });
const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();

/** The estates' projects. */
export const projectStates: readonly ScreenState[] = [
  { name: 'projects', scene: at('allocatedMember'), reach: shows('Totals by estate') },
  { name: 'projects-sources', scene: at('clerk'), reach: openSources },
  { name: 'projects-edited', scene: at('clerk'), reach: edit },
  { name: 'projects-none-overdue', scene: at('guest'), reach: narrowToNone },
  { name: 'projects-loading', scene: at(), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } }), reach: shows('Loading the projects') },
  { name: 'projects-failed', scene: at(), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: shows(/SharePoint is busy/) },
];

/** With a row that somebody has spoiled in SharePoint, and then with none left. */
export const spoiledProjectStates: readonly ScreenState[] = [
  { name: 'projects-unreadable', scene: at('clerk'), trouble: spoilOne, reach: shows('Could not be read') },
  { name: 'projects-empty', scene: at('clerk'), trouble: withdrawAll, reach: shows('No projects yet') },
];

async function spoilOne(preview: Preview): Promise<void> {
  if ((await changeRows(preview, 'MB Projects', ({ key }) => key === 'project.basin-row-bin-stores', (fields) => (fields['state'] = 'perhaps'))) === 0) throw new Error('No project was spoiled.');
}

async function withdrawAll(preview: Preview): Promise<void> {
  if ((await changeRows(preview, 'MB Projects', () => true, (fields) => (fields['state'] = 'withdrawn'))) === 0) throw new Error('There was no project.');
}

async function openSources(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: /^Funding, dates and sources of Weirside/ }).click();
  await app(page).getByText('Source of From leaseholders').first().click();
  await app(page).getByText('Leaseholder contributions', { exact: false }).first().waitFor();
  await app(page).getByRole('heading', { name: 'History' }).waitFor();
}

async function edit(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: /^Edit Weirside/ }).click();
  await app(page).getByRole('textbox', { name: 'Total estimate' }).fill('rather a lot');
  await app(page).getByRole('button', { name: 'Save', exact: true }).click();
  await app(page).getByText(/^The total estimate: type a sum/).waitFor();
}

async function narrowToNone(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: /^Gateway overdue/ }).click();
  await app(page).getByRole('combobox', { name: 'Estate' }).selectOption({ label: 'Weirside Estate' });
  await app(page).getByText('No project is as chosen here.').waitFor();
}
