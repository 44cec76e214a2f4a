import { weekdayOf } from '../../domain/calendar';
import { MONTH_NAMES, monthNumber, ORDINALS } from '../../domain/monthNames';
import { countOf, DAY_WORDS, YEAR_WORDS, yearOfWords } from './numberWords';

/** A date found in a text. `iso` is null where the year is missing or the day does not exist; `doubt` then says which. */
export interface PrintedDate {
  readonly iso: string | null;
  readonly printed: string;
  /** Where in the text it stands. */
  readonly from: number;
  readonly to: number;
  readonly hasWeekday: boolean;
  /** What does not agree, as half a sentence; null where all is well. */
  readonly doubt: string | null;
}

/** Every date in a text, in any British form, in order. Nothing is completed or corrected. */
export function findDates(text: string): PrintedDate[] {
  const inWords = ANY_WORDS.test(text) && ANY_MONTH.test(text) ? findWorded(text) : [];
  if (inWords.length === 0 && !/\d/.test(text)) return [];
  const found = [
    ...inWords,
    ...(ANY_MONTH.test(text)
      ? [
          ...matches(text, DAY_MONTH_YEAR, (g) => ({ day: g['day'], month: monthNumber(g['month'] ?? ''), year: g['year'], weekday: g['weekday'] })),
          ...matches(text, MONTH_DAY_YEAR, (g) => ({ day: g['day'], month: monthNumber(g['month'] ?? ''), year: g['year'], weekday: g['weekday'] })),
        ]
      : []),
    ...(ANY_FIGURES.test(text)
      ? [
          ...matches(text, IN_FIGURES, (g) => ({ day: g['day'], month: Number(g['month']), year: g['year'], weekday: g['weekday'] })),
          ...matches(text, ISO_DATE, (g) => ({ day: g['day'], month: Number(g['month']), year: g['year'], weekday: undefined })),
        ]
      : []),
  ];
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((date, index) => !found.slice(0, index).some((earlier) => earlier.to > date.from));
}

const findWorded = (text: string): PrintedDate[] =>
  matches(text, IN_WORDS, ({ words, day: figures, month: name, yearWords, year, weekday: named }) => ({
    day: words === undefined ? figures : String(countOf(words)),
    month: monthNumber(name ?? ''),
    year: yearWords === undefined ? year : yearOfWords(yearWords),
    weekday: named,
  }));

// Most texts with a figure in them have no date: two quick looks spare them the four patterns.
const ANY_MONTH = /jan|feb|ma[rwi]|apr|may|ju[nl]|a[uw][gs]|sep|oct|nov|dec|ion|chw|ebr|meh|gorff|medi|hyd|tach|rhag/i;
const ANY_FIGURES = /\d[/.-]\d/;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const weekday = '(?:(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\\b[.,]{0,2}\\s{0,4}(?:the\\s{1,4})?)?';
const month = `(?<month>${MONTH_NAMES})`;
const day = `(?<day>\\d{1,2})\\s{0,2}(?:${ORDINALS})?`;

const DAY_MONTH_YEAR = new RegExp(`\\b${weekday}(?<!\\d)${day}(?:\\s{1,3}day)?(?:\\s{1,3}of)?[\\s,.\\-]{1,4}${month}\\b\\.?(?:[\\s,\\-'’]{1,4}(?<year>\\d{4}|(?<=[-'’])\\d{2})(?!\\d))?`, 'gi');
const MONTH_DAY_YEAR = new RegExp(`\\b${weekday}\\b${month}\\.?\\s{1,4}${day},?\\s{1,4}(?<year>\\d{4})(?!\\d)`, 'gi');
const IN_FIGURES = new RegExp(`\\b${weekday}(?<![\\d/.\\-])(?<day>\\d{1,2})(?<sep>[/.\\-])(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})(?![\\d/])`, 'gi');
const ISO_DATE = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g;

// As summonses have it: "the Tenth day of December Two Thousand and Twenty-Six". Something in it is a word where else a figure stands; without a year only "day of" makes it a day.
const OF_YEAR = `(?:,?\\s{1,4}(?:in\\s{1,3}the\\s{1,3}year\\s{1,3}(?:of\\s{1,3}our\\s{1,3}lord\\s{1,3})?)?(?:(?<yearWords>${YEAR_WORDS})\\b|(?<year>\\d{4})(?!\\d)))`;
const IN_WORDS = new RegExp(`\\b${weekday}(?:(?<words>${DAY_WORDS})|(?<!\\d)${day}(?=[^\\n]{1,40}\\b(?:thousand|twenty)\\b))(?:\\s{1,3}day)?(?:\\s{1,3}of)?\\s{1,4}${month}\\b\\.?(?:${OF_YEAR}|(?<=\\bday\\s{1,3}of\\s{1,4}[a-z]{3,10}\\.?))`, 'gi');
const ANY_WORDS = /thousand|twenty|(?:st|nd|rd|th)\b/i;

interface Parts {
  readonly day: string | undefined;
  readonly month: number;
  readonly year: string | undefined;
  readonly weekday: string | undefined;
}

function matches(text: string, pattern: RegExp, partsOf: (groups: Record<string, string | undefined>) => Parts): PrintedDate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const parts = partsOf(match.groups ?? {});
    const printed = match[0].trim();
    return { ...judge(parts, printed), printed, from: match.index, to: match.index + match[0].length, hasWeekday: parts.weekday !== undefined };
  });
}

function judge(parts: Parts, printed: string): { readonly iso: string | null; readonly doubt: string | null } {
  if (parts.year === undefined) return { iso: null, doubt: `“${printed}” has no year` };
  const year = parts.year.length === 2 ? 2000 + Number(parts.year) : Number(parts.year);
  const dayOfMonth = Number(parts.day);
  if (parts.month < 1 || parts.month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, parts.month)) {
    return { iso: null, doubt: `“${printed}” is not a date in the calendar` };
  }
  const iso = `${String(year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  const named = parts.weekday?.slice(0, 3).toLowerCase();
  const real = WEEKDAYS[weekdayOf(iso)] ?? '';
  if (named === undefined || real.startsWith(named)) return { iso, doubt: null };
  return { iso, doubt: `“${printed}” does not agree with the calendar, where that day is a ${real.charAt(0).toUpperCase()}${real.slice(1)}` };
}

const daysIn = (year: number, ofMonth: number): number => new Date(Date.UTC(year, ofMonth, 0)).getUTCDate();
