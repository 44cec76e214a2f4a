import { livesIn, type SiteKey } from '../../src/domain/sites';
import type { Access, List } from '../../src/lists/columns';
import { allLists } from '../../src/lists/index';
import { allLibraries, type FileLibrary } from '../../src/lists/libraries';

/** SharePoint's groups on each site of the council, as the access script makes and fills in. */
export type Group = 'owners' | 'clerks' | 'members' | 'officers' | 'guests';

/** What an administrator's script sets on a list, since Graph cannot. */
export interface ListAccess {
  readonly readers: readonly Group[];
  readonly contributors: readonly Group[];
  /** SharePoint's ReadSecurity and WriteSecurity 2: each sees and edits what they added. */
  readonly ownRowsOnly: boolean;
  /** Those who see and edit every row all the same. */
  readonly seeAllRows: readonly Group[];
}

export interface ListAccessPlan {
  readonly listTitle: string;
  readonly access: ListAccess;
}

/** Who may do what on each list and library of a site. The script and the preview apply the same plan. */
export function accessPlan(site: SiteKey, lists: readonly (List | FileLibrary)[] = [...Object.values(allLists), ...allLibraries]): readonly ListAccessPlan[] {
  return lists.filter((list) => livesIn(list, site)).map((list) => ({ listTitle: list.title, access: accesses[list.access] }));
}

const accesses: Readonly<Record<Access, ListAccess>> = {
  clerksWrite: { readers: ['members', 'officers', 'guests'], contributors: ['owners', 'clerks'], ownRowsOnly: false, seeAllRows: [] },
  officersAdd: { readers: ['members', 'guests'], contributors: ['owners', 'clerks', 'officers'], ownRowsOnly: false, seeAllRows: [] },
  membersAdd: { readers: ['officers', 'guests'], contributors: ['owners', 'clerks', 'members'], ownRowsOnly: false, seeAllRows: [] },
  clerksOnly: { readers: [], contributors: ['owners', 'clerks'], ownRowsOnly: false, seeAllRows: [] },
  ownOnly: { readers: [], contributors: ['owners', 'clerks', 'members', 'officers', 'guests'], ownRowsOnly: true, seeAllRows: ['owners', 'clerks'] },
};
