import type { Stored } from '../../domain/changes';
import { CONTENT } from '../../domain/contentVersion';
import type { Reading } from '../reading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { PaperPlace } from './paperPlace';
import { paperKey } from './paperRows';
import { readingName } from './readingFile';

type PaperRow = Stored<'documents'>;

/** A paper of the open site that is not to stand there any longer: it is the file that is non-public now. */
export interface TakenOff {
  readonly paper: PaperRow;
}

interface Asked {
  readonly reading: Reading;
  /** Made of what the file holds. */
  readonly version: string;
  readonly place: PaperPlace;
  /** The papers on the open site. */
  readonly stored: readonly PaperRow[];
}

/**
 * What stands on the open site of a file that may not: itself, under its name or another, with its reading. A public pack stays
 * when one comes that not everybody may read: it is all that the public has.
 */
export function papersTakenOff({ reading, version, place, stored }: Asked): readonly TakenOff[] {
  const { meeting } = place;
  if (meeting === null || (place.kind === 'kept' && place.site === 'open')) return [];
  const own = stored.filter((paper) => paper.meeting === meeting);
  const isItself = ({ key, kind, fileVersion }: PaperRow): boolean => key === paperKey(meeting, reading.document) || (kind !== 'reading' && version.startsWith(CONTENT) && fileVersion === version);
  const withReading = (papers: readonly PaperRow[]): readonly PaperRow[] => [...papers, ...own.filter(({ key }) => papers.some(({ title }) => key === paperKey(meeting, readingName(title))))];
  return withReading(own.filter(isItself)).flatMap((paper) => (isTakenOff(paper) ? [] : [{ paper }]));
}

/** The row of a paper whose file has gone: nothing of it is left to read, its name neither. */
export const takenOffColumns = { title: WITHHELD_TITLE, state: 'withdrawn', address: null, drive: null, driveItem: null, fileVersion: null, bytes: null } as const;

/** A clerk may have withdrawn a paper without taking its file away. */
export const isTakenOff = ({ state, driveItem }: Pick<PaperRow, 'state' | 'driveItem'>): boolean => state === 'withdrawn' && driveItem === null;
