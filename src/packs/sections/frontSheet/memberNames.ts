import { squash } from '../../lines';

export interface Named {
  readonly name: string;
  readonly role: string | null;
}

export const TITLE = '(?:the\\s)?(?:right\\sworshipful\\s)?(?:Councillor|Cllr|Alderman|Alderwoman|Deputy|Mayor|Lord|Lady|Dame|Sir|Dr|Prof(?:essor)?|Rev(?:erend)?|Canon|Mr|Mrs|Ms|Miss|Mx)\\.?';
export const NOMINAL = '(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP|FRSA|PhD|QFSM|KBE|DBE)';
const NOMINALS = `(?:,?\\s${NOMINAL})*`;
export const WORD = "(?:[A-Z]\\.?(?:\\s?[A-Z]\\.?){0,2}|(?:Mc|Mac|O['’]|D['’]|[Dd]e\\s|[Vv]an\\s|[Vv]on\\s)?[A-ZÀ-Ý][\\p{L}'’-]+)";
const NAME = new RegExp(`^((?:${TITLE}\\s){0,2}${WORD}(?:\\s${WORD}){1,3})(${NOMINALS})$`, 'u');

/** The names in one cell or line; null where they run together. No name at all is an empty list. */
export function namesIn(text: string): Named[] | null {
  const cleaned = squash(text).replace(/^(?:councillors?|cllrs?|members?|[A-Z][^:;,]{2,60})\s?:\s?/i, '').replace(/^(?:councillors|cllrs)\s(?=[^,;]{2,60}[,;])/i, '').replace(/^[-–•·*]\s/, '').replace(/[;,.]$/, '');
  if (cleaned === '') return [];
  const pieces = cleaned.split(/\s*[;,](?!\s(?:OBE|MBE|CBE|KC|QC|JP|QPM|BEM|DL|MP)\b)\s*|\s+and\s+(?=[A-Z])/).filter((piece) => piece !== '' && !/^\(?vacan(?:cy|t)\b/i.test(piece));
  const isList = pieces.length > 1 && pieces.every((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) !== null);
  const surnames = pieces.length > 2 ? surnamesIn(pieces) : null;
  if (!isList && surnames) return surnames;
  if (isList) return pieces.flatMap((piece) => nameOf(piece.replace(/^(?:and|councillors|cllrs)\s/i, '')) ?? []);
  const one = nameOf(cleaned) ?? namedWithPost(cleaned);
  return one ? [one] : null;
}

/** "Alder, Bright (Chair) and Crane": a list of members by their surnames, where every piece is one. */
function surnamesIn(pieces: readonly string[]): Named[] | null {
  const read = pieces.map((piece) => {
    const match = SURNAME.exec(piece.replace(/^and\s/, ''));
    return match?.[1] === undefined || POST.test(match[1]) ? nameOf(piece) : { name: match[1], role: roleIn(match[2] ?? '') };
  });
  return read.every((named) => named !== null) ? read : null;
}

const SURNAME = new RegExp(`^((?:${TITLE}\\s)?${WORD})(?:\\s?\\(([^()]{1,40})\\))?$`, 'u');

/** One name and what brackets say of it: the office in the chair is a role, a party or ward is not. */
function nameOf(text: string): Named | null {
  const match = /^([^()]{3,80}?)\s*((?:\([^()]{1,60}\)\s*){0,3})(?:\s[-–]\s(chair(?:man|woman|person)?|(?:vice|deputy)[\s-]chair(?:man|woman|person)?))?$/i.exec(text);
  const name = match?.[1]?.trim() ?? '';
  if (!NAME.test(name) || countTitles(name) > 1 || POST.test(name)) return null;
  return { name, role: roleIn(`${match?.[2] ?? ''} ${match?.[3] ?? ''}`) };
}

/** "Jo Bloggs (Co-Chair) Director of Housing": the bracket parts name and post; so does the first word of a known post. */
function namedWithPost(text: string): Named | null {
  const [before = '', office, behind = ''] = /^([^()]{3,60})\(([^()]{2,40})\)\s*(.*)$/.exec(text)?.slice(1) ?? [];
  // What stands behind the bracket and is no post is the next name: the line runs them together.
  if (office !== undefined && NAME.test(behind) && !POST.test(behind)) return null;
  if (office !== undefined) {
    const own = nameOf(before.trim());
    return own ? { name: own.name, role: roleIn(office) } : null;
  }
  const spots = [POST.exec(text.replace(/^Deputy\s/, '_______'))?.index, /\s?(?:,|\s[–-]\s)/.exec(text)?.index].filter((spot) => spot !== undefined);
  if (spots.length === 0) return null;
  const at = Math.min(...spots);
  const name = text.slice(0, at).replace(/[\s,–-]+$/, '');
  return name.split(' ').length <= 4 ? nameOf(name) : null;
}

const POST = /\b(?:chief|director|head|executive|cabinet|chair\w{0,6}|clinical|interim|strategic|group\sdirector|assistant|service|leader|lead|representative|headteacher|governor|nominee|portfolio|officer|manager|nhs|university|trust|healthwatch|commander|superintendent|inspector|services|democratic)\b/i;

const countTitles = (name: string): number => [...name.matchAll(/\b(?:Councillor|Cllr|Alderman|Alderwoman|Deputy|Dr|Mr|Mrs|Ms|Miss|Sir|Dame)\b/g)].length;

export function roleIn(text: string): string | null {
  const role = /\b(co-?chair|(?:deputy|vice)[\s-]?chair|chair)(?:man|woman|person)?\b/i.exec(text)?.[1]?.toLowerCase().replace(/[\s-]+/g, ' ');
  if (role === undefined) return null;
  return role.startsWith('co') ? 'co-chair' : role.startsWith('vice') ? 'vice chair' : role.startsWith('deputy') ? 'deputy chair' : 'chair';
}

/** The same person however titled: without courtesy titles and letters behind the name. */
export const personIn = (name: string): string => squash(name.replace(TITLES_BEFORE, '').replace(NOMINALS_BEHIND, '')).toLowerCase();

const TITLES_BEFORE = new RegExp(`^(?:${TITLE}\\s)+`);
const NOMINALS_BEHIND = new RegExp(`(?:,?\\s${NOMINAL})+$`);
