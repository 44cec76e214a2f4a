import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { MapRows } from '../../../domain/estates/mapEdits';
import type { Council } from '../../../graph/council';
import { allocationsQuery, areasQuery } from '../../../queries/estateQueries';
import { estatesQuery } from '../../../queries/homeQueries';

/** What happened to an area with its appointments, or to an estate. */
export const mapEventsQuery = (council: Council, subject: string) => queryOptions({ queryKey: ['map events', subject], queryFn: ({ signal }) => council.open.events.in({ subject }, { signal }) });

/** The map as the lists have it now: one `$batch`. What could not be read is not among it. */
export async function readMapNow(cache: QueryClient, council: Council): Promise<MapRows> {
  const [areas, estates, allocations] = await Promise.all([
    cache.fetchQuery({ ...areasQuery(council), staleTime: 0 }),
    cache.fetchQuery({ ...estatesQuery(council), staleTime: 0 }),
    cache.fetchQuery({ ...allocationsQuery(council), staleTime: 0 }),
  ]);
  return { areas: areas.items, estates: estates.items, allocations: allocations.items };
}

/** After something of the map was written: every screen shows what the lists now say. */
export const readMapAnew = (cache: QueryClient): Promise<void> => cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => READ_ANEW.has(String(first)) });

const READ_ANEW: ReadonlySet<string> = new Set(['areas', 'estates', 'allocations', 'map events']);
