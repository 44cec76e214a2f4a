import { isOnAgenda, numberedTitle, offAgendaWords, type Agenda, type AgendaItem } from './agenda';
import { formatDateAndTime } from './formats';
import type { Meeting, Membership } from './meetings';
import { momentWords } from './momentWords';
import { isCircleSite } from './sites';
import { askedWords, isLate, isRequestOrQuestion, receivedAt, type Submission } from './starredRequests';
import { withheldTitle } from './withheldTitle';
import { changedAfterDeadline, senderNote, whoSent } from './whoSent';

/** What members ask about one item. */
export interface AskedOfItem {
  /** Null for the meeting as a whole, and for an item that is not on the agenda as this clerk may read it. */
  readonly item: AgendaItem | null;
  readonly agendaItem: string | null;
  /** Part 2 business: its words stay on this screen. */
  readonly isExempt: boolean;
  readonly submissions: readonly Submission[];
}

export interface RequestList {
  /** In time and standing, in the order of the agenda; within an item the first to ask stands first. */
  readonly asked: readonly AskedOfItem[];
  readonly late: readonly AskedOfItem[];
  readonly withdrawn: readonly AskedOfItem[];
}

/** Who has asked for what: the one list that a clerk takes into the meeting. Late ones are set apart, never dropped. */
export function requestList(meeting: Meeting, agenda: Agenda, submissions: readonly Submission[]): RequestList {
  const items = [...agenda.public, ...agenda.nonPublic].map(({ item }) => item);
  const relevant = submissions.filter(isRequestOrQuestion);
  const standing = relevant.filter(({ withdrawn }) => !withdrawn);
  return {
    asked: byItem(standing.filter((one) => !isLate(one, meeting)), items),
    late: byItem(standing.filter((one) => isLate(one, meeting)), items),
    withdrawn: byItem(relevant.filter(({ withdrawn }) => withdrawn), items),
  };
}

function byItem(submissions: readonly Submission[], items: readonly AgendaItem[]): readonly AskedOfItem[] {
  // SharePoint takes keys that differ in capitals alone for the same.
  const itemOf = ({ agendaItem }: Submission): AgendaItem | null => items.find(({ key }) => key.toLowerCase() === agendaItem?.toLowerCase()) ?? null;
  const keyOf = (one: Submission): string | null => itemOf(one)?.key ?? one.agendaItem;
  return [...new Set(submissions.map(keyOf))]
    .map((agendaItem): AskedOfItem => {
      const item = items.find(({ key }) => key === agendaItem) ?? null;
      const own = submissions.filter((one) => keyOf(one) === agendaItem).sort((a, b) => Date.parse(receivedAt(a)) - Date.parse(receivedAt(b)) || a.key.localeCompare(b.key));
      return { item, agendaItem, isExempt: item === null ? agendaItem !== null && own.some(isOfCircle) : item.part === 'non-public' || hasBecomeExempt(item, items), submissions: own };
    })
    .sort((a, b) => placeOf(a, items) - placeOf(b, items));
}

/** What was public and is taken without the public now is withdrawn from Part 1, emptied of its title or with the title that it has in Part 2. */
const hasBecomeExempt = (item: AgendaItem, items: readonly AgendaItem[]): boolean =>
  !isOnAgenda(item) && (item.title === withheldTitle || items.some(({ part, title }) => part === 'non-public' && title.toLowerCase() === item.title.toLowerCase()));

const isOfCircle = ({ row }: Submission): boolean => isCircleSite(row.site);

/** What is asked about non-public business, or in its circle's site, is for the screen alone: one such row keeps no other from paper. */
export const isForScreenAlone = ({ isExempt }: AskedOfItem, submission: Submission): boolean => isExempt || isOfCircle(submission);

// The meeting as a whole comes first, what is no longer on the agenda last.
const placeOf = ({ item, agendaItem }: AskedOfItem, items: readonly AgendaItem[]): number => (agendaItem === null ? -1 : item === null ? items.length : items.indexOf(item));

/** "12. Tenant satisfaction by estate". Of what is not public the number alone, where it is to leave this screen. */
export function headingOf({ item, agendaItem, isExempt }: AskedOfItem, leavesScreen = false): string {
  if (agendaItem === null) return 'The meeting as a whole';
  if (isExempt && leavesScreen) return item?.printedNumber ? `${item.printedNumber}. Non-public item` : 'A non-public item';
  if (item === null) return 'An item that is no longer on the agenda';
  return numberedTitle(item);
}

/** "1.45 pm on Tue 24 Nov 2026", as SharePoint's clock had it. */
export const receivedWords = (submission: Submission): string => momentWords(receivedAt(submission));

/** The list as plain text, to be pasted where the clerk needs it. What is asked about non-public items stays out of it. */
export function requestListText(meeting: Meeting, title: string, list: RequestList, clerks: readonly Membership[]): string {
  const told: Told = { meeting, clerks };
  const parts: readonly (readonly [string, readonly AskedOfItem[]])[] = [
    ['', list.asked],
    ['Came after the deadline', list.late],
    ['Withdrawn', list.withdrawn],
  ];
  const blocks = parts.flatMap(([heading, items]) => (items.length === 0 ? [] : [...(heading === '' ? [] : [heading.toUpperCase()]), ...items.map((asked) => itemText(asked, told))]));
  return [`${title}, ${formatDateAndTime(meeting.date, meeting.startsAt)}`, 'Starred items and questions', ...(blocks.length === 0 ? ['Nobody has asked for anything.'] : blocks)].join('\n\n');
}

interface Told {
  readonly meeting: Meeting;
  readonly clerks: readonly Membership[];
}

const itemText = (asked: AskedOfItem, told: Told): string => [`${headingOf(asked, true)}${offAgendaNote(asked)}`, ...asked.submissions.map((one) => `- ${lineOf(one, isForScreenAlone(asked, one), told)}`)].join('\n');

const offAgendaNote = (asked: AskedOfItem): string => (isOffAgenda(asked) ? ` (${offAgendaWords(asked.item)})` : '');

/** Not of what is now taken without the public: that it has left Part 1 is for the screen alone. */
export const isOffAgenda = (asked: AskedOfItem): asked is AskedOfItem & { readonly item: AgendaItem } => asked.item !== null && !asked.isExempt && !isOnAgenda(asked.item);

function lineOf(submission: Submission, isExempt: boolean, { meeting, clerks }: Told): string {
  const sender = whoSent(submission, clerks);
  const note = senderNote(sender);
  const changed = changedAfterDeadline(submission, meeting);
  const when = `${receivedWords(submission)}${changed === null ? '' : `; changed after the deadline, at ${changed}`}`;
  const who = onOneLine(`${sender.name}${note === null ? '' : `, ${note}`}: ${lowerFirst(askedWords(submission))} (${when})`);
  const { wording } = submission;
  if (wording === null) return who;
  return isExempt ? `${who}. What was asked is not copied: it is about non-public business.` : `${who}. ${onOneLine(wording)}`;
}

/** So that no writer makes a line of the list, or turns one round: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const onOneLine = (words: string): string => words.replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replaceAll(/\s*[\r\n\u2028\u2029]\s*/g, ' ');

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
