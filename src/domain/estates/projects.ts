import type { Item } from '../../lists/index';
import { monthsBetween, movedWords } from '../actions/drift';
import { compareGateways, gatewayWords } from './projectGateways';

export type Project = Item<'projects'>;

/** A gateway is overdue from the day behind the last of what is printed: "April 2026" from 1 May. What has no date is not. */
export const isGatewayOverdue = ({ state, nextGatewayOn }: Pick<Project, 'state' | 'nextGatewayOn'>, today: string): boolean => state === 'current' && nextGatewayOn !== null && nextGatewayOn < today;

/** How far the next gateway has moved from when it was first planned. */
export interface Slippage {
  readonly times: number;
  /** Whole months later than first planned, negative where it is earlier; null where one of the days is not known. */
  readonly months: number | null;
}

/** Null where it has never moved. */
export function slippageOf({ timesMoved, firstPlannedOn, nextGatewayOn }: Pick<Project, 'timesMoved' | 'firstPlannedOn' | 'nextGatewayOn'>): Slippage | null {
  const times = timesMoved ?? 0;
  if (times === 0) return null;
  if (firstPlannedOn === null || nextGatewayOn === null) return { times, months: null };
  return { times, months: nextGatewayOn >= firstPlannedOn ? monthsBetween(firstPlannedOn, nextGatewayOn) : -monthsBetween(nextGatewayOn, firstPlannedOn) };
}

/** "Moved twice, 7 months later". */
export function describeSlippage({ times, months }: Slippage): string {
  if (months === null) return movedWords(times);
  if (months === 0) return `${movedWords(times)}, by less than a month`;
  const size = Math.abs(months);
  return `${movedWords(times)}, ${size} ${size === 1 ? 'month' : 'months'} ${months > 0 ? 'later' : 'earlier'}`;
}

export interface Funding {
  readonly source: string;
  /** Null where the paper gives no sum that could be read. */
  readonly pounds: number | null;
}

/** A line of the column, which a clerk may have typed: what stands behind the last colon is the sum. */
export const fundingOf = ({ funding }: Pick<Project, 'funding'>): readonly Funding[] =>
  (funding ?? []).map((line) => {
    const [, source = line, figures = ''] = /^(.*\S)\s*:\s*(-?\d+(?:\.\d+)?)$/.exec(line) ?? [];
    return figures === '' ? { source: line.replace(/\s*:\s*(?:not known)?$/, ''), pounds: null } : { source, pounds: Number(figures) };
  });

export const fundingLine = ({ source, pounds }: Funding): string => `${source.replace(/\s+/g, ' ').trim()}: ${pounds ?? 'not known'}`;

export interface ProjectsFilter {
  /** An estate's key, `mine`, or null of all. */
  readonly estate: string | null;
  /** As it is called: "Gateway 3"; null of all. */
  readonly gateway: string | null;
  readonly onlyOverdue: boolean;
  readonly state: Project['state'];
}

export const allCurrent: ProjectsFilter = { estate: null, gateway: null, onlyOverdue: false, state: 'current' };

/** No estate's key: those hold words. */
export const MINE = '*mine';

export const filterProjects = <P extends Project>(projects: readonly P[], { estate, gateway, onlyOverdue, state }: ProjectsFilter, today: string, mine: ReadonlySet<string>): readonly P[] =>
  projects.filter(
    (project) =>
      project.state === state &&
      (estate === null || (estate === MINE ? isOn(project, mine) : (project.estates ?? []).includes(estate))) &&
      (gateway === null || gatewayName(project) === gateway) &&
      (!onlyOverdue || isGatewayOverdue(project, today)),
  );

/** Whether a project is on one of some estates. */
export const isOn = ({ estates }: Pick<Project, 'estates'>, some: ReadonlySet<string>): boolean => (estates ?? []).some((estate) => some.has(estate));

/** A project that a circle has too stands in the list twice, and is one. */
export const countProjects = (projects: readonly Pick<Project, 'key'>[]): number => new Set(projects.map(({ key }) => key)).size;

/** What a project without a gateway is grouped under. */
export const NO_GATEWAY = 'No gateway given';

export const gatewayName = ({ gateway }: Pick<Project, 'gateway'>): string => gatewayWords(gateway) ?? NO_GATEWAY;

export interface GatewayGroup<P extends Project> {
  readonly gateway: string;
  readonly projects: readonly P[];
}

/** By gateway in their order; in each mine first, then by when the next is planned, what has no date last. */
export function groupByGateway<P extends Project>(projects: readonly P[], mine: ReadonlySet<string>): readonly GatewayGroup<P>[] {
  const sorted = [...projects].sort((a, b) => compareGateways(a.gateway, b.gateway) || Number(isOn(b, mine)) - Number(isOn(a, mine)) || (a.nextGatewayOn ?? '9999').localeCompare(b.nextGatewayOn ?? '9999') || a.title.localeCompare(b.title, 'en-GB', { numeric: true }));
  const names = [...new Set(sorted.map(gatewayName))];
  return names.map((gateway) => ({ gateway, projects: sorted.filter((project) => gatewayName(project) === gateway) }));
}
