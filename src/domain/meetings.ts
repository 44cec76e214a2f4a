import type { Item } from '../lists/index';

export type Meeting = Item<'meetings'>;
export type Committee = Item<'committees'>;
export type Membership = Item<'memberships'>;

/** A meeting today is still to come, whatever the hour: its papers are wanted until it is over. */
export const isUpcoming = (meeting: Meeting, today: string): boolean => meeting.date >= today;

/** A cancelled or moved meeting stays in the list, but nobody is to prepare for it. */
export const willBeHeld = (meeting: Pick<Meeting, 'state'>): boolean => meeting.state !== 'cancelled' && meeting.state !== 'moved';

export const upcomingMeetings = <M extends Meeting>(meetings: readonly M[], today: string): M[] =>
  meetings.filter((meeting) => isUpcoming(meeting, today)).sort(earliestFirst);

export const pastMeetings = <M extends Meeting>(meetings: readonly M[], today: string): M[] =>
  meetings.filter((meeting) => !isUpcoming(meeting, today)).sort((a, b) => earliestFirst(b, a));

/** The next meeting of my committees; where none of mine meets, the next of any. */
export function nextMeeting<M extends Meeting>(meetings: readonly M[], today: string, myCommittees: ReadonlySet<string>): M | null {
  const toBeHeld = upcomingMeetings(meetings, today).filter(willBeHeld);
  return toBeHeld.find((meeting) => myCommittees.has(meeting.committee)) ?? toBeHeld[0] ?? null;
}

/** The committees on which somebody sits today. A vacant seat is nobody's. */
export const committeesOf = (memberships: readonly Membership[], today: string): ReadonlySet<string> =>
  new Set(memberships.filter((membership) => isCurrent(membership, today)).map((membership) => membership.committee));

const isCurrent = ({ vacant, startsOn, endsOn }: Membership, today: string): boolean =>
  !vacant && (startsOn === null || startsOn <= today) && (endsOn === null || endsOn >= today);

export interface CommitteeMeetings<M extends Meeting> {
  /** The committee's key, even where its row could not be read. */
  readonly committee: string;
  readonly title: string;
  readonly isMine: boolean;
  readonly meetings: readonly M[];
}

/** My committees first, then by name; the order of each committee's meetings is kept. */
export function groupByCommittee<M extends Meeting>(
  meetings: readonly M[],
  committees: readonly Committee[],
  myCommittees: ReadonlySet<string>,
): CommitteeMeetings<M>[] {
  const keys = [...new Set(meetings.map((meeting) => meeting.committee))];
  return keys
    .map((committee) => ({
      committee,
      title: committeeTitle(committee, committees),
      isMine: myCommittees.has(committee),
      meetings: meetings.filter((meeting) => meeting.committee === committee),
    }))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine) || a.title.localeCompare(b.title, 'en-GB'));
}

/** A committee whose row could not be read is shown by its key. */
export const committeeTitle = (key: string, committees: readonly Committee[]): string =>
  committees.find((committee) => committee.key === key)?.title ?? key;

type Placed = Pick<Meeting, 'key' | 'date' | 'startsAt'>;

export const earliestFirst = (a: Placed, b: Placed): number =>
  a.date.localeCompare(b.date) || (a.startsAt ?? '').localeCompare(b.startsAt ?? '') || a.key.localeCompare(b.key);
