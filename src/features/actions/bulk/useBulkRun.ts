import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Doing } from '../../../domain/actions/actionEvents';
import { startTasks, type BulkTask } from '../../../domain/actions/bulk/bulkRun';
import type { BulkEdit } from '../../../domain/actions/bulk/planBulkEdit';
import { planUndo } from '../../../domain/actions/bulk/planUndo';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { readActionsAnew } from '../readActionsAnew';
import { runBulk, type Pause } from './runBulk';

/** How far many changes have come. */
export type BulkState =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' | 'over'; readonly tasks: readonly BulkTask[]; readonly isUndo: boolean }
  | Paused;

export interface Paused extends Pause {
  readonly kind: 'paused';
  readonly isUndo: boolean;
}

export interface BulkRun {
  readonly state: BulkState;
  readonly run: (edits: readonly BulkEdit[]) => Promise<void>;
  /** Of what was done last. */
  readonly undo: (doing: Doing) => Promise<void>;
  readonly goOn: () => void;
  /** Ends what was begun, and leaves the rest. */
  readonly stop: () => void;
  readonly forget: () => void;
}

/** It outlives a look at another screen, not the window. */
export function useBulkRun({ council }: Desk, clock: Clock): BulkRun {
  const cache = useQueryClient();
  const [state, setState] = useState<BulkState>({ kind: 'none' });
  const wake = useRef<(how: 'goOn' | 'stop') => void>(() => undefined);

  async function run(edits: readonly BulkEdit[], isUndo: boolean): Promise<void> {
    const tasks = await runBulk({
      council,
      tasks: startTasks(edits),
      onProgress: (now) => setState({ kind: 'running', tasks: now, isUndo }),
      pause(pause) {
        setState({ kind: 'paused', isUndo, ...pause });
        const pressed = new Promise<'goOn' | 'stop'>((resolve) => {
          wake.current = resolve;
        });
        return pause.resumesIn === null ? pressed : Promise.race([pressed, clock.wait(pause.resumesIn).then(() => 'goOn' as const)]);
      },
    });
    setState({ kind: 'over', tasks, isUndo });
    await readActionsAnew(cache);
  }

  return {
    state,
    run: (edits) => run(edits, false),
    undo: (doing) => (state.kind === 'over' ? run(planUndo(state.tasks, doing), true) : Promise.resolve()),
    goOn: () => wake.current('goOn'),
    stop: () => wake.current('stop'),
    forget: () => setState({ kind: 'none' }),
  };
}
