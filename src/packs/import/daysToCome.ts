import { formatDate } from '../../domain/formats';
import type { Problem, Reading } from '../reading';
import type { ImportOptions } from './importPlan';
import { isResolvedOnPage } from './readDecisions';

type Clock = Pick<ImportOptions, 'today' | 'saidDays'>;

/** Whether a day is after today and no person has said that it is right. Without a clock none is. */
export const isToCome = (day: string | null, { today, saidDays = [] }: Clock): boolean => day !== null && today !== undefined && day > today && !saidDays.includes(day);

/** What a file tells of days to come as if they had been: no meeting has minutes before it is held, and no action is raised before it. */
export function daysToCome(reading: Reading, clock: Clock): readonly Problem[] {
  const { meeting, minutes, decisions, actions } = reading;
  const problem = (day: string | null, value: string, line: number | null, say: (date: string) => string): readonly Problem[] =>
    day !== null && isToCome(day, clock) ? [{ message: say(formatDate(day)), line, kind: 'contradicts', value }] : [];
  return [
    ...(isResolvedOnPage(reading) ? problem(meeting.date, 'meeting.date', meeting.lines.date ?? null, (date) => `The agenda says what was resolved at a meeting on ${date}, ${NOT_HELD} the resolutions are not saved.`) : []),
    ...minutes.flatMap(({ date, standing, lines }, at) => (standing === 'anotherBody' ? [] : problem(date, `minutes[${at}].date`, lines.date ?? lines.from, (day) => `These are minutes of a meeting on ${day}, ${NOT_HELD} none of their resolutions and actions are saved.`))),
    ...decisions.flatMap(({ date, line, lines }, at) => problem(date, `decisions[${at}].date`, lines.date ?? line, (day) => `This decision is of ${day}, a day to come: check the date. Until it is confirmed or corrected, it is not saved.`)),
    ...actions.flatMap(({ number, raisedOn, closedOn, line }, at) => {
      const said = (day: string, what: string): string => `${number === null ? 'An action' : `Action ${number}`} is said to have been ${what} on ${day}, a day to come. Check the date.`;
      return [...problem(raisedOn, `actions[${at}].raisedOn`, line, (day) => said(day, 'raised')), ...problem(closedOn, `actions[${at}].closedOn`, line, (day) => said(day, 'closed'))];
    }),
  ];
}

const NOT_HELD = 'which has not been held yet: check the date. Until it is confirmed or corrected,';

/** Whether something of a file is left out for its day. */
export const isWaitingForDay = (reading: Reading, clock: Clock): boolean => daysToCome(reading, clock).some(({ value }) => value?.startsWith('actions') !== true);

/** The reading without the minutes and decisions of days to come. */
export function withoutDaysToCome(reading: Reading, clock: Clock): Reading {
  const isLeft = ({ date }: { readonly date: string | null }): boolean => !isToCome(date, clock);
  return reading.minutes.every(isLeft) && reading.decisions.every(isLeft) ? reading : { ...reading, minutes: reading.minutes.filter(isLeft), decisions: reading.decisions.filter(isLeft) };
}
