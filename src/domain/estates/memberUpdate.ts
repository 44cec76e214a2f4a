import type { Person } from '../../lists/columns';
import type { Item } from '../../lists/index';
import { shortHash } from '../mintKey';

type Update = Item<'memberUpdates'>;
type Meeting = Pick<Item<'meetings'>, 'key' | 'committee' | 'date' | 'state'>;

/** One member’s for one area at one meeting: of two devices that begin it at once the second finds the first one's. */
export const updateKey = (meeting: string, area: string, member: Person): string => `${meeting}.update.${area}.${shortHash(member.id ?? member.mail ?? member.name)}`;

/** The meeting to which an update is given: the next of the area's committee, or of one of mine where the area has none. */
export function meetingToReportTo<M extends Meeting>(meetings: readonly M[], area: Pick<Item<'areas'>, 'committee'>, mine: ReadonlySet<string>, today: string): M | null {
  const theirs = meetings.filter(({ committee, date, state }) => date >= today && state !== 'cancelled' && (area.committee === null ? mine.has(committee) : committee === area.committee));
  return [...theirs].sort((a, b) => a.date.localeCompare(b.date))[0] ?? null;
}

/** What an update tells of begins with the committee's meeting before; a quarter of a year where none is known. */
export function reportsSince(meetings: readonly Meeting[], { committee, date }: Meeting, today: string): string {
  const before = meetings.filter((one) => one.committee === committee && one.date < date && one.date <= today && one.state !== 'cancelled').map((one) => one.date);
  return before.sort().at(-1) ?? new Date(Date.parse(`${today}T00:00:00Z`) - QUARTER).toISOString().slice(0, 10);
}

const QUARTER = 91 * 86_400_000;

/** Those that the clerk is to have, in the order of the areas' names; of one member's the last. */
export function sentUpdates<U extends Update>(updates: readonly U[], titleOf: (area: string) => string): U[] {
  return updates.filter(({ state, text }) => state === 'sent' && text !== null).sort((a, b) => titleOf(a.area).localeCompare(titleOf(b.area), 'en-GB') || a.member.name.localeCompare(b.member.name, 'en-GB'));
}
