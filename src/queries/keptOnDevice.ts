import type { Query } from '@tanstack/react-query';
import type { SiteKey } from '../domain/sites';
import { failureKind } from '../ui/failures/explainFailure';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly keptOnDevice?: true };
  }
}

/** Milliseconds: 14 days. Older answers are not shown as the council's papers. */
export const LONGEST_KEPT = 14 * 24 * 60 * 60 * 1000;

/**
 * Spread into a query whose answer may stand on the device between visits: only what everyone on the open site may read.
 * A query that does not say so is never written anywhere.
 */
export const keptOnDevice = { meta: { keptOnDevice: true }, gcTime: LONGEST_KEPT } as const;

/** What a circle's site answers is not kept, and leaves memory with its view. */
export const keptIfOpen = (site: SiteKey): typeof keptOnDevice | { readonly gcTime: 0 } => (site === 'open' ? keptOnDevice : { gcTime: 0 });

export const mayBeKept = (query: Pick<Query, 'meta'>): boolean => query.meta?.keptOnDevice === true;

/** The open site refuses, or is not there for this person any more: access has ended, and takes what was read with it. */
export const endsAccess = (error: unknown): boolean => ['forbidden', 'notFound'].includes(failureKind(error) ?? '');
