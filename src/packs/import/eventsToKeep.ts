import { agendaEventOf, agendaEventRow, type AgendaChangeKind } from '../../domain/agendaEvents';
import type { Change, Stored } from '../../domain/changes';
import { isCircleSite } from '../../domain/sites';
import type { Person } from '../../lists/columns';
import type { BySite } from './importPlan';
import { mintKey, shortHash } from '../../domain/mintKey';
import type { SitedChange } from './sitedChange';

/** When and by whom something is done. */
export interface Doing {
  /** An instant, the same for all that one import changes. */
  readonly at: string;
  readonly by: Person;
}

export const noEvents: BySite<'events'> = { open: [], circle: null };

/**
 * The events to append before the rows are changed. An import that stopped after them finds them again, and adds none
 * twice; what changes back and forth is told each time. What is no longer for the public is taken out of what was kept.
 */
export function eventsToKeep(changes: readonly SitedChange[], known: BySite<'events'>, { at, by }: Doing): readonly Change<'events'>[] {
  const rowsAt = (site: SitedChange['site']): readonly EventRow[] => (isCircleSite(site) ? (known.circle ?? []) : known.open);
  const taken = new Set<string>();
  return changes.flatMap((change): readonly Change<'events'>[] => {
    const { site, token, isClosed, ...said } = change;
    const rows = rowsAt(site);
    const wanted = `${said.meeting}.event.${shortHash([said.kind, said.agendaItem, said.column, token].join(' '))}`;
    const emptied = isClosed ? rows.filter((row) => row.agendaItem === said.agendaItem && (row.before !== null || row.after !== null)).map(emptyRow) : [];
    const last = latest(rows.filter((row) => isOfOneKind(row, change)));
    if (last && (last.key === wanted || last.key.startsWith(`${wanted}-`))) return emptied;
    const key = mintKey(wanted, (one) => taken.has(`${site} ${one}`) || rows.some((row) => row.key === one));
    taken.add(`${site} ${key}`);
    return [...emptied, { kind: 'create', list: 'events', site, item: agendaEventRow({ ...said, key, at, by }) }];
  });
}

type EventRow = Stored<'events'>;

const emptyRow = ({ row, key }: EventRow): Change<'events'> => ({ kind: 'update', list: 'events', row, key, columns: { before: null, after: null } });

const latest = (rows: readonly EventRow[]): EventRow | undefined => [...rows].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.key.localeCompare(a.key))[0];

/** Kinds that take each other back stand in one row of events: withdrawn, back, withdrawn again. */
function isOfOneKind(row: EventRow, change: SitedChange): boolean {
  const event = agendaEventOf(row);
  return event !== null && event.agendaItem === change.agendaItem && event.meeting === change.meeting && groupOf(event.kind) === groupOf(change.kind) && event.column === change.column;
}

const GROUPS: readonly (readonly AgendaChangeKind[])[] = [
  ['itemAdded', 'itemWithdrawn', 'itemReinstated'],
  ['pagesChanged', 'paperArrived', 'paperToFollow'],
];

const groupOf = (kind: AgendaChangeKind): AgendaChangeKind => GROUPS.find((group) => group.includes(kind))?.[0] ?? kind;
