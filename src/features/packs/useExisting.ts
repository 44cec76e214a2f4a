import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Item } from '../../lists/index';
import { mergeExisting } from '../../packs/import/mergeExisting';
import type { ReviewedFile } from '../../packs/import/planFiles';
import { type ExistingRead, readExisting } from '../../packs/import/readExisting';
import type { PackDesk } from './desk';

interface Existing {
  /** Null until they were read once. What was read stays when reading it anew fails: the work on it is not lost. */
  readonly read: ExistingRead | null;
  /** They are read anew, or are still to be. */
  readonly isStale: boolean;
  readonly isReading: boolean;
  /** Why they could not be read; null where they were, and while they are read anew. */
  readonly error: Error | null;
  readonly readAgain: () => void;
}

/**
 * The rows that the files may be about, read anew for each review and forgotten with it: some may be exempt. What a person
 * corrects may make a file another meeting's, whose rows are then read.
 */
export function useExisting({ council, isClosed }: PackDesk, committee: Item<'committees'> | null, files: readonly ReviewedFile[], round: number): Existing {
  const of = committee?.key ?? null;
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['existing', of, JSON.stringify(files.map(askedBy))],
    enabled: committee !== null && files.length > 0,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    // While other rows of the committee are read, what is on the screen stays, and the focus in it.
    placeholderData: (before: { readonly round: number; readonly read: ExistingRead } | undefined, query) => (query?.queryKey[1] === of ? before : undefined),
    queryFn: async () => {
      if (committee === null) throw new Error('no committee was chosen'); // enabled says so
      const answers = await Promise.all(files.map(({ asRead, options }) => readExisting({ lists: council, reading: asRead, committee, options, isClosed })));
      return { round, read: mergeExisting(answers) };
    },
  });
  const isBehind = data !== undefined && !isPlaceholderData && data.round !== round;
  useEffect(() => {
    if (isBehind) void refetch();
  }, [isBehind, round, refetch]);
  return {
    read: data?.read ?? null,
    isStale: isFetching || isPlaceholderData || isBehind || error !== null,
    isReading: isFetching,
    error: isFetching ? null : error,
    readAgain: () => void refetch(),
  };
}

/** What of a file tells which rows are read. */
const askedBy = ({ asRead: { document, meeting, agendaItems, minutes, decisions, actions, allocations }, options }: ReviewedFile) => [
  document,
  [meeting.committee, meeting.date, meeting.time, options.meeting ?? null],
  [agendaItems.length, decisions.length, actions.length],
  [...minutes, ...decisions].map(({ date }) => date),
  allocations.map(({ area }) => area),
];
