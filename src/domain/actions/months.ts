import { councilMoment } from '../calendar';
import { lastDayOf } from '../calendarDays';
import { readDueDate } from '../dueDates';
import { monthsUntil } from '../months';
import { standingEvents, type ActionEvent } from './actionEvents';
import { lateFrom, type MeetingDays } from './lateFrom';
import { isOver, type Action } from './state';

/** How a committee's actions stood at the end of a month; of the month that is running, how they stand today. */
export interface MonthOfActions {
  /** `2026-11`. */
  readonly month: string;
  readonly open: number;
  /** Of the open ones. */
  readonly overdue: number;
  /** Closed, withdrawn, merged or moved in the course of it. */
  readonly over: number;
}

export interface ActionsByMonth {
  /** The earliest first. */
  readonly months: readonly MonthOfActions[];
  /** Open ones of which nobody wrote down when they were raised: they are counted today, and in no month before. */
  readonly notKnownWhenRaised: number;
  /** Those that are over and nobody wrote down since when: they are not counted. */
  readonly notKnownWhenOver: number;
  /** Those whose date has moved and of which nobody told when: earlier months have the date that stands now. */
  readonly notKnownWhenMoved: number;
}

/** `events` are what is known of the moves of due dates, by the action's key; what is not known is counted, never guessed. */
export function actionsByMonth(actions: readonly Action[], events: ReadonlyMap<string, readonly ActionEvent[]>, today: string, days: MeetingDays, count = 12): ActionsByMonth {
  const dated = actions.map((action): Dated => ({ action, moves: movesOf(events.get(action.key) ?? []) })).filter(({ action }) => !isOver(action.state) || action.closedOn !== null);
  return {
    months: monthsUntil(today, count).map((month) => {
      const day = lastDay(month, today);
      const open = dated.filter(({ action }) => wasOpen(action, day, today));
      const overdue = open.filter((one) => (lateFromOn(one, day, days) ?? '9999') <= day);
      return { month, open: open.length, overdue: overdue.length, over: dated.filter(({ action }) => isOver(action.state) && action.closedOn?.startsWith(month)).length };
    }),
    notKnownWhenRaised: dated.filter(({ action }) => action.raisedOn === null && !isOver(action.state)).length,
    notKnownWhenOver: actions.length - dated.length,
    notKnownWhenMoved: dated.filter(({ action, moves }) => (action.timesMoved ?? 0) > moves.length).length,
  };
}

interface Dated {
  readonly action: Action;
  readonly moves: readonly Move[];
}

interface Move {
  readonly day: string;
  /** What stood there before. */
  readonly overdueFrom: string | null;
}

const movesOf = (events: readonly ActionEvent[]): readonly Move[] =>
  standingEvents(events)
    .filter(({ kind, column }) => kind === 'dueMoved' && (column === null || column === 'dueText'))
    .map(({ at, before }) => ({ day: councilMoment(at)?.date ?? at.slice(0, 10), overdueFrom: readDueDate(before ?? '').overdueFrom }))
    .sort((a, b) => a.day.localeCompare(b.day));

/** By the date that stood on that day. */
const lateFromOn = ({ action, moves }: Dated, day: string, days: MeetingDays): string | null => {
  const next = moves.find((move) => move.day > day);
  return next === undefined ? lateFrom(action, days) : next.overdueFrom;
};

function wasOpen({ state, raisedOn, closedOn }: Action, day: string, today: string): boolean {
  if (raisedOn === null ? day !== today : raisedOn > day) return false;
  return !isOver(state) || (closedOn !== null && closedOn > day);
}

const lastDay = (month: string, today: string): string => (today.startsWith(month) ? today : (lastDayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7))) ?? today));
