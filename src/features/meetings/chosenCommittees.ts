import type { Meeting } from '../../domain/meetings';
import { allCommittees, myCommitteesOnly } from '../../domain/routes';

/** The meetings of the committee chosen in the filter: one by its key, mine, or all. */
export function chosenCommittees<M extends Meeting>(meetings: readonly M[], committee: string, myCommittees: ReadonlySet<string>): readonly M[] {
  if (committee === allCommittees) return meetings;
  return meetings.filter((meeting) => (committee === myCommitteesOnly ? myCommittees.has(meeting.committee) : meeting.committee === committee));
}
