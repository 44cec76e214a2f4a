import { useQuery } from '@tanstack/react-query';
import { askablesOf, type Askable } from '../../domain/questionDraft';
import type { Desk, ItemPanelProps } from '../../queries/desk';
import { peopleQuery } from '../../queries/homeQueries';
import { committeesQuery, reportsQuery } from '../../queries/meetingQueries';

/** To whom a question about the item may be put. What cannot be read is left out: the meeting itself can always be asked. */
export function useAskables(desk: Desk, meeting: ItemPanelProps['meeting'], item: ItemPanelProps['item'], isWanted: boolean): readonly Askable[] {
  const { council, today } = desk;
  const { site } = item.row;
  const committees = useQuery({ ...committeesQuery(council), enabled: isWanted });
  const people = useQuery({ ...peopleQuery(council), enabled: isWanted });
  const reports = useQuery({ ...reportsQuery(council, site, meeting.key), enabled: isWanted });
  return askablesOf({
    item,
    reports: (reports.data?.items ?? []).filter(({ agendaItem, state }) => agendaItem === item.key && state === 'current'),
    people: people.data?.items ?? [],
    meeting,
    committee: committees.data?.items.find(({ key }) => key === meeting.committee) ?? null,
    today,
  });
}
