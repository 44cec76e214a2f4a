import type { ActionState } from '../actions/state';
import type { WantedTask } from './taskOfAction';
import { fingerprintOf, fingerprintOfTask, isAsWritten } from './taskBody';
import type { ToDoTask } from './toDoTask';

/** One thing to do in the list. Each may be done in whatever order, and again. */
export type ToDoStep =
  | { readonly kind: 'create'; readonly wanted: WantedTask }
  /** What the action says now; `wanted` is null where its words stay. `dueOn` is absent where the day stays. */
  | { readonly kind: 'change'; readonly task: ToDoTask; readonly wanted: WantedTask | null; readonly dueOn?: string | null }
  /** Notes in the task which words it holds. */
  | { readonly kind: 'note'; readonly task: ToDoTask; readonly wanted: WantedTask }
  | { readonly kind: 'complete' | 'reopen' | 'remove'; readonly task: ToDoTask };

/** An action of mine on the open site, as its task would be. */
export interface MyAction {
  readonly wanted: WantedTask;
  readonly state: ActionState;
}

/**
 * What became of an action that is no longer among mine: closed by its committee; carried on by somebody else; withdrawn or
 * without a row, as one is that has become exempt.
 */
export type Fate = 'closed' | 'elsewhere' | 'gone';

export interface ListBefore {
  readonly mine: readonly MyAction[];
  readonly tasks: readonly ToDoTask[];
  /** By the action's key. Of one that is not told nothing is known, and its task stays. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** Actions that somebody has said are not done, after their task was ticked. */
  readonly saidNotDone: ReadonlySet<string>;
}

export interface ToDoPlan {
  readonly steps: readonly ToDoStep[];
  /** Open actions that are ticked in To Do: it is for a person to say what was done. By key. */
  readonly ticked: readonly string[];
  /** Tasks whose words the person has made their own, so that what the action says now is not written over them. By key. */
  readonly edited: readonly string[];
}

/** One way: nothing that is written in To Do changes an action. Done twice, it finds nothing to do. */
export function planToDo({ mine, tasks, fates, saidNotDone }: ListBefore): ToDoPlan {
  const { kept, doubles } = tellApart(tasks);
  const byAction = new Map(mine.map((one) => [one.wanted.action, one]));
  const steps: ToDoStep[] = doubles.map((task) => ({ kind: 'remove', task }));
  const ticked: string[] = [];
  const edited: string[] = [];
  for (const { wanted, state } of mine) {
    const task = kept.get(wanted.action);
    if (task === undefined) {
      if (state === 'open') steps.push({ kind: 'create', wanted });
    } else if (!task.isCompleted) {
      const { step, isEdited } = follow(task, wanted);
      if (step !== null) steps.push(step);
      if (isEdited) edited.push(wanted.action);
    } else if (state === 'open') {
      if (saidNotDone.has(wanted.action)) steps.push({ kind: 'reopen', task });
      else ticked.push(wanted.action);
    }
  }
  for (const [action, task] of kept) {
    const end = byAction.has(action) ? null : endOf(task, fates.get(action));
    if (end !== null) steps.push({ kind: end, task });
  }
  return { steps, ticked, edited };
}

/** Two devices may have copied at once. What its person has touched stays. */
function tellApart(tasks: readonly ToDoTask[]): { readonly kept: ReadonlyMap<string, ToDoTask>; readonly doubles: readonly ToDoTask[] } {
  const ours = [...tasks].filter(({ copiedFrom }) => copiedFrom !== null).sort((a, b) => Number(isTouched(b)) - Number(isTouched(a)) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
  const kept = new Map<string, ToDoTask>();
  const doubles: ToDoTask[] = [];
  for (const task of ours) {
    const action = task.copiedFrom?.action ?? '';
    if (!kept.has(action)) kept.set(action, task);
    else if (!isTouched(task)) doubles.push(task);
  }
  return { kept, doubles };
}

const isTouched = (task: ToDoTask): boolean => task.isCompleted || !isAsWritten(task);

/** The words follow the action for as long as nobody has changed them in To Do; the day follows it always: the committee set it. */
function follow(task: ToDoTask, wanted: WantedTask): { readonly step: ToDoStep | null; readonly isEdited: boolean } {
  const fingerprint = fingerprintOf(wanted.title, wanted.words);
  const isBehind = task.copiedFrom?.fingerprint !== fingerprint;
  const holdsThem = isBehind && fingerprintOfTask(task) === fingerprint;
  const words = isBehind && !holdsThem && isAsWritten(task) ? wanted : null;
  const due = isSameDay(task.dueAt, wanted.dueOn) ? {} : { dueOn: wanted.dueOn };
  if (words !== null || 'dueOn' in due) return { step: { kind: 'change', task, wanted: words, ...due }, isEdited: isBehind && !holdsThem && words === null };
  return { step: holdsThem ? { kind: 'note', task, wanted } : null, isEdited: isBehind && !holdsThem };
}

/** To Do keeps days, and tells them as the midnight of some time zone. */
function isSameDay(dueAt: string | null, dueOn: string | null): boolean {
  if (dueAt === null || dueOn === null) return dueAt === dueOn;
  return Math.abs(Date.parse(dueAt) - Date.parse(`${dueOn}T00:00:00Z`)) <= FARTHEST_ZONE;
}

/** Milliseconds: UTC+14, https://www.iana.org/time-zones. */
const FARTHEST_ZONE = 14 * 3_600_000;

function endOf(task: ToDoTask, fate: Fate | undefined): 'complete' | 'remove' | null {
  if (fate === undefined) return null;
  // What may have become exempt goes whatever was written beside it.
  if (fate === 'gone' || (fate === 'elsewhere' && isAsWritten(task))) return 'remove';
  return task.isCompleted ? null : 'complete';
}
