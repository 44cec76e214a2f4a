import { useQuery } from '@tanstack/react-query';
import type { Item } from '../../lists/index';
import { type ExistingRead, readExisting } from '../../packs/import/readExisting';
import { mergeExisting } from '../../packs/import/mergeExisting';
import type { Reading } from '../../packs/reading';
import type { PackDesk } from './desk';

/** The rows that the files may be about, read anew for each review and forgotten with it: some may be exempt. */
export function useExisting({ council, isClosed }: PackDesk, committee: Item<'committees'> | null, readings: readonly Reading[], round: number) {
  const asked = readings.map(({ document, meeting }) => `${document} ${meeting.committee} ${meeting.date}`);
  return useQuery({
    queryKey: ['existing', committee?.key ?? null, asked, round],
    enabled: committee !== null && readings.length > 0,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: async (): Promise<ExistingRead> => {
      if (committee === null) throw new Error('no committee was chosen'); // enabled says so
      const answers = await Promise.all(readings.map((reading) => readExisting({ lists: council, reading, committee, options: {}, isClosed })));
      return mergeExisting(answers);
    },
  });
}
