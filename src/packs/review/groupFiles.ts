import { isClosedPack } from '../import/papersPart';
import type { Reading } from '../reading';

interface FileToGroup {
  readonly id: string;
  readonly reading: Reading;
}

export interface FileGroup<File extends FileToGroup> {
  /** The id of the file that was chosen first. */
  readonly key: string;
  /** The main pack first, then what adds to it, in the order in which it was chosen. */
  readonly files: readonly File[];
}

export interface GroupedFiles<File extends FileToGroup> {
  readonly groups: readonly FileGroup<File>[];
  /** The files that do not say well enough of which meeting they are: for a person to say. */
  readonly unsure: ReadonlySet<string>;
}

interface Told {
  /** By the id of a file, the key of the group to which a person has put it; its own id makes it a group of its own. */
  readonly placed: ReadonlyMap<string, string>;
  /** Whether two printed names are one committee's. */
  readonly isSameCommittee: (one: string, other: string) => boolean;
}

/** The files that were chosen together, by the meeting that each names: two meetings are never one agenda. */
export function groupFiles<File extends FileToGroup>(files: readonly File[], { placed, isSameCommittee }: Told): GroupedFiles<File> {
  const groups = new Map<string, File[]>();
  const unsure = new Set<string>();
  const join = (key: string, file: File): void => void groups.set(key, [...(groups.get(key) ?? []), file]);
  const leaders = files.filter(({ id }) => (placed.get(id) ?? id) === id);
  const isTelling = ({ reading }: File): boolean => reading.agendaItems.length > 0 && reading.meeting.committee !== null && reading.meeting.date !== null;
  const fits = (file: File) => [...groups].filter(([, others]) => others[0] !== undefined && mayBeOfOne(file.reading, others[0].reading, isSameCommittee)).map(([key]) => key);

  for (const file of leaders.filter(isTelling)) join(placed.has(file.id) ? file.id : (fits(file)[0] ?? file.id), file);
  for (const file of leaders.filter((one) => !isTelling(one))) {
    const [key, another] = placed.has(file.id) ? [] : fits(file);
    const hasAgenda = file.reading.agendaItems.length > 0;
    if (hasAgenda && key !== undefined) unsure.add(file.id);
    // Minutes or actions alone say themselves of which meeting they are, whatever they are saved with.
    join(key !== undefined && (another === undefined || !hasAgenda) ? key : file.id, file);
  }
  for (const file of files) {
    const key = placed.get(file.id);
    if (key !== undefined && key !== file.id) join(groups.has(key) ? key : file.id, file);
  }
  const order = new Map(files.map(({ id }, index) => [id, index]));
  const found = [...groups].map(([key, of]) => ({ key, files: mainFirst([...of].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))) }));
  return { groups: found.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0)), unsure };
}

/** Nothing that the one says of its meeting is said otherwise by the other. */
function mayBeOfOne(one: Reading, other: Reading, isSameCommittee: Told['isSameCommittee']): boolean {
  const [a, b] = [one.meeting, other.meeting];
  if (a.committee !== null && b.committee !== null && !isSameCommittee(a.committee, b.committee)) return false;
  if (one.agendaItems.length === 0 || other.agendaItems.length === 0) return true;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  return a.time === null || b.time === null || a.time === b.time;
}

/** A main pack has more on its agenda than what adds to it; a pack of Part 2 alone is never the main one where there is another. */
function mainFirst<File extends FileToGroup>(files: readonly File[]): readonly File[] {
  const weight = ({ reading }: File): number => (isClosedPack(reading) ? 0 : reading.agendaItems.length);
  const main = files.reduce<File | null>((most, file) => (most === null || weight(file) > weight(most) ? file : most), null);
  return main === null ? files : [main, ...files.filter((file) => file !== main)];
}

/** Whether a file calls itself a supplement, so that what it does not name is not to be withdrawn. */
export const seemsSupplement = (document: string, firstLines: readonly string[]): boolean => [document.replace(/[_-]/g, ' '), ...firstLines].some((text) => /\b(?:supplement(?:ary|al)?s?|addend(?:um|a)|late\s(?:papers?|items?|reports?)|to\sfollow\s(?:papers?|pack|reports?))\b/i.test(text));
