import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Item } from '../../lists/index';
import type { Doing } from '../../packs/import/eventsToKeep';
import type { ExistingRows } from '../../packs/import/importPlan';
import type { WrittenChange } from '../../packs/import/importSteps';
import { keepPapers, takeOffPapers } from '../../packs/import/keepPapers';
import type { PaperToBe } from '../../packs/import/paperToBe';
import type { FilesPlan } from '../../packs/import/planFiles';
import { takeOffHistories } from '../../packs/import/takeOffHistories';
import { noteEstates } from '../../packs/mentions/noteEstates';
import type { Reading } from '../../packs/reading';
import { failureWords } from '../../packs/review/failureWords';
import { type MeetingSaved, meetingsSaved } from '../../packs/review/meetingsSaved';
import type { PackDesk } from './desk';

interface ToSave {
  readonly committee: Item<'committees'>;
  readonly existing: ExistingRows;
  readonly plan: FilesPlan;
  /** The files as they were corrected. */
  readonly readings: readonly Reading[];
  /** What is kept of all that, by who saves it and when. */
  readonly keep: (doing: Doing) => readonly WrittenChange[];
  /** In the order in which they were chosen. */
  readonly papers: readonly PaperToBe[];
}

export interface Saved {
  /** The files, by name. */
  readonly documents: readonly string[];
  /** Where what was saved can be seen; none where the files tell of no meeting. */
  readonly meetings: readonly MeetingSaved[];
  /** The files that are not kept beside a meeting, each with why. */
  readonly notKept: readonly string[];
}

export interface Saving {
  readonly isSaving: boolean;
  readonly failures: readonly string[];
  /** This person may not write there, and nothing else failed. */
  readonly isForbidden: boolean;
  readonly save: (review: ToSave) => void;
}

type State = Omit<Saving, 'save'>;

type Failed = Omit<State, 'isSaving'>;

const failed = (...failures: readonly string[]): Failed => ({ failures, isForbidden: false });

interface Asked {
  readonly desk: PackDesk;
  readonly now: () => string;
  /** Some of it may have been written: what is there is to be read again. */
  readonly onFailed: () => void;
  readonly onSaved: (saved: Saved) => void;
}

/** Rows first, then the files. What failed is told; saving again writes only what is still to be written. */
export function useSaving({ desk, now, onFailed, onSaved }: Asked): Saving {
  const queries = useQueryClient();
  const isBusy = useRef(false);
  const [state, setState] = useState<State>({ isSaving: false, ...failed() });

  async function save({ committee, existing, plan, keep, papers }: ToSave): Promise<Failed> {
    const by = desk.signedIn();
    if (by === null) return failed('It is not known who is signed in, and what changes is kept with who changed it. Press Save again; if it stays so, sign in again.');
    const doing = { at: now(), by };
    // What may not be read goes before anything else is done, and whatever becomes of that.
    const stillThere = await takeOffPapers(desk, papers);
    const histories = await takeOffHistories({ lists: desk.council, committee, existing, changes: plan.changes });
    const { failures } = await desk.write([...histories.changes, ...keep(doing), ...plan.changes]);
    const untouched = [...stillThere, ...histories.problems];
    if (failures.length > 0) return { failures: [...untouched, ...failureWords({ failures, existing, councilName: desk.councilName })], isForbidden: untouched.length === 0 && failures.every(({ isForbidden }) => isForbidden) };
    const notKept = await keepPapers(desk, papers, doing);
    const notNoted = await noteEstates({ lists: desk.council, committee, meetings: plan.after.meetings, papers, write: desk.writeMentions, isClosed: desk.isClosed });
    return failed(...untouched, ...notKept, ...notNoted);
  }

  return {
    ...state,
    save(review) {
      // A second click finds the first one's work under way.
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ isSaving: true, ...failed() });
      void save(review)
        .catch((error: unknown) => failed(wordsOf(error)))
        .then((what) => {
          isBusy.current = false;
          // Other screens show what the lists now say.
          void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'existing' });
          setState({ isSaving: false, ...what });
          if (what.failures.length > 0) onFailed();
          else onSaved(savedOf(review));
        });
    },
  };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed.');

const savedOf = ({ plan, papers, readings }: ToSave): Saved => ({
  documents: papers.map(({ reading }) => reading.document),
  meetings: meetingsSaved(plan, readings),
  notKept: papers.flatMap(({ reading, place }) => (place.kind === 'notKept' ? [`${reading.document}: ${place.why}.`] : [])),
});
