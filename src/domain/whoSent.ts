import type { Meeting, Membership } from './meetings';
import { receivedAt, hasDeadline, isPastAt, isSamePerson, type Submission } from './starredRequests';
import { momentWords } from './momentWords';

/** Who stands behind a request. The member whom a row names is what its writer typed; who wrote it, SharePoint knows. */
export type Sender =
  | { readonly kind: 'member'; readonly name: string }
  /** A clerk has entered it for the member. */
  | { readonly kind: 'entered'; readonly name: string; readonly by: string }
  /** Somebody who is no clerk has written another's name into it. */
  | { readonly kind: 'another'; readonly name: string; readonly named: string }
  /** SharePoint does not say. */
  | { readonly kind: 'unknown'; readonly name: string };

/** `clerks`: the memberships of the meeting's committee; those of other roles count for nothing here. */
export function whoSent({ member, row: { createdBy } }: Submission, clerks: readonly Membership[]): Sender {
  if (createdBy === undefined) return { kind: 'unknown', name: member.name };
  if (isSamePerson(createdBy, member)) return { kind: 'member', name: createdBy.name };
  if (clerks.some(({ role, member: clerk }) => role === 'clerk' && isSamePerson(clerk, createdBy))) return { kind: 'entered', name: member.name, by: createdBy.name };
  return { kind: 'another', name: createdBy.name, named: member.name };
}

/** What is to be said beside the name; null where the member has sent it themselves. */
export function senderNote(sender: Sender): string | null {
  switch (sender.kind) {
    case 'member':
      return null;
    case 'entered':
      return `entered by ${sender.by}`;
    case 'another':
      return `in the name of ${sender.named}, who did not send it`;
    case 'unknown':
      return 'who sent it is not known';
  }
}

/** "6.31 pm on Tue 24 Nov 2026": when a request that came in time was changed after the deadline; null where it was not. */
export function changedAfterDeadline(submission: Submission, meeting: Meeting): string | null {
  const { changedAt } = submission.row;
  if (changedAt === undefined || !hasDeadline(submission) || isPastAt(meeting, receivedAt(submission)) || !isPastAt(meeting, changedAt)) return null;
  return momentWords(changedAt);
}
