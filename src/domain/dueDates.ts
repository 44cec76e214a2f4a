import { afterDays, isoDay, lastDayOf, nextDay } from './calendarDays';
import { findWeekdaysOfMonth, isCounted, namesWeekday } from './countedDays';
import { namesMeeting } from './dueAtMeeting';
import { MONTH_NAMES, monthNumber } from './monthNames';
import { againstWeekday, findWrittenDays } from './writtenDays';

/** A due date beside the words it was read from. */
export interface DueDate {
  /** As typed, without the spaces around it. */
  readonly text: string;
  /** The last day on which it is still in time. */
  readonly dueOn: string | null;
  readonly precision: DuePrecision;
  /** The first day on which it is late. */
  readonly overdueFrom: string | null;
  /** What a person should check, as a sentence; null where all is plain. */
  readonly doubt: string | null;
}

export type DuePrecision = 'day' | 'month' | 'quarter' | 'season' | 'year' | 'none';

/** Dates as councils write them: a day, a month, a quarter of the financial year, a season, a year, or none. */
export function readDueDate(typed: string): DueDate {
  const text = typed.replace(/\s+/g, ' ').trim();
  const plain = withoutEarlierDates(text.slice(0, LONGEST).normalize('NFKC').toLowerCase());
  if (NO_DATE.test(plain)) return due(text, 'none', null, null);
  const hasDate = YEAR_OR_DAY.test(plain);
  if (namesMeeting(plain)) return due(text, 'none', null, `“${text}” names a meeting, and has no date of its own. Enter the date, or leave the action without one.`);
  if (isCounted(plain, hasDate)) return due(text, 'none', null, `“${text}” counts from a day that it does not name. Enter the date.`);
  for (const read of [readDay, readQuarter, readSeason, readMonth, readYear]) {
    const found = read(plain);
    if (found) return due(text, found.precision, found.dueOn, found.doubt ? `“${text}” ${found.doubt}.` : null);
  }
  return due(text, 'none', null, `“${text}” was not understood as a date. Enter it, or leave the action without one.`);
}

const YEAR_OR_DAY = /\b(?:20)?\d{2}[/–-]\d{2}\b|\b20\d{2}\b|\d\/\d/;

/** A cell that is longer holds a text, of which only the beginning can be its date. */
const LONGEST = 200;

const due = (text: string, precision: DuePrecision, dueOn: string | null, doubt: string | null): DueDate => ({ text, dueOn, precision, overdueFrom: dueOn ? nextDay(dueOn) : null, doubt });

interface Found {
  readonly precision: DuePrecision;
  readonly dueOn: string | null;
  /** Goes on from the words as typed. */
  readonly doubt: string | null;
}

// "November 2025 (was June 2025)", "~~June 2025~~ November 2025": the date that was given up is not the date.
const withoutEarlierDates = (text: string): string =>
  text.replace(/~~[^~]{0,60}~~/g, ' ').replace(/\(\s?(?:was|were|originally|previously|formerly|moved from|deferred from|revised from|changed from|original(?: date)?)\b[^()]{0,80}\)/g, ' ').trim();

const NO_DATE = /^(?:[-–—.?\s]*|t\.?b\.?[acd]\.?|n\/?a|nil|none|no date|not set|to be (?:confirmed|advised|agreed|decided|determined|scheduled)|date to be (?:confirmed|agreed)|on-?going|rolling|continuous|standing|as (?:and when )?required|as soon as possible|a\.?s\.?a\.?p\.?|immediate(?:ly)?|in progress|open)\.?(?:\s?\(.{0,120})?$|^(?:completed?|closed|done|discharged)\b/;

function readDay(text: string): Found | null {
  const days = [...findWrittenDays(text), ...findWeekdaysOfMonth(text)].sort((a, b) => a.from - b.from);
  const last = days[days.length - 1];
  if (!last) return null;
  if (last.problem) return { precision: 'day', dueOn: null, doubt: last.problem };
  const isRange = days.length === 2 && /^\s?(?:-|–|—|to|until|and|&)\s?$/.test(text.slice(days[0]?.to, last.from));
  const several = days.length > 1 && !isRange ? 'names several dates; the last was taken. Check it' : null;
  // The week that begins on a day lasts six days more.
  const dueOn = last.iso !== null && WEEK_FROM.test(text.slice(0, last.from)) ? afterDays(last.iso, 6) : last.iso;
  return { precision: 'day', dueOn, doubt: last.repair ?? againstWeekday(text, last) ?? several };
}

/** "w/c 12 May 2026", "week commencing Monday 12 May". */
const WEEK_FROM = /\b(?:w\s?[/.]\s?c\.?|w\s?[/.]\s?b\.?|wc|(?:the\s)?week\s(?:commencing|beginning|starting|of))[\s:]{0,3}(?:(?:the|mon|tues?|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[\s,]{0,3}){0,2}$/;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const QUARTER = /\b(?:q|qtr\.?|quarter)\s?([1-4])\b|\b([1-4])(?:st|nd|rd|th)\s(?:qtr|quarter)\b|\b(first|second|third|fourth)\squarter\b/g;

/** Quarters are of the financial year, which begins on 1 April: quarter 1 of 2026/27 is April to June 2026. */
function readQuarter(text: string): Found | null {
  const last = [...text.matchAll(QUARTER)].at(-1);
  if (!last) return null;
  const quarter = Number(last[1] ?? last[2] ?? ORDINALS[last[3] ?? '']);
  const year = findYears(text.replace(QUARTER, ' '));
  if (!year) return { precision: 'quarter', dueOn: null, doubt: 'has no year. Enter the date' };
  const dueOn = quarter === 4 ? lastDayOf(year.first + 1, 3) : lastDayOf(year.first, quarter * 3 + 3);
  const doubt = year.isSpan ? null : `names one year; it was read as the financial year ${String(year.first)}/${twoDigits(year.first + 1)}. Check it`;
  return { precision: 'quarter', dueOn, doubt: year.doubt ?? doubt };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };

/** A season lasts to the end of its third month: spring to May, summer to August, autumn to November, winter to February. */
function readSeason(text: string): Found | null {
  const season = [...text.matchAll(/\b(spring|summer|autumn|winter)\b/g)].at(-1)?.[1];
  const month = SEASONS[season ?? ''];
  if (month === undefined) return null;
  const year = findYears(text);
  if (!year) return { precision: 'season', dueOn: null, doubt: 'has no year. Enter the date' };
  if (/\bterm\b/.test(text)) return { precision: 'season', dueOn: null, doubt: 'names a term, which ends when the schools say. Enter its last day' };
  if (season !== 'winter') {
    // In the year 2026/27 spring comes last.
    const inYear = year.isSpan && season === 'spring' ? year.first + 1 : year.first;
    return { precision: 'season', dueOn: lastDayOf(inYear, month), doubt: year.doubt };
  }
  const doubt = year.isSpan ? year.doubt : `may be the winter that begins or the one that ends in ${String(year.first)}; the first was taken. Check it`;
  return { precision: 'season', dueOn: lastDayOf(year.first + 1, month), doubt };
}

const MONTH = new RegExp(`\\b(${MONTH_NAMES})\\b\\.?(?:[\\s,/'’–-]{0,3}(\\d{4}|\\d{2})(?!\\d))?`, 'g');

/** "Mar 23" is March 2023: a day would stand before its month. Of several months the last counts. */
function readMonth(text: string): Found | null {
  const inFigures = /(?:^|[^\d/])(0?[1-9]|1[0-2])[/.](\d{4})(?!\d)/.exec(text) ?? /\b(\d{4})-(0[1-9]|1[0-2])(?!\d|-)/.exec(text);
  if (inFigures) {
    const [year = 0, month = 0] = [Number(inFigures[1]), Number(inFigures[2])].sort((a, b) => b - a);
    return { precision: 'month', dueOn: lastDayOf(year, month), doubt: null };
  }
  const short = /^(?:by\s|end\s(?:of\s)?)?(0[1-9]|1[0-2])\/(\d{2})$/.exec(text);
  // "03/26" is no year: the figures of a financial year follow each other.
  if (short && Number(short[2]) !== Number(short[1]) + 1) return { precision: 'month', dueOn: lastDayOf(fullYear(short[2] ?? ''), Number(short[1])), doubt: 'was read as a month and its year. Check it' };
  const months = [...text.matchAll(MONTH)];
  const last = months.at(-1);
  if (!last) return null;
  const month = monthNumber(last[1] ?? '');
  const year = last[2] === undefined ? findYears(text)?.first : fullYear(last[2]);
  if (year === undefined) return { precision: 'month', dueOn: null, doubt: 'has no year. Enter the date' };
  const gap = months.length > 1 ? text.slice((months[0]?.index ?? 0) + (months[0]?.[0].length ?? 0), last.index) : '';
  const isRange = months.length === 1 || (months.length === 2 && /^\s?(?:[-–—/&]|to|and|or)\s?$/.test(gap));
  if (/\b(?:mid|middle)\b/.test(text)) return { precision: 'day', dueOn: isoDay(year, month, 15), doubt: 'was read as the middle of the month. Check it' };
  const week = isRange ? WEEK_OF_MONTH.exec(text)?.[1] : undefined;
  if (week !== undefined) return { precision: 'day', dueOn: lastOfWeek(year, month, week), doubt: 'names a week; its last day was taken, with the weeks counted from the first of the month. Check it' };
  return { precision: 'month', dueOn: lastDayOf(year, month), doubt: isRange ? partOfMonth(text) : 'names several months; the last was taken. Check it' };
}

const WEEK_OF_MONTH = /\b(first|second|third|fourth|1st|2nd|3rd|4th|last|final)\s(?:full\s|whole\s)?week\b/;

/** "The third week" ends on the 21st, "the last week" with the month. */
function lastOfWeek(year: number, month: number, place: string): string | null {
  const count = ORDINALS[place] ?? Number.parseInt(place, 10);
  return Number.isNaN(count) ? lastDayOf(year, month) : isoDay(year, month, 7 * count);
}

/** What is said of a month beside its name and would be passed over in silence. */
function partOfMonth(text: string): string | null {
  if (namesWeekday(text)) return 'names a day that was not understood; the end of the month was taken. Check it';
  if (/\b(?:early|start|beginning|first half)\b/.test(text)) return 'does not say when in the month; the end of the month was taken. Check it';
  return /\b(?:before|prior to|ahead of)\b/.test(text) ? 'may end before the month begins; the end of the month was taken. Check it' : null;
}

/** "2026/27" ends on 31 March 2027, "2026" on 31 December. */
function readYear(text: string): Found | null {
  const year = findYears(text);
  if (!year) return null;
  if (/\bmunicipal\b/.test(text)) return { precision: 'year', dueOn: null, doubt: 'ends with the council’s annual meeting. Enter its date' };
  const vague = /\b(?:early|mid|late|first half|second half)\b/.test(text) ? 'does not say when in the year; the end of the year was taken. Check it' : null;
  const isFinancial = year.isSpan || /\b(?:financial year|fy)\b/.test(text);
  const more = SAYS_MORE.test(text.replace(YEAR_WORDS, ' ')) ? 'says more than the year, which was not understood; the end of the year was taken. Check it' : null;
  const dueOn = isFinancial ? lastDayOf(year.first + 1, 3) : lastDayOf(year.first, 12);
  return { precision: 'year', dueOn, doubt: year.doubt ?? (isFinancial && !year.isSpan ? 'names one year of a financial year; it was read as its first. Check it' : (vague ?? more)) };
}

const YEAR_WORDS = /\b(?:by|in|during|before|within|the|end|of|calendar|financial|year|years|fy|date|due|target|q|to|and|early|mid|late|first|second)\b/g;
const SAYS_MORE = /\p{L}/u;

interface Years {
  readonly first: number;
  /** "2026/27", and not "2026". */
  readonly isSpan: boolean;
  readonly doubt: string | null;
}

function findYears(text: string): Years | null {
  const span = /(?<!\d)(\d{4}|\d{2})\s?[/–-]\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (span) {
    const [first, second] = [fullYear(span[1] ?? ''), fullYear(span[2] ?? '')];
    return { first, isSpan: true, doubt: second === first + 1 ? null : 'names two years that do not follow each other. Check it' };
  }
  const one = /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1] ?? /(?<![\d/])(\d{2})(?![\d/]|st|nd|rd|th)\s?$/.exec(text)?.[1];
  return one === undefined ? null : { first: fullYear(one), isSpan: false, doubt: null };
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');
