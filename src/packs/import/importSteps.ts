import { isCircleSite, type SiteKey } from '../../domain/sites';
import type { ImportChange, ImportedList } from './importPlan';

/** Later lists name rows of the earlier ones. */
const ORDER: readonly ImportedList[] = ['meetings', 'agendaItems', 'reports', 'decisions', 'people', 'memberships', 'allocations', 'actions'];

/**
 * The changes in the order in which they may be written, those of a step at once: list by list, each the circle's rows
 * before the open site's, so that a later row never stands without an earlier one.
 */
export function importSteps(changes: readonly ImportChange[]): readonly (readonly ImportChange[])[] {
  const steps = ORDER.flatMap((list) => {
    const rows = changes.filter((change) => change.list === list);
    return [rows.filter((change) => isCircleSite(siteOf(change))), rows.filter((change) => !isCircleSite(siteOf(change)))];
  });
  return steps.filter((step) => step.length > 0);
}

export const siteOf = (change: ImportChange): SiteKey => (change.kind === 'update' ? change.row.site : change.site);

export const keyOf = (change: ImportChange): string => (change.kind === 'update' ? change.key : change.item.key);
