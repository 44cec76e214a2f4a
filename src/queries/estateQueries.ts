import { queryOptions } from '@tanstack/react-query';
import type { Council } from '../graph/council';
import { keptOnDevice } from './keptOnDevice';

/** The map is three lists that stay small; history and all, they are read whole. */
export const areasQuery = (council: Council) => queryOptions({ queryKey: ['areas'], ...keptOnDevice, queryFn: ({ signal }) => council.open.areas.all({ signal }) });

export const allocationsQuery = (council: Council) => queryOptions({ queryKey: ['allocations', 'all'], ...keptOnDevice, queryFn: ({ signal }) => council.open.allocations.all({ signal }) });
