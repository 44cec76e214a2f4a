import { actionEventRow } from '../../domain/actions/actionEvents';
import type { Change } from '../../domain/changes';
import { shortHash } from '../../domain/mintKey';
import type { Doing } from './eventsToKeep';
import type { ExistingRows, ImportChange } from './importPlan';

/**
 * What papers print as another due date is told in the action's history, as what a clerk changes is. The same papers mint the
 * same key: an import that stopped and is begun again tells it once.
 */
export function dueMovesToKeep(changes: readonly ImportChange[], { records }: Pick<ExistingRows, 'records'>, { at, by }: Doing): readonly Change<'events'>[] {
  const known = new Map([...(records?.actions.open ?? []), ...(records?.actions.circle ?? [])].map((action) => [`${action.row.site} ${action.key}`, action]));
  return changes.flatMap((change): readonly Change<'events'>[] => {
    if (change.kind !== 'update' || change.list !== 'actions') return [];
    const { row, columns } = change;
    const action = known.get(`${row.site} ${change.key}`);
    if (action === undefined || columns.timesMoved === undefined || columns.timesMoved === null) return [];
    const [before, after] = [action.dueText, columns.dueText === undefined ? action.dueText : columns.dueText];
    const eventKey = `event.${action.key}.due-${shortHash([columns.timesMoved, before, after, columns.lastPrinted].join('\n'))}`;
    return [{ kind: 'create', list: 'events', site: row.site, item: actionEventRow(action, { kind: 'dueMoved', column: 'dueText', before, after, why: null }, { at, by, eventKey }) }];
  });
}
