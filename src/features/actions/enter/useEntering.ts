import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PlannedAction } from '../../../domain/actions/planNewAction';
import type { Stored } from '../../../domain/changes';
import type { Desk } from '../../../queries/desk';
import type { CreateAction } from '../createAction';
import { readActionsAnew } from '../readActionsAnew';

export type Entering = { readonly kind: 'idle' | 'saving' } | { readonly kind: 'failed'; readonly error: unknown; readonly planned: PlannedAction };

/** The history first; then the action, under whatever number is free. Pressed again it is the same action: its key does not change. */
export function useEntering({ council }: Desk, createAction: CreateAction) {
  const cache = useQueryClient();
  const [entering, setEntering] = useState<Entering>({ kind: 'idle' });
  const isBusy = useRef(false);

  async function enter(planned: PlannedAction): Promise<Stored<'actions'> | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setEntering({ kind: 'saving' });
    try {
      const { event, action } = planned;
      await council.at(action.site).events.create(event);
      const made = await createAction(council, action);
      setEntering({ kind: 'idle' });
      return made;
    } catch (error) {
      setEntering({ kind: 'failed', error, planned });
      return null;
    } finally {
      isBusy.current = false;
      await readActionsAnew(cache);
    }
  }

  return { entering, enter };
}
