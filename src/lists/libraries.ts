import type { Access, SiteKind } from './columns';

/** A document library of its own: its files have other readers or writers than the site's papers have. */
export interface FileLibrary {
  /** The library's title in SharePoint, by which Graph addresses it. */
  readonly title: string;
  readonly access: Access;
  readonly sites: readonly SiteKind[];
}

/** Photographs of issues, in a folder for each estate: members add them, whoever may read the open site sees them. */
export const photographs: FileLibrary = { title: 'MB Photographs', access: 'membersAdd', sites: ['open'] };

/** Every library, in the order in which provisioning creates them. The packs stand in the site's own. */
export const allLibraries: readonly FileLibrary[] = [photographs];
