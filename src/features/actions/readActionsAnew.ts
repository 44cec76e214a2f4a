import type { QueryClient } from '@tanstack/react-query';

/** After something of an action was written: every screen shows what the lists now say. */
export const readActionsAnew = (cache: QueryClient): Promise<void> => cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => READ_ANEW.has(String(first)) });

const READ_ANEW: ReadonlySet<string> = new Set(['actions', 'action', 'my actions', 'closed actions', 'every action', 'action events', 'events awaiting', 'progress notes', 'chasers']);
