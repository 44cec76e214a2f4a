import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Reading } from '../reading';
import { isNonPublicFile } from './papersPart';

/** Where a file and its reading are kept, or why nowhere. */
export type PaperPlace =
  | { readonly kind: 'kept'; readonly site: SiteKey; readonly meeting: string }
  /** With the meeting for whose public it is not; null where it is of none. */
  | { readonly kind: 'notKept'; readonly why: string; readonly meeting: string | null };

interface Asked {
  /** The file as it was read, and as a person has corrected it: what either says of Part 2 counts. */
  readonly readings: readonly Reading[];
  /** The meeting as which this file was imported; null where nothing of it was. */
  readonly meeting: string | null;
  readonly committee: Pick<Item<'committees'>, 'circle'>;
  /** Whether the importing person may read the circle's site. */
  readonly isCleared: boolean;
  /** It prints as public what is not published: a clerk has said so of its words, or the circle has them. */
  readonly isHolding?: boolean;
  /** A person has said that the file is as the public agenda prints it. */
  readonly isPublished: boolean;
}

/** A file goes where all of it may be read: to the open site, to the circle's, or nowhere. Another committee's file has no meeting here. */
export function paperPlace({ readings, meeting, committee, isCleared, isHolding = false, isPublished }: Asked): PaperPlace {
  if (meeting === null) return notKept('it is of no meeting here', null);
  if (!isHolding && !isNonPublicFile(readings, isPublished)) return { kind: 'kept', site: 'open', meeting };
  if (committee.circle === null) return notKept('it holds what is not public, and the committee has no circle that may read it', meeting);
  if (!isCleared) return notKept('it holds what is not public, and you cannot read the site of the circle that may read it', meeting);
  return { kind: 'kept', site: circleSite(committee.circle), meeting };
}

const notKept = (why: string, meeting: string | null): PaperPlace => ({ kind: 'notKept', why, meeting });
