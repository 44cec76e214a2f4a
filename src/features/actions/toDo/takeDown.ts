import type { ToDoTask } from '../../../domain/myToDo/toDoTask';
import type { ToDo } from '../../../graph/toDo';
import { runSteps, type StepsRun } from './runSteps';

interface TakenDown {
  readonly run: StepsRun;
  /** Tasks of the person's own that are left, in a list that is now theirs. */
  readonly own: number;
}

/** Removes our tasks, then the list; one in which the person has tasks of their own is left to them. */
export async function takeDown(toDo: ToDo, list: string, wait: (milliseconds: number) => Promise<void>, onProgress: (done: number, left: number) => void): Promise<TakenDown> {
  let tasks: readonly ToDoTask[] = [];
  const compare = async () => {
    tasks = await toDo.tasks(list);
    return tasks.filter(({ copiedFrom }) => copiedFrom !== null).map((task) => ({ kind: 'remove' as const, task }));
  };
  const run = await runSteps({ write: (steps) => toDo.write(list, steps), compare, wait, onProgress });
  if (run.error !== null) return { run, own: 0 };
  // Read again: what was put in meanwhile must not go with the list.
  const left = await compare();
  const own = tasks.length - left.length;
  await (own === 0 && left.length === 0 ? toDo.remove(list) : toDo.letGo(list));
  return { run, own };
}
