import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { importSteps, type Importing } from '../../../domain/actionsCsv/importSteps';
import type { AppliedSteps, PlannedChange } from '../../../graph/applySteps';
import type { Council } from '../../../graph/council';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { meNow } from '../one/doingNow';
import { readActionsAnew } from '../readActionsAnew';
import type { Planned } from './ImportActions';

/** Writes a plan step by step; wired once, for it takes the code of Graph. */
export type WriteSteps = (council: Council, steps: readonly (readonly PlannedChange[])[]) => Promise<AppliedSteps>;

export type ImportState =
  | { readonly kind: 'idle' | 'saving' | 'nobody' }
  | { readonly kind: 'saved'; readonly count: number }
  /** `count` actions are saved, `of` were to be; the rest is planned anew from what the list now says. */
  | { readonly kind: 'stopped'; readonly count: number; readonly of: number; readonly error: unknown };

export interface ImportingActions {
  readonly state: ImportState;
  readonly save: (plan: Planned, file: string) => void;
}

export function useImporting(desk: Desk, clock: Clock, write: WriteSteps): ImportingActions {
  const cache = useQueryClient();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  // One until it is done: what a second attempt tells is what the first has told.
  const begun = useRef<Omit<Importing, 'file'> | null>(null);
  const isBusy = useRef(false);

  async function attempt(plan: Planned, file: string): Promise<ImportState> {
    const now = meNow(desk, clock);
    if (now === null) return { kind: 'nobody' };
    begun.current ??= { ...now, importKey: clock.mintKey() };
    const of = plan.steps.length;
    try {
      const { applied, problems } = await write(desk.council, importSteps(plan.rows, { ...begun.current, file }));
      const count = applied.filter(({ change }) => change.list === 'actions').length;
      if (problems[0] !== undefined) return { kind: 'stopped', count, of, error: problems[0].error };
      begun.current = null;
      return { kind: 'saved', count };
    } catch (error) {
      return { kind: 'stopped', count: 0, of, error };
    } finally {
      await readActionsAnew(cache);
    }
  }

  return {
    state,
    save(plan, file) {
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ kind: 'saving' });
      void attempt(plan, file).then((next) => {
        isBusy.current = false;
        setState(next);
      });
    },
  };
}
