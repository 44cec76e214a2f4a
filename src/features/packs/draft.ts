import { useSyncExternalStore } from 'react';
import type { Doubt, ImportOptions } from '../../packs/import/importPlan';
import type { Review } from '../../packs/review/reviewed';
import type { ChosenFile } from './usePackFiles';
import type { Saved } from './useSaving';

/** What only a person can say of the files of one meeting. */
export interface MeetingChoices {
  /** The committee's key, where the papers do not tell it. */
  readonly committee: string | null;
  /** The printed names that are to be other names of that committee. */
  readonly otherNames: readonly string[];
  /** Null where nobody has said so. */
  readonly part2Titles: ImportOptions['part2Titles'] | null;
  /** Whether the first file adds to an agenda; null where nobody has said so. */
  readonly isFirstSupplement: boolean | null;
}

export const noChoices: MeetingChoices = { committee: null, otherNames: [], part2Titles: null, isFirstSupplement: null };

/** A clerk's work on the files that are not saved yet. It is in memory alone, and outlives a look at another screen. */
export interface ImportDraft {
  readonly files: readonly ChosenFile[];
  /** Those that were removed all at once, to be taken up again until others are chosen. */
  readonly aside: readonly ChosenFile[];
  /** By the id of a file. */
  readonly reviews: ReadonlyMap<string, Review>;
  readonly answered: ReadonlyMap<string, readonly Doubt[]>;
  readonly placed: ReadonlyMap<string, string>;
  /** By the id of the file that a meeting's first is. */
  readonly choices: ReadonlyMap<string, MeetingChoices>;
  readonly saved: readonly Saved[];
}

/** Where the draft is while its screen may not be there. */
export interface DraftKeeper {
  readonly read: () => ImportDraft;
  readonly change: <Part extends keyof ImportDraft>(part: Part, next: (before: ImportDraft[Part]) => ImportDraft[Part]) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** What is typed into the fields of a file and not confirmed, by their checks. Nothing else on the screen follows from it. */
  readonly typedIn: (file: string) => Map<string, string>;
}

export function keepDraft(): DraftKeeper {
  let draft: ImportDraft = { files: [], aside: [], reviews: new Map(), answered: new Map(), placed: new Map(), choices: new Map(), saved: [] };
  const listeners = new Set<() => void>();
  const typed = new Map<string, Map<string, string>>();
  return {
    typedIn(file) {
      const here = typed.get(file) ?? new Map<string, string>();
      typed.set(file, here);
      return here;
    },
    read: () => draft,
    change(part, next) {
      draft = { ...draft, [part]: next(draft[part]) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A part of the draft, and how to change it. */
export function useDraft<Part extends keyof ImportDraft>(keeper: DraftKeeper, part: Part): readonly [ImportDraft[Part], (next: (before: ImportDraft[Part]) => ImportDraft[Part]) => void] {
  return [useSyncExternalStore(keeper.subscribe, () => keeper.read()[part]), (next) => keeper.change(part, next)];
}
