import type { Page } from 'playwright-core';
import { app, type Scene } from '../stage';
import { addFault } from '../trouble';
import type { ScreenState } from './screenStates';

const clerkAt = (open: string): Scene => ({ open, person: 'clerk' });
const mailOf: Scene = { host: 'outlook', item: 'reply-heating', person: 'clerk', open: '' };

/** The screens of clerks round actions, and the decisions book. */
export const actionStates: readonly ScreenState[] = [
  { name: 'decisions', scene: { open: '/decisions/housing' }, reach: (page) => app(page).getByRole('article').first().waitFor() },
  { name: 'decisions-committees', scene: { open: '/decisions/nothing' }, reach: (page) => app(page).getByText('The council’s list has no such committee.').waitFor() },
  { name: 'decisions-failed', scene: { open: '/decisions/housing' }, trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: (page) => app(page).getByText(/SharePoint is busy/).first().waitFor() },
  { name: 'chasers', scene: clerkAt('/actions/housing/chasers'), reach: (page) => app(page).getByRole('group', { name: /Head of Repairs/ }).first().waitFor() },
  { name: 'chasers-preview', scene: clerkAt('/actions/housing/chasers'), reach: previewMails },
  { name: 'actions-import', scene: clerkAt('/actions/housing/import'), reach: chooseFile },
  { name: 'pane-progress', scene: mailOf, reach: (page) => openInPane(page, 'Progress', /named in the mail/) },
  { name: 'pane-chasers-none', scene: mailOf, reach: (page) => openInPane(page, 'Chasers', /None waits|Of public actions/) },
];

async function previewMails(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: /^Preview the mails to/ }).first().click();
  await app(page).getByRole('article', { name: /^Mail: / }).first().waitFor();
}

async function chooseFile(page: Page): Promise<void> {
  const file = 'Series number,Request,Due date,Weather\nhousing-0044,,March 2027,fine\n,Paint the doors of Merlin House,31 April,\n,,TBC,\n';
  await app(page).getByLabel('File of actions').first().setInputFiles({ name: 'actions.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await app(page).getByRole('list', { name: 'What the file would do' }).waitFor();
}

async function openInPane(page: Page, link: string, shows: RegExp): Promise<void> {
  await app(page).getByRole('link', { name: link }).click();
  await app(page).getByText(shows).first().waitFor();
}
