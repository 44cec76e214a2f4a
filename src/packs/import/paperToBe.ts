import type { Item } from '../../lists/index';
import type { PackLine } from '../lines';
import type { Reading } from '../reading';
import type { ExistingRows, ImportOptions, ImportSummary } from './importPlan';
import { meetingOfPaper } from './meetingOfPaper';
import { isKeptAlready } from './paperChanges';
import { type PaperPlace, paperPlace } from './paperPlace';
import { papersTakenOff, type TakenOff } from './takenOff';

/** What becomes of one file: where it is kept, and what stands on the open site and may not. */
export interface PaperToBe {
  readonly reading: Reading;
  /** As a person has corrected it: what no list takes is kept in this alone. */
  readonly corrected: Reading;
  readonly bytes: Uint8Array;
  /** As its reading counts them. */
  readonly lines: readonly PackLine[];
  readonly covers: ImportOptions['covers'];
  readonly place: PaperPlace;
  /** The titles of the items whose papers were still to follow. */
  readonly awaited: ReadonlySet<string>;
  /** The files of which something stands on the circle's agenda once this is saved. */
  readonly stillRead: ReadonlySet<string>;
  readonly takenOff: readonly TakenOff[];
  /** Just this file stands there already. */
  readonly isKept: boolean;
}

interface Asked {
  /** As it was read, and as a person has corrected it. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly bytes: Uint8Array;
  readonly lines: readonly PackLine[];
  /** Made of what it holds. */
  readonly version: string;
  readonly committee: Pick<Item<'committees'>, 'circle'>;
  readonly existing: ExistingRows;
  /** The rows as this import leaves them. */
  readonly after: Pick<ExistingRows, 'meetings' | 'circleItems' | 'circleReports'>;
  readonly summary: Pick<ImportSummary, 'meeting'>;
  /** The lines of what it prints as public and what is not published. */
  readonly held: readonly number[];
  readonly covers: ImportOptions['covers'];
  /** A person has said that the file is as the public agenda prints it. */
  readonly isPublished: boolean;
}

export function paperToBe({ readings, bytes, lines, version, committee, existing, after, summary, held, covers, isPublished }: Asked): PaperToBe {
  const [reading] = readings;
  const corrected = readings.at(-1) ?? reading;
  const place = paperPlace({ readings, meeting: meetingOfPaper(corrected, summary, after.meetings), committee, isCleared: existing.circleItems !== null, isHolding: held.length > 0, isPublished });
  const { open = [], circle = [] } = existing.papers ?? {};
  const waiting = [...existing.openItems, ...(existing.circleItems ?? [])].filter(({ toFollow, pagesFrom }) => toFollow && pagesFrom === null);
  return {
    reading,
    corrected,
    bytes,
    lines,
    covers,
    place,
    awaited: new Set(waiting.map(({ title }) => title)),
    stillRead: new Set([...(after.circleItems ?? []).filter(({ state }) => state === 'onAgenda'), ...(after.circleReports ?? []).filter(({ state }) => state === 'current')].flatMap(({ source }) => source?.document ?? [])),
    takenOff: papersTakenOff({ reading, version, place, stored: open }),
    isKept: isKeptAlready({ reading, version, bytes, place }, [...open, ...(circle ?? [])]),
  };
}
