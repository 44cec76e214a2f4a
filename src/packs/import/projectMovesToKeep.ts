import type { Change } from '../../domain/changes';
import { projectEventRow, type ProjectEventKind } from '../../domain/estates/projectEvents';
import { shortHash } from '../../domain/mintKey';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { Doing } from './eventsToKeep';
import type { ExistingRows, ImportChange } from './importPlan';

/**
 * A next gateway that papers move, and one that is reached, are told in the project's history: the row has but the last date. The
 * same papers mint the same key: an import that stopped and is begun again tells it once.
 */
export function projectMovesToKeep(changes: readonly ImportChange[], { records }: Pick<ExistingRows, 'records'>, { at, by }: Doing): readonly Change<'events'>[] {
  const known = new Map([...(records?.projects.open ?? []), ...(records?.projects.circle ?? [])].map((project) => [`${project.row.site} ${project.key}`, project]));
  return changes.flatMap((change): readonly Change<'events'>[] => {
    if (change.kind !== 'update' || change.list !== 'projects') return [];
    const { row, columns } = change;
    const project = known.get(`${row.site} ${change.key}`);
    if (project === undefined || columns.title === WITHHELD_TITLE) return [];
    const told = (kind: ProjectEventKind, column: 'nextGatewayText' | 'gateway'): Change<'events'>[] => {
      const [before, after] = [project[column], columns[column] === undefined ? project[column] : columns[column]];
      if (before === null || before === after) return [];
      const eventKey = `event.${project.key}.${column}-${shortHash([before, after, columns.reportedOn ?? project.reportedOn].join('\n'))}`;
      return [{ kind: 'create', list: 'events', site: row.site, item: projectEventRow(project, { kind, column, before, after, why: null }, { at, by, eventKey }) }];
    };
    return [...(typeof columns.timesMoved === 'number' ? told('gatewayMoved', 'nextGatewayText') : []), ...(columns.gateway === undefined ? [] : told('gatewayReached', 'gateway'))];
  });
}
