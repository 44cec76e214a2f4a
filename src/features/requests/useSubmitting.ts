import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { RowAddress } from '../../domain/changes';
import type { SiteKey } from '../../domain/sites';
import type { Submission } from '../../domain/starredRequests';
import type { Rows } from '../../graph/council';
import type { Item } from '../../lists/index';
import type { Desk } from '../../queries/desk';
import { submissionsQuery } from '../../queries/useSubmissions';
import { failureKind } from '../../ui/failures/explainFailure';

export type Sending =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody, perhaps I in another window, changed it in between. */
  | { readonly kind: 'conflict'; readonly stored: Submission };

export interface Submitting {
  readonly sending: Sending;
  /** Answers the row as it is kept, or null where it could not be: then `sending` says why. */
  readonly create: (site: SiteKey, item: Item<'submissions'>) => Promise<Submission | null>;
  readonly change: (row: RowAddress, key: string, columns: Partial<Item<'submissions'>>) => Promise<Submission | null>;
  readonly forget: () => void;
}

/** Keeps what a member sends in, and shows it at once. One press makes one row, whatever becomes of the answer. */
export function useSubmitting({ council }: Pick<Desk, 'council'>, meeting: string): Submitting {
  const cache = useQueryClient();
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const isBusy = useRef(false);

  function show(row: Submission): Submission {
    const { queryKey } = submissionsQuery(council, row.row.site, meeting);
    cache.setQueryData<Rows<'submissions'> | null>(queryKey, (rows) => rows && { ...rows, items: [...rows.items.filter(({ key }) => key !== row.key), row] });
    return row;
  }

  async function attempt(act: () => Promise<Submission>, meetConflict: (error: unknown) => Promise<Submission>): Promise<Submission | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setSending({ kind: 'sending' });
    try {
      const row = show(await act().catch(meetConflict));
      setSending({ kind: 'idle' });
      return row;
    } catch (error) {
      setSending(error instanceof ChangedMeanwhile ? { kind: 'conflict', stored: show(error.stored) } : { kind: 'failed', error });
      return null;
    } finally {
      isBusy.current = false;
    }
  }

  return {
    sending,
    create: (site, item) => {
      const { submissions } = council.at(site);
      return attempt(
        () => submissions.create(item),
        // An earlier attempt was kept after all, and its words were changed since: what was pressed last counts.
        async (error) => {
          const stored = failureKind(error) === 'conflict' ? await submissions.byKey(item.key) : null;
          if (stored === null) throw error;
          return submissions.update(stored.row, { wording: item.wording, askedOf: item.askedOf });
        },
      );
    },
    change: (row, key, columns) => {
      const { submissions } = council.at(row.site);
      return attempt(
        () => submissions.update(row, columns),
        async (error) => {
          const stored = failureKind(error) === 'conflict' ? await submissions.byKey(key) : null;
          throw stored === null ? error : new ChangedMeanwhile(stored);
        },
      );
    },
    forget: () => setSending({ kind: 'idle' }),
  };
}

class ChangedMeanwhile extends Error {
  constructor(readonly stored: Submission) {
    super('This was changed in between.');
  }
}
