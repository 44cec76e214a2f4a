import type { Page } from 'playwright-core';
import { changeRows } from '../councilRows';
import type { Preview } from '../preview';
import { app, goTo, type Scene } from '../stage';
import { addFault } from '../trouble';
import type { ScreenState } from './screenStates';

const clerkAt = (open: string): Scene => ({ open, person: 'clerk' });
const list = '/actions/housing';
const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();
const mailOf: Scene = { host: 'outlook', item: 'reply-heating', person: 'clerk', open: '' };

/** The screens round actions, and the decisions book. */
export const actionStates: readonly ScreenState[] = [
  { name: 'actions', scene: {}, reach: openActions },
  { name: 'actions-mine', scene: { person: 'officer' }, reach: (page) => openAt(page, '/actions', 'Yours') },
  { name: 'actions-bulk', scene: clerkAt(list), reach: chooseSeveral },
  { name: 'actions-loading', scene: clerkAt(list), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } }), reach: shows('Loading the actions') },
  { name: 'actions-failed', scene: clerkAt(list), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: shows(/SharePoint is busy/) },
  { name: 'action', scene: clerkAt(`${list}/action.housing-0050`), reach: shows('Decided about this before') },
  { name: 'action-unknown', scene: clerkAt(`${list}/nothing`), reach: shows('This action is not here') },
  { name: 'action-new', scene: clerkAt(`${list}/new`), reach: (page) => app(page).getByRole('textbox', { name: /^What was asked|^Request/ }).waitFor() },
  { name: 'actions-by-month', scene: clerkAt(`${list}/months`), reach: shows(/^At the end of each month/) },
  { name: 'actions-report', scene: clerkAt(`${list}/report`), reach: shows('Download for Word') },
  { name: 'decisions', scene: { open: '/decisions/housing' }, reach: (page) => app(page).getByRole('article').first().waitFor() },
  { name: 'decisions-committees', scene: { open: '/decisions/nothing' }, reach: (page) => app(page).getByText('The council’s list has no such committee.').waitFor() },
  { name: 'decisions-failed', scene: { open: '/decisions/housing' }, trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: (page) => app(page).getByText(/SharePoint is busy/).first().waitFor() },
  { name: 'chasers', scene: clerkAt('/actions/housing/chasers'), reach: (page) => app(page).getByRole('group', { name: /Head of Repairs/ }).first().waitFor() },
  { name: 'chasers-preview', scene: clerkAt('/actions/housing/chasers'), reach: previewMails },
  { name: 'actions-import', scene: clerkAt('/actions/housing/import'), reach: chooseFile },
  { name: 'pane-progress', scene: mailOf, reach: (page) => openInPane(page, 'Progress', /named in the mail/) },
  { name: 'pane-chasers-none', scene: mailOf, reach: (page) => openInPane(page, 'Chasers', /None waits|Of public actions/) },
];

/** With a row of each list that somebody has spoiled in SharePoint. */
export const spoiledActionStates: readonly ScreenState[] = [
  { name: 'actions-unreadable', scene: clerkAt(list), trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'actions-mine-unreadable', scene: { person: 'officer' }, trouble: spoilRows, reach: (page) => openAt(page, '/actions', 'Could not be read') },
  { name: 'actions-by-month-unreadable', scene: clerkAt(`${list}/months`), trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'actions-report-unreadable', scene: clerkAt(`${list}/report`), trouble: spoilRows, reach: shows(/could not be read and would be missing/) },
  { name: 'chasers-unreadable', scene: clerkAt(`${list}/chasers`), trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'actions-import-unreadable', scene: clerkAt(`${list}/import`), trouble: spoilRows, reach: shows('Could not be read') },
  { name: 'decisions-unreadable', scene: { open: '/decisions/housing' }, trouble: spoilRows, reach: shows('Could not be read') },
];

async function spoilRows(preview: Preview): Promise<void> {
  const changed = [
    await changeRows(preview, 'MB Actions', ({ seriesNumber }) => seriesNumber === 'housing-0050', (fields) => (fields['state'] = 'perhaps')),
    await changeRows(preview, 'MB Decisions', ({ committee }) => committee === 'housing', (fields) => (fields['state'] = 'perhaps')),
  ];
  if (changed.includes(0)) throw new Error('Not every list has a row that was spoiled.');
}

async function openActions(page: Page): Promise<void> {
  await goTo(page, '/actions/housing');
  await app(page).getByRole('article').first().waitFor();
}

async function openAt(page: Page, route: string, words: string): Promise<void> {
  await goTo(page, route);
  await app(page).getByText(words, { exact: true }).first().waitFor();
}

async function chooseSeveral(page: Page): Promise<void> {
  await app(page).getByRole('button', { name: 'Change several' }).click();
  await app(page).getByRole('checkbox', { name: /^Choose / }).first().check();
  await app(page).getByText('1 action chosen').waitFor();
}

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
