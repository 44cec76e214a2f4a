import { formatCount, formatDate } from '../../src/domain/formats';
import type { Item } from '../../src/lists/index';
import { isSameBody } from '../../src/packs/import/matchMeeting';
import type { PackLine } from '../../src/packs/lines';
import type { Reading } from '../../src/packs/reading';
import { groupFiles } from '../../src/packs/review/groupFiles';

export interface OpenedFile {
  readonly reading: Reading;
  readonly bytes: Uint8Array;
  readonly lines: readonly PackLine[];
}

export interface FileOfMeeting extends OpenedFile {
  /** It comes after the meeting's main pack and adds to its agenda. */
  readonly addsToAgenda: boolean;
}

export interface MeetingsOfFiles {
  /** Meeting by meeting, of each the main pack first: as on the import screen. */
  readonly files: readonly FileOfMeeting[];
  /** Which file is of which meeting, in words; none where there is one file. */
  readonly said: readonly string[];
  /** The files that do not say well enough of which meeting they are. */
  readonly unsure: readonly string[];
}

/** The files as the import screen would go through them. */
export function meetingsOfFiles(opened: readonly OpenedFile[], committees: readonly Item<'committees'>[]): MeetingsOfFiles {
  const files = opened.map((file, index) => ({ id: String(index), ...file }));
  const { groups, unsure } = groupFiles(files, { placed: new Map(), isSameCommittee: (one, other) => isSameBody(one, other, committees) });
  const heading = `${formatCount(opened.length, 'file')} of ${formatCount(groups.length, 'meeting')}:`;
  return {
    files: groups.flatMap((group) => group.files.map(({ reading, bytes, lines }, at) => ({ reading, bytes, lines, addsToAgenda: at > 0 }))),
    said: opened.length < 2 ? [] : [heading, ...groups.map((group) => `  ${nameOf(group.files.map(({ reading }) => reading))}: ${group.files.map(({ reading }) => reading.document).join(', then ')}`)],
    unsure: files.flatMap(({ id, reading }) => (unsure.has(id) ? [reading.document] : [])),
  };
}

function nameOf([main]: readonly Reading[]): string {
  const { committee, date } = main?.meeting ?? { committee: null, date: null };
  return `${committee ?? 'a committee that is not named'}, ${date === null ? 'on a day that is not said' : formatDate(date)}`;
}
