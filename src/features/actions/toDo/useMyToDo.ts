import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import type { ToDoKeeper } from './createKeeper';
import { keeperOf } from './keeperOf';
import { createMineReader } from './readMine';
import type { OpenToDo, ToDoState } from './toDoState';

export interface MyToDoNow {
  readonly state: ToDoState;
  /** Null until its code has come. */
  readonly keeper: ToDoKeeper | null;
}

/** Looks when the screen is opened, and copies where it is on. */
export function useMyToDo({ council, me, today, host }: Desk, clock: Clock, open: OpenToDo): MyToDoNow {
  const cache = useQueryClient();
  const [keeper, setKeeper] = useState<ToDoKeeper | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    if (me === null) return undefined;
    let isCurrent = true;
    open(me).then(
      (parts) => {
        if (!isCurrent) return;
        const found = keeperOf(parts, createMineReader({ council, me, today, host }, cache), { wait: clock.wait, now: () => clock.now(today).toISOString() });
        setKeeper(found);
        void found.look();
      },
      (error: unknown) => {
        if (isCurrent) setProblem(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [open, me, council, today, host, cache, clock]);
  const state = useSyncExternalStore(keeper?.subscribe ?? subscribeToNothing, keeper?.state ?? looking);
  return { keeper, state: keeper === null && problem !== null ? { kind: 'failed', doing: 'look', error: problem, done: 0, left: 0 } : state };
}

const LOOKING: ToDoState = { kind: 'looking' };
const looking = (): ToDoState => LOOKING;
const subscribeToNothing = () => () => undefined;
