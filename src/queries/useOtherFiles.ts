import { useQueries } from '@tanstack/react-query';
import type { AgendaItem } from '../domain/agenda';
import type { Stored } from '../domain/changes';
import { otherFileOf, type OtherFile } from '../domain/otherFile';
import type { Desk } from './desk';
import { documentsQuery, everySite } from './meetingQueries';

export type OtherFiles = (item: AgendaItem) => OtherFile<Stored<'documents'>> | null;

/** In which file an item's pages are, where it is not the main pack. Nothing waits for the list of papers: until it is here, a file has its own name. */
export function useOtherFiles({ council }: Desk, meeting: string, agenda: readonly AgendaItem[]): OtherFiles {
  const papers = useQueries({ queries: everySite(council).map((site) => documentsQuery(council, site, meeting)) });
  const documents = papers.flatMap(({ data }) => data?.items ?? []);
  return (item) => otherFileOf(item, agenda, documents);
}
