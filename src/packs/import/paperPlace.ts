import { circleSite, type SiteKey } from '../../domain/sites';
import type { Item } from '../../lists/index';
import type { Reading } from '../reading';
import { holdsClosedPapers, touchesPart2 } from './papersPart';

/** Where a file and its reading are kept, or why nowhere. */
export type PaperPlace = { readonly kind: 'kept'; readonly site: SiteKey; readonly meeting: string } | { readonly kind: 'notKept'; readonly why: string };

interface Asked {
  /** The file as it was read, and as a person has corrected it: what either says of Part 2 counts. */
  readonly readings: readonly Reading[];
  /** The meeting as which this file was imported; null where nothing of it was. */
  readonly meeting: string | null;
  readonly committee: Pick<Item<'committees'>, 'circle'>;
  /** Whether the importing person may read the circle's site. */
  readonly isCleared: boolean;
  /** A person has said that the file is as the public agenda prints it. */
  readonly isPublished: boolean;
}

/** A file goes where all of it may be read: to the open site, to the circle's, or nowhere. Another committee's file has no meeting here. */
export function paperPlace({ readings, meeting, committee, isCleared, isPublished }: Asked): PaperPlace {
  if (meeting === null) return notKept('it is of no meeting here');
  if (!readings.some(isPublished ? holdsClosedPapers : touchesPart2)) return { kind: 'kept', site: 'open', meeting };
  if (committee.circle === null) return notKept('it holds what is not public, and the committee has no circle that may read it');
  if (!isCleared) return notKept('it holds what is not public, and you cannot read the site of the circle that may read it');
  return { kind: 'kept', site: circleSite(committee.circle), meeting };
}

const notKept = (why: string): PaperPlace => ({ kind: 'notKept', why });
