import type { PackLine } from '../../lines';
import { firstOfEach } from '../../firstOfEach';
import { cellsOf, isBlank, squash } from '../../lines';
import type { MinutedPerson } from '../../minutesReading';
import type { MemberReading, Problem } from '../../reading';
import { plainText } from '../../plainText';
import { isFurniture } from '../markers';
import type { AttendanceLabel, Group } from './attendanceLabels';
import { attendanceLabel } from './attendanceLabels';
import { PUBLIC_CAME, SENT_WITHIN, toldInSentences, WELCOMES, withWholeNames } from './attendanceLines';
import { cameBy, isLegend, markIn, partedByMark } from './attendanceMarks';
import { toldInTable } from './attendanceTable';
import { bareName, withoutTitles } from './names';
import type { Person } from './people';
import { peopleIn } from './people';
import { partNames } from './runTogether';

export type Attendance = Readonly<Record<Group, readonly MinutedPerson[]>>;

interface Asked {
  /** From the first label to the first item. */
  readonly lines: readonly PackLine[];
  readonly members: readonly MemberReading[];
  /** Text in which names may stand a second time. */
  readonly papers: string;
}

/** Who was there and who was not, from the lists above the first item. */
export function readAttendance({ lines, members, papers }: Asked): { readonly attendance: Attendance; readonly problems: readonly Problem[] } {
  const found: Record<Group, MinutedPerson[]> = { present: [], observing: [], apologies: [], officers: [], inAttendance: [] };
  const problems: Problem[] = [];
  const places = { group: null as Group | null, attendance: null as MinutedPerson['attendance'], chair: false, isBeside: false };
  let previousLine = 0;
  let plural: string | null = null;
  let isOpen = false;
  const tabled = toldInTable(lines);
  const told = toldInSentences(tabled.lines);
  found.present.push(...tabled.present);
  found.apologies.push(...tabled.apologies, ...told.apologies);
  problems.push(...tabled.problems);
  let isApart = false;
  const mark = markIn(lines);
  for (const line of withWholeNames(told.lines)) {
    const wasApart: boolean = isApart;
    isApart = isBlank(line);
    if (isBlank(line) || isFurniture(line.text) || HEADING.test(squash(line.text)) || (mark && isLegend(line)) || WELCOMES.test(squash(line.text))) continue;
    if (PUBLIC_CAME.test(line.text)) places.group = 'inAttendance';
    const printed = attendanceLabel(line.text);
    // "Officers" with "Present" below it: one label on two lines.
    const isHalf = printed?.group === 'present' && places.group === 'officers' && found.present.length > 0 && line.number - previousLine === 1 && /^(?:in\s)?(?:present|attend\w{3,6})(?:\t|\s{3,})/i.test(line.text);
    const label = isHalf && printed ? { ...printed, group: null } : printed;
    if (label && !isHalf) move(places, ofMembers(label, line.text, found.present.length) ? { ...label, group: 'present' } : label, line.text);
    // Below apologies that stand beside their label, "Co-optees:" apart is a list of its own.
    if (label?.group === null && wasApart && places.group === 'apologies' && places.isBeside && /^co-?optees?\b/i.test(line.text)) places.group = 'present';
    if (label?.group) places.isBeside = label.rest !== '';
    const { group, attendance } = places;
    const chair = group !== null && group !== 'present' ? CHAIRED.exec(line.text)?.[1] : undefined;
    if (chair !== undefined) {
      found.present.push(...inChair(chair, line.number).filter(({ name }) => !found.present.some((person) => surnameOf(person.name) === surnameOf(name))));
      continue;
    }
    if (!group || (label && label.rest === '')) continue;
    const [said = '', ...sent] = ownLines(line, label).split(SENT_WITHIN);
    for (const absent of group === 'present' ? sent.map((sentBy) => inChair(sentBy, line.number)) : []) {
      found.apologies.push(...absent.map((person) => ({ ...person, role: null })));
      if (absent.length === 0) problems.push(unread('apologies', line));
    }
    const listed = label ? said : goingOn(withoutKind(said), plural, isOpen);
    for (const text of cells(mark && group === 'present' ? partedByMark(listed, mark) : listed)) {
      const came = mark === null || group !== 'present' || cameBy(text, mark);
      const read = readCell(text, papers);
      const list = found[group];
      if (read === null) {
        problems.push(unread(group, line));
        continue;
      }
      if (read.isDoubtful) problems.push({ message: `Names listed as ${NAMES[group]} run into one another in line ${String(line.number)} and were parted by guess. Check them.`, line: line.number, kind: 'uncertain', value: group });
      if (read.trailing !== null && line.number - previousLine <= 2 && (/^[-–—a-z(]/.test(read.trailing) || (!wasApart && read.trailing.split(' ').length <= 3))) extendRole(list, read.trailing);
      for (const person of read.people) {
        const role = person.role ?? (label && CHAIR.test(line.text) ? (CHAIR.exec(line.text)?.[0] ?? null) : null);
        if (!came) problems.push({ message: `${person.name} is in the list of members without the sign of those present, and was counted neither as present nor as sending apologies. Check it.`, line: line.number, kind: 'uncertain', value: 'present' });
        else list.push({ ...person, role, attendance: group === 'apologies' ? null : attendance, isDoubtful: read.isDoubtful, line: line.number });
      }
    }
    plural = [...said.matchAll(PLURAL)].at(-1)?.[1] ?? (/^and\s/.test(said) || isOpen ? plural : null);
    isOpen = said.endsWith(',');
    previousLine = line.number;
  }
  found.present.push(...told.present);
  moveMembers(found, members, problems);
  // Parishes list their clerk among those present.
  found.officers.push(...found.present.filter(isClerk));
  found.present = found.present.filter((person) => !isClerk(person));
  const asMembers = found.present.length === 0 ? found.inAttendance.filter(({ name }) => /^(?:Councillor|Cllr)\b/i.test(name)) : [];
  const [first] = asMembers;
  if (first) {
    found.present = asMembers;
    found.inAttendance = found.inAttendance.filter((person) => !asMembers.includes(person));
    problems.push({ message: 'Nobody is listed as present; the councillors in attendance were taken as present. Check them.', line: first.line, kind: 'uncertain', value: 'present' });
  }
  for (const group of GROUPS) found[group] = firstOfEach(found[group], ({ name }) => bareName(name));
  return { attendance: found, problems };
}

const isClerk = ({ name, role }: MinutedPerson): boolean => CLERK.test(role ?? '') && !/^(?:Councillor|Cllr)\b/i.test(name);
const CLERK = /^(?:the\s)?(?:(?:acting|interim|deputy|assistant|locum|parish|town|community)\s){0,2}clerk\b/i;

export const GROUPS = ['present', 'observing', 'apologies', 'officers', 'inAttendance'] as const;

export const NAMES: Readonly<Record<Group, string>> = { present: 'present', observing: 'observing', apologies: 'sending apologies', officers: 'officers', inAttendance: 'in attendance' };

// The heading of a table of items, or of the minutes below the lists.
const HEADING = /^(?:(?:draft\s)?minutes|agenda|(?:no\.?|item|minute|ref)\b.{0,60}\b(?:actions?|discussion|subject|decision|title)\b.{0,20})$/i;

const unread = (group: Group, { number }: PackLine): Problem => ({ message: `Those listed as ${NAMES[group]} could not be read in line ${String(number)}. Enter them by hand.`, line: number, kind: 'unreadable', value: group });

/** "Councillors in attendance" are those present where nobody but the chair is listed yet; "Other members in attendance" are not. */
const ofMembers = ({ group }: AttendanceLabel, text: string, present: number): boolean => group === 'inAttendance' && present < 2 && /^(?:other\s)?(?:councillors|cllrs|members)\s(?:(?:in\s)?attend|present)/i.test(text);

const CHAIRED = /^(.{3,70}?),?\s(?:was\s)?(?:in\sthe\schair|presiding|took\sthe\schair)\W?$/i;

const surnameOf = (name: string): string => bareName(name).split(' ').at(-1) ?? name;

function inChair(name: string, line: number): MinutedPerson[] {
  const read = peopleIn(name);
  return read.kind === 'people' ? read.people.map((person) => ({ ...person, role: person.role ?? 'in the Chair', attendance: null, isDoubtful: false, line })) : [];
}

const CHAIR = /^(?:chair(?:man|woman|person)?|(?:vice|deputy)[-\s]chair(?:man|woman|person)?|convener|leader)\b/i;

function move(places: { group: Group | null; attendance: MinutedPerson['attendance'] }, label: AttendanceLabel, text: string): void {
  if (label.group) {
    places.group = label.group;
    places.attendance = label.attendance;
  } else {
    places.attendance = label.attendance ?? places.attendance;
    // "Members:" below those observing or absent begins the list of those present; below "Present" it changes nothing.
    if (/^(?:[\w-]+\s){0,2}(?:members|councillors|co-?optees)/i.test(text) && places.group !== 'apologies' && places.group !== 'observing') places.group = 'present';
  }
}

const cells = (text: string): string[] => (text.includes('\t') || text.startsWith('|') || / {3,}/.test(text) ? cellsOf(text) : [text]).filter((cell) => /\w/.test(cell));

/** A cell of a table keeps its own lines apart: each is a person. */
const ownLines = (line: PackLine, label: AttendanceLabel | null): string => {
  if (!/<br\s?\/?>/i.test(line.raw)) return label ? label.rest : line.text;
  const parted = plainText(line.raw.replace(/<br\s?\/?>/gi, '; '));
  return label ? (attendanceLabel(parted)?.rest ?? label.rest) : parted;
};

/** "Academies: Jo Bloggs (Chair), Ann Lee": whom they stand for, before the names. */
function withoutKind(text: string): string {
  const names = /^[A-Z][A-Za-z\s/&'-]{2,40}:\s+(\S.*)$/.exec(text)?.[1];
  const read = names === undefined ? null : peopleIn(names);
  return names !== undefined && read?.kind === 'people' && read.people.length > 0 ? names : text;
}

/** "Councillors Ash, Elm" with "and Oak" below it, or "Councillors Ash," with "Elm and Oak": the title holds for the next line too. */
const goingOn = (text: string, plural: string | null, isOpen: boolean): string => (plural !== null && (isOpen || /^and\s/.test(text)) ? `${plural} ${text.replace(/^and\s/, '')}` : text);

const PLURAL = /(?:^|[,;]\s|\sand\s)(?:the\s)?(Councillors|Cllrs)\s/g;

interface CellRead {
  readonly people: readonly Person[];
  readonly trailing: string | null;
  readonly isDoubtful: boolean;
}

function readCell(text: string, papers: string): CellRead | null {
  const read = peopleIn(text);
  if (read.kind === 'people' && !read.people.some((person) => runsTogether(person.name))) return { ...read, isDoubtful: false };
  // One that runs on, where commas part the others.
  const pieces = read.kind === 'people' && read.people.length > 1 ? read.people.flatMap((person) => (runsTogether(person.name) ? (partNames(person.name, papers) ?? [null]).map((own) => own && { ...own, role: own.role, substitute: null }) : [person])) : [null];
  const whole = pieces.flatMap((person) => person ?? []);
  if (read.kind === 'people' && whole.length === pieces.length) return { people: whole, trailing: read.trailing, isDoubtful: true };
  const parted = partNames(text, papers);
  if (parted) return { people: parted.map((person) => ({ ...person, substitute: null })), trailing: null, isDoubtful: true };
  return null;
}

/** Four words and more, with no comma between: "David Elm Simon Oak" is hardly one person. */
const runsTogether = (name: string): boolean => withoutTitles(name.replace(/\([^()]*\)/g, ' ')).split(' ').filter((word) => /^[^a-z\s]/.test(word)).length >= 4;

function extendRole(list: MinutedPerson[], words: string): void {
  const last = list.pop();
  if (last) list.push({ ...last, role: last.role === null ? squash(words).replace(/^[-–—,\s]+/, '') : `${last.role} ${squash(words)}` });
}

/** Where columns were lost a member may be left standing among the officers. */
function moveMembers(found: Record<Group, MinutedPerson[]>, members: readonly MemberReading[], problems: Problem[]): void {
  const known = new Set(members.map((member) => bareName(member.name)));
  const strays = found.present.some((person) => person.isDoubtful) ? found.officers.filter((person) => person.role === null && known.has(bareName(person.name))) : [];
  for (const stray of strays) {
    found.officers = found.officers.filter((person) => person !== stray);
    found.present.push({ ...stray, isDoubtful: true });
    problems.push({ message: `${stray.name} is a member and is printed among the officers. They were counted as present; check it.`, line: stray.line, kind: 'uncertain', value: 'present' });
  }
}
