import { useMemo } from 'react';
import type { Item } from '../../lists/index';
import type { Doubt, ImportOptions } from '../../packs/import/importPlan';
import { isClosedPack } from '../../packs/import/papersPart';
import { part2AsItStands, titlesShown } from '../../packs/import/part2AsItStands';
import type { ReviewedFile } from '../../packs/import/planFiles';
import type { ExistingRead } from '../../packs/import/readExisting';
import { seemsSupplement } from '../../packs/review/groupFiles';
import { nothingReviewed, reviewedFile, type Review } from '../../packs/review/reviewed';
import { ofMeeting } from '../../packs/review/ofMeeting';
import { underChosen, unknownNamesOf } from '../../packs/review/otherName';
import { type DraftKeeper, type MeetingChoices, noChoices, useDraft } from './draft';
import type { FileToReview } from './Review';

export interface Reviews {
  readonly of: (id: string) => Review;
  readonly change: (id: string, next: (review: Review) => Review) => void;
  /** The doubts that were answered: they stay on the screen, so that an answer can be taken back. */
  readonly answered: (id: string) => readonly Doubt[];
  readonly settle: (id: string, doubt: Doubt, next: (review: Review) => Review) => void;
  readonly typedIn: DraftKeeper['typedIn'];
  readonly part2Titles: ImportOptions['part2Titles'];
  /** Everyone can read titles of Part 2 already. */
  readonly showsTitles: boolean;
  /** Whether a person has said so. */
  readonly isPart2Said: boolean;
  readonly setPart2Titles: (titles: ImportOptions['part2Titles']) => void;
  readonly isFirstSupplement: boolean;
  readonly setIsFirstSupplement: (isSupplement: boolean) => void;
  /** What the papers call their committee, where none is known by it. */
  readonly unknownNames: readonly string[];
  /** The files with all that was said of them, in their order. */
  readonly reviewed: readonly ReviewedFile[];
}

interface Asked {
  readonly draft: DraftKeeper;
  /** The files of one meeting, the main one first, and the id by which the meeting goes. */
  readonly group: string;
  readonly files: readonly FileToReview[];
  /** The committee that a person has chosen. */
  readonly chosen: Item<'committees'> | null;
  readonly committees: readonly Item<'committees'>[];
  /** The council's own day. */
  readonly today: string | undefined;
}

/** What a person has said of the files of one meeting so far. It outlives a save that failed and a file that is added. */
export function useReviews({ draft, group, files, chosen, committees, today }: Asked): Reviews {
  const [reviews, setReviews] = useDraft(draft, 'reviews');
  const [answered, setAnswered] = useDraft(draft, 'answered');
  const [choices, setChoices] = useDraft(draft, 'choices');
  const [placed] = useDraft(draft, 'placed');
  const { part2Titles: saidOfPart2, isFirstSupplement: said } = choices.get(group) ?? noChoices;
  const part2Titles = saidOfPart2 ?? 'withheld';
  const [first] = files;
  const isFirstSupplement = said ?? (first !== undefined && seemsSupplement(first.reading.document, first.lines.slice(0, FRONT).map(({ text }) => text)));
  const change: Reviews['change'] = (id, next) => setReviews((all) => new Map([...all, [id, next(all.get(id) ?? nothingReviewed)]]));
  const choose = (part: Partial<MeetingChoices>): void => setChoices((all) => new Map([...all, [group, { ...(all.get(group) ?? noChoices), ...part }]]));

  const asSaid = useMemo(
    () => {
      // What is said of a seat is said of it for all the files.
      const ended = Object.fromEntries(files.flatMap(({ id }) => [...(reviews.get(id) ?? nothingReviewed).ended]));
      return files.reduce<readonly ReviewedFile[]>((sofar, { id, reading, version }, index) => {
        const review = reviews.get(id) ?? nothingReviewed;
        const main = sofar[0]?.asRead.meeting ?? null;
        const read = ofMeeting(reading, { committee: chosen?.title ?? null, main, isPlaced: placed.get(id) === group });
        return [...sofar, { ...reviewedFile(read, review, { part2Titles, covers: index > 0 || isFirstSupplement ? 'supplement' : 'wholeAgenda', minutedMeetings: 'add', ended, ...(today !== undefined && { today }) }), version }];
      }, []);
    },
    [files, reviews, chosen, part2Titles, isFirstSupplement, placed, group, today],
  );
  const unknownNames = useMemo(() => unknownNamesOf(asSaid.map(({ asRead }) => asRead.meeting.committee), committees), [asSaid, committees]);
  const reviewed = useMemo(() => asSaid.map((file) => underChosen(file, chosen, committees)), [asSaid, chosen, committees]);
  return {
    of: (id) => reviews.get(id) ?? nothingReviewed,
    change,
    answered: (id) => answered.get(id) ?? [],
    settle(id, doubt, next) {
      change(id, next);
      setAnswered((all) => new Map([...all, [id, [...(all.get(id) ?? []).filter((other) => !isSameDoubt(other, doubt)), doubt]]]));
    },
    typedIn: draft.typedIn,
    part2Titles,
    showsTitles: false,
    isPart2Said: saidOfPart2 !== null,
    setPart2Titles: (titles) => choose({ part2Titles: titles }),
    isFirstSupplement,
    setIsFirstSupplement: (isSupplement) => choose({ isFirstSupplement: isSupplement }),
    unknownNames,
    reviewed,
  };
}

/** The same with what the open site shows of Part 2 already, where nobody has said otherwise. */
export function useAsItStands(reviews: Reviews, read: ExistingRead | null): Reviews {
  const { reviewed, isPart2Said } = reviews;
  const existing = read?.kind === 'read' ? read.existing : null;
  const part2Titles = useMemo(() => (isPart2Said || existing === null ? reviews.part2Titles : part2AsItStands(reviewed, existing)), [isPart2Said, existing, reviews.part2Titles, reviewed]);
  const stands = useMemo(() => (part2Titles === reviews.part2Titles ? reviewed : reviewed.map((file) => (isClosedPack(file.asRead) ? file : { ...file, options: { ...file.options, part2Titles } }))), [part2Titles, reviews.part2Titles, reviewed]);
  return { ...reviews, part2Titles, showsTitles: existing !== null && titlesShown(existing.openItems).size > 0, reviewed: stands };
}

/** A file says on its first lines what it is. */
const FRONT = 12;

export const isSameDoubt = (one: Doubt, other: Doubt): boolean => one.line === other.line && one.message === other.message;
