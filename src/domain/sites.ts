import type { List } from '../lists/columns';

/** A SharePoint site of the council: the open one, or that of a confidentiality circle (`circle:housing`). */
export type SiteKey = 'open' | `circle:${string}`;

export const circleSite = (circle: string): SiteKey => `circle:${circle}`;

export const isCircleSite = (site: SiteKey): boolean => site !== 'open';

export const livesIn = (list: Pick<List, 'sites'>, site: SiteKey): boolean => list.sites.includes(isCircleSite(site) ? 'circle' : 'open');
