import { isOnAgenda, type AgendaItem } from './agenda';
import { councilMoment, type CouncilMoment } from './calendar';
import { dayBefore } from './calendarDays';
import type { Stored, Writer } from './changes';
import { formatDate, formatDateAndTime } from './formats';
import type { Meeting } from './meetings';

export type Submission = Stored<'submissions'>;

/** The last moment at which a member may ask: a star stands until the clerk is told *before the meeting starts*. */
export type Deadline = { readonly kind: 'start'; readonly date: string; readonly time: string } | { readonly kind: 'endOfDay'; readonly date: string };

/** Where nobody has said when the meeting starts, it may start at any time of its day. */
export const deadlineOf = ({ date, startsAt }: Meeting): Deadline =>
  startsAt === null ? { kind: 'endOfDay', date: dayBefore(date) } : { kind: 'start', date, time: startsAt };

export const formatDeadline = (deadline: Deadline): string =>
  deadline.kind === 'start'
    ? `until the meeting starts: ${formatDateAndTime(deadline.date, deadline.time)}`
    : `until the end of ${formatDate(deadline.date)}, the day before, since the meeting has no start time yet`;

/** The moment itself is too late: the meeting has started. */
export const isPast = (deadline: Deadline, { date, time }: CouncilMoment): boolean =>
  date > deadline.date || (deadline.kind === 'start' && date === deadline.date && time >= deadline.time);

/** `doubt`: why it may be too late, where only a clock that nobody has confirmed says so. */
export type Asking = { readonly kind: 'open'; readonly deadline: Deadline; readonly doubt?: string } | { readonly kind: 'closed'; readonly why: string };

/** Whether a member may ask at this moment for something to be taken up at the meeting; of one item, or (null) of the meeting. */
export function mayAsk(meeting: Meeting, item: AgendaItem | null, now: AskedAt): Asking {
  const deadline = deadlineOf(meeting);
  if (meeting.state === 'cancelled') return closed('This meeting is cancelled. Ask again when the item comes to another meeting.');
  if (meeting.state === 'moved') return closed('This meeting has moved to another date. Ask at the meeting that takes its place.');
  if (item !== null && !isOnAgenda(item)) {
    return closed(item.state === 'withdrawn' ? 'This item has been withdrawn from the agenda.' : 'This item has moved to another meeting. Ask there.');
  }
  if (meeting.state === 'held' || meeting.state === 'minutesAgreed') return closed('This meeting has been held.');
  if (isPast(deadline, now)) {
    if (now.isUnsure === true) return { kind: 'open', deadline, doubt: 'By this device’s clock the time to ask is over. If that clock is wrong, ask: SharePoint’s clock decides whether it came in time.' };
    return closed(
      deadline.kind === 'start'
        ? `The meeting started on ${formatDateAndTime(deadline.date, deadline.time)}, and requests could be made until then. Tell the clerk in the room.`
        : `Requests could be made until the end of ${formatDate(deadline.date)}, since the meeting has no start time. Tell the clerk in the room.`,
    );
  }
  return { kind: 'open', deadline };
}

/** A device's clock that no server has confirmed may be wrong either way: it is no ground to refuse. */
export type AskedAt = CouncilMoment & { readonly isUnsure?: boolean };

const closed = (why: string): Asking => ({ kind: 'closed', why });

/** By SharePoint's clock where it says: a device's own may be wrong. */
export const receivedAt = ({ row, submittedAt }: Submission): string => row.createdAt ?? submittedAt;

/** A question to an officer has no deadline; a request to discuss an item has one, whomever its row names beside. */
export function isLate(submission: Submission, meeting: Meeting): boolean {
  return hasDeadline(submission) && isPastAt(meeting, receivedAt(submission));
}

export const hasDeadline = ({ kind, askedOf }: Pick<Submission, 'kind' | 'askedOf'>): boolean => kind !== 'question' || askedOf === null;

/** Whether an instant lies behind the meeting's deadline. */
export function isPastAt(meeting: Meeting, instant: string): boolean {
  const moment = councilMoment(instant);
  return moment !== null && isPast(deadlineOf(meeting), moment);
}

/** The requests and questions among what members have sent in; apologies, declarations and the like are for others to show. */
export const isRequestOrQuestion = ({ kind }: Pick<Submission, 'kind'>): boolean => kind === 'starred request' || kind === 'question';

/** Matched by object id; by address where the row does not know it. What another has entered in my name is not mine. */
export function isMine({ member, row: { createdBy } }: Pick<Submission, 'member' | 'row'>, me: { readonly objectId: string; readonly username: string } | null): boolean {
  if (me === null) return false;
  const self = { id: me.objectId, mail: me.username };
  return isSamePerson(member, self) && (createdBy === undefined || isSamePerson(createdBy, self));
}

/** By object id where both have one, by address otherwise; never by name, which several may have. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return one.mail !== null && one.mail.toLowerCase() === other.mail?.toLowerCase();
}

type Identity = Pick<Writer, 'id' | 'mail'>;

export const askedWords = ({ kind, askedOf }: Submission): string => (kind === 'starred request' ? 'Wants it discussed' : askedOf === null ? 'Question for the meeting' : `Question to ${askedOf.name}`);
