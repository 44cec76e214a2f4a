import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { FilesPlan } from '../../packs/import/planFiles';
import type { PackDesk } from './desk';
import { keepPaper } from './keepPapers';
import type { FileToReview } from './Review';

interface ToSave {
  readonly plan: FilesPlan;
  readonly committee: Item<'committees'>;
  readonly files: readonly FileToReview[];
  readonly isPart2Published: boolean;
}

export interface Saving {
  readonly isSaving: boolean;
  readonly failures: readonly string[];
  /** The meeting's key, once all is saved; '' where the files were of no meeting of their own. */
  readonly saved: string | null;
  readonly save: (review: ToSave) => void;
}

/** Rows first, then the files. What failed is told; saving again writes only what is still to be written. */
export function useSaving(desk: PackDesk, now: () => string, readAgain: () => void): Saving {
  const queries = useQueryClient();
  const [state, setState] = useState<Pick<Saving, 'isSaving' | 'failures' | 'saved'>>({ isSaving: false, failures: [], saved: null });

  async function save({ plan, committee, files, isPart2Published }: ToSave): Promise<void> {
    setState({ isSaving: true, failures: [], saved: null });
    const { failures } = await desk.write(plan.changes);
    const meeting = plan.summaries.find((summary) => summary.meeting !== null)?.meeting ?? '';
    const unkept = failures.length > 0 || meeting === '' ? [] : await keepAll(files, meeting, committee, isPart2Published);
    const all = [...failures, ...unkept];
    // Other screens show what the lists now say.
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'existing' });
    if (all.length > 0) readAgain();
    setState({ isSaving: false, failures: all, saved: all.length > 0 ? null : meeting });
  }

  async function keepAll(files: readonly FileToReview[], meeting: string, committee: Item<'committees'>, isPart2Published: boolean): Promise<readonly string[]> {
    const failures: string[] = [];
    for (const [index, { reading, bytes }] of files.entries()) {
      const site = siteFor(reading.agendaItems.some(({ part }) => part === 'non-public') && !isPart2Published, committee);
      if (site === null) continue;
      try {
        await keepPaper(desk, { meeting, site, kind: site !== 'open' ? 'non-public pack' : index === 0 ? 'main pack' : 'supplement', reading, bytes, at: now() });
      } catch (error) {
        failures.push(`${reading.document} is not kept beside the meeting: ${error instanceof Error ? error.message : 'it failed.'}`);
      }
    }
    return failures;
  }

  return { ...state, save: (review) => void save(review).catch((error: unknown) => setState({ isSaving: false, failures: [error instanceof Error ? error.message : String(error)], saved: null })) };
}

/** Null where a file holds what nobody's site may keep: then it is not kept at all. */
function siteFor(isNonPublic: boolean, { circle }: Item<'committees'>): SiteKey | null {
  if (!isNonPublic) return 'open';
  return circle === null ? null : circleSite(circle);
}
