import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import type { MemberReading, Problem, VacancyReading } from '../../reading';
import { findDates } from '../../printed/dates';
import { isAgendaHeading, isFurniture, isNotesHeading } from '../markers';
import type { Labelled } from './labels';
import { namesIn, personIn, roleIn } from './memberNames';
import { withoutOrganisations } from './memberTable';
import { partNames } from './runTogether';

export interface MembersRead {
  readonly members: readonly MemberReading[];
  readonly vacancies: readonly VacancyReading[];
  readonly problems: readonly Problem[];
}

/**
 * Members are read where each has a line, a cell or a comma of their own. Where lines run them together the names are
 * parted by what the rest of the pack says about them, and each that nothing confirms is a problem.
 */
export function readMembers(lines: readonly PackLine[], labelled: readonly Labelled[], elsewhere: readonly PackLine[]): MembersRead {
  const label = labelled.find((value) => value.label === 'members' && !/\b(?:public|press)\b/i.test(value.line.text)) ?? addressees(lines) ?? membershipHeading(lines);
  if (!label) return { members: [], vacancies: [], problems: [] };
  const block = blockBelow(lines, label, labelled);
  const isTable = block.some(({ line }) => /[\t|]/.test(line.text));
  const cells = isTable ? withoutOrganisations(block) : block.map((entry) => ({ ...entry, seat: null }));
  const vacancies = cells.flatMap(({ text, line, seat }) => (isVacancy(text) || /[,;:]\s(?:and\s)?vacan(?:cy|t)\b/i.test(text) ? [{ seat: seat ?? (isVacancy(text) ? seatIn(text) : senderIn(text)), line: line.number }] : []));
  const read = cells.filter(({ text }) => !isVacancy(text)).map(({ text, line, seat }) => ({ text, line, seat, names: namesIn(text) }));
  const unclear = read.filter(({ names }) => names === null);
  const laidOut = unclear.length > 0 && !isTable ? membersInColumn(block) : null;
  if (laidOut) return { members: withoutRepeats(laidOut).kept, vacancies, problems: withoutRepeats(laidOut).problems };
  if (unclear.length > 0 && !isTable) return { ...partNames(read, elsewhere), vacancies };
  const members = read.flatMap(({ line, names, seat }) => (names ?? []).map(({ name, role }) => ({ name, role: role ?? seatRole(seat), line: line.number })));
  const { kept, problems } = withoutRepeats(members);
  return { members: kept, vacancies, problems: [...unclear.map(({ text, line }): Problem => ({ message: `“${text.slice(0, 80)}” in the list of members could not be read as a name. Enter it by hand.`, line: line.number, kind: 'unreadable', value: 'members' })), ...problems] };
}

/** Names in a column of their own, with the bodies they come from in the next, parted by nothing but space. */
function membersInColumn(block: readonly Entry[]): MemberReading[] | null {
  const lines = [...new Set(block.map(({ line }) => line))];
  const rows = lines.map((line) => ({ line, cells: cellsOf(line.text).filter((cell) => cell !== '') }));
  if (rows.filter(({ cells }) => cells.length === 2).length < 2 || rows.some(({ cells }) => cells.length > 2)) return null;
  const members = rows.map(({ line, cells: [name = '', seat = null] }) => (namesIn(name) ?? []).map((named) => ({ name: named.name, role: named.role ?? (seat === null ? null : (seatRole(seat) ?? roleIn(/\(([^()]{4,20})\)$/.exec(seat)?.[1] ?? ''))), line: line.number })));
  return members.every((names) => names.length === 1) ? members.flat() : null;
}

const isVacancy = (text: string): boolean => /^\(?(?:vacan(?:cy|t)\b|vacant\sseat|tbc\b|to\sbe\s(?:appointed|confirmed|advised))/i.test(text);

const seatIn = (text: string): string | null => squash(text.replace(/^\(?(?:vacan(?:cy|t)|tbc|to\sbe\s\w+)\b[\s,:)–-]*/i, '').replace(/^\((.*)\)$/, '$1')) || null;

/** "Corrow Council: Councillor Jo Bloggs, vacancy": the body before the colon. */
const senderIn = (text: string): string | null => /^([^:]{3,80}):/.exec(text)?.[1] ?? null;

/** "Chair, Cabinet Lead for Health" beside a name: an office in this chair, not in another ("Chair of the Safeguarding Board"). */
const seatRole = (seat: string | null): string | null => (seat !== null && /^(?:(?:co|deputy|vice)[\s-])?chair(?:man|woman|person)?\s*(?:,|$|\(|-|–|of\sthe\s(?:board|committee|panel)\b)/i.test(seat) ? roleIn(seat) : null);

function withoutRepeats(members: readonly MemberReading[]): { readonly kept: MemberReading[]; readonly problems: Problem[] } {
  const kept: MemberReading[] = [];
  const problems: Problem[] = [];
  for (const member of members) {
    const twice = kept.find((other) => personIn(other.name) === personIn(member.name));
    if (!twice) kept.push(member);
    else problems.push({ message: `${member.name} is listed as a member twice, first in line ${String(twice.line)}; one was kept. Check whether two people are meant.`, line: member.line, kind: 'uncertain', value: 'members' });
  }
  return { kept, problems };
}

/** "To: Councillors A Bloggs (Chairman), C Doe …", as a summons begins. */
function addressees(lines: readonly PackLine[]): Labelled | null {
  const at = lines.findIndex((line) => /^to\s?:?\s{1,8}(?:all\s)?(?:councillors|cllrs)\b[^.]{10,}/i.test(line.text));
  const line = lines[at];
  return line ? { label: 'members', value: squash(line.text).replace(/^to\s?:?\s/i, '').replace(/^(?:councillors|cllrs)\s?:?\s/i, ''), line, at } : null;
}

export interface Entry {
  readonly text: string;
  readonly line: PackLine;
}

function membershipHeading(lines: readonly PackLine[]): Labelled | null {
  const at = lines.findIndex((line) => line.text.length < 80 && /^(?:to\s?:?\s+(?=members\sof))?(?:(?:board|committee|cabinet|panel)\s)?(?:membership|members)(?:\s(?:of|and)\b.{0,60})?\s*:?$/i.test(line.text) && !/\b(?:public|press)\b/i.test(line.text));
  const line = lines[at];
  return line ? { label: 'members', value: '', line, at } : null;
}

function blockBelow(lines: readonly PackLine[], label: Labelled, labelled: readonly Labelled[]): Entry[] {
  const entries: Entry[] = label.value === '' ? [] : [{ text: label.value, line: label.line }];
  let blanks = 0;
  for (let at = label.at + 1; at < Math.min(lines.length, label.at + 120); at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isFurniture(line.text)) continue;
    if (isBlank(line)) {
      blanks += 1;
      // Names in a row with commas make the whole list; names a line each may stand apart.
      if (blanks > 2 || entries.some((entry) => entry.text.split(/,\s/).length > 2)) break;
      continue;
    }
    const isLabel = labelled.some((other) => other.at === at && other.label !== 'members');
    if (isLabel || isAgendaHeading(line.text) || isNotesHeading(line.text) || findDates(line.text).some((date) => date.hasWeekday)) break;
    if (/[.?!]$/.test(line.text) && squash(line.text).split(' ').length > 12) break;
    if (/^(?:independent|advisers?|substitutes?|co-?opt\w{0,4}|officers?|observers?|non-?voting(?=\W*observers)|quorum|(?:named\s)?reserves?|deputies)\b(?:.{0,40}:?$|\s?(?:members?)?:)/i.test(line.text) && !line.text.includes('\t')) break;
    blanks = 0;
    if (isHeaderRow(line.text) || /^[\s|:-]+$/.test(line.text) || /^(?:(?:board|committee|voting|non-voting|elected|statutory|core|full)\s)?(?:members|voting|non-voting)\s?:?$/i.test(line.text)) continue;
    // "Chair:   Jo Bloggs": the office stands in a cell of its own.
    const office = /^((?:(?:co|vice|deputy)[\s-])?chair(?:man|woman|person)?)\s?:\s*(\S.*)$/i.exec(line.text);
    const cells = office ? [`${office[2] ?? ''} (${office[1] ?? ''})`] : cellsOf(line.text).filter((cell) => cell !== '');
    for (const cell of cells) entries.push({ text: cell, line });
  }
  return entries;
}

const isHeaderRow = (text: string): boolean => {
  const cells = cellsOf(text).filter((cell) => cell !== '');
  return cells.length > 1 && cells.every((cell) => /^(?:name|member|councillor|role|representing|organisation|organization|title|position|post|party|ward|body|authority|nominated\sby|term(?:\sof\soffice)?|substitute)s?$/i.test(cell));
};
