import { useQuery } from '@tanstack/react-query';
import type { Desk } from '../../queries/desk';
import { myMembershipsQuery } from '../../queries/meetingQueries';

/** Whether I clerk a committee. SharePoint decides who may write; this decides what I am shown. */
export function useIsClerk({ council, me }: Desk): boolean {
  return (useQuery(myMembershipsQuery(council, me)).data?.items ?? []).some(({ role }) => role === 'clerk');
}
