import type { Person } from '../lists/columns';
import type { Item } from '../lists/index';
import type { AgendaItem } from './agenda';
import { formatDate } from './formats';
import type { Committee, Meeting } from './meetings';

type Report = Item<'reports'>;
type PersonRow = Item<'people'>;

/** Somebody to whom a question about an item may be put. */
export interface Askable {
  readonly person: Person;
  /** Why them: "wrote the report". */
  readonly because: string;
}

interface Asked {
  readonly item: Pick<AgendaItem, 'reportOf'>;
  readonly reports: readonly Report[];
  readonly people: readonly PersonRow[];
  readonly meeting: Meeting;
  readonly committee: Committee | null;
  readonly today: string;
}

/**
 * The author of the report, whoever holds the post whose report it is, and the meeting's contact; each once. Somebody whom
 * the council's list does not know is named without an address.
 */
export function askablesOf({ item, reports, people, meeting, committee, today }: Asked): readonly Askable[] {
  const current = people.filter((row) => isInPost(row, today));
  const authors = reports.flatMap(({ reportAuthor }) => (reportAuthor === null ? [] : [asAskable(reportAuthor, current, 'wrote the report')]));
  const posts = [...new Set([item.reportOf, ...reports.map(({ reportOf }) => reportOf)].flatMap((posts) => posts?.split(';') ?? []).map((post) => post.trim()))];
  const holders = posts.flatMap((post) => current.filter((row) => sameWords(row.post, post)).map((row) => ({ person: identityOf(row), because: `${post}, whose report it is` })));
  const name = meeting.contactName ?? committee?.contactName ?? null;
  const mail = meeting.contactName === null ? (committee?.contactMail ?? null) : meeting.contactMail;
  const contact = name === null ? [] : [{ person: knownByMail(people, mail) ?? { id: null, mail, name }, because: 'the contact for this meeting' }];
  const all = [...authors, ...holders, ...contact];
  return all.filter(({ person }, place) => all.findIndex((one) => isSamePerson(one.person, person)) === place);
}

/** "Adaeze Nwosu, Head of Major Works": the name stands first. */
function asAskable(written: string, people: readonly PersonRow[], because: string): Askable {
  const name = written.split(/[,(;\n]/)[0]?.trim() ?? written;
  const known = people.find((row) => sameWords(row.name, name));
  return { person: known ? identityOf(known) : { id: null, mail: null, name }, because };
}

const isInPost = ({ current, postFrom, postUntil }: PersonRow, today: string): boolean => current && (postFrom === null || postFrom <= today) && (postUntil === null || postUntil >= today);

const identityOf = ({ identity, name }: PersonRow): Person => identity ?? { id: null, mail: null, name };

const knownByMail = (people: readonly PersonRow[], mail: string | null): Person | null => (mail === null ? null : (people.find(({ identity }) => sameWords(identity?.mail ?? null, mail))?.identity ?? null));

const isSamePerson = (one: Person, other: Person): boolean => (one.id !== null && one.id === other.id) || sameWords(one.mail, other.mail ?? '') || sameWords(one.name, other.name);

const sameWords = (one: string | null, other: string): boolean => one !== null && other !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** A message to be looked over and sent by the member. */
export interface QuestionDraft {
  readonly subject: string;
  readonly body: string;
}

interface Question {
  readonly meeting: Meeting;
  readonly title: string;
  readonly item: Pick<AgendaItem, 'printedNumber' | 'title'>;
  /** Part 2 business: neither its title nor what is asked leaves the circle's site. */
  readonly isExempt: boolean;
  readonly wording: string;
  readonly to: Person;
  readonly from: string;
}

export function draftQuestion({ meeting, title, item, isExempt, wording, to, from }: Question): QuestionDraft {
  const number = item.printedNumber === null ? 'an item' : `item ${item.printedNumber}`;
  const sitting = `${title}, ${formatDate(meeting.date)}`;
  const about = isExempt ? `${number} (non-public)` : `${number}, “${item.title}”`;
  const asks = isExempt ? [`I have a question about ${about}, and should like to put it to you in person.`] : [`I have a question about ${about}:`, wording];
  return {
    subject: isExempt ? `Question: ${sitting}, ${number}` : `Question: ${sitting}, ${number}: ${oneLine(item.title)}`,
    body: [`Dear ${to.name},`, `${sitting}`, ...asks, 'With kind regards,', from].join('\n\n'),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** An address that opens a draft. Where the whole text is too long for one, the text is left out, and is to be pasted. */
export interface DraftLink {
  readonly address: string;
  readonly isWhole: boolean;
}

/** https://www.rfc-editor.org/rfc/rfc6068: line breaks are CRLF. */
export function mailDraft(to: Person, { subject, body }: QuestionDraft): DraftLink {
  const address = `mailto:${to.mail === null ? '' : encodeURIComponent(to.mail)}?subject=${encodeURIComponent(subject)}`;
  return shortEnough(address, `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`);
}

/** Null where the person has no address that Teams knows. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export const teamsDraft = (to: Person, { body }: QuestionDraft): DraftLink | null =>
  to.mail === null ? null : shortEnough(`https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(to.mail)}`, `&message=${encodeURIComponent(body)}`);

// Windows hands over no more than some 2,000 characters of an address.
const shortEnough = (address: string, text: string): DraftLink => (address.length + text.length <= 1900 ? { address: address + text, isWhole: true } : { address, isWhole: false });
