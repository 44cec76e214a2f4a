import type { Stored } from '../../../../src/domain/changes';
import type { SiteKey } from '../../../../src/domain/sites';

/** A project with nothing but its title, and what is said of it. */
export const project = (key: string, columns: Partial<Stored<'projects'>> = {}, site: SiteKey = 'open'): Stored<'projects'> => ({
  key,
  title: `Project ${key}`,
  estates: ['alder'],
  committee: null,
  meeting: null,
  agendaItem: null,
  reportedOn: null,
  gateway: null,
  nextGateway: null,
  nextGatewayText: null,
  nextGatewayOn: null,
  firstPlannedOn: null,
  budgetToNext: null,
  totalEstimate: null,
  totalText: null,
  funding: null,
  leaseholdersShare: null,
  risk: null,
  keyDates: null,
  contact: null,
  timesMoved: null,
  state: 'current',
  imported: null,
  source: null,
  row: { site, id: key, etag: '"1"' },
  ...columns,
});
