import { useQuery } from '@tanstack/react-query';
import type { Item } from '../../lists/index';
import { mergeExisting } from '../../packs/import/mergeExisting';
import type { ReviewedFile } from '../../packs/import/planFiles';
import { type ExistingRead, readExisting } from '../../packs/import/readExisting';
import type { PackDesk } from './desk';

/**
 * The rows that the files may be about, read anew for each review and forgotten with it: some may be exempt. What a person
 * corrects may make a file another meeting's, whose rows are then read.
 */
export function useExisting({ council, isClosed }: PackDesk, committee: Item<'committees'> | null, files: readonly ReviewedFile[], round: number) {
  const asked = JSON.stringify([committee?.key ?? null, files.map(askedBy)]);
  return useQuery({
    queryKey: ['existing', asked, round],
    enabled: committee !== null && files.length > 0,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    // While the same rows are read anew, the review stays as it is.
    placeholderData: (before: ExistingRead | undefined, query) => (query?.queryKey[1] === asked ? before : undefined),
    queryFn: async (): Promise<ExistingRead> => {
      if (committee === null) throw new Error('no committee was chosen'); // enabled says so
      const answers = await Promise.all(files.map(({ asRead, options }) => readExisting({ lists: council, reading: asRead, committee, options, isClosed })));
      return mergeExisting(answers);
    },
  });
}

/** What of a file tells which rows are read. */
const askedBy = ({ asRead: { document, meeting, agendaItems, minutes, decisions, actions, allocations }, options }: ReviewedFile) => [
  document,
  [meeting.committee, meeting.date, meeting.time, options.meeting ?? null],
  [agendaItems.length, decisions.length, actions.length],
  [...minutes, ...decisions].map(({ date }) => date),
  allocations.map(({ area }) => area),
];
