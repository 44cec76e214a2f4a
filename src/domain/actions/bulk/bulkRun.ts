import type { Item } from '../../../lists/index';
import type { Change, RowAddress } from '../../changes';
import { notCarriedOut } from '../actionEvents';
import type { BulkEdit, LeftAlone } from './planBulkEdit';

/** An edit on its way: what is told first, the action itself, what it settles; or taken back, where it could not be done. */
export interface BulkTask {
  readonly edit: BulkEdit;
  readonly phase: 'tell' | 'write' | 'settle' | 'takeBack' | 'done' | 'left';
  /** What of this phase is still to be written. */
  readonly waiting: readonly Change[];
  /** Events that were written. */
  readonly told: readonly Item<'events'>[];
  /** The action’s new version. */
  readonly row: RowAddress | null;
  /** The new versions of what it settled, by their keys. */
  readonly settled: ReadonlyMap<string, RowAddress>;
  /** Why it was left; null where it was not. */
  readonly reason: string | null;
}

/** What became of one of the changes that were sent together. */
export type Outcome =
  | { readonly kind: 'written'; readonly row: RowAddress }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'turnedAway' }
  | { readonly kind: 'failed'; readonly error: { readonly message: string } };

export const CHANGED_MEANWHILE = 'Somebody else has changed it meanwhile.';
export const NOT_REACHED = 'It was not reached before you stopped.';

/** As many as go in one `$batch`. */
const TOGETHER = 20;

export const startTasks = (edits: readonly BulkEdit[]): readonly BulkTask[] =>
  edits.map((edit) => ({ edit, phase: 'tell', waiting: edit.events.map((item) => ({ kind: 'create', list: 'events', site: edit.action.row.site, item })), told: [], row: null, settled: new Map(), reason: null }));

/** What was begun is ended before more is begun: at any time few events stand whose action is still to be written. */
export function nextTogether(tasks: readonly BulkTask[]): readonly Change[] {
  return (['takeBack', 'write', 'settle', 'tell'] as const).flatMap((phase) => tasks.filter((task) => task.phase === phase).flatMap(({ waiting }) => waiting)).slice(0, TOGETHER);
}

/** How they stand after what was sent came to this. */
export function afterWriting(tasks: readonly BulkTask[], outcomes: ReadonlyMap<Change, Outcome>): readonly BulkTask[] {
  return tasks.map((task) => task.waiting.reduce((at, change) => afterOne(at, change, outcomes.get(change)), task)).map((task) => (task.waiting.length === 0 ? nextPhase(task) : task));
}

function afterOne(task: BulkTask, change: Change, outcome: Outcome | undefined): BulkTask {
  if (outcome === undefined || outcome.kind === 'turnedAway') return task;
  const rest = { ...task, waiting: task.waiting.filter((one) => one !== change) };
  switch (task.phase) {
    case 'tell':
      if (outcome.kind === 'written') return change.kind === 'create' && change.list === 'events' ? { ...rest, told: [...task.told, change.item] } : rest;
      return { ...rest, reason: reasonOf(outcome) };
    case 'write':
      return outcome.kind === 'written' ? { ...rest, row: outcome.row } : { ...rest, reason: reasonOf(outcome) };
    case 'settle':
      // Another clerk has taken up the officer's word already: it no longer awaits anybody.
      return outcome.kind === 'written' && change.kind === 'update' ? { ...rest, settled: new Map([...task.settled, [change.key, outcome.row]]) } : rest;
    default:
      return rest;
  }
}

function nextPhase(task: BulkTask): BulkTask {
  const { edit, phase, reason } = task;
  const { site } = edit.action.row;
  if (phase === 'takeBack') return { ...task, phase: 'left' };
  if (phase === 'done' || phase === 'left') return task;
  if (reason !== null) {
    const untrue = task.told.map((event): Change => ({ kind: 'create', list: 'events', site, item: notCarriedOut(event, reason) }));
    return untrue.length === 0 ? { ...task, phase: 'left' } : { ...task, phase: 'takeBack', waiting: untrue };
  }
  if (phase === 'tell') return { ...task, phase: 'write', waiting: [{ kind: 'update', list: 'actions', row: edit.action.row, key: edit.action.key, columns: edit.columns }] };
  if (phase === 'write' && edit.settles.length > 0) return { ...task, phase: 'settle', waiting: edit.settles.map(({ key, row, awaits }) => ({ kind: 'update', list: 'events', row, key, columns: { awaits } })) };
  return { ...task, phase: 'done' };
}

const reasonOf = (outcome: Exclude<Outcome, { kind: 'written' | 'turnedAway' }>): string => (outcome.kind === 'conflict' ? CHANGED_MEANWHILE : outcome.error.message);

/** Those whose rows are no longer as they were chosen are left before anything is told of them. `now` are the versions that stand, by site and id. */
export const leaveChanged = (tasks: readonly BulkTask[], now: ReadonlyMap<string, string>): readonly BulkTask[] =>
  tasks.map((task) => (now.get(placeOf(task.edit.action.row)) === task.edit.action.row.etag ? task : { ...task, phase: 'left', waiting: [], reason: CHANGED_MEANWHILE }));

export const placeOf = ({ site, id }: RowAddress): string => `${site} ${id}`;

/** A person stops: what is begun is ended, and the rest is left. `sent` is all that was ever sent: of that nobody knows for certain that it was not done. */
export const stopRest = (tasks: readonly BulkTask[], sent: ReadonlySet<Change>): readonly BulkTask[] =>
  tasks.map((task) => (task.phase === 'tell' && task.told.length === 0 && !task.waiting.some((change) => sent.has(change)) ? { ...task, phase: 'left', waiting: [], reason: NOT_REACHED } : task));

export interface BulkProgress {
  readonly done: number;
  readonly left: readonly LeftAlone[];
  readonly toGo: number;
}

export function progressOf(tasks: readonly BulkTask[]): BulkProgress {
  const over = tasks.filter(({ phase }) => phase === 'done' || phase === 'left');
  const left = over.flatMap(({ phase, edit: { action }, reason }) => (phase === 'left' ? [{ action, reason: reason ?? '' }] : []));
  return { done: over.length - left.length, left, toGo: tasks.length - over.length };
}
