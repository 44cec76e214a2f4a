import { createKeeper, type ToDoKeeper } from './createKeeper';
import type { MineReader, ToDoParts } from './toDoState';

/** One for an account, however often its screen is left and opened again: two would copy at once. */
export function keeperOf(parts: ToDoParts, reader: MineReader, world: Parameters<typeof createKeeper>[2]): ToDoKeeper {
  const known = keepers.get(parts);
  if (known !== undefined) {
    known.reader = reader;
    return known.keeper;
  }
  const kept = { reader };
  const current: MineReader = { read: () => kept.reader.read(), fates: (actions) => kept.reader.fates(actions), saidNotDone: (ticks) => kept.reader.saidNotDone(ticks) };
  const keeper = createKeeper(parts, current, world);
  keepers.set(parts, Object.assign(kept, { keeper }));
  return keeper;
}

const keepers = new WeakMap<ToDoParts, { reader: MineReader; readonly keeper: ToDoKeeper }>();
