import type { Stored } from '../../../../src/domain/changes';
import type { ProjectReading } from '../../../../src/packs/projectReading';

/** What a report says of a project: its title, and what is given besides. */
export const aProject = (more: Partial<ProjectReading> = {}): ProjectReading => ({
  title: 'Moat House lifts',
  gateway: null,
  nextGateway: null,
  nextGatewayText: null,
  nextGatewayOn: null,
  budgetToNext: null,
  totalEstimate: null,
  totalText: null,
  funding: [],
  leaseholdersShare: null,
  risk: null,
  keyDates: [],
  description: null,
  lines: {},
  ...more,
});

export const anEstate = (key: string, title: string, more: Partial<Stored<'estates'>> = {}): Stored<'estates'> => ({
  key,
  title,
  area: null,
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
  row: { site: 'open', id: key, etag: '"1"' },
  ...more,
});

export const moatHouse = anEstate('moat', 'Moat House');

/** A report of the lifts may tell more or less of their project from meeting to meeting. */
export function aProjectOf(chance: number): { readonly project: 'public' | 'closed' | null; readonly says: ProjectReading } {
  const pick = <Value>(divisor: number, ...values: readonly Value[]): Value | undefined => values[Math.floor(chance / divisor) % values.length];
  const when = pick(2, '2027-04-30', '2027-09-30', null) ?? null;
  const says = aProject({ title: pick(1, 'Moat House lifts', 'Moat House: lifts and roofs', 'Moat House windows') ?? '', gateway: pick(3, 'Gateway 2', 'Gateway 3: Design', null) ?? null, nextGateway: pick(4, 'Gateway 3', 'Gateway 4', null) ?? null, nextGatewayText: when, nextGatewayOn: when, totalEstimate: pick(5, 100, 200, null) ?? null });
  return { project: pick<'public' | 'closed' | null>(1, 'public', 'closed', 'public', null) ?? null, says };
}
