import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { notCarriedOut } from '../../../domain/actions/actionEvents';
import type { Action } from '../../../domain/actions/state';
import type { RowAddress, Stored } from '../../../domain/changes';
import type { SiteKey } from '../../../domain/sites';
import { type KeptColumn, threeWayMerge } from '../../../domain/threeWayMerge';
import type { Item } from '../../../lists/index';
import type { Desk } from '../../../queries/desk';
import { failureKind } from '../../../ui/failures/explainFailure';
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

export type Changing =
  | { readonly kind: 'idle' | 'saving' }
  | Failed
  /** Somebody else has written other words in the same columns: a person chooses. */
  | Conflict;

export interface Failed {
  readonly kind: 'failed';
  readonly error: unknown;
  readonly change: ActionChange;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly stored: Stored<'actions'>;
  readonly kept: readonly KeptColumn<Action>[];
  readonly change: ActionChange;
  /** The history tells of mine already. */
  readonly isTold: boolean;
}

export interface ChangingAction {
  readonly changing: Changing;
  /** Whether it is kept; where it is not, `changing` says why. */
  readonly save: (change: ActionChange) => Promise<boolean>;
  /** After a conflict: my words, over theirs. */
  readonly saveMine: () => Promise<boolean>;
  /** After a conflict: their words, and the history says that mine came to nothing. */
  readonly keepTheirs: () => Promise<boolean>;
}

export function useChangingAction({ council }: Desk, site: SiteKey): ChangingAction {
  const cache = useQueryClient();
  const [changing, setChanging] = useState<Changing>({ kind: 'idle' });
  const isBusy = useRef(false);
  const { actions, events, progressNotes } = council.at(site);

  /** What others changed meanwhile stays, unless it is the same column: then nothing is written over. */
  async function besideOthers(base: Stored<'actions'>, columns: Partial<Action>, over: RowAddress, isTold: boolean): Promise<{ readonly over: RowAddress; readonly columns: Partial<Action> }> {
    const stored = await actions.byKey(base.key);
    if (stored === null || stored.row.etag === over.etag) return { over, columns };
    const merged = threeWayMerge<Action>({ base: { ...base }, mine: stored, theirs: columns });
    if (merged.kept.length > 0) throw new ChangedMeanwhile(stored, merged.kept, isTold);
    return { over: stored.row, columns: merged.columns };
  }

  /** Nothing where others, or an earlier attempt, have written all of it already. */
  const update = async ({ over, columns }: { readonly over: RowAddress; readonly columns: Partial<Action> }): Promise<void> => {
    if (Object.keys(columns).length > 0) await actions.update(over, columns);
  };

  async function write({ base, events: told, note, columns, settles }: ActionChange, over: RowAddress): Promise<void> {
    // Looked at before the history is written, so that it tells of nothing that was not done.
    const first = columns === null ? null : await besideOthers(base, columns, over, false);
    for (const event of told) await events.create(event);
    if (note !== null) await progressNotes.create(note);
    if (first !== null) {
      await update(first).catch(async (error: unknown) => {
        if (failureKind(error) !== 'conflict') throw error;
        await update(await besideOthers(base, first.columns, first.over, told.length > 0));
      });
    }
    for (const event of settles) await events.update(event.row, { awaits: null });
  }

  async function attempt(change: ActionChange, over: RowAddress): Promise<boolean> {
    if (isBusy.current) return false;
    isBusy.current = true;
    setChanging({ kind: 'saving' });
    try {
      await write(change, over);
      setChanging({ kind: 'idle' });
      return true;
    } catch (error) {
      setChanging(error instanceof ChangedMeanwhile ? { kind: 'conflict', stored: error.stored, kept: error.kept, change, isTold: error.isTold } : { kind: 'failed', error, change });
      return false;
    } finally {
      isBusy.current = false;
      await readActionsAnew(cache);
    }
  }

  return {
    changing,
    save: (change) => attempt(change, change.base.row),
    saveMine: () => (changing.kind === 'conflict' ? attempt(changing.change, changing.stored.row) : Promise.resolve(false)),
    keepTheirs: () => {
      if (changing.kind !== 'conflict') return Promise.resolve(false);
      const { base, events: told } = changing.change;
      return attempt({ base, events: changing.isTold ? told.map((event) => notCarriedOut(event)) : [], note: null, columns: null, settles: [] }, base.row);
    },
  };
}

class ChangedMeanwhile extends Error {
  constructor(
    readonly stored: Stored<'actions'>,
    readonly kept: readonly KeptColumn<Action>[],
    readonly isTold: boolean,
  ) {
    super('This was changed in between.');
  }
}
