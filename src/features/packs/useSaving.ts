import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PaperPlace } from '../../packs/import/paperPlace';
import type { FilesPlan } from '../../packs/import/planFiles';
import type { Reading } from '../../packs/reading';
import type { PackDesk } from './desk';
import { keepPaper } from './keepPapers';

interface ToSave {
  readonly plan: FilesPlan;
  /** In the order in which they were chosen. */
  readonly papers: readonly Paper[];
}

interface Paper {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  readonly place: PaperPlace;
}

export interface Saved {
  /** The meeting's key; null where the files were of no meeting of their own. */
  readonly meeting: string | null;
  /** The files that are not kept beside a meeting, each with why. */
  readonly notKept: readonly string[];
}

export interface Saving {
  readonly isSaving: boolean;
  readonly failures: readonly string[];
  /** Once all is saved. */
  readonly saved: Saved | null;
  readonly save: (review: ToSave) => void;
}

type State = Pick<Saving, 'isSaving' | 'failures' | 'saved'>;

/** Rows first, then the files. What failed is told; saving again writes only what is still to be written. */
export function useSaving(desk: PackDesk, now: () => string, readAgain: () => void): Saving {
  const queries = useQueryClient();
  const isBusy = useRef(false);
  const [state, setState] = useState<State>({ isSaving: false, failures: [], saved: null });

  async function save({ plan, papers }: ToSave): Promise<readonly string[]> {
    const { failures } = await desk.write(plan.changes);
    return failures.length > 0 ? failures : await keepAll(papers);
  }

  async function keepAll(papers: readonly Paper[]): Promise<readonly string[]> {
    const failures: string[] = [];
    for (const [index, { reading, bytes, place }] of papers.entries()) {
      if (place.kind === 'notKept') continue;
      const kind = place.site !== 'open' ? 'non-public pack' : index === 0 ? 'main pack' : 'supplement';
      try {
        await keepPaper(desk, { meeting: place.meeting, site: place.site, kind, reading, bytes, at: now() });
      } catch (error) {
        failures.push(`${reading.document} is not kept beside the meeting: ${wordsOf(error)}`);
      }
    }
    return failures;
  }

  return {
    ...state,
    save(review) {
      // A second click finds the first one's work under way.
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ isSaving: true, failures: [], saved: null });
      void save(review)
        .catch((error: unknown): readonly string[] => [wordsOf(error)])
        .then((failures) => {
          isBusy.current = false;
          // Other screens show what the lists now say.
          void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'existing' });
          if (failures.length > 0) readAgain();
          setState({ isSaving: false, failures, saved: failures.length > 0 ? null : savedOf(review) });
        });
    },
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed.');

const savedOf = ({ plan, papers }: ToSave): Saved => ({
  meeting: plan.summaries.find(({ meeting }) => meeting !== null)?.meeting ?? null,
  notKept: papers.flatMap(({ reading, place }) => (place.kind === 'notKept' ? [`${reading.document}: ${place.why}.`] : [])),
});
