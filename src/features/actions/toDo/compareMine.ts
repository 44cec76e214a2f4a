import { planToDo, type ToDoPlan } from '../../../domain/myToDo/planToDo';
import type { ToDoTask } from '../../../domain/myToDo/toDoTask';
import type { ToDo } from '../../../graph/toDo';
import type { MineNow, MineReader } from './toDoState';

export interface Comparison extends ToDoPlan {
  readonly tasks: readonly ToDoTask[];
}

/** Reads the list and says what is to be done in it. What has become of actions is asked only for tasks that need to know. */
export async function compareMine(toDo: ToDo, list: string, reader: MineReader, { mine, isWhole }: MineNow): Promise<Comparison> {
  const tasks = await toDo.tasks(list);
  const byKey = new Map(mine.map((one) => [one.wanted.action, one]));
  const copied = tasks.flatMap((task) => (task.copiedFrom === null ? [] : [{ task, action: task.copiedFrom.action }]));
  const missing = [...new Set(copied.map(({ action }) => action))].filter((action) => !byKey.has(action));
  const ticks = copied.flatMap(({ task, action }) => (task.isCompleted && byKey.get(action)?.state === 'open' ? [{ action, at: task.changedAt }] : []));
  const [fates, saidNotDone] = await Promise.all([isWhole && missing.length > 0 ? reader.fates(missing) : new Map(), ticks.length > 0 ? reader.saidNotDone(ticks) : new Set<string>()]);
  return { ...planToDo({ mine, tasks, fates, saidNotDone }), tasks };
}
