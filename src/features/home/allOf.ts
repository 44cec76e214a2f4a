import type { UseQueryResult } from '@tanstack/react-query';
import { failureKind } from '../../ui/failures/explainFailure';
import type { Part } from './useHome';

interface Answer<Row> {
  readonly items: readonly Row[];
}

/** The rows of every site that answered; the open site, which is the first, must. */
export function allOf<Row, Shown>(asked: readonly UseQueryResult<Answer<Row> | null>[], shown: (rows: readonly Row[]) => readonly Shown[]): Part<Shown> {
  const [open] = asked;
  // Nobody knows who sits before the screen once a sign-in has ended.
  const rows = asked.flatMap(({ data, error }) => (failureKind(error) === 'signedOut' ? [] : (data?.items ?? [])));
  const failed = asked.filter(({ isError, isFetching }) => isError && !isFetching);
  const retry = () => failed.forEach((query) => void query.refetch());
  const [first] = failed;
  if (first !== undefined) return { kind: 'failed', rows: shown(rows), error: first.error, retry };
  return { kind: asked.length > 0 && open?.data === undefined ? 'loading' : 'ready', rows: shown(rows), error: null, retry };
}
