import { notCarriedOut } from '../../../domain/actions/actionEvents';
import type { RowAddress, Stored } from '../../../domain/changes';
import type { MapRows, MapStep, PlannedMapEdit } from '../../../domain/estates/mapEdits';
import { threeWayMerge } from '../../../domain/threeWayMerge';
import type { Council } from '../../../graph/council';
import { failureKind } from '../../../ui/failures/explainFailure';

/** A column in which somebody else has written other words meanwhile. */
export interface LostColumn {
  /** What the row is called, as it stands now. */
  readonly row: string;
  readonly column: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

export class ChangedMeanwhile extends Error {
  constructor(
    readonly lost: readonly LostColumn[],
    /** The history tells of mine already. */
    readonly isTold: boolean,
  ) {
    super('This was changed in between.');
  }
}

/** The key of what was to be added is another's: somebody has added the same. */
export class AddedMeanwhile extends Error {}

type AnyChange = { readonly list: 'areas' | 'estates' | 'allocations'; readonly base: object & { readonly key: string; readonly row: RowAddress }; readonly columns: object };

/**
 * The history first: a change without its event would be forgotten. Before it, each row is looked at as it is now, so that the
 * history tells of nothing that was not done. Tried again with the same plan nothing is written twice.
 */
export async function writeMap(council: Council, { events, steps }: PlannedMapEdit, now: MapRows, isOverTheirs: boolean): Promise<void> {
  const changes = steps.filter((step) => step.kind === 'change');
  const looked = changes.map((step) => beside(step, storedIn(now, step), isOverTheirs));
  const lost = looked.flatMap((one) => one.lost);
  if (lost.length > 0) throw new ChangedMeanwhile(lost, false);
  for (const event of events) await council.open.events.create(event);
  for (const step of steps) {
    if (step.kind === 'create') await create(council, step, events);
    else await update(council, step, looked[changes.indexOf(step)] ?? { over: step.base.row, columns: step.columns, lost: [] });
  }
}

interface Beside {
  readonly over: RowAddress;
  readonly columns: object;
  readonly lost: readonly LostColumn[];
}

/** What others changed meanwhile stays, unless it is the same column. */
function beside({ base, columns }: AnyChange, stored: AnyChange['base'] | null, isOverTheirs: boolean): Beside {
  if (stored === null || stored.row.etag === base.row.etag || isOverTheirs) return { over: (stored ?? base).row, columns, lost: [] };
  const merged = threeWayMerge<object>({ base: { ...base }, mine: stored, theirs: columns });
  return { over: stored.row, columns: merged.columns, lost: merged.kept.map(({ column, mine, theirs }) => ({ row: nameOf(stored), column, theirs: mine, mine: theirs })) };
}

async function update(council: Council, step: Extract<MapStep, { kind: 'change' }>, first: Beside): Promise<void> {
  try {
    await patch(council, step, first);
  } catch (error) {
    if (failureKind(error) !== 'conflict') throw error;
    const second = beside(step, await council.open[step.list].byKey(step.base.key), false);
    if (second.lost.length > 0) throw new ChangedMeanwhile(second.lost, true);
    await patch(council, step, second);
  }
}

/** Nothing where others, or an earlier attempt, have written all of it already. */
async function patch(council: Council, { list }: AnyChange, { over, columns }: Beside): Promise<void> {
  if (Object.keys(columns).length > 0) await council.open[list].update(over, columns);
}

async function create(council: Council, step: Extract<MapStep, { kind: 'create' }>, events: PlannedMapEdit['events']): Promise<void> {
  try {
    // One list at a time: the step's own type ties its row to its list.
    if (step.list === 'areas') await council.open.areas.create(step.item);
    else if (step.list === 'estates') await council.open.estates.create(step.item);
    else await council.open.allocations.create(step.item);
  } catch (error) {
    if (failureKind(error) !== 'conflict') throw error;
    await takeBack(council, events);
    throw new AddedMeanwhile('Somebody else has added the same.');
  }
}

/** The history says of what it told that it came to nothing. */
export async function takeBack(council: Council, events: PlannedMapEdit['events']): Promise<void> {
  for (const event of events) await council.open.events.create(notCarriedOut(event));
}

function storedIn(now: MapRows, { list, base }: AnyChange): AnyChange['base'] | null {
  const rows: readonly (Stored<'areas'> | Stored<'estates'> | Stored<'allocations'>)[] = now[list];
  return rows.find(({ key }) => key === base.key) ?? null;
}

function nameOf(row: object): string {
  if ('title' in row && typeof row.title === 'string') return row.title;
  return 'member' in row && typeof row.member === 'object' && row.member !== null && 'name' in row.member ? String(row.member.name) : '';
}
