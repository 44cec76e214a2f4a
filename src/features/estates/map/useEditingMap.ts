import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Doing } from '../../../domain/actions/actionEvents';
import type { MapRows, PlannedMapEdit } from '../../../domain/estates/mapEdits';
import type { Desk } from '../../../queries/desk';
import type { Clock } from '../clock';
import { readMapAnew, readMapNow } from './mapQueries';
import { AddedMeanwhile, ChangedMeanwhile, takeBack, writeMap, type LostColumn } from './writeMap';

/** What the map's forms stand on. */
export interface MapDesk {
  readonly desk: Desk;
  readonly clock: Clock;
  /** Told after the names of an estate were saved, by its key: papers are to be searched for it anew. */
  readonly namesChanged?: ((estate: string) => void) | undefined;
}

export type Editing =
  | { readonly kind: 'idle' | 'saving' }
  /** Must be put right first. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  /** To be looked at once: who saves again has read it. */
  | { readonly kind: 'doubtful'; readonly doubts: readonly string[] }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody else has written in the same columns: a person chooses. */
  | { readonly kind: 'conflict'; readonly lost: readonly LostColumn[]; readonly isTold: boolean };

export type Plan = (rows: MapRows, doing: Doing) => PlannedMapEdit | Promise<PlannedMapEdit>;

/** Whether it is kept, and whether there was anything to keep. */
export type Saved = 'saved' | 'unchanged' | null;

/** Each press reads the map anew, so that what others have done meanwhile is weighed, and then writes what was planned. */
export function useEditingMap({ desk, clock, namesChanged }: MapDesk) {
  const { council, me, today } = desk;
  const cache = useQueryClient();
  const [editing, setEditing] = useState<Editing>({ kind: 'idle' });
  const isBusy = useRef(false);
  /** What an earlier press has begun to write: it is finished, not planned again. */
  const begun = useRef<PlannedMapEdit | null>(null);
  const read = useRef<readonly string[]>([]);

  /** What is typed anew is another change: it is planned anew, and written under a key of its own. */
  function typed(): void {
    begun.current = null;
    if (editing.kind !== 'idle' && editing.kind !== 'saving') setEditing({ kind: 'idle' });
  }

  async function attempt(plan: Plan | null, isOverTheirs: boolean): Promise<Saved> {
    if (isBusy.current) return null;
    if (me === null) {
      setEditing({ kind: 'refused', problems: [WHO_IS_IT] });
      return null;
    }
    isBusy.current = true;
    setEditing({ kind: 'saving' });
    try {
      const rows = await readMapNow(cache, council);
      const doing: Doing = { by: { id: me.objectId, mail: me.username, name: me.name }, at: clock.now(today).toISOString().replace(/\.\d+Z$/, 'Z'), today, eventKey: clock.mintKey() };
      const planned = begun.current ?? (await plan?.(rows, doing)) ?? null;
      if (planned === null) return null;
      const unread = planned.doubts.filter((doubt) => !read.current.includes(doubt));
      if (planned.problems.length > 0 || (unread.length > 0 && begun.current === null)) {
        read.current = planned.doubts;
        setEditing(planned.problems.length > 0 ? { kind: 'refused', problems: planned.problems } : { kind: 'doubtful', doubts: planned.doubts });
        return null;
      }
      begun.current = planned;
      await writeMap(council, planned, rows, isOverTheirs);
      begun.current = null;
      setEditing({ kind: 'idle' });
      await readMapAnew(cache);
      planned.namesOf.forEach((estate) => namesChanged?.(estate));
      return planned.steps.length === 0 ? 'unchanged' : 'saved';
    } catch (error) {
      // What was to be added is there: the next press plans beside it.
      if (error instanceof AddedMeanwhile) begun.current = null;
      setEditing(error instanceof ChangedMeanwhile ? { kind: 'conflict', lost: error.lost, isTold: error.isTold } : { kind: 'failed', error });
      return null;
    } finally {
      isBusy.current = false;
    }
  }

  /** After a conflict: theirs stays, and the history says that mine came to nothing. */
  async function keepTheirs(): Promise<boolean> {
    const planned = begun.current;
    if (editing.kind !== 'conflict' || planned === null) return false;
    try {
      if (editing.isTold) await takeBack(council, planned.events);
    } catch (error) {
      setEditing({ kind: 'failed', error });
      return false;
    }
    begun.current = null;
    await readMapAnew(cache);
    return true;
  }

  return { editing, typed, save: (plan: Plan) => attempt(plan, false), saveMine: () => attempt(null, true), keepTheirs };
}

const WHO_IS_IT = 'It is not known who is signed in. Close the tab, open it again and sign in.';
