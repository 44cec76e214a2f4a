import type { ListName } from '../lists/index';
import type { RowAddress, Stored } from './changes';
import type { SiteKey } from './sites';

/** A row known to stand on this site: what takes one of the open site cannot be given a circle's. */
export type OnSite<Name extends ListName, Site extends SiteKey> = Stored<Name> & { readonly row: RowAddress & { readonly site: Site } };

/** The one door to `OnSite`. */
export function rowsOnSite<Name extends ListName, Site extends SiteKey>(site: Site, rows: readonly Stored<Name>[]): OnSite<Name, Site>[] {
  return rows.filter((row): row is OnSite<Name, Site> => row.row.site === site);
}
