import { useMemo, useState } from 'react';
import type { Item } from '../../lists/index';
import type { Doubt, ImportOptions } from '../../packs/import/importPlan';
import type { ReviewedFile } from '../../packs/import/planFiles';
import { nothingReviewed, reviewedFile, type Review } from '../../packs/review/reviewed';
import { withValue } from '../../packs/review/valuePath';
import type { FileToReview } from './Review';

export interface Reviews {
  readonly of: (id: string) => Review;
  readonly change: (id: string, next: (review: Review) => Review) => void;
  /** The doubts that were answered: they stay on the screen, so that an answer can be taken back. */
  readonly answered: (id: string) => readonly Doubt[];
  readonly settle: (id: string, doubt: Doubt, next: (review: Review) => Review) => void;
  readonly part2Titles: ImportOptions['part2Titles'];
  readonly setPart2Titles: (titles: ImportOptions['part2Titles']) => void;
  readonly isFirstSupplement: boolean;
  readonly setIsFirstSupplement: (isSupplement: boolean) => void;
  /** The files with all that was said of them, in their order. */
  readonly reviewed: readonly ReviewedFile[];
}

/** What a person has said of the files so far. It outlives a save that failed and a file that is added. */
export function useReviews(files: readonly FileToReview[], chosen: Item<'committees'> | null): Reviews {
  const [reviews, setReviews] = useState<ReadonlyMap<string, Review>>(new Map());
  const [doubts, setDoubts] = useState<ReadonlyMap<string, readonly Doubt[]>>(new Map());
  const [part2Titles, setPart2Titles] = useState<ImportOptions['part2Titles']>('withheld');
  const [isFirstSupplement, setIsFirstSupplement] = useState(false);
  const change: Reviews['change'] = (id, next) => setReviews((all) => new Map([...all, [id, next(all.get(id) ?? nothingReviewed)]]));

  const reviewed = useMemo(
    () =>
      files.map(({ id, reading }, index) => {
        const isOfNobody = reading.meeting.committee === null && chosen !== null;
        return reviewedFile(isOfNobody ? withValue(reading, 'meeting.committee', chosen.title) : reading, reviews.get(id) ?? nothingReviewed, {
          part2Titles,
          covers: index > 0 || isFirstSupplement ? 'supplement' : 'wholeAgenda',
          minutedMeetings: 'add',
        });
      }),
    [files, reviews, chosen, part2Titles, isFirstSupplement],
  );
  return {
    of: (id) => reviews.get(id) ?? nothingReviewed,
    change,
    answered: (id) => doubts.get(id) ?? [],
    settle(id, doubt, next) {
      change(id, next);
      setDoubts((all) => new Map([...all, [id, [...(all.get(id) ?? []).filter((other) => !isSameDoubt(other, doubt)), doubt]]]));
    },
    part2Titles,
    setPart2Titles,
    isFirstSupplement,
    setIsFirstSupplement,
    reviewed,
  };
}

export const isSameDoubt = (one: Doubt, other: Doubt): boolean => one.line === other.line && one.message === other.message;
