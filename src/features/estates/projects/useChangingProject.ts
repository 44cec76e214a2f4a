import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Stored } from '../../../domain/changes';
import type { PlannedProjectChange } from '../../../domain/estates/planProjectEdit';
import type { Project } from '../../../domain/estates/projects';
import { type KeptColumn, threeWayMerge } from '../../../domain/threeWayMerge';
import type { Desk } from '../../../queries/desk';

type Planned = Pick<PlannedProjectChange, 'events' | 'columns'>;

export type ChangingProject =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly planned: Planned }
  /** Somebody else has written other words in the same columns: a person chooses. */
  | { readonly kind: 'conflict'; readonly stored: Stored<'projects'>; readonly kept: readonly KeptColumn<Project>[]; readonly planned: Planned };

/** Writes what a clerk has changed: the history first, for a change without its event would be forgotten. `base` is the project as its form was opened with. */
export function useChangingProject({ council }: Desk, base: Stored<'projects'>) {
  const cache = useQueryClient();
  const [changing, setChanging] = useState<ChangingProject>({ kind: 'idle' });
  const isBusy = useRef(false);
  const { projects, events } = council.at(base.row.site);

  /** What others changed meanwhile stays, unless it is the same column: then nothing is written over. */
  async function save(planned: Planned, over: Stored<'projects'> = base): Promise<boolean> {
    if (isBusy.current) return false;
    isBusy.current = true;
    setChanging({ kind: 'saving' });
    try {
      const stored = (await projects.byKey(base.key)) ?? over;
      const merged = stored.row.etag === over.row.etag ? { columns: planned.columns, kept: [] } : threeWayMerge<Project>({ base: { ...over }, mine: stored, theirs: planned.columns });
      if (merged.kept.length > 0) {
        setChanging({ kind: 'conflict', stored, kept: merged.kept, planned });
        return false;
      }
      for (const event of planned.events) await events.create(event);
      if (Object.keys(merged.columns).length > 0) await projects.update(stored.row, merged.columns);
      setChanging({ kind: 'idle' });
      return true;
    } catch (error) {
      setChanging({ kind: 'failed', error, planned });
      return false;
    } finally {
      isBusy.current = false;
      await Promise.all(['projects', 'project events'].map((name) => cache.invalidateQueries({ queryKey: [name] })));
    }
  }

  return { changing, save, saveMine: () => (changing.kind === 'conflict' ? save(changing.planned, changing.stored) : Promise.resolve(false)), keepTheirs: () => setChanging({ kind: 'idle' }) };
}
