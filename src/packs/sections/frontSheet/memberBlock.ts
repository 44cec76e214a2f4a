import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import { findDates } from '../../printed/dates';
import { isAgendaHeading, isBodyName, isFurniture, isNotesHeading } from '../markers';
import type { Labelled } from './labels';
import { isBrokenGroup, isGroup } from './memberGroups';
import { namesIn, OFFICE, personIn, TITLE } from './memberNames';

/** "To: Councillors A Bloggs (Chairman), C Doe …", as a summons begins. */
export function addressees(lines: readonly PackLine[]): Labelled | null {
  const at = lines.findIndex((line) => /^(?:to\s?:?\s{1,8}(?:all\s)?(?:councillors?|cllrs?)\b[^.]{10,}|(?:councillors|cllrs)\s?:\s(?=[^,]{3,60},).{20,})/i.test(line.text));
  const line = lines[at];
  return line ? { label: 'members', value: squash(line.text).replace(/^to\s?:?\s(?:all\s)?/i, '').replace(/^(?:councillors|cllrs)\s?:?\s/i, ''), line, at } : null;
}

export interface Entry {
  readonly text: string;
  readonly line: PackLine;
  /** The number of its last line, where a bracket runs on. */
  readonly upTo?: number;
}

/** The heading above the list: of several one with a name below it, as "To: Members of the Committee" may only say whom the sheet is sent to. */
export function membershipHeading(lines: readonly PackLine[]): Labelled | null {
  const headings = lines.flatMap((line, at) => (line.text.length < 80 && HEADING.test(line.text) && !/\b(?:public|press)\b/i.test(line.text) && !isOfAttendance(lines, at) ? [at] : []));
  const named = headings.filter((heading, index) => lines.slice(heading + 1, Math.min(heading + 8, headings[index + 1] ?? lines.length)).some(({ text }) => !isSender(text) && (namesIn(text)?.length ?? 0) > 0));
  const at = named.find((heading) => !/^to\b/i.test(lines[heading]?.text ?? '')) ?? named[0] ?? headings[0];
  const line = at === undefined ? undefined : lines[at];
  return line && at !== undefined ? { label: 'members', value: '', line, at } : null;
}

const HEADING = /^(?:to\s?:?\s+(?:all\s)?(?:the\s)?(?=members\sof))?(?:(?:board|committee|cabinet|panel)\s)?(?:membership|members)(?:\s(?:of|and)\b.{0,60})?(?:\s?[([][^()[\]]{1,40}[)\]])?\s*:?$/i;

/** "Committee Members" above "Present:" are half a label of minutes. */
export const isOfAttendance = (lines: readonly PackLine[], at: number): boolean => /^(?:(?:in\s)?(?:present|attend)|members\spresent)/i.test(lines[at + 1]?.text ?? '');

/** "Appointed by Corrow Council (3 Con, 1 Lab)", "Corrow Council (4)": whoever sends the members below. */
export const isSender = (text: string): boolean => text.length < 120 && !/ {2}|\t|^(?:councillor|cllr)s?\s/i.test(text) && (/^(?:appointed|nominated)\sby\s(?:the\s)?\p{Lu}[^:]{2,80}:?$/u.test(text) || /^\p{Lu}[\p{L}\s&'’-]{2,60}\s(?:council|authority)\s?(?:\([^()]{1,40}\)\s?:?|:)$/iu.test(text) || /^\p{Lu}[\p{L}\s&'’-]{2,60}\sCouncil$/u.test(text));

export function blockBelow(lines: readonly PackLine[], label: Labelled, labelled: readonly Labelled[]): Entry[] {
  const entries: Entry[] = [];
  // "Aelodaeth / Membership:": what stands before the colon is the label in another tongue.
  // "Membership: (Ward represented)": what brackets say of the list is no member.
  if (label.value !== '' && !label.line.text.endsWith(':') && !/^\([^()]*\)$/.test(label.value)) {
    entries.push({ text: label.value, line: label.line });
    const cells = cellsOf(label.line.text);
    // In two columns the first row has a name in the second too.
    const own = cells.findIndex((text) => text.endsWith(label.value));
    if (own >= 0) for (const text of cells.slice(own + 1)) if (text !== '') entries.push({ text, line: label.line });
  }
  const substitutes = substitutesFrom(label.line);
  if (substitutes !== null) entries.length = 0;
  let blanks = 0;
  // Substitutes are no members; who is co-opted may stand below them.
  let areOthers = false;
  for (let at = label.at + (isHeadingRest(label, lines[label.at + 1]) ? 2 : 1); at < Math.min(lines.length, label.at + 120); at += 1) {
    const printed = lines[at];
    const line = printed && substitutes !== null ? { ...printed, text: printed.raw.slice(0, substitutes - 1).trim() } : printed;
    if (!line) break;
    if (isFurniture(line.text)) continue;
    if (isBlank(line)) {
      blanks += 1;
      // Names in a row with commas make the whole list, but for a group that has a heading of its own; names a line each may stand apart.
      if (blanks > 2 || (entries.some((entry) => entry.text.split(/,\s/).length > 2) && !opensGroup(lines[at + 1]?.text ?? ''))) break;
      continue;
    }
    if (entries.length === 0 && /^quorum\b.{0,40}$/i.test(line.text)) continue;
    if (/\bquorum\b/i.test(line.text)) break;
    if (blanks > 0 && entries.length > 0 && /\b(?:committee|panel|cabinet)$/i.test(line.text) && isBodyName(line.text)) break;
    const isLabel = labelled.some((other) => other.at === at && other.label !== 'members') && !isHeaderRow(line.text) && !SUBSTITUTES.test(line.text);
    if (isLabel || isAgendaHeading(line.text) || isNotesHeading(line.text) || findDates(line.text).some((date) => date.hasWeekday)) break;
    if ((/[.?!]$/.test(line.text) && squash(line.text).split(' ').length > 12) || isProse(line.text)) break;
    const others = OTHERS.exec(line.text);
    if (others && !/^independent\spersons?\b/i.test(line.text) && !line.text.includes('\t')) {
      blanks = 0;
      areOthers = false;
      if (others[1]) entries.push({ text: others[1], line });
      continue;
    }
    const isEnd = /^(?:independent|advisers?|substitutes?|co-?opt\w{0,4}|officers?|observers?|non-?voting(?=\W*observers)|quorum|(?:named\s)?reserves?|deputies)\b(?:.{0,40}:?$|\s?(?:members?)?:)/i.test(line.text) && !line.text.includes('\t');
    if (isEnd && !SUBSTITUTES.test(line.text)) break;
    if (isEnd || areOthers) {
      [areOthers, blanks] = [true, 0];
      continue;
    }
    blanks = 0;
    if (isSender(line.text) || isHeaderRow(line.text) || /^[\s|:-]+$/.test(line.text) || /^(?:(?:board|committee|voting|non-voting|elected|statutory|core|full)\s)?(?:members|councillors|cllrs|voting|non-voting)\s?:?$/i.test(line.text)) continue;
    // "Chair:   Jo Bloggs": the office stands in a cell of its own.
    const office = /^((?:(?:co|vice|deputy)[\s-])?chair(?:man|woman|person)?)(?:\s?:\s*|\s[–-]\s+)(\S.*)$/i.exec(line.text);
    const own = office ? [`${office[2] ?? ''} (${office[1] ?? ''})`] : cellsOf(line.text).map((cell) => cell.replace(/;$/, '')).filter((cell) => !/^[-–]?$/.test(cell));
    const cells = own.length > 1 && OFFICE.test(own[0] ?? '') ? [`${own[1] ?? ''} (${own[0] ?? ''})`, ...own.slice(2)] : own;
    for (const cell of cells) if (!isBrokenGroup(cell, lines[at + 1])) addEntry(entries, cell, line);
  }
  // Who is named above is mostly named again in the list itself.
  const alone: Entry[] = [];
  for (const above of officesAbove(lines, label.at)) {
    const person = personIn(above.text.replace(/\s\([^()]*\)$/, ''));
    const at = entries.findIndex(({ text }) => text.toLowerCase().includes(person));
    const entry = entries[at];
    if (!entry) alone.push(above);
    else if (!entry.text.includes('(')) entries[at] = withOffice(entry, person, /\([^()]*\)$/.exec(above.text)?.[0] ?? '');
  }
  return [...alone, ...entries];
}

/** "Ann Lee, Corrow Council" with "(Chair)" behind the name, as it is told above the list. */
function withOffice(entry: Entry, person: string, office: string): Entry {
  const end = entry.text.toLowerCase().indexOf(person) + person.length;
  return { ...entry, text: `${entry.text.slice(0, end)} ${office}${entry.text.slice(end)}` };
}

/** "Membership        Named substitutes": where the second column begins, whose names are not members'. */
function substitutesFrom({ text, raw }: PackLine): number | null {
  const [, second = ''] = /(?: {3,}|\t)\s{0,80}((?:named\s|nominated\s)?(?:substitutes?|deputies|reserves)(?:\smembers?)?)\s?:?$/i.exec(text) ?? [];
  return second === '' || raw.includes('\t') ? null : raw.lastIndexOf(second);
}

/** "Co-opted Independent Persons (non-voting)": members too, under a heading of their own. */
const OTHERS = /^(?:(?:voting|non-voting|statutory)\s)?(?:co-?opt(?:ed|ees?)|independent)(?:\s(?:voting|non-voting|independent|members?|persons?|representatives?)){0,3}(?:\s?\([^()]{1,40}\))?\s?(?::\s*(.*))?$/i;

const SUBSTITUTES = /^(?:named\s)?(?:substitutes?|reserves?|deputies)\b/i;

const opensGroup = (text: string): boolean => isSender(text) || isGroup(text) || OTHERS.test(text) || SUBSTITUTES.test(text);

/** "Chair:" and "Vice-Chair:" with a name beside or below them, above the list of the other members. */
function officesAbove(lines: readonly PackLine[], at: number): Entry[] {
  // "Chair: Jo Bloggs      Vice-Chair: Ann Lee": each office in a cell of its own.
  const above = lines.slice(Math.max(0, at - 10), at).filter((line) => !isBlank(line)).flatMap((line) => (OFFICES.test(line.text) ? cellsOf(line.text).map((text) => ({ ...line, text })) : [line]));
  return above.flatMap((line, index): Entry[] => {
    // "Cadeirydd / Chair:": the same in two tongues.
    const [, office = '', beside = ''] = /^(?:[\p{L}\s-]{4,30}\s\/\s)?((?:(?:co|vice|deputy)[\s-])?(?:chair(?:man|woman|person)?|conven[eo]r))\s?:\s*(.*)$/iu.exec(line.text) ?? [];
    const named = beside === '' ? above[index + 1] : line;
    const name = beside === '' ? (named?.text ?? '') : beside;
    return office === '' || !named || namesIn(name)?.length !== 1 ? [] : [{ text: `${name} (${office})`, line: named }];
  });
}

const OFFICES = /^[^:]{4,40}:\s.{3,60}? {3,}(?:(?:co|vice|deputy)[\s-])?chair[a-z]{0,6}\s?:/i;

/** "(Chair)" below a name in whichever column, the rest of a post below its beginning, and the name below "Chair:" go together. */
function addEntry(entries: Entry[], text: string, line: PackLine): void {
  const last = entries[entries.length - 1];
  const isBelow = last !== undefined && (last.upTo ?? last.line.number) === line.number - 1;
  const opened = isBelow && OPENED.test(last.text);
  const above = OFFICE.test(text.replace(/^\(|\)$/g, '')) && text.startsWith('(') ? entries.findIndex((entry) => entry.line.number === line.number - 1 && Math.abs(entry.line.raw.indexOf(entry.text) - line.raw.indexOf(text)) <= 2) : -1;
  const office = entries[above];
  const goesOn = isBelow && !/[,;]$/.test(last.text) && /^\([^()]{2,60}\)[,;]\s/.test(text);
  if (last && (goesOn || (opened && /^[^(),;]{2,50}\)/.test(text)))) entries[entries.length - 1] = { ...last, upTo: line.number, text: `${last.text} ${text}` };
  else if (office) entries[above] = { ...office, text: `${office.text} ${text}` };
  else if (last && /^\([^()]{3,60}\)$/.test(text)) entries[entries.length - 1] = { ...last, text: `${last.text} ${text}` };
  else if (last && OFFICE.test(last.text)) entries[entries.length - 1] = { text: `${text} (${last.text.replace(/\s?:$/, '')})`, line };
  else if (last && last.line.number === line.number - 1 && /,\s.*(?:\b(?:and|of|the|for)|[^\s.;:\d])$/.test(last.text) && /^(?:[a-z]|[A-Z][a-z]+$)/.test(text) && namesIn(text) === null && (namesIn(last.text)?.length ?? 0) === 1) entries[entries.length - 1] = { ...last, text: `${last.text} ${text}` };
  else entries.push({ text, line });
}

/** "(Strategic" at the end of a line, with "Director for People)" at the beginning of the next: a post; "(Deputy Alderman Jo Bloggs" holds a name. */
const OPENED = new RegExp(`\\((?!(?:Deputy|Vice|Co)\\b)(?!${TITLE}\\s)[^(),;]{2,50}$`);

/** "Panel" below "Membership of the Parks Sub Committee Hearing": the heading goes on. */
const isHeadingRest = ({ line, value }: Labelled, below: PackLine | undefined): boolean => value === '' && !line.text.endsWith(':') && /^(?:[\p{L}&]+\s){0,3}(?:sub-?\s?committee|committee|panel|board|authority|forum)$/iu.test(below?.text ?? '');

/** A sentence that was broken before its end: no list of names has its verbs. */
const isProse = (text: string): boolean => text.split(/\s+/).length > 6 && /\s(?:is|are|was|were|will|may|can|should|must|has|have|please)\s/.test(text) && namesIn(text) === null;

/** "Name     Representing": what the columns of a list of members hold. */
export const isHeaderRow = (text: string): boolean => {
  const cells = cellsOf(text).filter((cell) => cell !== '');
  return cells.length > 1 && cells.every((cell) => /^(?:name|member|councillor|role|representing|organisation|organization|title|position|post|portfolio|responsibility|party|ward|body|authority|nominated\sby|term(?:\sof\soffice)?|substitute)s?$/i.test(cell));
};
