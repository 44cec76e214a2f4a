import { isoDay, lastDayOf } from './calendarDays';
import { weekdayOf } from './calendar';
import { MONTH_NAMES, monthNumber } from './monthNames';
import type { WrittenDay } from './writtenDays';

const PLACES: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, fifth: 5, '5th': 5, last: -1, final: -1 };
const WEEKDAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const OF_MONTH = new RegExp(`\\b(?<place>${Object.keys(PLACES).join('|')})\\s(?<weekday>${WEEKDAY})\\b\\.?\\s(?:of|in)\\s(?:the\\smonth\\sof\\s)?(?<month>${MONTH_NAMES})\\b\\.?(?:,?\\s(?<year>\\d{4})\\b)?`, 'gi');

/** Whether a day of the week is named, whatever is said of it. */
export const namesWeekday = (text: string): boolean => new RegExp(`\\b${WEEKDAY}\\b`, 'i').test(text);

/** "The second Friday of January 2027", "last Tuesday in February 2027": each with the place where it stands. */
export function findWeekdaysOfMonth(text: string): WrittenDay[] {
  return [...text.matchAll(OF_MONTH)].map((match) => {
    const { place = '', weekday = '', month = '', year } = match.groups ?? {};
    const at = { from: match.index, to: match.index + match[0].length, repair: null };
    if (year === undefined) return { ...at, iso: null, problem: 'has no year. Enter the date' };
    const iso = weekdayOfMonth(Number(year), monthNumber(month), WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()), PLACES[place.toLowerCase()] ?? 0);
    return { ...at, iso, problem: iso === null ? 'is not a date in the calendar. Enter the date that was meant' : null };
  });
}

function weekdayOfMonth(year: number, month: number, weekday: number, place: number): string | null {
  const [first, last] = [isoDay(year, month, 1), lastDayOf(year, month)];
  if (first === null || last === null || weekday < 0) return null;
  if (place < 0) return isoDay(year, month, Number(last.slice(8)) - ((weekdayOf(last) - weekday + 7) % 7));
  return isoDay(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1));
}

const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-one|twenty-eight|thirty|sixty|ninety|the\\snext(?:\\s(?:two|three|four|six|\\d{1,2}))?|a\\sfew)';
const UNIT = '(?:hours?|days?|weeks?|fortnights?|months?|years?)';
const WITHIN = new RegExp(`\\bwithin\\s${COUNT}\\s(?:calendar\\s|clear\\s|working\\s)?${UNIT}\\b|\\bin\\s${COUNT}\\s(?:calendar\\s|clear\\s|working\\s)?${UNIT}['’]?(?:\\stime)?\\b(?!\\sof\\s\\d)`, 'i');
const NEXT = new RegExp(`\\b(?:next|following)\\s(?:week|fortnight|month|quarter)\\b`, 'i');
const FROM = /^['’]?\s?(?:of|from|after|following|since)\b/i;

/** "Within 14 days", "the end of next month": from which day it counts is not said, or has not been reckoned. */
export function isCounted(text: string, hasDate: boolean): boolean {
  const within = WITHIN.exec(text);
  if (within) return !hasDate || FROM.test(text.slice(within.index + within[0].length));
  return !hasDate && NEXT.test(text);
}
