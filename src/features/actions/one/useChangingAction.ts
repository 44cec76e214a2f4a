import { useQueryClient } from '@tanstack/react-query';
import { notCarriedOut } from '../../../domain/actions/actionEvents';
import type { Action } from '../../../domain/actions/state';
import type { Stored } from '../../../domain/changes';
import type { SiteKey } from '../../../domain/sites';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import { useChangingRow } from '../../../queries/useChangingRow';
import type { ChangingRow } from '../../../ui/changing';
import { readActionsAnew } from '../readActionsAnew';

/** All that one press of a button writes. The history first: a change without its event would be forgotten. */
export interface ActionChange {
  /** The action as it was when its form was opened: what others change after that is not written over unseen. */
  readonly base: Stored<'actions'>;
  readonly events: readonly Item<'events'>[];
  readonly note: Item<'progressNotes'> | null;
  readonly columns: Partial<Action> | null;
  /** What officers said and is taken up by this. */
  readonly settles: readonly Stored<'events'>[];
}

export type ChangingAction = ChangingRow<'actions', ActionChange>;

export function useChangingAction({ council }: Desk, site: SiteKey): ChangingAction {
  const cache = useQueryClient();
  const { actions, events, progressNotes } = council.at(site);
  return useChangingRow<'actions', ActionChange>({
    store: actions,
    keyOf: ({ base }) => base.key,
    async tell({ events: told, note }) {
      for (const event of told) await events.create(event);
      if (note !== null) await progressNotes.create(note);
    },
    hasWords: ({ events: told }) => told.length > 0,
    async after({ settles }) {
      for (const event of settles) await events.update(event.row, { awaits: null });
    },
    takenBack: ({ base, events: told }, isTold) => ({ base, events: isTold ? told.map((event) => notCarriedOut(event)) : [], note: null, columns: null, settles: [] }),
    readAnew: () => readActionsAnew(cache),
  });
}
