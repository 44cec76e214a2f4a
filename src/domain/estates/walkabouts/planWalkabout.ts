import type { Person } from '../../../lists/columns';
import type { Item } from '../../../lists/index';
import { formatDate } from '../../formats';
import { personalDataWarning } from '../issues/personalData';

export type Walkabout = Item<'walkabouts'>;

/** As typed. */
export interface WalkaboutEntry {
  readonly date: string;
  /** `13:45`, or an empty text. */
  readonly startsAt: string;
  readonly meetingPoint: string;
  /** One to a line. */
  readonly attending: string;
  readonly purpose: string;
}

export interface PlannedWalkabout {
  readonly columns: Pick<Walkabout, 'date' | 'startsAt' | 'meetingPoint' | 'attending' | 'purpose'>;
  readonly problems: readonly string[];
  /** What is to be looked at, and does not keep it from being saved. */
  readonly doubts: readonly string[];
}

export function planWalkabout({ date, startsAt, meetingPoint, attending, purpose }: WalkaboutEntry, today: string): PlannedWalkabout {
  const people = attending.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const warning = personalDataWarning([meetingPoint, attending, purpose]);
  return {
    columns: { date, startsAt: startsAt === '' ? null : startsAt, meetingPoint: meetingPoint.trim() || null, attending: people.length === 0 ? null : people, purpose: purpose.trim() || null },
    problems: [
      ...(date === '' ? ['Say on which day.'] : []),
      ...(meetingPoint.trim().length > LONGEST_LINE ? [`The meeting point is longer than ${LONGEST_LINE} characters: SharePoint keeps no more.`] : []),
    ],
    doubts: [...(date !== '' && date < today ? [`${formatDate(date)} has gone by: it is entered as one that was planned for that day.`] : []), ...(warning === null ? [] : [warning])],
  };
}

const LONGEST_LINE = 255;

export function newWalkabout(estate: string, planned: PlannedWalkabout['columns'], ledBy: Person, minted: string): Walkabout {
  return { key: `${estate}.walkabout.${minted}`, estate, ...planned, ledBy, remarks: null, state: 'planned' };
}

/** Those to come with the nearest first, then those that were, the latest first. */
export function inTime<W extends Walkabout>(walkabouts: readonly W[], today: string): { readonly toCome: readonly W[]; readonly past: readonly W[] } {
  const sorted = [...walkabouts].sort((a, b) => a.date.localeCompare(b.date) || (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  const isToCome = ({ state, date }: W): boolean => state === 'planned' && date >= today;
  return { toCome: sorted.filter(isToCome), past: sorted.filter((one) => !isToCome(one)).reverse() };
}

/** A day that has gone by and was neither held nor called off is still to be settled. */
export function walkaboutWords({ state, date }: Pick<Walkabout, 'state' | 'date'>, today: string): string {
  if (state === 'held') return 'Held';
  if (state === 'cancelled') return 'Cancelled';
  return date < today ? 'Planned, and not said to have been held' : date === today ? 'Today' : 'Planned';
}
