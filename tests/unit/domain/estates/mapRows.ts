import type { Stored } from '../../../../src/domain/changes';
import type { Item } from '../../../../src/lists/index';

type Area = Stored<'areas'>;
type Estate = Stored<'estates'>;
type Allocation = Stored<'allocations'>;

const rowOf = (key: string) => ({ site: 'open' as const, id: key, etag: '"1"' });

/** Rows of an invented map; a test names only the columns it is about. */
export const anArea = (columns: Partial<Area> = {}): Area => ({ key: 'riverside', title: 'Riverside', committee: null, aliases: null, state: 'active', row: rowOf(columns.key ?? 'riverside'), ...columns });

export const anEstate = (columns: Partial<Estate> = {}): Estate => ({
  key: 'weirside',
  title: 'Weirside Estate',
  area: 'riverside',
  ward: null,
  postcode: null,
  blocks: null,
  aliases: null,
  falseFriends: null,
  homes: null,
  leaseholders: null,
  contact: null,
  mergedInto: null,
  state: 'active',
  row: rowOf(columns.key ?? 'weirside'),
  ...columns,
});

export const anAllocation = (columns: Partial<Allocation> = {}): Allocation => ({
  key: 'riverside.mercy-brown',
  area: 'riverside',
  member: mercy,
  appointedBy: null,
  appointedOn: null,
  endorsedOn: null,
  startsOn: null,
  endsOn: null,
  state: 'endorsed',
  imported: null,
  source: null,
  row: rowOf(columns.key ?? 'riverside.mercy-brown'),
  ...columns,
});

export const mercy = { id: 'object-1', mail: 'm.brown@council.example', name: 'Mercy Brown' };
export const otto = { id: 'object-2', mail: null, name: 'Otto Pell' };

export const doing = { by: { id: 'clerk-1', mail: 'clerk@council.example', name: 'Priya Clerk' }, at: '2026-11-16T09:00:00Z', today: '2026-11-16', eventKey: 'key-1' };

/** What the history tells: what, of what, from what, to what. */
export const toldOf = (events: readonly Item<'events'>[]) => events.map(({ subject, what, column, before, after }) => [subject, what, column, before, after]);
