import type { Page } from 'playwright-core';
import type { Preview } from '../preview';
import { app, type Scene } from '../stage';
import { addFault } from '../trouble';
import type { ScreenState } from './screenStates';

const estate = '/estates/of/kestrel-rise';
const at = (open: string, person: Scene['person'] = 'member'): Scene => ({ open: `${estate}${open}`, person });
const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();
const press = (name: string | RegExp, words: string | RegExp) => async (page: Page) => {
  await app(page).getByRole('button', { name }).first().click();
  await shows(words)(page);
};
const today = '/walkabouts/kestrel-rise.walkabout.2026-11';
const held = '/walkabouts/kestrel-rise.walkabout.2026-10';

/** The screens of an estate's issues and walkabouts. */
export const issueStates: readonly ScreenState[] = [
  { name: 'issues', scene: at('/issues'), reach: shows(/^\d+ issues$/) },
  { name: 'issues-none', scene: { open: '/estates/of/larkspur/issues', person: 'member' }, reach: shows('No issue is open on this estate') },
  { name: 'issues-nothing-matches', scene: at('/issues'), reach: nothingMatches },
  { name: 'issues-loading', scene: at('/issues'), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } }), reach: shows('Loading the issues') },
  { name: 'issues-failed', scene: at('/issues'), trouble: (preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } }), reach: shows(/SharePoint is busy/) },
  { name: 'issues-by-month-and-age', scene: at('/issues'), reach: openCharts },
  { name: 'issues-by-month-and-age-figures', scene: at('/issues'), reach: openFigures },
  { name: 'issues-by-month-and-age-none', scene: { open: '/estates/of/larkspur/issues', person: 'member' }, reach: openNoCharts },
  { name: 'issues-by-month-and-age-failed', scene: at('/issues'), reach: openChartsInVain },
  { name: 'issue', scene: at('/issues/kestrel-rise.damp-harrier-house'), reach: shows(/The damp is back/) },
  { name: 'issue-officer', scene: at('/issues/kestrel-rise.damp-harrier-house', 'officer'), reach: shows(/The damp is back/) },
  { name: 'issue-assign', scene: at('/issues/kestrel-rise.door-hobby-house'), reach: press('Assign', 'Responsible post') },
  { name: 'issue-edit', scene: at('/issues/kestrel-rise.door-hobby-house'), reach: press('Edit', 'What is wrong') },
  { name: 'issue-unknown', scene: at('/issues/nothing'), reach: shows('This issue is not here') },
  { name: 'issue-new', scene: at('/issues/new'), reach: shows('What it is') },
  { name: 'walkabouts', scene: at('/walkabouts'), reach: shows('To come') },
  { name: 'walkabout-new', scene: at('/walkabouts/new'), reach: shows('Meeting point') },
  { name: 'walkabout-plan', scene: at(today), reach: press('Plan', 'Checklist') },
  { name: 'walkabout-walk', scene: at(today), reach: shows('What it is') },
  { name: 'walkabout-waiting', scene: at(today), trouble: (preview) => addFault(preview, { match: { method: 'POST', path: '/lists/' }, fault: { kind: 'dropBefore' } }), reach: addWithoutConnection },
  { name: 'estates', scene: { open: '/estates', person: 'member' }, reach: shows('Kestrel Rise Estate') },
  { name: 'pane-issue', scene: { host: 'outlook', item: 'mail-lamps', person: 'member', open: '' }, reach: issueInPane },
  { name: 'walkabout-actions', scene: at(held), reach: shows('Nobody yet') },
];

async function issueInPane(page: Page): Promise<void> {
  await app(page).getByRole('link', { name: 'Issue' }).click();
  await shows('What it is')(page);
}

async function nothingMatches(page: Page): Promise<void> {
  await app(page).getByRole('searchbox', { name: 'Search these issues' }).fill('zzzz');
  await shows('No issue is as asked for')(page);
}

async function openCharts(page: Page): Promise<void> {
  await shows(/^\d+ issues?$/)(page);
  await app(page).getByText('By month and by age').click();
  await app(page).getByRole('img', { name: /^Chart of the ages/ }).waitFor();
}

async function openFigures(page: Page): Promise<void> {
  await openCharts(page);
  for (const figures of ['The figures by month', 'The figures by age']) await app(page).getByText(figures).click();
  await app(page).getByRole('table', { name: /^Days since/ }).waitFor();
}

async function openNoCharts(page: Page): Promise<void> {
  await shows('No issue is open on this estate')(page);
  await app(page).getByText('By month and by age').click();
  await shows('No issue is open.')(page);
}

async function openChartsInVain(page: Page, preview: Preview): Promise<void> {
  await shows(/^\d+ issues?$/)(page);
  await addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });
  await app(page).getByText('By month and by age').click();
  await shows('The figures could not be loaded')(page);
}

async function addWithoutConnection(page: Page): Promise<void> {
  await app(page).getByRole('radio', { name: 'Lighting' }).check();
  await app(page).getByRole('button', { name: 'Save' }).click();
  await shows('There is no connection. It is tried again by itself.')(page);
}
