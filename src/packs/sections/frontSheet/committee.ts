import type { PackLine } from '../../lines';
import { isBlank, paragraphs, squash } from '../../lines';
import { findDates } from '../../printed/dates';
import { plainLetters } from '../../printed/letters';
import { isBodyName, isWelshBodyName } from '../markers';
import type { Labelled } from './labels';

export interface CommitteeRead {
  readonly name: string;
  readonly line: number;
  /** Why it may be another, as half a sentence. */
  readonly doubt?: string;
}

/** The body that meets: labelled, or "Meeting of the …", or the first line that is the name of one and not only of a council. */
export function readCommittee(lines: readonly PackLine[], labelled: readonly Labelled[]): CommitteeRead | null {
  const label = labelled.find((value) => value.label === 'committee' && value.value.length < 150 && /[A-Za-z]{4}/.test(value.value) && !isOnlyWhen(value.value));
  if (label && isBodyName(nameIn(label.value))) return { name: nameIn(label.value), line: label.line.number };
  const named = namedLines(lines);
  const meetingOf = meetingOfBody(lines);
  // "DISTRICT COUNCIL" below its district is half of the council's own name where another body is named.
  const own = named.find((line) => !isCouncil(line.name) && !HALF_NAME.test(line.name)) ?? named.find((line) => !isCouncil(line.name));
  if (own && meetingOf && !isCouncil(meetingOf.name)) return own.line <= meetingOf.line ? own : meetingOf;
  // "The Council" is the one whose name heads the sheet, where that is of a parish, a town or a community.
  const isNamed = meetingOf && !isUnnamedCouncil(meetingOf.name) && !(/^council$/i.test(meetingOf.name) && !own && named[0] && meetsItself(named[0].name));
  if (isNamed && (!own || /\bcouncil\b/i.test(meetingOf.name))) return meetingOf;
  // "The Parish Council" is the one whose name heads the sheet.
  if (named[0] && !own) return meetsItself(named[0].name) ? named[0] : { ...named[0], doubt: 'is the council’s own name: no committee was found beside it' };
  return own ?? inWelsh(lines) ?? (label ? { name: nameIn(label.value), line: label.line.number, doubt: 'does not look like the name of one' } : null);
}

/** A sheet in Welsh alone: of its committee and its council the committee meets. */
function inWelsh(lines: readonly PackLine[]): CommitteeRead | null {
  const named = lines.filter((line) => !isBlank(line) && line.text.length < 160).slice(0, 60).flatMap((line) => (isWelshBodyName(nameIn(line.text)) ? [{ name: nameIn(line.text), line: line.number }] : []));
  return named.find(({ name }) => !/^cyngor\b/i.test(name)) ?? named[0] ?? null;
}

/** "NORTHDALE AND WOLD" over "INTEGRATION BOARD": a name set on two lines, where the papers print both together. */
export function wholeName(found: CommitteeRead, lines: readonly PackLine[], papers: readonly PackLine[]): CommitteeRead {
  const at = lines.findIndex(({ number }) => number === found.line);
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]];
  const longer = `${found.name} ${squash(below?.text ?? '')}`;
  // "Appeals Sub Committee" above "Hearing Panel": one body where a line elsewhere prints both together.
  if (own && below && !isBlank(below) && squash(own.text) === found.name && isBodyName(longer) && [...lines, ...papers.slice(0, SEARCHED)].some(({ text }) => text.length < 400 && squash(text).toLowerCase().includes(longer.toLowerCase()))) return { ...found, name: longer };
  const first = squash(above?.text ?? '');
  if (!above || !own || first === '' || first.length > 80 || squash(own.text) !== found.name || OF_COUNCILS.test(first) || !/^[A-ZÀ][A-Za-zÀà\s,&'’-]+$/.test(plainLetters(first))) return found;
  const words = `${first} ${found.name}`.toLowerCase();
  const said = papers.slice(0, SEARCHED).find(({ text }) => text.length < 400 && squash(text).toLowerCase().includes(words));
  const from = said ? squash(said.text).toLowerCase().indexOf(words) : -1;
  return said ? { ...found, name: squash(said.text).slice(from, from + words.length), line: above.number } : found;
}

const SEARCHED = 5000;
const OF_COUNCILS = /\b(?:council|borough|city|county|district|town|parish|authority|corporation|agenda|notice|summons|meeting|public|pack|minutes)\b/i;

/** The names alone: without "Agenda", "Meeting of the", the date and the hour that share their line. */
function nameIn(text: string): string {
  const dates = findDates(text);
  const [date] = dates;
  let name = squash(date ? text.slice(0, date.from) : text).replace(CALLED_OFF, '').replace(/[\s,–-]+(?:dydd|nos)\s\p{L}{3,10},?$/iu, '');
  name = name.replace(/^(?:notice\sof\smeeting[\s:–-]+|(?:title|meeting|committee|body)\s?:\s)(?=\S)/i, '').replace(/^(?:(?:public\s|supplementary\s|draft\s)?(?:agenda|summons|notice|reports?\spack|document\spack|agenda\s(?:frontsheet|and\sreports|pack))(?:\s(?:for|of|to))?[\s:–-]{1,3})+(?=\S)/i, '');
  name = name.replace(/^(?:(?:notice\sof\s)?(?:an?\s|the\s)?(?:(?:annual|ordinary|extraordinary|special|virtual|public|informal|formal)\s){0,3}meeting\sof\s)/i, '').replace(/^the\s/i, '');
  name = name.replace(/[\s,:–-]+(?:on|at|to\sbe\sheld|will\sbe\sheld|held|agenda|meeting|document\spack|reports?\spack|agenda\s(?:pack|and\sreports))\b.{0,80}$/i, '');
  return name.replace(/\s\((?:meeting|held|sitting)\s[^()]{2,40}\)$/i, '').replace(/^[\s–:-]+|[\s,.:;–-]+$/g, '').replace(/\sagenda$/i, '');
}

const CALLED_OFF = /^[([]?(?:cancell?ed|postponed)[)\]]?[\s:–—-]+(?=\S)|(?:\s[–—-]\s|:\s|\s?[([])(?:cancell?ed|postponed)[)\]]?[.!]?$/gi;

const isOnlyWhen = (text: string): boolean => (findDates(text)[0]?.from ?? 99) < 3;

function namedLines(lines: readonly PackLine[]): CommitteeRead[] {
  return lines.filter((line) => !isBlank(line)).slice(0, 60).flatMap((line) => {
    if (line.text.length > 160) return [];
    const broken = brokenName(line, lines[lines.indexOf(line) + 1]);
    if (broken !== null) return [{ name: broken, line: line.number }];
    const name = nameIn(line.text.split(/\t| {3,}/).find((cell) => isBodyName(nameIn(cell))) ?? line.text);
    return isBodyName(name) && !/^(?:to\b|members|all\b|your\b|we\b|clerk|chair|director|head\b|town\sclerk|leader|mayor\b|this\b|please)/i.test(name) ? [{ name, line: line.number }] : [];
  });
}

/** "PEOPLE OVERVIEW AND SCRUTINY" above "SUB COMMITTEE", "SCRUTINY BOARD (HOUSING &" above "COMMUNITIES)": the name of a body on two lines. */
function brokenName({ text }: PackLine, below: PackLine | undefined): string | null {
  const [first, rest] = [squash(text), squash(below?.text ?? '')];
  const isOpen = first.lastIndexOf('(') > first.lastIndexOf(')') && rest.includes(')');
  const isEnd = /^(?:sub-?\s?)?(?:committee|panel|board|commission)$/i.test(rest) && !isBodyName(first) && (first === first.toUpperCase()) === (rest === rest.toUpperCase());
  const name = nameIn(`${first} ${rest}`);
  return rest !== '' && (isOpen || isEnd) && findDates(first).length === 0 && !/:/.test(first) && /^[A-Z]/.test(first) && isBodyName(name) ? name : null;
}

/** A council's own name heads every sheet: it is the body only where nothing else is named. */
const isCouncil = (name: string): boolean => (/\b(?:councils?|authority|corporation)$/i.test(name) || /^(?:[A-Z][\w'’-]*\s){0,3}(?:council|borough|city|county|district)\sof\s/i.test(name)) && !/^(?:full|county|city|borough|district|annual|extraordinary)?\s?council$/i.test(name);

/** The councils of parishes and towns do most of their business themselves; so do authorities for one service. */
const meetsItself = (name: string): boolean => /\b(?:parish|town|community)\scouncil$|\bauthority$/i.test(name);

const HALF_NAME = /^(?:county|city|borough|district)\scouncil$/i;

const isUnnamedCouncil = (name: string): boolean => /^(?:parish|town|community)\scouncil$/i.test(name);

/** "ANNUAL MEETING All Members are summoned to attend the Meeting of the Board": each mention, whatever the words of another reach over. */
const MEETING_OF = /\bmeeting\s(?!(?:summary|details|documents?|papers?)\b)(?=(of\s)?(?:the\s)?((?:[A-Z&'’(][\w&'’(),-]{0,30}|and|for|of|the|to|with)(?:\s(?:[A-Z&'’(][\w&'’(),-]{0,30}|and|for|of|the|to|with|&)){0,14}))/gi;

function meetingOfBody(lines: readonly PackLine[]): CommitteeRead | null {
  let unnamed: CommitteeRead | null = null;
  for (const paragraph of paragraphs(lines).slice(0, 40)) {
    const text = squash(paragraph.map((line) => line.text).join(' ')).slice(0, 800);
    const named = [...text.matchAll(MEETING_OF)].reduce<string | null>((found, [, of, words = ''], at) => found ?? (at === 0 || of !== undefined ? upToBody(words) : null), null);
    const line = paragraph.find((candidate) => named && candidate.text.includes(named.split(' ')[0] ?? named)) ?? paragraph[0];
    if (!named || !line) continue;
    const found = { name: named, line: line.number };
    // Below the heading "Meeting of the Parish Council" a sentence mostly says which.
    if (!isUnnamedCouncil(named)) return found;
    unnamed ??= found;
  }
  return unnamed;
}

/** "Planning Committee will be held in the Council Chamber": up to the word that says what kind of body it is. */
function upToBody(text: string): string | null {
  const match = /^(.{0,110}?\b(?:sub-?\s?committee|committee|board|panel|cabinet|commission|executive|forum|assembly|authority|partnership|working\s(?:group|party)|council|court))\b(?!\s(?:chamber|offices|house|room|committee|sub))/i.exec(text);
  const name = match?.[1]?.replace(/^the\s/i, '');
  return name && /^[A-Z]/.test(name) && !/\b(?:is|are|will|held|hall)\b/.test(name) ? name : null;
}
