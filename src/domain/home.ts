import type { Item } from '../lists/index';
import { lateFrom, type MeetingDays } from './actions/lateFrom';
import { plainPost } from './actions/postHolding';
import { isOpenAction } from './actions/state';
import type { CouncilMoment } from './calendar';
import { daysUntil } from './calendar';
import type { Stored } from './changes';
import { formatCountdown, formatTime } from './formats';
import { upcomingMeetings, willBeHeld, type Meeting } from './meetings';

/** What is mine, and what is next: the rules of the first screen. */
type Action = Item<'actions'>;
type Submission = Stored<'submissions'>;
type Person = Item<'people'>;

export interface NextForMe<M extends Meeting> {
  /** Null where none is to be held. */
  readonly meeting: M | null;
  /** Cancelled or moved ones that would have come before it: nobody is to wonder where they went. */
  readonly passedOver: readonly M[];
  /** The others of mine, in order. */
  readonly later: readonly M[];
}

/** The next meeting of my committees that is held and not over. */
export function nextForMe<M extends Meeting>(meetings: readonly M[], mine: ReadonlySet<string>, now: CouncilMoment): NextForMe<M> {
  const toCome = upcomingMeetings(meetings, now.date).filter((meeting) => mine.has(meeting.committee) && !isOver(meeting, now));
  const next = toCome.findIndex(willBeHeld);
  if (next === -1) return { meeting: null, passedOver: toCome, later: [] };
  return { meeting: toCome[next] ?? null, passedOver: toCome.slice(0, next), later: toCome.slice(next + 1).filter(willBeHeld) };
}

/** Where nobody has said when it ends, a meeting that has begun may go on all day. */
const isOver = ({ date, endsAt, state }: Meeting, now: CouncilMoment): boolean =>
  date < now.date || state === 'held' || state === 'minutesAgreed' || (date === now.date && endsAt !== null && endsAt <= now.time);

/** "In 8 days", "Tomorrow", "Today, in 2 h 15 min", "Now". */
export function countdown({ date, startsAt }: Meeting, now: CouncilMoment): string {
  if (daysUntil(date, now.date) !== 0 || startsAt === null) return formatCountdown(date, now.date);
  const minutes = minutesOf(startsAt) - minutesOf(now.time);
  return minutes <= 0 ? `Now, since ${formatTime(startsAt)}` : `Today, in ${duration(minutes)}`;
}

/** "2 h 15 min", "45 min". */
export function duration(minutes: number): string {
  const parts = [[Math.floor(minutes / 60), 'h'], [minutes % 60, 'min']] as const;
  return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count} ${unit}`])).join(' ');
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export interface Me {
  readonly objectId: string;
  readonly username: string;
}

/** By object id; by address where the row does not know the id. */
export function isMe(person: { readonly id: string | null; readonly mail: string | null } | null, me: Me): boolean {
  if (person === null) return false;
  return person.id === null ? person.mail?.toLowerCase() === me.username.toLowerCase() : person.id === me.objectId;
}

/** Mine by name or, where nobody is named, by the post that I hold. */
const isMineToDo = ({ owner, responsiblePost }: Action, me: Me, posts: readonly string[]): boolean =>
  isMe(owner, me) || (owner === null && responsiblePost !== null && posts.some((post) => plainPost(post) === plainPost(responsiblePost)));

/** What I still owe, by name or by a post of mine, the longest overdue first; what has no date comes last. */
export const myOpenActions = <A extends Action>(actions: readonly A[], { me, posts, days }: { readonly me: Me; readonly posts: readonly string[]; readonly days: MeetingDays }): A[] =>
  actions
    .filter((action) => isMineToDo(action, me, posts) && isOpenAction(action))
    .sort((a, b) => (lateFrom(a, days) ?? '9999').localeCompare(lateFrom(b, days) ?? '9999') || a.seriesNumber.localeCompare(b.seriesNumber, 'en-GB', { numeric: true }));

/** What I have asked to be taken up at meetings to come, and have not taken back. */
export function myRequests<S extends Submission, M extends Meeting>(submissions: readonly S[], meetings: readonly M[], me: Me, now: CouncilMoment): { readonly request: S; readonly meeting: M }[] {
  return upcomingMeetings(meetings, now.date)
    .filter((meeting) => !isOver(meeting, now))
    .flatMap((meeting) =>
      submissions
        .filter(({ kind, withdrawn, member, meeting: of, row: { createdBy = member } }) => of === meeting.key && !withdrawn && isMe(member, me) && isMe(createdBy, me) && (kind === 'starred request' || kind === 'question'))
        .map((request) => ({ request, meeting })),
    );
}

/** The posts that a person holds on a day. */
export const postsHeld = (people: readonly Person[], me: Me, today: string): string[] =>
  people
    .filter(({ identity, current, postFrom, postUntil }) => isMe(identity, me) && current && (postFrom ?? '') <= today && (postUntil ?? '9999') >= today)
    .flatMap(({ post }) => post ?? []);

/** How the first screen addresses somebody. A clerk who is also a member is a clerk: that is what they have open before them. */
export type Standing = 'clerk' | 'member' | 'officer' | 'none';

export function standingOf({ isClerk, myCommittees, posts, owes }: { readonly isClerk: boolean; readonly myCommittees: ReadonlySet<string>; readonly posts: readonly string[]; readonly owes: boolean }): Standing {
  if (isClerk) return 'clerk';
  if (myCommittees.size > 0) return 'member';
  return posts.length > 0 || owes ? 'officer' : 'none';
}

/** Of so many agendas the first screen asks, however many committees there are. */
export const MOST_AGENDAS = 5;

/** The next meetings of which an agenda may be had: whether mine or not, since any may take business of my estates. */
export const agendasToCome = <M extends Meeting>(meetings: readonly M[], now: CouncilMoment): M[] =>
  upcomingMeetings(meetings, now.date)
    .filter((meeting) => willBeHeld(meeting) && meeting.state === 'agendaPublished' && !isOver(meeting, now))
    .slice(0, MOST_AGENDAS);

/** Within so many days a clerk wants the agenda out: five clear days, weekends and a holiday. */
const AGENDA_DUE_IN = 14;

export const withoutAgenda = <M extends Meeting>(meetings: readonly M[], mine: ReadonlySet<string>, now: CouncilMoment): M[] =>
  upcomingMeetings(meetings, now.date).filter((meeting) => mine.has(meeting.committee) && meeting.state === 'scheduled' && daysUntil(meeting.date, now.date) <= AGENDA_DUE_IN);

/** Whether an item's report is of somebody's post, or they present it: whole names, whatever the capitals. */
export function takesReportOf({ reportOf, presenters }: Item<'agendaItems'>, posts: readonly string[], name: string | null): boolean {
  const printed = [reportOf ?? '', ...(presenters ?? [])].map(plain);
  return [...posts, ...(name === null ? [] : [name])].map(plain).some((mine) => printed.some((text) => ` ${text} `.includes(` ${mine} `)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
