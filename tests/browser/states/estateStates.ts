import type { Page } from 'playwright-core';
import type { Preview } from '../preview';
import { app, type Scene } from '../stage';
import { addFault } from '../trouble';
import { issueStates } from './issueStates';
import { mapStates } from './mapStates';
import { projectStates } from './projectStates';
import type { ScreenState } from './screenStates';

const kestrel: Scene = { open: '/estates/of/kestrel-rise', person: 'allocatedMember' };
const update: Scene = { open: '/estates/updates/housing-2026-11-24/northgate', person: 'allocatedMember' };
const shows = (words: string | RegExp) => (page: Page) => app(page).getByText(words).first().waitFor();
const late = (preview: Preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'delay', ms: 300_000 } });
const busy = (preview: Preview) => addFault(preview, { match: { path: '/v1.0/' }, fault: { kind: 'status', status: 503, retryAfter: 0 } });

/** The estates: their list, briefing and updates, and what papers say of them. */
export const estateStates: readonly ScreenState[] = [
  { name: 'estates', scene: { open: '/estates', person: 'allocatedMember' }, reach: shows(/^Your update for/) },
  { name: 'briefing', scene: kestrel, reach: shows('Not to be told to residents') },
  { name: 'briefing-quiet', scene: { open: '/estates/of/quarrymount', person: 'guest' }, reach: shows('No agenda to come names it.') },
  { name: 'briefing-loading', scene: kestrel, trouble: late, reach: shows('Gathering the briefing') },
  { name: 'briefing-failed', scene: kestrel, trouble: busy, reach: shows(/SharePoint is busy/) },
  { name: 'briefing-unknown', scene: { ...kestrel, open: '/estates/of/nowhere' }, reach: shows('This estate is not on the council’s map') },
  { name: 'update', scene: update, reach: shows('Not saved yet.') },
  { name: 'update-loading', scene: update, trouble: late, reach: shows('Drafting the update') },
  { name: 'updates-none', scene: { open: '/estates/updates/housing-2026-11-24', person: 'clerk' }, reach: shows('No update has been given to the clerk yet.') },
  { name: 'mentions', scene: { open: '/estates/mentions', person: 'clerk' }, reach: shows('Look through the papers again') },
  ...mapStates,
  ...issueStates,
  ...projectStates,
];
