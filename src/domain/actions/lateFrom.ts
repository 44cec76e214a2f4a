import { nextDay } from '../calendarDays';
import { willBeHeld, type Meeting } from '../meetings';
import type { Action } from './state';

/** The days of the meetings that are held, by the meeting's key. */
export type MeetingDays = ReadonlyMap<string, string>;

export const meetingDays = (meetings: readonly Meeting[]): MeetingDays => new Map(meetings.filter(willBeHeld).map(({ key, date }) => [key, date]));

/**
 * The first day on which an action is late: the day after its date or, where it has none, the day after the meeting at which it is due,
 * which may have moved since. Null where it has neither, and where that meeting is not held or not known: nothing is late by a guess.
 */
export function lateFrom({ overdueFrom, dueAtMeeting }: Pick<Action, 'overdueFrom' | 'dueAtMeeting'>, days: MeetingDays): string | null {
  const meeting = overdueFrom === null && dueAtMeeting !== null ? days.get(dueAtMeeting) : undefined;
  return meeting === undefined ? overdueFrom : nextDay(meeting);
}
