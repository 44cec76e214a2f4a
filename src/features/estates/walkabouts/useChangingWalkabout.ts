import { useQueryClient } from '@tanstack/react-query';
import type { Desk } from '../../../queries/desk';
import { useChangingRow } from '../../../queries/useChangingRow';
import type { RowChange } from '../../../queries/writeBeside';
import type { ChangingRow } from '../../../ui/changing';
import { readIssuesAnew } from '../issues/issueQueries';

export type WalkaboutChange = RowChange<'walkabouts'>;

/** A walkabout has no history of its own: who changed it last stands in SharePoint. */
export function useChangingWalkabout({ council }: Desk): ChangingRow<'walkabouts', WalkaboutChange> {
  const cache = useQueryClient();
  return useChangingRow<'walkabouts', WalkaboutChange>({
    store: council.open.walkabouts,
    keyOf: ({ base }) => base.key,
    tell: () => Promise.resolve(),
    hasWords: () => false,
    takenBack: ({ base }) => ({ base, columns: null }),
    readAnew: () => readIssuesAnew(cache),
  });
}

export const WALKABOUT_WORDS: Readonly<Record<string, string>> = { date: 'Date', startsAt: 'Begins at', meetingPoint: 'Meeting point', attending: 'Who else comes', purpose: 'What to look at', remarks: 'Remarks', state: 'State' };
