import { squash } from '../../lines';
import type { MinutedPerson } from '../../minutesReading';
import { asListed } from './nameRows';
import { isName, isPost, isSurname, startsWithNominal, withoutTitles } from './names';

export type Person = Pick<MinutedPerson, 'name' | 'role' | 'substitute'>;

/** `trailing` is text before the first name: the end of what was said of the person on the line above. */
export type PeopleRead = { readonly kind: 'people'; readonly people: readonly Person[]; readonly trailing: string | null } | { readonly kind: 'unclear' };

/** The persons in one line or cell: one with a post, or a row parted by commas, semicolons and "and". */
export function peopleIn(printed: string): PeopleRead {
  const text = asListed(withSmallTitles(squash(printed)).slice(0, 4000)).replace(STOP_AFTER_NAME, '; ').replace(/^[-–—•·*●]\s*/, '').replace(/\s(?:and|&)$/, '').replace(/^the\s(?=(?:mayor|right)\b)/i, '').replace(/[;,.*\s]+$/, '');
  if (text === '' || NOBODY.test(text)) return { kind: 'people', people: [], trailing: null };
  const plural = PLURAL_TITLE.exec(text);
  const pieces = partsOf(plural ? text.slice(plural[0].length) : text);
  const people: Person[] = [];
  let title = plural?.[1] ?? null;
  let trailing: string | null = null;
  for (const piece of pieces) {
    const next = PLURAL_TITLE.exec(piece);
    if (next) title = next[1] ?? null;
    // The clerk at the end of a row of councillors is none.
    const person = personIn(next ? piece.slice(next[0].length) : piece, /\bclerk\)$/i.test(piece) ? null : title);
    const previous = people.pop();
    if (person) people.push(...(previous ? [previous] : []), person);
    else if (previous && /^(?:\d|(?:members\sof\s)?the\s(?:press|public|(?:(?:town|parish|community|deputy|assistant)\s){0,2}clerk)\b|(?:a\s)?members?\sof\sthe\spublic)/i.test(piece)) people.push(previous);
    else if (previous) people.push({ ...previous, role: previous.role === null ? piece : `${previous.role}, ${piece}` });
    else trailing = trailing === null ? piece : `${trailing}, ${piece}`;
  }
  if (people.length === 0) return isLoose(text) ? { kind: 'people', people: [], trailing: text } : { kind: 'unclear' };
  return people.some(isOverlong) ? { kind: 'unclear' } : { kind: 'people', people, trailing };
}

/** "Cllr D Noon. D Oram (Clerk)": a full stop behind a name, and not behind a title. */
const STOP_AFTER_NAME = /(?<=\p{Ll}{3}|\))(?<!\b(?:Cllrs?|Messrs|Revd|Prof|Capt|Comm|Councillors?|Alderman))\.\s(?=\p{Lu}[\p{L}.]*\s\p{Lu})/gu;

const NOBODY = /^(?:\(?vacan(?:cy|t)\b|tbc\b|to\sbe\s(?:appointed|confirmed)|none\b|nil\b|no\s(?:members?|apologies|officers|one|rep(?:resentative)?s?|working)\b|there\swere\sno|n\/a$)/i;
const PLURAL_TITLE = /^(?:and\s)?(?:the\s)?(?:(?:Y\s)?Cynghorwyr\s?\/\s?)?(?:\w{1,12}\s)?(Councillors|Cllrs|Aldermen|Alderwomen|Messrs|Drs|Bailies|Cynghorwyr|Y\sCynghorwyr)\.?\s?:?\s/;

/** At commas and semicolons outside brackets and before "and", but never before an honour ("Lord, OBE JP"). */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const cut = (at: number, skip: number): void => {
    parts.push(text.slice(from, at));
    from = at + skip;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '(' || mark === '[') depth += 1;
    else if ((mark === ')' || mark === ']') && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (mark === ';' || (mark === ',' && !startsWithNominal(text.slice(at + 1, at + 8)))) cut(at, 1);
    else if (mark === ' ' && JOINT.test(text.slice(at, at + 12)) && joinsPeople(text.slice(from, at), text.slice(text.indexOf(' ', at + 1), at + 90))) cut(at, text.indexOf(' ', at + 1) - at);
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim().replace(/^(?:and|&)\s|\s(?:and|&)$/g, '').replace(/[.*]$/, (end) => (end === '.' ? '.' : '')).trim()).filter((part) => part !== '');
}

/** "CLLR. A. ELM (CHAIRMAN) AND CLLR. B. ASH": in a line of capitals titles are capitals too. */
const withSmallTitles = (text: string): string =>
  text !== text.toUpperCase() ? text : text.replace(/\b(?:COUNCILLORS?|CLLRS?|ALDERM[AE]N|MR|MRS|MISS|MS|MX|DR|REVD?|PROF|BAILIE|DEPUTY|SIR|DAME)\b/g, (title) => title.charAt(0) + title.slice(1).toLowerCase()).replace(/\sAND\s/g, ' and ');

/** "and" or "&" before a name, of which the first word may be small. */
const JOINT = /^\s(?:and|&)\s(?:(?:de|da|di|van|von|ap|bin)\s|\p{Lu})/u;

/** "Larch and Elm" are two people, "Communities and Housing" is one department. */
function joinsPeople(before: string, after: string): boolean {
  const left = withoutBrackets(before.trim().replace(PLURAL_TITLE, ''));
  const right = withoutBrackets((/^[^,;]{0,80}/.exec(after.trim())?.[0] ?? '').replace(PLURAL_TITLE, ''));
  return (isName(left) || isSurname(left)) && (isName(right) || !isPost(right.split(/\s[–-]\s/)[0] ?? right));
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]{0,120}\)?\s*/g, ' ').trim();

function personIn(printedPiece: string, title: string | null): Person | null {
  const inChair = IN_CHAIR.exec(printedPiece);
  const piece = inChair ? printedPiece.slice(0, inChair.index) : printedPiece;
  const match = /^([^()[\]]{2,90}?)\*?\s*((?:[([][^()[\]]{0,160}[)\]]?\s*){0,3})(?:(?:\s?[–—:]\s?|\s-\s|\s?-\s|(?<=[([][A-Z][A-Za-z]?[A-Z][A-Za-z]{0,2}[)\]]\s*)(?=\p{Lu}))(.{2,200}))?$/u.exec(piece);
  const printed = match?.[1]?.trim().replace(/^\*|\*$/g, '') ?? piece;
  const brackets = [...(match?.[2] ?? '').matchAll(/[([]([^()[\]]{1,160})/g)].map(([, inside = '']) => inside.trim());
  const post = match?.[3]?.trim();
  const own = withPost(printed, title);
  // "Democratic Services Officer (P. Quill)", "The Upper Warden (Mrs P. Quill)": the post first, the name in brackets.
  const [inside = ''] = brackets;
  if (!own && (isPost(printed) || /^the\s\p{Lu}|^(?:(?:deputy|lord|lady|vice|town|city)[\s-]){0,2}(?:mayor|mayoress|provost|president)$/iu.test(printed)) && isName(inside)) return { name: inside, role: printed, substitute: null };
  if (!own) return null;
  const substitutes = brackets.filter((inside) => SUBSTITUTE.test(inside));
  const roles = [inChair ? 'in the Chair' : null, own.post, ...brackets.filter((inside) => !SUBSTITUTE.test(inside)), post].filter((role) => role !== undefined && role !== null && role !== '');
  return { name: own.name, role: roles.length > 0 ? roles.join(', ') : null, substitute: substitutes[0] === undefined ? null : substituted(substitutes[0]) };
}

/** "Jo Larch Head of Parks": the post begins at its first word, where what stands before is a name. */
function withPost(printed: string, title: string | null): { readonly name: string; readonly post: string | null } | null {
  const titled = title !== null && withoutTitles(printed) === printed ? `${SINGULAR[title] ?? ''} ${printed}`.trim() : printed;
  if (isName(printed) || (title !== null && isSurname(printed))) return { name: titled, post: null };
  if (/[()[\]]/.test(printed)) return null;
  const words = printed.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 2; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (isName(name) && isPost(words[count] ?? '') && !/^(?:from|for)$/i.test(words[count] ?? '')) return { name, post: words.slice(count).join(' ') };
  }
  return null;
}

const SINGULAR: Readonly<Record<string, string>> = { Councillors: 'Councillor', Cllrs: 'Cllr', Aldermen: 'Alderman', Alderwomen: 'Alderwoman', Drs: 'Dr', Bailies: 'Bailie', Cynghorwyr: 'Cynghorydd' };

const IN_CHAIR = /[\s–-]{1,4}in\sthe\schair$/i;

const SUBSTITUTE = /\bsubstitut\w{0,6}\b|\bdeputi[sz]ing\b|\bsub\.?\sfor\b|\bin\splace\sof\b|\bon\sbehalf\sof\b|\bnamed\ssub/i;

const substituted = (text: string): string => text.replace(/^(?:as\s)?(?:a\s)?(?:named\s)?(?:substitut\w{0,6}|deputi[sz]ing|sub\.?|in\splace|on\sbehalf)(?:\smember)?\s?(?:for|of)?\s?:?\s*|\s(?:as\s|attended\sas\s)?(?:substitut\w{0,6}|deputi[sz]ing)$/gi, '').trim();

/** A few words that no name begins: the wrapped end of a post. */
const isLoose = (text: string): boolean => text.length < 120 && ((isPost(text) && !/\)\s+\p{Lu}/u.test(text)) || /^[-–a-z(]/.test(text) || text.split(' ').length <= 2);

// A post of thirty words is a list of others' names and posts.
const isOverlong = ({ name, role }: Person): boolean =>
  (role ?? '').split(' ').length > 30 || name.replace(/\([^()]*\)/g, '').split(' ').filter((word) => !isPost(word) && /^\p{Lu}/u.test(word)).length > 6;
