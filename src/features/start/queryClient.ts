import { QueryClient } from '@tanstack/react-query';

/** What the lists' answers are kept in, in memory; which of them stand on the device too is `queries/keptOnDevice.ts`' business. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The Graph client retries, and knows when not to.
        retry: false,
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
        // Without it a query asked for offline waits in silence instead of saying so.
        networkMode: 'always',
      },
    },
  });
