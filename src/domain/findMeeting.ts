import { councilMoment, type CouncilMoment } from './calendar';
import type { Committee, Meeting } from './meetings';
import { nextMeeting, upcomingMeetings, willBeHeld } from './meetings';
import { committeesNamedIn, datesIn } from './subjectLine';

/** What an appointment or a mail tells about the meeting it is for. */
export interface Clue {
  readonly subject: string;
  /** An instant with zone; null for a mail, and for an appointment without a time yet. */
  readonly start: string | null;
}

/**
 * - `found`: this is the one.
 * - `candidates`: it may be one of these, earliest first.
 * - `next`: the item names no meeting; this is the next one to prepare for.
 */
export type Finding<M extends Meeting> =
  | { readonly kind: 'found'; readonly meeting: M }
  | { readonly kind: 'candidates'; readonly meetings: readonly M[] }
  | { readonly kind: 'next'; readonly meeting: M; readonly isMine: boolean }
  | { readonly kind: 'none' };

interface Calendar<M extends Meeting> {
  readonly meetings: readonly M[];
  readonly committees: readonly Committee[];
  readonly myCommittees: ReadonlySet<string>;
  readonly today: string;
}

export function findMeeting<M extends Meeting>(clue: Clue, calendar: Calendar<M>): Finding<M> {
  const start = clue.start === null ? null : councilMoment(clue.start);
  return start === null ? findForMail(clue.subject, calendar) : findForAppointment(clue.subject, start, calendar);
}

function findForAppointment<M extends Meeting>(subject: string, start: CouncilMoment, calendar: Calendar<M>): Finding<M> {
  const thatDay = calendar.meetings.filter((meeting) => meeting.date === start.date);
  const namedThatDay = named(thatDay, subject, calendar, 'loosely');
  if (namedThatDay.length > 0) return oneOrSeveral(atThatTime(namedThatDay, start.time));
  // A pre-meeting or a briefing: near the committee's next meeting, but not the meeting itself.
  const onOtherDays = named(calendar.meetings, subject, calendar, 'exactly');
  if (onOtherDays.length > 0) return candidates(nearestOf(onOtherDays, start.date));
  const sameTime = thatDay.filter((meeting) => meeting.startsAt === start.time);
  if (sameTime.length === 1) return oneOrSeveral(sameTime);
  return thatDay.length > 0 ? candidates(thatDay) : nextToPrepare(calendar);
}

function findForMail<M extends Meeting>(subject: string, calendar: Calendar<M>): Finding<M> {
  const dates = datesIn(subject);
  const onThoseDays = calendar.meetings.filter((meeting) => dates.some((isDate) => isDate(meeting.date)));
  const namedOnThoseDays = named(onThoseDays, subject, calendar, 'loosely');
  if (namedOnThoseDays.length > 0) return oneOrSeveral(namedOnThoseDays);
  const namedAtAll = named(calendar.meetings, subject, calendar, 'exactly');
  if (namedAtAll.length > 0) return oneOrSeveral(nearestOf(namedAtAll, calendar.today));
  return onThoseDays.length > 0 ? candidates(onThoseDays) : nextToPrepare(calendar);
}

/** A committee is taken by half its name only where the day agrees. */
function named<M extends Meeting>(meetings: readonly M[], subject: string, { committees }: Calendar<M>, manner: 'exactly' | 'loosely'): M[] {
  const keys = committeesNamedIn(subject, committees, manner);
  return meetings.filter((meeting) => keys.has(meeting.committee));
}

const oneOrSeveral = <M extends Meeting>(meetings: readonly M[]): Finding<M> => {
  const [only, ...others] = meetings;
  return only !== undefined && others.length === 0 ? { kind: 'found', meeting: only } : candidates(meetings);
};

const candidates = <M extends Meeting>(meetings: readonly M[]): Finding<M> => ({ kind: 'candidates', meetings: upcomingMeetings(meetings, '') });

/** Two meetings of one committee on a day are told apart by the hour. */
const atThatTime = <M extends Meeting>(meetings: readonly M[], time: string): readonly M[] => {
  const exact = meetings.filter((meeting) => meeting.startsAt === time);
  return exact.length > 0 ? exact : meetings;
};

/** Of each committee the next meeting from that date, or its last where none is to come. */
function nearestOf<M extends Meeting>(meetings: readonly M[], date: string): M[] {
  const committees = [...new Set(meetings.map((meeting) => meeting.committee))];
  return committees.flatMap((committee) => {
    const inOrder = upcomingMeetings(meetings.filter((meeting) => meeting.committee === committee && willBeHeld(meeting)), '');
    return inOrder.find((meeting) => meeting.date >= date) ?? inOrder.at(-1) ?? [];
  });
}

function nextToPrepare<M extends Meeting>({ meetings, today, myCommittees }: Calendar<M>): Finding<M> {
  const meeting = nextMeeting(meetings, today, myCommittees);
  return meeting === null ? { kind: 'none' } : { kind: 'next', meeting, isMine: myCommittees.has(meeting.committee) };
}
