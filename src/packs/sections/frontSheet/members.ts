import type { PackLine } from '../../lines';
import { cellsOf, isBlank, squash } from '../../lines';
import type { MemberReading, Problem } from '../../reading';
import { findDates } from '../../printed/dates';
import { isAgendaHeading, isNotesHeading } from '../markers';
import type { Labelled } from './labels';

export interface MembersRead {
  readonly members: readonly MemberReading[];
  readonly problems: readonly Problem[];
}

/** Members are read where each has a line, a cell or a comma of their own. Names that run into one another are left out, with their lines. */
export function readMembers(lines: readonly PackLine[], labelled: readonly Labelled[]): MembersRead {
  const label = labelled.find((value) => value.label === 'members' && !/\b(?:public|press)\b/i.test(value.line.text)) ?? addressees(lines) ?? membershipHeading(lines);
  if (!label) return { members: [], problems: [] };
  const block = blockBelow(lines, label, labelled);
  const read = block.map(({ text, line }) => ({ line, names: namesIn(text) }));
  const unclear = read.filter(({ names }) => names === null).map(({ line }) => line.number);
  // A single line that runs names together says that the columns were lost, so the lines around it cannot be trusted either.
  const isTable = block.some(({ line }) => line.text.includes('\t') || line.text.includes('|'));
  const kept = unclear.length > 0 && !isTable ? [] : read;
  const members = kept
    .flatMap(({ line, names }) => (names ?? []).map((name) => ({ ...name, line: line.number })))
    .filter((member, index, all) => all.findIndex((other) => other.name === member.name) === index);
  const [first, last] = [unclear[0], unclear[unclear.length - 1]];
  if (first === undefined || last === undefined) return { members, problems: [] };
  const where = first === last ? `line ${String(first)}` : `lines ${String(kept.length > 0 ? first : (block[0]?.line.number ?? first))} to ${String(kept.length > 0 ? last : (block[block.length - 1]?.line.number ?? last))}`;
  const which = kept.length > 0 ? 'Some members' : 'The members';
  return { members, problems: [{ message: `${which} could not be read reliably: names or columns run together in ${where}. Enter them by hand.`, line: first }] };
}

/** "To: Councillors A Bloggs (Chairman), C Doe …", as a summons begins. */
function addressees(lines: readonly PackLine[]): Labelled | null {
  const at = lines.findIndex((line) => /^to\s?:?\s{1,8}(?:all\s)?(?:councillors|cllrs)\b[^.]{10,}/i.test(line.text));
  const line = lines[at];
  return line ? { label: 'members', value: squash(line.text).replace(/^to\s?:?\s/i, '').replace(/^(?:councillors|cllrs)\s?:?\s/i, ''), line, at } : null;
}

interface Entry {
  readonly text: string;
  readonly line: PackLine;
}

function membershipHeading(lines: readonly PackLine[]): Labelled | null {
  const at = lines.findIndex((line) => line.text.length < 80 && /^(?:(?:board|committee|cabinet|panel)\s)?(?:membership|members)(?:\s(?:of\sthe|and)\b.{0,50})?\s*:?$/i.test(line.text));
  const line = lines[at];
  return line ? { label: 'members', value: '', line, at } : null;
}

function blockBelow(lines: readonly PackLine[], label: Labelled, labelled: readonly Labelled[]): Entry[] {
  const entries: Entry[] = label.value === '' ? [] : [{ text: label.value, line: label.line }];
  let blanks = 0;
  for (let at = label.at + 1; at < Math.min(lines.length, label.at + 120); at += 1) {
    const line = lines[at];
    if (!line) break;
    if (isBlank(line)) {
      blanks += 1;
      // Names in a row with commas make the whole list; names a line each may stand apart.
      if (blanks > 2 || entries.some((entry) => entry.text.split(/,\s/).length > 2)) break;
      continue;
    }
    const isLabel = labelled.some((other) => other.at === at && other.label !== 'members');
    if (isLabel || isAgendaHeading(line.text) || isNotesHeading(line.text) || findDates(line.text).some((date) => date.hasWeekday)) break;
    if (/[.?!]$/.test(line.text) && squash(line.text).split(' ').length > 12) break;
    if (/^(?:independent|advisers?|substitutes?|co-?opt\w{0,4}|officers?|observers?|non-?voting|quorum)\b.{0,40}:?$/i.test(line.text) && !line.text.includes('\t')) break;
    blanks = 0;
    if (/^[\s|:-]+$/.test(line.text) || /^(?:(?:board|committee)\s)?members$/i.test(line.text)) continue;
    const cells = cellsOf(line.text).filter((cell) => cell !== '');
    for (const cell of cells) entries.push({ text: cell, line });
  }
  return entries;
}

interface Named {
  readonly name: string;
  readonly role: string | null;
}

const TITLE = '(?:the\\s)?(?:right\\sworshipful\\s)?(?:Councillor|Cllr|Alderman|Alderwoman|Deputy|Mayor|Lord|Lady|Dame|Sir|Dr|Prof(?:essor)?|Rev(?:erend)?|Canon|Mr|Mrs|Ms|Miss|Mx)\\.?';
const NOMINALS = '(?:,?\\s(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP|FRSA|PhD|QFSM|KBE|DBE))*';
const WORD = "(?:[A-Z]\\.?(?:\\s?[A-Z]\\.?){0,2}|(?:Mc|Mac|O['’]|D['’]|[Dd]e\\s|[Vv]an\\s|[Vv]on\\s)?[A-ZÀ-Ý][\\p{L}'’-]+)";
const NAME = new RegExp(`^((?:${TITLE}\\s){0,2}${WORD}(?:\\s${WORD}){1,3})(${NOMINALS})$`, 'u');

/** The names in one cell or line; null where they run together. No name at all (a vacancy) is an empty list. */
function namesIn(text: string): Named[] | null {
  const cleaned = squash(text).replace(/^(?:councillors?|cllrs?|members?)\s?:\s?/i, '').replace(/^[-–•·*]\s/, '').replace(/[;,.]$/, '');
  if (/^(?:\(?vacan(?:cy|t)\b|tbc\b|to\sbe\s(?:appointed|confirmed))/i.test(cleaned) || cleaned === '') return [];
  const pieces = cleaned.split(/\s*[;,](?!\s(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP)\b)\s*|\s+and\s+(?=[A-Z])/).filter((piece) => piece !== '');
  const isList = pieces.length > 1 && pieces.every((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) !== null);
  if (isList) return pieces.flatMap((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) ?? []);
  const one = nameOf(cleaned) ?? namedWithPost(cleaned);
  return one ? [one] : null;
}

/** One name and what brackets say of it: the office in the chair is a role, a party or ward is not. */
function nameOf(text: string): Named | null {
  const match = /^([^()]{3,80}?)\s*((?:\([^()]{1,60}\)\s*){0,3})(?:\s[-–]\s(chair(?:man|woman|person)?|(?:vice|deputy)[\s-]chair(?:man|woman|person)?))?$/i.exec(text);
  const name = match?.[1]?.trim() ?? '';
  if (!NAME.test(name) || countTitles(name) > 1 || POST.test(name)) return null;
  return { name, role: roleIn(`${match?.[2] ?? ''} ${match?.[3] ?? ''}`) };
}

/** "Jo Bloggs (Co-Chair) Director of Housing": the bracket parts name and post; so does the first word of a known post. */
function namedWithPost(text: string): Named | null {
  const [before = '', office] = /^([^()]{3,60})\(([^()]{2,40})\)/.exec(text)?.slice(1) ?? [];
  if (office !== undefined) {
    const own = nameOf(before.trim());
    return own ? { name: own.name, role: roleIn(office) } : null;
  }
  const at = POST.exec(text.replace(/^Deputy\s/, '_______'))?.index ?? /\s?(?:,|\s[–-]\s)/.exec(text)?.index;
  if (at === undefined) return null;
  const name = text.slice(0, at).replace(/[\s,–-]+$/, '');
  return name.split(' ').length <= 4 ? nameOf(name) : null;
}

const POST = /\b(?:chief|director|head|executive|cabinet|chair\w{0,6}|clinical|interim|strategic|group\sdirector|assistant|service|leader|lead|representative|headteacher|governor|nominee|portfolio|officer|manager|nhs|university|trust|healthwatch|commander|superintendent|inspector|services|democratic)\b/i;

const countTitles = (name: string): number => [...name.matchAll(/\b(?:Councillor|Cllr|Alderman|Alderwoman|Deputy|Dr|Mr|Mrs|Ms|Miss|Sir|Dame)\b/g)].length;

function roleIn(text: string): string | null {
  const role = /\b(co-?chair|(?:deputy|vice)[\s-]?chair|chair)(?:man|woman|person)?\b/i.exec(text)?.[1]?.toLowerCase().replace(/[\s-]+/g, ' ');
  if (role === undefined) return null;
  return role.startsWith('co') ? 'co-chair' : role.startsWith('vice') ? 'vice chair' : role.startsWith('deputy') ? 'deputy chair' : 'chair';
}
