import type { Stored } from '../../../../src/domain/changes';

/** On a site, made at an instant. */
export const at = (site: 'open' | `circle:${string}`, createdAt = '2026-11-01T09:00:00Z') => ({ site, id: '1', etag: '"1"', createdAt });

/** A place that names an invented estate; a test names only the columns it is about. */
export const aMention = (more: Partial<Stored<'mentions'>> = {}): Stored<'mentions'> => ({
  key: 'm', estate: 'weirside', meeting: 'housing-2026-11-24', committee: 'housing', toldOf: '2026-11-24', kind: 'agendaItem', agendaItem: 'item-3', saidIn: null, action: null,
  heading: 'Lifts', named: 'Weirside Estate', quote: '3. Weirside Estate lifts', certainty: 'sure', doubt: null, source: { document: 'pack.txt', line: 10, page: null }, row: at('open'), ...more,
});
