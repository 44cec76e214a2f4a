import type { GraphError } from '../../../graph/graphError';
import { failureKind } from '../../../ui/failures/explainFailure';
import { compareMine, type Comparison } from './compareMine';
import { runSteps, type StepsRun } from './runSteps';
import { takeDown } from './takeDown';
import type { Doing, MineNow, MineReader, ToDoParts, ToDoState } from './toDoState';

/** One person's copying. Everything shows at once in `state`; one thing is done at a time. */
export interface ToDoKeeper {
  readonly state: () => ToDoState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Whether it is on; where it is, copies. Asks nobody. */
  readonly look: () => Promise<void>;
  /** After a person pressed the button: may open the host's popup. */
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => Promise<void>;
  /** Takes the tick off the task of this action. */
  readonly untick: (action: string) => Promise<void>;
}

interface World {
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => string;
}

export function createKeeper(parts: ToDoParts, reader: MineReader, { wait, now }: World): ToDoKeeper {
  const { toDo, isAllowed, allow, memory } = parts;
  const listeners = new Set<() => void>();
  let state: ToDoState = { kind: 'looking' };
  let isBusy = false;
  // Then the person is asked at once when they press: a browser lets no window open long after.
  let isToBeAsked = false;

  function show(next: ToDoState): void {
    state = next;
    for (const listener of listeners) listener();
  }
  const fail = (doing: Doing, error: unknown, { done, left }: Pick<StepsRun, 'done' | 'left'> = { done: 0, left: 0 }): void => show({ kind: 'failed', doing, error, done, left });
  const off = (why: 'never' | 'turnedOff' | 'gone' | 'asleep', left = 0): void => show({ kind: 'off', why, left });

  async function oneAtATime(doing: Doing, act: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } catch (error) {
      fail(doing, error);
    } finally {
      isBusy = false;
    }
  }

  async function copy(doing: Doing, lists: readonly string[], isNew = false): Promise<void> {
    const [list, ...others] = lists;
    if (list === undefined) return noList();
    show({ kind: 'copying', done: 0, left: 0 });
    const mine = await reader.read();
    // Two devices that turned it on at once have made two.
    for (const other of others) await takeDown(toDo, other, wait, () => undefined);
    let last: Comparison | null = null;
    const compare = async () => (last = await compareMine(toDo, list, reader, mine)).steps;
    const run = await runSteps({ write: (steps) => toDo.write(list, steps), compare, wait, onProgress: (done, left) => show({ kind: 'copying', done, left }) }).catch(unlessGone);
    if (run.error !== null) return (await hasGone(run.error, list)) ? noList() : fail(doing, run.error, run);
    // What was written is read back: a task that does not say what it was copied from would be copied again.
    const left = run.done > 0 ? await compare() : [];
    if (isNew && left.some(({ kind }) => kind === 'create')) return giveUp(list);
    copied(mine, last, run.done);
  }

  const hasGone = async (error: unknown, list: string): Promise<boolean> => failureKind(error) === 'notFound' && !(await toDo.lists()).includes(list);

  function copied({ mine, nonPublic, isWhole }: MineNow, last: Comparison | null, changed: number): void {
    const ticked = new Set(last?.ticked);
    show({
      kind: 'on',
      tasks: last?.tasks.filter(({ copiedFrom, isCompleted }) => copiedFrom !== null && !isCompleted).length ?? 0,
      changed,
      edited: last?.edited.length ?? 0,
      nonPublic,
      isPartly: !isWhole,
      at: now(),
      ticked: mine.flatMap(({ action }) => (ticked.has(action.key) ? [action] : [])),
    });
  }

  /** The list was ours a moment ago, and is the person's to remove. */
  function noList(): void {
    const wasOn = memory.wasOn();
    off(wasOn ? 'gone' : 'never');
  }

  /** Better none at all than a new copy at each look. */
  async function giveUp(list: string): Promise<void> {
    await toDo.remove(list);
    memory.remember(false);
    fail('turnOn', new ToDoKeepsNothing());
  }

  async function look(doing: Doing): Promise<void> {
    isToBeAsked = !(await isAllowed());
    if (isToBeAsked) return off(memory.wasOn() ? 'asleep' : 'never');
    const lists = await toDo.lists();
    if (lists.length === 0) return noList();
    memory.remember(true);
    await copy(doing, lists);
  }

  /** To Do lives in a mailbox. Who has none, and has asked for nothing, is told when they do. */
  function unlessNoMailbox(error: unknown): void {
    if (memory.wasOn() || !isGraphError(error) || error.detail.code?.startsWith('MailboxNotEnabled') !== true) throw error;
    off('never');
  }

  async function askFirst(): Promise<boolean> {
    if (!isToBeAsked && (await isAllowed())) return true;
    isToBeAsked = true;
    show({ kind: 'asking' });
    try {
      await allow();
      isToBeAsked = false;
      return true;
    } catch (problem) {
      show({ kind: 'refused', problem });
      return false;
    }
  }

  async function turnOn(): Promise<void> {
    if (!(await askFirst())) return;
    show({ kind: 'copying', done: 0, left: 0 });
    const before = await toDo.lists();
    if (before.length > 0) {
      memory.remember(true);
      return copy('turnOn', before);
    }
    // Where the answer is lost, the list is found by its mark, or was not made.
    const made = await toDo.make().catch(lostAnswer);
    const lists = await toDo.lists();
    if (lists.length === 0) return typeof made === 'string' ? giveUp(made) : fail('turnOn', made);
    memory.remember(true);
    await copy('turnOn', lists, true);
  }

  async function turnOff(): Promise<void> {
    show({ kind: 'turningOff', done: 0, left: 0 });
    let left = 0;
    for (const list of await toDo.lists()) {
      const taken = await takeDown(toDo, list, wait, (done, toGo) => show({ kind: 'turningOff', done, left: toGo }));
      if (taken.run.error !== null) return fail('turnOff', taken.run.error, taken.run);
      left += taken.own;
    }
    memory.remember(false);
    off('turnedOff', left);
  }

  async function untick(action: string): Promise<void> {
    const lists = await toDo.lists();
    const tasks = lists[0] === undefined ? [] : await toDo.tasks(lists[0]);
    const steps = tasks.flatMap((task) => (task.copiedFrom?.action === action && task.isCompleted ? [{ kind: 'reopen' as const, task }] : []));
    if (lists[0] !== undefined) await toDo.write(lists[0], steps);
    await copy('copy', lists);
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    look: () => oneAtATime('look', () => look('copy').catch(unlessNoMailbox)),
    turnOn: () => oneAtATime('turnOn', turnOn),
    turnOff: () => oneAtATime('turnOff', turnOff),
    untick: (action) => oneAtATime('copy', () => untick(action)),
  };
}

/** To Do answered, and has not kept by what the app would know its list and its tasks again. */
export class ToDoKeepsNothing extends Error {
  override readonly name = 'ToDoKeepsNothing';
}

function unlessGone(error: unknown): StepsRun {
  if (failureKind(error) === 'notFound') return { done: 0, left: 0, error };
  throw error;
}

function lostAnswer(error: unknown): unknown {
  if (isGraphError(error) && error.detail.lost === true) return error;
  throw error;
}

// By name: this folder knows Graph's errors by their type only.
const isGraphError = (error: unknown): error is GraphError => error instanceof Error && error.name === 'GraphError';
