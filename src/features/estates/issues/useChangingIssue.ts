import { useQueryClient } from '@tanstack/react-query';
import type { Stored } from '../../../domain/changes';
import type { Issue } from '../../../domain/estates/issues/issue';
import { notCarriedOut, type IssueNote } from '../../../domain/estates/issues/issueNotes';
import type { Desk } from '../../../queries/desk';
import { useChangingRow } from '../../../queries/useChangingRow';
import type { ChangingRow } from '../../../ui/changing';
import { readIssuesAnew } from './issueQueries';

/** All that one press of a button writes. The history first: a change without it would be forgotten. */
export interface IssueChange {
  /** The issue as it was when its form was opened: what others change after that is not written over unseen. */
  readonly base: Stored<'issues'>;
  readonly notes: readonly IssueNote[];
  readonly columns: Partial<Issue> | null;
}

export type ChangingIssue = ChangingRow<'issues', IssueChange>;

export function useChangingIssue({ council }: Desk): ChangingIssue {
  const cache = useQueryClient();
  const { issues, issueNotes } = council.open;
  return useChangingRow<'issues', IssueChange>({
    store: issues,
    keyOf: ({ base }) => base.key,
    async tell({ notes }) {
      for (const note of notes) await issueNotes.create(note);
    },
    hasWords: ({ notes }) => notes.length > 0,
    takenBack: ({ base, notes }, isTold) => ({ base, notes: isTold ? notes.map(notCarriedOut) : [], columns: null }),
    readAnew: () => readIssuesAnew(cache),
  });
}
