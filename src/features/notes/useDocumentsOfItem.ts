import { useQueries } from '@tanstack/react-query';
import type { Stored } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Desk } from '../../queries/desk';
import { documentsQuery } from '../../queries/meetingQueries';

/** The papers that an item's notes are written on. Until they are known, and where they are not to be had, none. */
export const useDocumentsOfItem = (desk: Desk, { meeting, row }: Pick<Stored<'agendaItems'>, 'meeting' | 'row'>): readonly Stored<'documents'>[] =>
  useDocumentsOfMeeting(desk, meeting, [row.site]);

export function useDocumentsOfMeeting({ council }: Desk, meeting: string, sites: readonly SiteKey[]): readonly Stored<'documents'>[] {
  const documents = useQueries({ queries: sites.map((site) => documentsQuery(council, site, meeting)) });
  return documents.flatMap(({ data }) => data?.items ?? []);
}
