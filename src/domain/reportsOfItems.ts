import type { Item } from '../lists/index';
import { sameTitle } from './sameBusiness';

type PlacedReport = Item<'reports'> & { readonly row: { readonly site: string } };

/** The reports in force. One entered by hand gives way to the same one read from a pack: what it asks is asked once. */
export const reportsOfItems = <R extends PlacedReport>(reports: readonly R[]): R[] => {
  const current = reports.filter(({ state }) => state === 'current');
  return current.filter((report) => report.source !== null || !current.some((other) => other.source !== null && isSameReport(report, other)));
};

const isSameReport = (one: PlacedReport, other: PlacedReport): boolean =>
  one.agendaItem === other.agendaItem && one.row.site === other.row.site && (one.title === other.title || sameTitle(one.title, other.title));
