import { findWordedTimes } from './wordedTimes';

/** A time of day found in a text. `time` is null where morning and evening cannot be told apart. */
export interface PrintedTime {
  /** 24 hours, `13:45`. */
  readonly time: string | null;
  readonly printed: string;
  readonly from: number;
  readonly to: number;
}

/** Every time of day in a text, in order; a range ("3pm-5pm", "2 - 4 pm") gives its start. */
export function findTimes(text: string): PrintedTime[] {
  const worded = findWordedTimes(text);
  const found: PrintedTime[] = [...worded];
  for (const match of text.matchAll(TIME)) {
    const printed = match[0].trim();
    if (worded.some(({ from, to }) => from < match.index + match[0].length && match.index < to)) continue;
    found.push({ time: read(match.groups ?? {}), printed, from: match.index, to: match.index + match[0].length });
  }
  return worded.length === 0 ? found : found.sort((a, b) => a.from - b.from);
}

const half = (name: string): string => `(?<${name}>[ap])\\.?\\s?m\\b\\.?`;

const TIME = new RegExp(
  [
    // "7-00pm": no range ends at nought or after twelve.
    `(?<![\\d.:/£])(?<hour5>\\d{1,2})-(?<minute5>0\\d|1[3-9]|[2-5]\\d)\\s{0,3}${half('half5')}`,
    `(?<![\\d.:/£])(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?\\s{0,3}(?:${half('half')})?\\s{0,3}(?:-|–|to)\\s{0,3}(?<endHour>\\d{1,2})(?:[.:]\\d{2})?\\s{0,3}(?:${half('endHalf')}|(?<endNoon>noon)\\b)`,
    `(?<![\\d.:/£])(?<hour2>\\d{1,2})(?:[.:](?<minute2>\\d{2}))?\\s{0,3}(?:${half('half2')}|(?<noon2>noon|midday)\\b)`,
    '(?<![\\d.:/£])(?<hour3>[01]?\\d|2[0-3])[:.](?<minute3>[0-5]\\d)(?![\\d:/%]|\\.\\s{0,3}\\S)(?:\\s{0,3}(?:hrs|hours|h)\\b)?',
    '(?<![\\d.:/£])(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)\\s{0,3}(?:hrs|hours)\\b',
    '\\b(?<midday>noon|midday)\\b',
  ].join('|'),
  'gi',
);

type Groups = Record<string, string | undefined>;

function read(groups: Groups): string | null {
  if (groups['midday'] !== undefined) return '12:00';
  if (groups['hour'] !== undefined) return rangeStart(groups);
  if (groups['hour5'] !== undefined) return inHalf(groups['hour5'], groups['minute5'], groups['half5']);
  if (groups['hour2'] !== undefined) return groups['noon2'] !== undefined ? '12:00' : inHalf(groups['hour2'], groups['minute2'], groups['half2']);
  if (groups['hour3'] !== undefined) return without(groups['hour3'], groups['minute3']);
  return clock(Number(groups['hour4']), Number(groups['minute4']));
}

/** "2 - 4 pm" begins in the afternoon, "11 - 1 pm" in the morning: a meeting ends after it began. */
function rangeStart(groups: Groups): string | null {
  const endHalf = groups['endNoon'] !== undefined ? 'a' : groups['endHalf'];
  if (groups['half'] !== undefined) return inHalf(groups['hour'], groups['minute'], groups['half']);
  const startHour = Number(groups['hour']) % 12;
  const endHour = groups['endNoon'] !== undefined ? 12 : Number(groups['endHour']) % 12;
  const sameHalf = startHour < endHour;
  return inHalf(groups['hour'], groups['minute'], sameHalf ? endHalf : endHalf?.toLowerCase() === 'p' ? 'a' : 'p');
}

function inHalf(hour: string | undefined, minute: string | undefined, halfOfDay: string | undefined): string | null {
  const printed = Number(hour);
  if (printed > 12) return clock(printed, Number(minute ?? 0));
  return printed === 0 ? null : clock((printed % 12) + (halfOfDay?.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0));
}

/** Without am or pm a single figure before eight may be either half of the day; "07:30" and "14.00" are the 24-hour clock. */
function without(hour: string, minute: string | undefined): string | null {
  return hour.length === 1 && Number(hour) < 8 ? null : clock(Number(hour), Number(minute));
}

function clock(hour: number, minute: number): string | null {
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null;
}
