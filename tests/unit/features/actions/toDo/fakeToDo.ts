import { fingerprintOf, taskBody } from '../../../../../src/domain/myToDo/taskBody';
import type { ToDoStep } from '../../../../../src/domain/myToDo/planToDo';
import type { ToDoTask } from '../../../../../src/domain/myToDo/toDoTask';
import type { ToDoParts } from '../../../../../src/features/actions/toDo/toDoState';
import type { ToDo } from '../../../../../src/graph/toDo';

/** A To Do in memory, with one list at most, and a person who allows it or not. */
export interface FakeToDo extends ToDoParts {
  tasksNow(): readonly ToDoTask[] | null;
  tick(action: string): void;
  removeList(): void;
  /** The window that asks stays open until `answer`. */
  refuse(problem: Error | null): void;
  answer(): void;
  fail(error: Error | null): void;
}

export function createFakeToDo({ isAllowed = false, wasOn = false } = {}): FakeToDo {
  let list: Map<string, ToDoTask> | null = null;
  let allowed = isAllowed;
  let on = wasOn;
  let refusal: Error | null = null;
  let failure: Error | null = null;
  let answer = (): void => undefined;
  const tasks = (): Map<string, ToDoTask> => list ?? new Map<string, ToDoTask>();
  const act = <Answer>(make: () => Answer): Promise<Answer> => (failure === null ? Promise.resolve(make()) : Promise.reject(failure));
  const toDo: ToDo = {
    lists: () => act(() => (list === null ? [] : ['list'])),
    make: () => act(() => {
      list = new Map();
      return 'list';
    }),
    tasks: () => act(() => [...tasks().values()]),
    write: (_, steps) => act(() => steps.map((step) => {
      take(tasks(), step);
      return { kind: 'done' as const };
    })),
    remove: () => act(() => void (list = null)),
    letGo: () => act(() => void (list = null)),
  };
  return {
    toDo,
    isAllowed: () => Promise.resolve(allowed),
    allow: () => new Promise((resolve, reject) => {
      answer = () => {
        if (refusal !== null) return reject(refusal);
        allowed = true;
        resolve();
      };
    }),
    memory: { wasOn: () => on, remember: (next) => void (on = next) },
    tasksNow: () => (list === null ? null : [...list.values()]),
    tick(action) {
      for (const [id, task] of tasks()) if (task.copiedFrom?.action === action) tasks().set(id, { ...task, isCompleted: true, changedAt: '2026-11-16T08:00:00Z' });
    },
    removeList: () => void (list = null),
    refuse: (problem) => void (refusal = problem),
    answer: () => answer(),
    fail: (error) => void (failure = error),
  };
}

function take(tasks: Map<string, ToDoTask>, step: ToDoStep): void {
  if (step.kind === 'create') {
    const { action, title, words, dueOn, link } = step.wanted;
    const id = `task-${action}`;
    tasks.set(id, { id, title, body: taskBody(words, link), isHtml: true, dueAt: dueOn === null ? null : `${dueOn}T00:00:00Z`, isCompleted: false, createdAt: '2026-11-16T07:00:00Z', changedAt: '2026-11-16T07:00:00Z', copiedFrom: { linkId: id, action, fingerprint: fingerprintOf(title, words) } });
  } else if (step.kind === 'remove') tasks.delete(step.task.id);
  else if (step.kind === 'complete' || step.kind === 'reopen') tasks.set(step.task.id, { ...step.task, isCompleted: step.kind === 'complete' });
  else throw new Error(`This To Do does not know ${step.kind}.`);
}
