import type { PackLine } from '../../lines';
import { isBlank, squash } from '../../lines';
import { findEmail, findLinks, findPhone } from '../../printed/addresses';
import { CAPITAL, LETTER, plainLetters } from '../../printed/letters';
import type { MeetingReading, Problem } from '../../reading';
import { namedInSentence } from './contactSentence';
import type { Labelled } from './labels';

export interface ContactRead {
  readonly contact: MeetingReading['contact'];
  readonly line: number | null;
  readonly problems: readonly Problem[];
}

/** Lines that a block of name, post, telephone and address takes. */
const BLOCK = 9;

/** Whom to ask: the block that a label opens; address and number from there, else from wherever they are labelled. */
export function readContact(lines: readonly PackLine[], labelled: readonly Labelled[]): ContactRead {
  const printed = labelled.filter((value) => value.label === 'contact').sort((a, b) => strength(b, lines) - strength(a, lines))[0];
  const label = printed && nameIn(printed.value) !== null ? printed : (signedByClerk(lines) ?? printed);
  const from = label?.at ?? null;
  const block = from === null ? [] : lines.slice(from, from + BLOCK * 2).filter((line) => !isBlank(line)).slice(0, BLOCK);
  const name = label ? (nameIn(label.value) ?? nameIn(nameLabelled(labelled, label)?.value ?? '')) : null;
  const near = [...(label ? [label.value] : []), ...block.map((line) => line.text)];
  const own = { email: firstIn(near, findEmail) ?? firstIn(labelledAs(labelled, 'email'), findEmail), phone: firstIn(near, findPhone) ?? firstIn(labelledAs(labelled, 'phone'), findPhone) };
  const email = own.email ?? firstIn(lines.map((line) => line.text.slice(0, 600)), findEmail);
  // The number that stands beside the address, or on the line above it.
  const withEmail = email === null ? -1 : lines.findIndex((line) => line.text.includes(email));
  const phone = own.phone ?? firstIn(label ? lines.slice(0, 12).map((line) => line.text.slice(0, 200)) : lines.slice(Math.max(0, withEmail - 1), withEmail + 1).map((line) => line.text.slice(0, 600)), findPhone);
  const lineWith = (found: string | null): number | null => lines.find((candidate) => found !== null && candidate.text.includes(found))?.number ?? null;
  const doubt = (what: string, found: string | null, value: 'email' | 'phone'): Problem[] =>
    found === null || found === own[value] ? [] : [{ message: `The ${what} of whom to ask, “${found}”, was taken from elsewhere on the sheet. Check it.`, line: lineWith(found), kind: 'uncertain', value: `meeting.contact.${value}` }];
  const line = label?.line.number ?? lineWith(email);
  return { contact: { name: name ?? nameBehind(lines, phone ?? email), email, phone }, line: name === null && email === null && phone === null ? null : line, problems: [...doubt('address', email, 'email'), ...doubt('telephone number', phone, 'phone')] };
}

/** "… or 01632 960000 (Jo Bloggs)": a name in brackets right behind the last that was found. */
function nameBehind(lines: readonly PackLine[], found: string | null): string | null {
  const text = found === null ? '' : (lines.find((line) => line.text.includes(found))?.text ?? '');
  const [, inside = ''] = /^[\s,]{0,3}\(([^()]{4,40})\)/.exec(text.slice(text.indexOf(found ?? '') + (found ?? '').length)) ?? [];
  return NAME_ALONE.test(plainLetters(inside)) ? inside : null;
}

/** "Jo Bloggs, Committee Clerk" above an address: a label in all but its place. */
function signedByClerk(lines: readonly PackLine[]): Labelled | null {
  const sentence = namedInSentence(lines);
  if (sentence) return sentence;
  const signed = lines.findIndex((line, index) => /^(?:(?:town|parish|community)\s)?(?:clerk|proper\sofficer)\b/i.test(lines[index + 1]?.text ?? '') && SIGNATURE.test(plainLetters(line.text)));
  const signature = lines[signed];
  const hasLetterhead = findPhone(lines.slice(0, 12).map((line) => line.text.slice(0, 200)).join('\n')) !== null;
  if (signature && hasLetterhead) return { label: 'contact', value: signature.text, line: signature, at: signed };
  const at = lines.findIndex((line, index) => {
    const below = lines.slice(index, index + 5).map((near) => near.text.slice(0, 300)).join(' ');
    const own = plainLetters(line.text);
    const isClerk = CLERK.test(own) || (NAME_ALONE.test(own) && CLERK.test(`${own}, ${plainLetters(lines[index + 1]?.text ?? '')}`));
    return isClerk && nameIn(line.text) !== null && (findEmail(below) !== null || findPhone(below) !== null || (hasLetterhead && PROPER_OFFICER.test(own)));
  });
  const line = lines[at];
  return line ? { label: 'contact', value: line.text, line, at } : null;
}

const SIGNATURE = new RegExp(`^(?:(?:Miss|Mrs?|Ms|Mx|Dr)\\.?\\s)?(?:[A-Z]\\.?\\s){0,3}[A-Z][${LETTER}'’-]{2,20}(?:\\s[A-Z][${LETTER}'’-]{2,20}){0,2}$`);

/** Name, post and address on a line each. */
const NAME_ALONE = new RegExp(`^(?:[${CAPITAL}][${LETTER}'’-]{0,20}\\.?\\s){1,3}[${CAPITAL}][${LETTER}'’-]{1,20}$`);

/** "J Smith, Town Clerk" and perhaps the day on which it was signed: the letterhead has the number. */
const PROPER_OFFICER = new RegExp(`^[^,]{4,50},\\s(?:(?:town|parish|community)\\s)?(?:clerk|proper\\sofficer)\\b[\\s${LETTER}&\\d]{0,100}$`, 'i');

const CLERK = new RegExp(`^[A-Z][${LETTER}'’-]*\\.?(?:\\s[A-Z][${LETTER}'’.-]*){1,3}\\s?(?:,|\\s[–-])\\s(?:[${LETTER}&]+\\s){0,4}(?:clerk|democratic\\sservices(?:\\s[${LETTER}]+)?|(?:committee|governance|member(?:\\sservices)?|scrutiny)\\s(?:officer|services|administrator|manager|secretary|support)|secretary)\\b`, 'i');

const labelledAs = (labelled: readonly Labelled[], label: Labelled['label']): string[] => labelled.flatMap((value) => (value.label === label ? [value.value] : []));

const nameLabelled = (labelled: readonly Labelled[], near: Labelled): Labelled | undefined =>
  labelled.find((value) => value.label === 'contact' && value.at > near.at && value.at - near.at < BLOCK && nameIn(value.value) !== null);

/** A label with a name beside it says more than one with an address, and that more than a mention. */
function strength(value: Labelled, lines: readonly PackLine[]): number {
  const near = lines.slice(value.at, value.at + BLOCK).map((line) => line.text.slice(0, 600)).join(' ');
  return (nameIn(value.value) ? 4 : 0) + (findEmail(`${value.value} ${near}`) ? 2 : 0) + (findPhone(`${value.value} ${near}`) ? 1 : 0) - value.at / 10_000;
}

/** The person or the office, without post, telephone and address. */
function nameIn(value: string): string | null {
  const [email, phone, [link]] = [findEmail(value), findPhone(value), findLinks(value)];
  let text = value.replace(/^signed\s?:?\s(?:by\s)?/i, '');
  for (const found of [email, phone, link]) if (found) text = text.split(found).join('  ');
  text = text.replace(/\b(?:tel(?:ephone)?|e-?mail|phone|direct\s(?:line|dial)|ext)\b\.?:?.*$/i, '').replace(/\bon\s*$/i, '');
  const [first = ''] = text.split(/\s*(?:[,;|(\t]|\s[–-]\s|\s{2,}|\sor\s|\son\s{2})\s*/);
  // "01632 960000 (Jo Bloggs, Committee Officer)": the name in brackets behind.
  const name = squash(/^(?:or|and)?$/i.test(first.trim()) ? (/\(([^(),]{4,40})/.exec(text)?.[1] ?? '') : first).replace(/[\s.:–-]+$/, '');
  return name.length > 2 && name.length < 60 && /^[A-Z]/.test(name) && name.split(' ').length <= 6 && !/\b(?:please|contact|above|below|the|this|see|page|for|help|about)\b|^(?:county|city|town|civic|shire|village|council)\s(?:hall|house|centre|offices?)$/i.test(name) ? name : null;
}

function firstIn(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
