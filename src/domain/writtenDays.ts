import { weekdayOf } from './calendar';
import { isoDay } from './calendarDays';
import { MONTH_NAMES, monthNumber, ORDINALS } from './monthNames';

/** A day found in a text. Either `iso`, or `problem`: the half sentence that says why it is no day. */
export interface WrittenDay {
  readonly iso: string | null;
  readonly problem: string | null;
  /** How the digits were mended to make a day, as half a sentence; null where they stood as they should. */
  readonly repair: string | null;
  readonly from: number;
  readonly to: number;
}

/** Every day in a text of one cell, in any British form, in order. A month without a day is none. */
export function findWrittenDays(text: string): WrittenDay[] {
  const found = [...named(text), ...inFigures(text), ...runTogether(text)].sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((day, index) => !found.slice(0, index).some((earlier) => earlier.to > day.from));
}

/** What a weekday printed beside a day says against it, as half a sentence; null where the two agree, or none is printed. */
export function againstWeekday(text: string, { iso, from, to }: Pick<WrittenDay, 'iso' | 'from' | 'to'>): string | null {
  const named = (BEFORE.exec(text.slice(0, from)) ?? BEHIND.exec(text.slice(to)))?.[1]?.toLowerCase();
  if (iso === null || named === undefined) return null;
  const real = WEEKDAYS[weekdayOf(iso)] ?? '';
  const meant = WEEKDAYS.find((day) => day.startsWith(named.slice(0, 3))) ?? '';
  return real === meant ? null : `names a ${asName(meant)}, and that day is a ${asName(real)}. Check it`;
}

const asName = (day: string): string => `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const WEEKDAY = '((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)';
const BEFORE = new RegExp(`\\b${WEEKDAY}[.,]{0,2}\\s{0,2}(?:the\\s)?$`, 'i');
const BEHIND = new RegExp(`^\\s?[,(]\\s?${WEEKDAY}\\b`, 'i');

const month = `(?<month>${MONTH_NAMES})\\b\\.?`;
// "10 th November 2025" as converters leave a raised ordinal; a year of two digits only where it cannot be an hour.
const DAY_FIRST = new RegExp(`(?<![\\d/.])(?<day>\\d{1,2})\\s?(?:${ORDINALS})?(?:\\sday)?(?:\\sof)?[\\s,./-]{0,2}${month}(?:[\\s,./'’-]{1,2}(?<year>\\d{4}|\\d{2})(?![\\d:.]\\d|\\d|\\s?(?:am|pm)\\b))?`, 'gi');
const MONTH_FIRST = new RegExp(`\\b${month}\\s(?<day>\\d{1,2})(?:\\s?(?:st|nd|rd|th)|(?=,?\\s\\d{4}\\b)|\\b(?=$|[^\\d\\s/]))(?:,?\\s(?<year>\\d{4})\\b)?`, 'gi');
const SLASHED = /(?<![\d/.-])(?<day>\d{1,2})\s?(?<sep>[/.-])\s?(?<month>\d{1,2})\s?\k<sep>\s?(?<year>\d{4}|\d{2})(?![\d/])/g;
const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g;
const WITHOUT_YEAR = /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/])/g;

function named(text: string): WrittenDay[] {
  const first = [...text.matchAll(DAY_FIRST)];
  // "Mar 23" is a month of 2023, "March 23rd" and "March 3" are days.
  const second = [...text.matchAll(MONTH_FIRST)].filter(({ 0: all, groups }) => groups?.['year'] !== undefined || /(?:st|nd|rd|th)$/i.test(all) || groups?.['day']?.length === 1);
  return [...first, ...second].map((match) => judge(match, monthNumber(match.groups?.['month'] ?? '')));
}

function inFigures(text: string): WrittenDay[] {
  const whole = [...text.matchAll(SLASHED), ...text.matchAll(ISO)].map((match) => judge(match, Number(match.groups?.['month'])));
  // "26/27" and "9/12" may be years or fractions: only what can be a day and a month is a day without its year.
  const short = [...text.matchAll(WITHOUT_YEAR)].filter(({ groups }) => isoDay(2024, Number(groups?.['month']), Number(groups?.['day'])) !== null);
  return [...whole, ...short.map((match) => judge(match, Number(match.groups?.['month'])))];
}

function judge(match: RegExpExecArray, monthOfYear: number): WrittenDay {
  const { day, year } = match.groups ?? {};
  const place = { from: match.index, to: match.index + match[0].length, repair: null };
  if (year === undefined) return { ...place, iso: null, problem: 'has no year. Enter the date' };
  const iso = isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), monthOfYear, Number(day));
  return { ...place, iso, problem: iso ? null : 'is not a date in the calendar. Enter the date that was meant' };
}

/** Figures whose separators were lost: day, month and year, or year first. With seven, the first nought was lost too. */
function runTogether(text: string): WrittenDay[] {
  return [...text.matchAll(/(?<![\d/.£-])\d{6,8}(?![\d/.-])/g)].map((match) => {
    const figures = match[0];
    const iso = figures.length === 6 ? dayMonthYear(`${figures.slice(0, 4)}20${figures.slice(4)}`) : (dayMonthYear(figures.padStart(8, '0')) ?? yearMonthDay(figures));
    const place = { from: match.index, to: match.index + figures.length };
    if (iso === null) return { ...place, iso, repair: null, problem: 'is no date, however its figures are parted. Enter the date that was meant' };
    const lost = figures.length === 7 ? 'has lost a nought at its beginning' : 'has lost the signs between its figures';
    return { ...place, iso, problem: null, repair: `${lost} and was read as ${iso}. Check it` };
  });
}

const dayMonthYear = (figures: string): string | null => isoDay(Number(figures.slice(4)), Number(figures.slice(2, 4)), Number(figures.slice(0, 2)));
const yearMonthDay = (figures: string): string | null => (figures.length === 8 ? isoDay(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6))) : null);
