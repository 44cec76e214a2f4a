import type { Item } from '../../lists/index';
import { beginsOn } from './appointed';
import { dayBefore, nextDay } from '../calendarDays';
import { daysUntil } from '../calendar';
import { formatCount, formatDate } from '../formats';

type Allocation = Item<'allocations'>;

/** First and last day, both counted. */
export interface Days {
  readonly from: string;
  /** Null where no end is known. */
  readonly until: string | null;
}

/** Appointed before endorsed, begun before ended: else one of the days is mistyped. */
export const areDatesOutOfOrder = (days: AppointmentDays): boolean => wrongOrder(days).length > 0;

export type AppointmentDays = Pick<Allocation, 'appointedOn' | 'endorsedOn' | 'startsOn' | 'endsOn'>;

function wrongOrder({ appointedOn, endorsedOn, startsOn, endsOn }: AppointmentDays): readonly string[] {
  const say = (first: string | null, second: string | null, words: (first: string, second: string) => string): readonly string[] => (first !== null && second !== null && first > second ? [words(formatDate(first), formatDate(second))] : []);
  return [
    ...say(appointedOn, endorsedOn, (appointed, endorsed) => `The dates are out of order: endorsed on ${endorsed}, before the appointment on ${appointed}.`),
    ...say(startsOn, endsOn, (starts, ends) => `The dates are out of order: it ends on ${ends}, before it begins on ${starts}.`),
    ...say(appointedOn, endsOn, (appointed, ends) => `The dates are out of order: it ends on ${ends}, before the appointment on ${appointed}.`),
  ];
}

/** Nobody is appointed for a day so long ago: a year is mistyped. */
const EARLIEST = '1965-01-01';

/** What keeps an appointment with these days from being saved. */
export function problemsOfDays(days: AppointmentDays, today: string): readonly string[] {
  const decided = [['appointed', days.appointedOn], ['endorsed', days.endorsedOn]] as const;
  return [
    ...wrongOrder(days),
    ...decided.flatMap(([what, day]) => (day !== null && day > today ? [`It cannot have been ${what} on ${formatDate(day)}, which is still to come.`] : [])),
    ...Object.values(days).flatMap((day) => (day !== null && day < EARLIEST ? [`Look at the year of ${formatDate(day)}.`] : [])),
  ];
}

/** The days on which nobody was appointed to an area, from the first appointment on; the last one may still go on. */
export function vacanciesOf(allocations: readonly Allocation[], today: string): readonly Days[] {
  const held = terms(allocations);
  const vacancies: Days[] = [];
  // Where it is not known when somebody began, nothing before can be told to have been vacant.
  let heldUntil = held[0]?.until;
  for (const { from, until } of held.slice(1)) {
    if (heldUntil === undefined || heldUntil === null) return vacancies;
    if (from > nextDay(heldUntil)) vacancies.push({ from: nextDay(heldUntil), until: dayBefore(from) });
    if (until === null || until > heldUntil) heldUntil = until;
  }
  return heldUntil === undefined || heldUntil === null || heldUntil >= today ? vacancies : [...vacancies, { from: nextDay(heldUntil), until: null }];
}

const terms = (allocations: readonly Allocation[]): readonly Days[] =>
  allocations
    .filter(({ state, endsOn }) => state !== 'proposed' && !(state === 'ended' && endsOn === null))
    .map((one): Days => ({ from: beginsOn(one) ?? '', until: one.endsOn }))
    .sort((a, b) => a.from.localeCompare(b.from));

/** What a hand-over from one to the next leaves: both appointed on some days, nobody on some, or neither. */
export type Seam = { readonly kind: 'clean' } | { readonly kind: 'overlap' | 'vacancy'; readonly from: string; readonly until: string; readonly days: number };

/** One ends on the day before the next begins. */
export function seamOf(lastDay: string, firstDay: string): Seam {
  if (lastDay >= firstDay) return { kind: 'overlap', from: firstDay, until: lastDay, days: daysUntil(lastDay, firstDay) + 1 };
  const from = nextDay(lastDay);
  return from === firstDay ? { kind: 'clean' } : { kind: 'vacancy', from, until: dayBefore(firstDay), days: daysUntil(firstDay, from) };
}

/** What is said of a seam; null where there is nothing to say. */
export function describeSeam(seam: Seam, going: string, coming: string): string | null {
  if (seam.kind === 'clean') return null;
  const days = seam.days === 1 ? `on ${formatDate(seam.from)}` : `from ${formatDate(seam.from)} to ${formatDate(seam.until)} (${formatCount(seam.days, 'day')})`;
  return seam.kind === 'overlap' ? `${going} and ${coming} are both appointed ${days}.` : `Nobody is appointed ${days}.`;
}
