import { squash } from '../../lines';
import { CAPITAL, LETTER, plainLetters } from '../../printed/letters';

export interface Named {
  readonly name: string;
  readonly role: string | null;
}

export const TITLE = '(?:the\\s)?(?:right\\sworshipful\\s)?(?:(?:County|District|Borough|City|Town|Parish)\\s(?=C(?:ouncillor|llr)))?(?:Councillor|Cllr|Alderman|Alderwoman|(?:Y\\s)?Cynghorydd|Bailie|Provost|Deputy|Mayor|Lord|Lady|Dame|Sir|Dr|Prof(?:essor)?|Rev(?:erend)?|Canon|(?:Chief\\s)?(?:Superintendent|Supt|Inspector|Insp)|Mr|Mrs|Ms|Miss|Mx)\\.?';
export const NOMINAL = '(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP|MSP|MS|AM|MLA|CC|TD|RD|GM|MVO|LVO|MC|FCA|FRSA|PhD|QFSM|KBE|DBE)';
const NOMINALS = `(?:,?\\s${NOMINAL})*`;
/** Of a name in plain letters. */
export const WORD = `(?:[A-Z]\\.?(?:\\s?[A-Z]\\.?){0,2}|(?:Mc|Mac|O['’]|D['’]|St\\.?\\s|[Dd]e\\s(?:la\\s)?|[Vv]an\\s(?:der\\s)?|[Vv]on\\s|[Aa]p\\s|[Aa]l[-\\s]|[Bb]in\\s|N[ià]\\s|À\\s)?[${CAPITAL}][${LETTER}'’-]+)`;
const NAME = new RegExp(`^((?:${TITLE}\\s){0,2}${WORD}(?:\\s${WORD}){1,3})(${NOMINALS})$`);

/** The names in one cell or line; null where they run together. No name at all is an empty list. */
export function namesIn(text: string): Named[] | null {
  const cleaned = officesInBrackets(squash(text)).replace(/^[–-]\s/, '').replace(/(^|\s)(?:Y\s)?Cynghor(?:ydd|wyr)\s?\/\s?(?=Councillors?\s)/g, '$1').replace(/\sa[c]?\s?\/\s?and\s/g, ' and ').replace(/(?<=[^\s\d*†#^])[*†#^]+(?=$|[,;])/g, '').replace(/^(?:councillors?|cllrs?|members?|[A-Z][^:;,]{2,60})\s?:\s?/i, '').replace(/;\s[\p{L}\s-]{4,40}:\s/gu, '; ').replace(/^(?:councillors|cllrs)\s(?=[^,;]{2,60}[,;])/i, '').replace(/^[-–•·*]\s/, '').replace(/[;,.]$|\sand$/, '');
  if (cleaned === '') return [];
  const pieces = cleaned.split(/\s*[;,](?!\s(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP)\b)\s*|\s+and\s+(?=[A-Z])/).filter((piece) => piece !== '' && !/^\(?(?:(?:\d|one|two|three|an?)\s)?(?:vacan(?:cy|cies|t)\b|vacant\sseats?)/i.test(piece));
  const isList = pieces.length > 1 && pieces.every((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) !== null);
  const surnames = pieces.length > 2 ? surnamesIn(pieces) : null;
  if (!isList && surnames) return surnames;
  if (isList) return pieces.flatMap((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) ?? []);
  const one = nameOf(cleaned) ?? namedWithPost(cleaned) ?? sentBy(cleaned);
  return one ? [one] : null;
}

/** "Councillor Larch, Convener; Councillor Elm, Vice-Convener; and Councillors Ash": an office between commas as others print it in brackets. */
const officesInBrackets = (text: string): string => text.replace(/,\s((?:(?:vice|deputy|depute|co)[\s-])?(?:conven[eo]r|chair(?:man|woman|person)?))(?=\s?(?:;|,|$))/gi, ' ($1)').replace(/;\sand\s(?:councillors|cllrs)\s/i, '; ');

/** "Foster Carers' Association – Mrs Jo Bloggs": the body that sends the member, and behind the dash a name with a title. */
function sentBy(text: string): Named | null {
  const name = /^[^–]{4,80}\s[–-]\s(.{4,60})$/.exec(text)?.[1] ?? '';
  return countTitles(name) > 0 ? nameOf(name) : null;
}

/** "Alder, Bright (Chair) and Crane": a list of members by their surnames, where every piece is one. */
function surnamesIn(pieces: readonly string[]): Named[] | null {
  const read = pieces.map((piece) => {
    const own = piece.replace(/^and\s/, '');
    const [, plain, office = ''] = SURNAME.exec(plainLetters(own)) ?? [];
    const name = own.slice(0, plain?.length ?? 0);
    return name === '' || POST.test(name) ? nameOf(piece) : { name, role: roleIn(office) };
  });
  return read.every((named) => named !== null) ? read : null;
}

const SURNAME = new RegExp(`^((?:${TITLE}\\s)?${WORD})(?:\\s?\\(([^()]{1,40})\\))?$`);

/** "(ICB Chair)", "(Chair of the Trust)": an office in another chair than this. */
const OTHER_CHAIR = /\((?:[^()]*\b(?!(?:Committee|Board|Panel|Interim|Acting|Independent|Elected|Current|The|Vice|Deputy|Co)\b)[A-Z][\w&]+\s(?:Vice[\s-]|Deputy[\s-])?Chair\w{0,6}|(?:Vice[\s-]|Deputy[\s-])?Chair\w{0,6}\s?(?:,|of)\s(?:the\s)?(?!(?:Committee|Board|Panel|Sub|Cabinet|Council|Authority|Forum|Lab|Con|Lib|Ind|Green)\b)[A-Z][^()]*)\)/g;

/** One name and what brackets say of it: the office in the chair is a role, a party or ward is not. */
function nameOf(text: string): Named | null {
  const match = /^([^()]{3,80}?)\s*((?:\([^()]{1,60}\)\s*){0,3})(?:\s[-–]\s(chair(?:man|woman|person)?|(?:vice|deputy)[\s-]chair(?:man|woman|person)?))?$/i.exec(text);
  const name = match?.[1]?.trim() ?? '';
  if (!NAME.test(plainLetters(name)) || hasTitleWithin(name) || POST.test(name.replace(RANK, '')) || BODY.test(name)) return null;
  return { name, role: roleIn(`${(match?.[2] ?? '').replace(OTHER_CHAIR, '')} ${match?.[3] ?? ''}`) };
}

/** "Jo Bloggs (Co-Chair) Director of Housing": the bracket parts name and post; so does the first word of a known post. */
function namedWithPost(text: string): Named | null {
  const [before = '', office, behind = ''] = /^([^()]{3,60})\(([^()]{2,40})\)\s*(.*)$/.exec(text)?.slice(1) ?? [];
  // What stands behind the bracket and is no post is the next name: the line runs them together.
  if (office !== undefined && ((NAME.test(plainLetters(behind)) && !POST.test(behind)) || countTitles(behind) > 0 || behind.split(/[,;]/).length > 3)) return null;
  if (office !== undefined) {
    const own = nameOf(before.trim());
    return own ? { name: own.name, role: roleIn(office) } : null;
  }
  const spots = [POST.exec(text.replace(/^Deputy\s/, '_______'))?.index, /\s?(?:,|\s[–-]\s)/.exec(text)?.index].filter((spot) => spot !== undefined);
  if (spots.length === 0) return null;
  const at = Math.min(...spots);
  const name = text.slice(0, at).replace(/[\s,–-]+$/, '');
  const named = name.split(' ').length <= 4 ? nameOf(name) : null;
  // "Jo Bloggs, Vice-Chairman": an office in this chair.
  return named && { ...named, role: named.role ?? (OFFICE.test(text.slice(name.length).replace(/^[\s,–-]+/, '')) ? roleIn(text.slice(name.length)) : null) };
}

const POST = /\b(?:chief|director|head|executive|cabinet|chair\w{0,6}|clinical|interim|strategic|group\sdirector|assistant|service|leader|lead|representative|headteacher|governor|nominee|portfolio|officer|manager|nhs|university|trust|healthwatch|commander|superintendent|inspector|services|democratic)\b/i;

/** A rank before the name is a title, and a post only where it stands alone. */
const RANK = /^(?:Chief\s)?(?:Superintendent|Inspector)\s(?=[A-Z])/;

/** Words that end the name of a body and hardly a person's. */
const BODY = /\s(?:network|partnership|association|federation|authority|agency|alliance|constabulary|council|committee|board|forum|hospitals?|society|academy|practice|commission|consortium|foundation|institute|union|group|limited|ltd|plc|services?|police|probation|rescue|action)$/i;

/** "Cllr Mrs D Ash" is one person, "Ann Larch Cllr Ben Elm" are two. */
const hasTitleWithin = (name: string): boolean => countTitles(name.replace(TITLES_BEFORE, '')) > 0;

const countTitles = (name: string): number => [...name.matchAll(/\b(?:Councillor|Cllr|Alderman|Alderwoman|Deputy|Dr|Mr|Mrs|Ms|Miss|Sir|Dame)\b/g)].length;

/** An office in the chair, and nothing else. */
export const OFFICE = /^(?:(?:co|vice|deputy)[\s-]?)?(?:chair(?:man|woman|person)?|convenor|convener)\s?:?$/i;

export function roleIn(text: string): string | null {
  const convener = /\b(?:(deputy|vice|depute)[\s-]?)?conven[eo]r\b/i.exec(text);
  if (convener) return convener[1] === undefined ? 'convener' : 'vice convener';
  const role = /\b(co-?chair|(?:deputy|vice)[\s-]?chair|chair)(?:man|woman|person)?\b/i.exec(text)?.[1]?.toLowerCase().replace(/[\s-]+/g, ' ');
  if (role === undefined) return null;
  return role.startsWith('co') ? 'co-chair' : role.startsWith('vice') ? 'vice chair' : role.startsWith('deputy') ? 'deputy chair' : 'chair';
}

/** The same person however titled: without courtesy titles and letters behind the name. */
export const personIn = (name: string): string => squash(name.replace(TITLES_BEFORE, '').replace(NOMINALS_BEHIND, '')).toLowerCase();

const TITLES_BEFORE = new RegExp(`^(?:${TITLE}\\s)+`);
const NOMINALS_BEHIND = new RegExp(`(?:,?\\s${NOMINAL})+$`);
