import type { PackLine } from '../../lines';
import type { MinutesReading, MinutedPerson } from '../../minutesReading';
import type { MeetingReading, MemberReading, Problem } from '../../reading';
import type { Attendance } from './attendance';
import { NAMES, GROUPS, readAttendance } from './attendance';
import { attendanceLabel } from './attendanceLabels';
import { withPartedLists, withWholeLabels } from './attendanceLines';
import { isClosedSet } from './closing';
import { endTimeIn, endTimeOfItem } from './endTime';
import { findMinutes } from './findMinutes';
import { apologiesIn, declarationsIn } from './formalItems';
import type { ItemHead } from './itemHeads';
import { findItemHeads, numberedHead } from './itemHeads';
import { readHead, standingOf } from './minutesHead';
import { bareName } from './names';
import { readItemPages } from './itemPages';
import { isLentLabel } from './namesUnlabelled';
import { isMarkedHead } from './plainHeads';
import { readItems } from './readItems';
import { type FreeLayout, freeLayout, standing as standingItems } from './runInHeads';
import { within } from '../within';

interface Asked {
  /** All lines of the file. */
  readonly lines: readonly PackLine[];
  /** Index from which minutes may stand: behind the agenda, where there is one. */
  readonly from: number;
  readonly meeting: MeetingReading;
  readonly members: readonly MemberReading[];
}

/** Every set of minutes in a document, this committee's and others', each for itself. */
export function readMinutes({ lines, from, meeting, members }: Asked): { readonly minutes: readonly MinutesReading[]; readonly problems: readonly Problem[] } {
  const pages = from === 0 ? readItemPages(lines, meeting) : [];
  if (pages.length > 0) return together(pages);
  const papers = lines.slice(from);
  const front = lines.slice(0, Math.min(from, 400)).map((line) => line.text).join(' ').slice(0, FRONT);
  const read = findMinutes(papers).map((found) => readSet(papers.slice(found.from, found.to), { front, above: lines.slice(0, from + found.from), meeting, members }));
  return together(read);
}

const together = (read: readonly ReturnType<typeof readSet>[]): ReturnType<typeof readMinutes> => ({ minutes: read.map(({ minutes }) => minutes), problems: read.flatMap(({ problems }, index) => within(`minutes[${String(index)}]`, problems)) });

/** Lines above minutes in which a mark of them may stand. */
const NEAR = 12;

/** Lines in which minutes say what they are. */
const HEAD = 20;

/** As much of a front sheet as can hold its list of members. */
const FRONT = 20_000;

interface Around {
  readonly front: string;
  readonly above: readonly PackLine[];
  readonly meeting: MeetingReading;
  readonly members: readonly MemberReading[];
}

function readSet(printed: readonly PackLine[], { front, above, meeting, members }: Around): { readonly minutes: MinutesReading; readonly problems: readonly Problem[] } {
  const lines = withPartedLists(withWholeLabels(printed));
  const listed = lines.findIndex((line) => (attendanceLabel(line.text)?.group ?? null) !== null);
  const headed = Math.max(listed, 0);
  const { lines: below, heads } = layoutOf(lines.slice(headed));
  const firstItem = heads[0]?.at ?? below.length;
  const head = readHead(lines.slice(0, listed >= 0 ? headed : firstItem));
  const people = readAttendance({ lines: below.slice(0, listed >= 0 ? firstItem : 0), members, papers: `${front} ${lines.slice(0, 400).map((line) => line.text).join(' ')}` });
  const ended = lines.findLast((line) => endTimeIn(line.text) !== null);
  const opening = heads[0] === undefined ? null : openingHead(lines.slice(0, headed), heads[0]);
  const read = readItems(...withOpening(opening, below, heads), isClosedSet(above.slice(-NEAR), lines.slice(0, headed)));
  const standing = standingOf(head.body?.value ?? null, meeting.committee);
  const problems: Problem[] = [...head.problems, ...people.problems, ...read.problems];
  const from = lines[0]?.number ?? 0;
  if (head.body === null) problems.push({ message: 'These minutes do not say which committee they are of. Check that they are this committee\'s.', line: from, kind: 'missing', value: 'body' });
  if (standing === 'anotherBody') problems.push({ message: `These are minutes of another body, ${head.body?.value ?? ''}. They were kept apart from this committee's.`, line: head.body?.line ?? from, kind: 'other', value: 'body' });
  if (heads.length === 0) problems.push({ message: 'No items were found in these minutes. Compare them with the document.', line: from, kind: 'unreadable', value: 'items' });
  if (heads.length > 0 && heads.every(({ number }) => number === null) && !heads.every(({ at }) => isMarkedHead(below[at]))) problems.push({ message: 'These minutes print no numbers: their headings were told by their looks. Compare the items with the document.', line: below[heads[0]?.at ?? 0]?.number ?? from, kind: 'uncertain', value: 'items' });
  if (!lines.slice(0, HEAD).some((line) => /\b(?:minutes?|notes?|record|cofnodion)\b/i.test(line.text))) problems.push({ message: 'No heading says that these are minutes: they were read as such for their list of those present. Check that they are.', line: from, kind: 'uncertain', value: 'body' });
  const lent = lines.find(isLentLabel);
  if (lent) problems.push({ message: 'No word says who these are: those named above the first item were taken as present. Check them.', line: lent.number, kind: 'uncertain', value: 'present' });
  const attendance = withApologies(people.attendance, apologiesIn(read.items), problems);
  if (listed >= 0 && attendance.present.length === 0) problems.push({ message: 'Who was present could not be read. Enter the names by hand.', line: below[0]?.number ?? null, kind: 'unreadable', value: 'present' });
  const minutes: MinutesReading = {
    body: head.body?.value ?? null,
    standing,
    date: head.date?.value ?? null,
    time: head.time?.value ?? null,
    endTime: (ended && endTimeIn(ended.text)?.time) ?? endTimeOfItem(read.items),
    venue: head.venue?.value ?? null,
    ...attendance,
    declarations: declarationsIn(read.items),
    items: read.items,
    actions: read.actions,
    lines: {
      from,
      to: lines[lines.length - 1]?.number ?? from,
      ...(head.body && { body: head.body.line }),
      ...(head.date && { date: head.date.line }),
      ...(head.time && { time: head.time.line }),
      ...(head.venue && { venue: head.venue.line }),
      ...(ended && { endTime: ended.number }),
    },
  };
  return { minutes, problems };
}

/** "1. Calling of the Roll" above the list of those present: the number before the first one found below. */
function openingHead(above: readonly PackLine[], first: ItemHead): { readonly head: ItemHead; readonly line: PackLine } | null {
  const at = above.findLastIndex((_line, index) => {
    const read = numberedHead(above, index);
    return read !== null && read.number !== null && Number(read.number) === Number(first.number) - 1 && read.weight > 0;
  });
  const [head, line] = [at < 0 ? null : numberedHead(above, at), above[at]];
  return head && line ? { head, line } : null;
}

/** The list itself is no business of the item that it stands in. */
const withOpening = (opening: ReturnType<typeof openingHead>, lines: readonly PackLine[], heads: readonly ItemHead[]): [readonly PackLine[], readonly ItemHead[]] =>
  opening ? [[opening.line, ...lines], [{ ...opening.head, at: 0, after: (heads[0]?.at ?? 0) + 1 }, ...heads.map((head) => ({ ...head, at: head.at + 1, after: head.after + 1 }))]] : [lines, heads];

/** The headings that stand alone on their lines; where prose has more of them, and more business among them, those in it. */
function layoutOf(lines: readonly PackLine[]): FreeLayout {
  const heads = findItemHeads(lines);
  const free = freeLayout(lines);
  // What stands behind the dash of several titles is what was said.
  const dashed = heads.filter(({ title }) => /\s[–—-]\s/.test(title)).length;
  const isBetter = free !== null && (dashed > 1 ? free.heads.length >= heads.length : free.heads.length > heads.length && standingItems(free.heads) > standingItems(heads));
  return isBetter ? free : { lines, heads };
}

/** Apologies are listed above the items, told in the item on apologies, or both. */
function withApologies(attendance: Attendance, told: readonly MinutedPerson[], problems: Problem[]): Attendance {
  const listed = new Set(attendance.apologies.map(({ name }) => bareName(name)));
  // "Cllr Ash" told in the item is the Ann Ash of the list.
  const surnames = new Set([...listed].map((name) => name.split(' ').at(-1) ?? name));
  const apologies = [...attendance.apologies, ...told.filter(({ name }) => !listed.has(bareName(name)) && (bareName(name).includes(' ') || !surnames.has(bareName(name))))];
  const present = new Set(attendance.present.map(({ name }) => bareName(name)));
  for (const person of apologies) {
    if (present.has(bareName(person.name))) problems.push({ message: `${person.name} is listed as ${NAMES.present} and as ${NAMES.apologies}. Check which.`, line: person.line, kind: 'contradicts', value: 'apologies' });
  }
  const kept = Object.fromEntries(GROUPS.map((group) => [group, group === 'apologies' ? apologies : attendance[group]]));
  return { ...attendance, ...kept };
}
