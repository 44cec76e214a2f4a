/** Calendar dates are `2025-11-10` and times `13:45`, both local to the council; instants are ISO with zone. */
const councilTimeZone = 'Europe/London';

/** The council's own date and time at an instant; null where the text is no instant. */
export function councilMoment(instant: string): CouncilMoment | null {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? null : councilMomentAt(at);
}

export interface CouncilMoment {
  readonly date: string;
  readonly time: string;
}

export function councilMomentAt(at: Date): CouncilMoment {
  const part = Object.fromEntries(councilClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${part['year']}-${part['month']}-${part['day']}`, time: `${part['hour']}:${part['minute']}` };
}

const councilClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: councilTimeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The same time of the council's day on another date: a preview's calendar stands still, its clock does not. */
export const sameTimeOn = (date: string, at: Date): Date => new Date(at.getTime() + daysUntil(date, councilMomentAt(at).date) * 86_400_000);

/** Negative where the date is before today. */
export const daysUntil = (date: string, today: string): number => Math.round((midnight(date) - midnight(today)) / 86_400_000);

export const yearOf = (date: string): string => date.slice(0, 4);

/** In the first months of a year what was due at the meetings of the last is still asked for. */
export const yearJustGone = (date: string): readonly string[] => (date.slice(5, 7) <= '04' ? [String(Number(yearOf(date)) - 1)] : []);

export const followingYear = (year: string): string => String(Number(year) + 1);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(midnight(date)).getUTCDay();

// UTC has no summer time, so that every day between two midnights is 24 hours long.
const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);
