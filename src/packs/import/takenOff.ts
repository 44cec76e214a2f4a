import type { Stored } from '../../domain/changes';
import { CONTENT } from '../../domain/contentVersion';
import type { Reading } from '../reading';
import { WITHHELD_TITLE } from './agendaItemColumns';
import type { ImportOptions } from './importPlan';
import { standsForAgenda } from './paperChanges';
import type { PaperPlace } from './paperPlace';
import { paperKey } from './paperRows';
import { isClosedPack } from './papersPart';
import { readingName } from './readingFile';

type PaperRow = Stored<'documents'>;

/** A paper of the open site that is not to stand there any longer. */
export interface TakenOff {
  readonly paper: PaperRow;
  /** `withdrawn`: it is the file that is non-public now, and goes. `replaced`: it was public, and another stands for the agenda now. */
  readonly becomes: 'withdrawn' | 'replaced';
}

interface Asked {
  readonly reading: Reading;
  /** Made of what the file holds. */
  readonly version: string;
  readonly covers: ImportOptions['covers'];
  readonly place: PaperPlace;
  /** The papers on the open site. */
  readonly stored: readonly PaperRow[];
}

/** What stands on the open site of a file that may not: itself, under its name or another, with its reading; and the pack whose place it takes. */
export function papersTakenOff({ reading, version, covers, place, stored }: Asked): readonly TakenOff[] {
  const { meeting } = place;
  if (meeting === null || (place.kind === 'kept' && place.site === 'open')) return [];
  const own = stored.filter((paper) => paper.meeting === meeting);
  const isItself = ({ key, kind, fileVersion }: PaperRow): boolean => key === paperKey(meeting, reading.document) || (kind !== 'reading' && version.startsWith(CONTENT) && fileVersion === version);
  const isReplaced = ({ kind, state }: PaperRow): boolean => kind === 'main pack' && state === 'current' && standsForAgenda(reading, covers) && !isClosedPack(reading);
  const withReading = (papers: readonly PaperRow[]): readonly PaperRow[] => [...papers, ...own.filter(({ key }) => papers.some(({ title }) => key === paperKey(meeting, readingName(title))))];
  const withdrawn = withReading(own.filter(isItself)).filter((paper) => !isTakenOff(paper));
  const replaced = withReading(own.filter((paper) => isReplaced(paper) && !isItself(paper))).filter(({ state }) => state === 'current');
  return [...withdrawn.map((paper) => ({ paper, becomes: 'withdrawn' as const })), ...replaced.filter((paper) => !withdrawn.includes(paper)).map((paper) => ({ paper, becomes: 'replaced' as const }))];
}

/** The row of a paper whose file has gone: nothing of it is left to read, its name neither. */
export const takenOffColumns = { title: WITHHELD_TITLE, state: 'withdrawn', address: null, drive: null, driveItem: null, fileVersion: null, bytes: null } as const;

/** A clerk may have withdrawn a paper without taking its file away. */
export const isTakenOff = ({ state, driveItem }: Pick<PaperRow, 'state' | 'driveItem'>): boolean => state === 'withdrawn' && driveItem === null;
