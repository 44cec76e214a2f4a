import type { Doubt } from '../../packs/import/importPlan';
import type { FilesPlan } from '../../packs/import/planFiles';
import type { FileToReview } from './Review';
import { isSameDoubt, type Reviews } from './useReviews';

export interface ShownDoubt {
  readonly file: FileToReview;
  readonly doubt: Doubt;
}

/** What the files and the lists leave open, in the order of the files, with what was answered so far: a card does not move when it is answered. */
export function shownDoubts(files: readonly FileToReview[], plan: FilesPlan, reviews: Reviews): readonly ShownDoubt[] {
  return files.flatMap((file, index) => {
    const open = plan.doubts[index] ?? [];
    const answered = reviews.answered(file.id).filter((doubt) => !open.some((one) => isSameDoubt(one, doubt)));
    return [...open, ...answered].sort((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER)).map((doubt) => ({ file, doubt }));
  });
}
