import type { Change } from '../../domain/changes';
import { isCircleSite, type SiteKey } from '../../domain/sites';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ImportChange } from './importPlan';

/** What an import does to the lists, and what it keeps of that. */
export type WrittenChange = ImportChange | Change<'events'> | Change<'progressNotes'> | Change<'chasers'> | Change<'documents'> | Change<'committees'> | Change<'areas'>;

/** What changes is kept before it is changed; later lists name rows of the earlier ones. */
const ORDER: readonly WrittenChange['list'][] = ['progressNotes', 'chasers', 'events', 'documents', 'meetings', 'agendaItems', 'reports', 'decisions', 'people', 'memberships', 'areas', 'allocations', 'actions', 'projects', 'committees'];

/**
 * The changes in the order in which they may be written, those of a step at once: list by list, each the circle's rows
 * before the open site's, so that a later row never stands without an earlier one.
 */
export function importSteps<Written extends WrittenChange>(changes: readonly Written[]): readonly (readonly Written[])[] {
  const takenOff = changes.filter(isTakenOffOpenSite);
  const copies = changes.filter((change) => change.kind !== 'update' && isCircleSite(change.site) && takenOff.some((off) => off.list === change.list && keyOf(off) === keyOf(change)));
  const takenOffFirst = [copies, ...['decisions', 'actions', 'projects', 'reports', 'agendaItems'].map((list) => takenOff.filter((change) => change.list === list))];
  const steps = ORDER.flatMap((list) => {
    const rows = changes.filter((change) => change.list === list && !takenOff.includes(change) && !copies.includes(change));
    return [...(list === 'agendaItems' ? takenOffFirst : []), rows.filter((change) => isCircleSite(siteOf(change))), rows.filter((change) => !isCircleSite(siteOf(change)))];
  });
  return steps.filter((step) => step.length > 0);
}

/**
 * What is public no longer goes before the circle has it, and what has come of an item before the item: an import that stopped
 * in between would know the circle's row again, and not that the open site's is to be emptied. What the open site alone has is
 * copied before that.
 */
function isTakenOffOpenSite(change: WrittenChange): boolean {
  if (change.kind !== 'update' || change.row.site !== 'open') return false;
  if (change.list === 'reports' || change.list === 'agendaItems') return change.columns.state === 'withdrawn';
  if (change.list === 'projects') return change.columns.title === WITHHELD_TITLE;
  return (change.list === 'decisions' && change.columns.resolution === WITHHELD_TITLE) || (change.list === 'actions' && change.columns.request === WITHHELD_TITLE);
}

export const siteOf = (change: WrittenChange): SiteKey => (change.kind === 'update' ? change.row.site : change.site);

export const keyOf = (change: WrittenChange): string => (change.kind === 'update' ? change.key : change.item.key);
