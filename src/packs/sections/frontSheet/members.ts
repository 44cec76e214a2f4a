import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import type { MemberReading, Problem, VacancyReading } from '../../reading';
import { plainLetters } from '../../printed/letters';
import { isAgendaHeading, isFurniture } from '../markers';
import type { Labelled } from './labels';
import { groupedMembers, isGroup } from './memberGroups';
import type { Entry } from './memberBlock';
import { addressees, blockBelow, isHeaderRow, isOfAttendance, membershipHeading } from './memberBlock';
import { namesIn, personIn, roleIn } from './memberNames';
import { withoutOrganisations } from './memberTable';
import type { LaidOut } from './namesInRows';
import { namesInRows, surnamesFirst } from './namesInRows';
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
  const label = labelled.find((value) => value.label === 'members' && !/\b(?:public|press)\b/i.test(value.line.text) && !isOfAttendance(lines, value.at)) ?? addressees(lines) ?? membershipHeading(lines) ?? belowBody(lines, labelled);
  const grouped = label ? null : (groupedMembers(lines) ?? inRowsUnheaded(lines, labelled));
  if (!label && !grouped) return { members: [], vacancies: [], problems: [] };
  const isHeaded = label !== null && lines.slice(label.at, label.at + 12).some(({ text }) => isHeaderRow(text));
  const { block, problems: doubts } = label ? withNamesApart(blockBelow(lines, label, labelled), lines) : (grouped ?? { block: [], problems: [] });
  const read = readBlock(block.filter(({ text }) => !isGroup(text)), elsewhere, isHeaded);
  return { ...read, problems: [...doubts, ...read.problems, ...(read.members.length + read.vacancies.length + read.problems.length === 0 && label ? unreadList(label) : [])] };
}

/** A heading with no name below it that could be read; whom the sheet is sent to need not be listed. */
const unreadList = ({ line }: Labelled): Problem[] =>
  /^to\b|\b(?:asked|reminded|requested|invited)\b/i.test(line.text) ? [] : [{ message: `No name could be read below “${squash(line.text).slice(0, 60)}”. Enter the members by hand.`, line: line.number, kind: 'unreadable', value: 'members' }];

function readBlock(block: readonly Entry[], elsewhere: readonly PackLine[], isHeaded: boolean): MembersRead {
  const isTable = block.some(({ line }) => /[\t|]/.test(line.text));
  const { seats: cells, problems: doubts } = isTable ? withoutOrganisations(block, isHeaded) : { seats: block.map((entry) => ({ ...entry, seat: null })), problems: [] };
  const vacancies = cells.flatMap(({ text, line, seat }) => (isVacancy(text) || /[,;:]\s(?:and\s)?(?:(?:\d|one|two|three|an?)\s)?vacan(?:cy|cies|t)\b/i.test(text) ? [{ seat: seat ?? (isVacancy(text) ? seatIn(text) : senderIn(text)), line: line.number }] : []));
  const read = cells.filter(({ text }) => !isVacancy(text)).map(({ text, line, seat }) => ({ text, line, seat, names: namesIn(text) }));
  const unclear = read.filter(({ names }) => names === null);
  const laidOut = isTable ? null : (surnamesFirst(block) ?? namesInRows(block, unclear.length > 0) ?? (unclear.length > 0 ? membersInColumn(block) : null));
  if (laidOut) {
    const { kept, problems } = withoutRepeats(laidOut.members);
    return { members: kept, vacancies, problems: [...laidOut.problems, ...problems] };
  }
  // One line that is no name must not cost the others: only where most lines are none do names run together.
  if (unclear.length > 0 && !isTable && (unclear.length * 2 > read.length || unclear.some(({ text }) => runsTogether(text)))) return { ...partNames(read, elsewhere), vacancies };
  const members = read.flatMap(({ line, names, seat }) => (names ?? []).map(({ name, role }) => ({ name, role: role ?? seatRole(seat), line: line.number })));
  const { kept, problems } = withoutRepeats(members);
  return { members: kept, vacancies, problems: [...doubts, ...unclear.map(({ text, line }): Problem => ({ message: `“${text.slice(0, 80)}” in the list of members could not be read as a name. Enter it by hand.`, line: line.number, kind: 'unreadable', value: 'members' })), ...problems] };
}

/** A name or two that stand apart below names in a row, with nothing beside them: probably a line that the row was too long for. */
function withNamesApart(block: readonly Entry[], lines: readonly PackLine[]): { readonly block: readonly Entry[]; readonly problems: readonly Problem[] } {
  const last = block[block.length - 1]?.line;
  // "and" before a name says that it is the last of the list.
  const isClosed = /\sand\s[^,;]{3,60}$/.test(squash(block.map(({ text }) => text).join(' ')));
  if (!last || isClosed || !block.some(({ text }) => text.split(/,\s/).length > 2)) return { block, problems: [] };
  const at = lines.indexOf(last);
  const from = lines.findIndex((line, index) => index > at && !isBlank(line));
  const line = lines[from];
  const isApart = line !== undefined && from > at + 1 && from <= at + 3 && isBlank(lines[from + 1] ?? line) && !isFurniture(line.text) && !isAgendaHeading(line.text);
  const names = isApart && !/[\t|:]| {2}/.test(line.text) ? namesIn(line.text) : null;
  if (!line || names === null || names.length === 0 || names.length > 3 || !names.every(({ name }) => isPersonal(name))) return { block, problems: [] };
  return { block: [...block, { text: line.text, line }], problems: [{ message: `“${squash(line.text)}” stands apart below the list of members and was read as belonging to it. Check that it does.`, line: line.number, kind: 'uncertain', value: 'members' }] };
}

/** Two words in capitals may be a house as well. */
const isPersonal = (name: string): boolean => !/\b(?:advis[eo]rs?|members?|officers?|observers?|substitutes?|attendees|house|hall|centre|center|street|road|building|room|offices?|chamber|square|court|library|school|hotel|club)$/i.test(name);

/** Two titles, a name behind a bracket, or five capitalised words and more without a comma, are hardly one person's. */
const runsTogether = (text: string): boolean => /\([^()]{2,40}\)\s[A-Z][^\s,]+\s[A-Z]/.test(plainLetters(text)) || /(?:^|\s)(?:Councillor|Cllr|Alderman|Deputy|Mr|Mrs|Ms|Miss|Dr)\b.*\s(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr)\s/.test(text) || (!/[,–-]/.test(text) && plainLetters(text).split(' ').filter((word) => /^[A-ZÀ]/.test(word)).length > 4);

/** Names in a column of their own, with the bodies they come from in the next, parted by nothing but space. */
function membersInColumn(block: readonly Entry[]): LaidOut | null {
  const lines = [...new Set(block.map(({ line }) => line))];
  const printed = lines.map((line) => ({ line, cells: cellsOf(line.text).filter((cell) => !/^[-–]?$/.test(cell)) }));
  const rows = printed.filter(({ cells }) => cells.length === 2);
  // A line with one cell is the rest of what stands beside a name.
  if (rows.length < 2 || printed.some(({ cells }) => cells.length > 2 || (cells.length === 1 && (namesIn(cells[0] ?? '')?.length ?? 0) > 0))) return null;
  // "Homes and Planning     Councillor Ash": the portfolio may stand before the name.
  for (const column of [0, 1]) {
    const members = rows.map(({ line, cells }) => (namesIn(cells[column] ?? '') ?? []).map((named) => ({ name: named.name, role: named.role ?? seatRole(cells[1 - column] ?? null), line: line.number })));
    if (members.every((names) => names.length === 1)) return { members: members.flat(), problems: [] };
  }
  return null;
}

/** "MEETING: CABINET" above "Councillor Jo Bloggs   Leader of the Council": its members, where nothing heads their list. */
function belowBody(lines: readonly PackLine[], labelled: readonly Labelled[]): Labelled | null {
  const body = labelled.find(({ label, at }) => label === 'committee' && [1, 2].every((step) => /^(?:councillor|cllr)\s/i.test(lines[at + step]?.text ?? '')));
  return body ? { ...body, label: 'members', value: '' } : null;
}

/** Three lines and more that begin with "Councillor", one below the other, where nothing says whose list it is. */
function inRowsUnheaded(lines: readonly PackLine[], labelled: readonly Labelled[]): ReturnType<typeof groupedMembers> {
  const end = lines.findIndex((line) => isAgendaHeading(line.text));
  const at = lines.slice(0, end < 0 ? lines.length : end).findIndex((_, index) => [0, 1, 2].every((step) => /^(?:councillor|cllr)\s/i.test(lines[index + step]?.text ?? '')));
  const first = lines[at];
  if (!first) return null;
  const block = blockBelow(lines, { label: 'members', value: '', line: first, at: at - 1 }, labelled);
  return { block, problems: [{ message: 'The names here were taken for the members: no heading says so. Check that they are.', line: first.number, kind: 'uncertain', value: 'members' }] };
}

const isVacancy = (text: string): boolean => /\(\s?vacan(?:t|cy)\s?\)$/i.test(text) || /^\(?(?:(?:\d|one|two|three)\s)?(?:vacan(?:cy|cies|t)\b|vacant\sseat|tbc\b|to\sbe\s(?:appointed|confirmed|advised))/i.test(text);

const seatIn = (text: string): string | null => squash(text.replace(/\s*\(\s?vacan(?:t|cy)\s?\)$/i, '').replace(/^\(?(?:\d|one|two|three)\s(?=vacan)/i, '').replace(/^\(?(?:vacan(?:cy|cies|t)|tbc|to\sbe\s\w+)\b[\s,:)–-]*/i, '').replace(/^\((.*)\)$/, '$1')) || null;

/** "Corrow Council: Councillor Jo Bloggs, vacancy": the body before the colon. */
const senderIn = (text: string): string | null => /^([^:]{3,80}):/.exec(text)?.[1] ?? null;

/** "Chair, Cabinet Lead for Health", "Opposition Member (Chair)" beside a name: an office in this chair, not in another ("Chair of the Safeguarding Board"). */
function seatRole(seat: string | null): string | null {
  if (seat === null) return null;
  if (/^(?:(?:co|deputy|vice)[\s-])?chair(?:man|woman|person)?\s*(?:,|$|\(|-|–|of\sthe\s(?:board|committee|panel)\b)/i.test(seat)) return roleIn(seat);
  return roleIn(/\(([^()]{4,20})\)$/.exec(seat)?.[1] ?? '');
}

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
