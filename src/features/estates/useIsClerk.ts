import { useQuery } from '@tanstack/react-query';
import type { Desk } from '../../queries/desk';
import { myMembershipsQuery } from '../../queries/meetingQueries';

export interface ClerkRole {
  /** Whether I clerk a committee. SharePoint decides who may write; this decides what I am shown. */
  readonly isClerk: boolean;
  /** Why it is not known; null where it is, or is still asked. */
  readonly error: unknown;
  readonly retry: () => void;
}

export function useIsClerk({ council, me }: Desk): ClerkRole {
  const { data, error, isFetching, refetch } = useQuery(myMembershipsQuery(council, me));
  return { isClerk: (data?.items ?? []).some(({ role }) => role === 'clerk'), error: data === undefined && !isFetching ? error : null, retry: () => void refetch() };
}
