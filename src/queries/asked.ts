import type { UseQueryResult } from '@tanstack/react-query';
import { endsAccess } from './keptOnDevice';

/** What was asked of Graph, as a view sees it. */
export type Asked<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      readonly value: Value;
      /** Why it could not be read anew; what is shown is what was read before. Null where it is fresh. */
      readonly refreshError: unknown;
      readonly retry: () => void;
    };

/** Several queries as one: failed when one has nothing to show, ready when all have. */
export function askedTogether<Value>(queries: readonly UseQueryResult<unknown>[], value: () => Value | undefined): Asked<Value> {
  const retry = () => queries.filter((query) => query.isError).forEach((query) => void query.refetch());
  const empty = queries.filter((query) => query.data === undefined);
  // Access that was taken away takes what was read with it.
  const failed = [...empty, ...queries.filter(({ error }) => endsAccess(error))].find((query) => query.isError && !query.isFetching);
  if (failed !== undefined) return { kind: 'failed', error: failed.error, retry };
  const ready = empty.length > 0 ? undefined : value();
  if (ready === undefined) return { kind: 'loading' };
  return { kind: 'ready', value: ready, refreshError: queries.find((query) => query.isError)?.error ?? null, retry };
}
