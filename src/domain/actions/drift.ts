import { daysUntil } from '../calendar';
import { readDueDate } from '../dueDates';
import { standingEvents, type ActionEvent } from './actionEvents';
import { isOver, type Action } from './state';

/** How far an action has moved from what was first promised. */
export interface Drift {
  /** As many moves as are known: those that were told, or that lists of papers counted. */
  readonly times: number;
  /** The dates as written, the first first and the one that stands last; as far as they were told. */
  readonly dates: readonly string[];
  /** Whole months from the first date to when it was done, or to today; null where the first is no date, or has not passed. */
  readonly monthsLate: number | null;
}

/** Null where its date has never moved. */
export function driftOf(action: Action, events: readonly ActionEvent[], today: string): Drift | null {
  const moves = standingEvents(events).filter(({ kind, column }) => kind === 'dueMoved' && (column === null || column === 'dueText'));
  const times = Math.max(moves.length, action.timesMoved ?? 0);
  if (times === 0) return null;
  const before = moves.flatMap(({ before: text }) => text ?? []);
  const dates = [...before, ...(action.dueText === null ? [] : [action.dueText])];
  const first = before[0] === undefined ? null : readDueDate(before[0]).dueOn;
  const until = isOver(action.state) ? (action.closedOn ?? today) : today;
  return { times, dates: dates.filter((date, at) => date !== dates[at - 1]), monthsLate: first === null || until <= first ? null : monthsBetween(first, until) };
}

/** "Moved three times, 14 months late". */
export function describeDrift({ times, monthsLate }: Drift): string {
  const moved = movedWords(times);
  if (monthsLate === null) return moved;
  return monthsLate === 0 ? `${moved}, less than a month late` : `${moved}, ${monthsLate} ${monthsLate === 1 ? 'month' : 'months'} late`;
}

/** `Moved twice`. */
export const movedWords = (times: number): string => `Moved ${COUNTED[times] ?? `${times} times`}`;

const COUNTED: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice', 3: 'three times', 4: 'four times', 5: 'five times', 6: 'six times' };

/** From the 31st to the 30th of the next month is a month: the last day of a month is its last. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const isLastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate() === toDay;
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day && !isLastDay ? 1 : 0);
}

/** Since it was raised, to when it was over or to today; null where nobody wrote down when it was raised, or wrote a day to come. */
export function ageInDays({ raisedOn, closedOn, state }: Pick<Action, 'raisedOn' | 'closedOn' | 'state'>, today: string): number | null {
  if (raisedOn === null) return null;
  const days = daysUntil(isOver(state) ? (closedOn ?? today) : today, raisedOn);
  return days < 0 ? null : days;
}
