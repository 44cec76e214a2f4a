/**
 * May this application, acting for this person, do this here? Both must be allowed: access is the intersection.
 * https://learn.microsoft.com/graph/permissions-reference
 * https://learn.microsoft.com/graph/permissions-selected-overview
 * https://learn.microsoft.com/sharepoint/dev/sp-add-ins/set-custom-permissions-on-a-list-by-using-the-rest-interface
 */
import { accessDenied, Refusal } from './answer';
import type { Row } from './rows';
import type { Caller } from './tokens';
import { allGroups } from './world';
import type { Group, ListAccess, Site, SiteRole } from './world';

/** What a call does to a site: read, write rows and files, shape lists and columns, grant access. */
export type Need = 'read' | 'write' | 'manage' | 'fullControl';

const scopesFor: Readonly<Record<Need, readonly string[]>> = {
  read: ['Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  write: ['Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'],
  manage: ['Sites.Manage.All', 'Sites.FullControl.All'],
  fullControl: ['Sites.FullControl.All'],
};

const rolesFor: Readonly<Record<Need, readonly SiteRole[]>> = {
  read: ['read', 'write', 'owner', 'fullcontrol'],
  write: ['write', 'owner', 'fullcontrol'],
  manage: ['owner', 'fullcontrol'],
  fullControl: ['fullcontrol'],
};

/** The application's half, before a site is known: no scope for sites at all is refused first, so that ids cannot be probed. */
export function requireSomeSiteScope(caller: Caller, need: Need): void {
  if (!caller.scopes.has('Sites.Selected') && !scopesFor[need].some((scope) => caller.scopes.has(scope))) throw accessDenied();
}

/** The application's half and the person's, on the site as a whole. */
export function requireSite(caller: Caller, site: Site, need: Need): void {
  requireApplication(caller, site, need);
  const groups = groupsOf(caller, site);
  const allowed = { read: allGroups, write: ['owners', 'clerks'], manage: ['owners'], fullControl: ['owners'] } as const;
  if (!allowed[need].some((group) => groups.includes(group))) throw accessDenied();
}

export interface ListRights {
  readonly read: boolean;
  readonly contribute: boolean;
  /** The levels that the administrator's script grants below an owner's leave deleting out. */
  readonly remove: boolean;
  /** Null where the person sees every row; otherwise the object id whose rows alone they see. */
  readonly onlyRowsOf: string | null;
}

/** The person's half on one list. Owners hold full control; until a list's access is set it inherits the site's. */
export function listRights(caller: Caller, site: Site, title: string): ListRights {
  const groups = groupsOf(caller, site);
  const access: ListAccess = site.access.get(title.toLowerCase()) ?? { readers: allGroups, contributors: ['clerks'], ownRowsOnly: false, seeAllRows: [] };
  const isIn = (allowed: readonly Group[]): boolean => groups.includes('owners') || groups.some((group) => allowed.includes(group));
  const contribute = isIn(access.contributors);
  const onlyRowsOf = access.ownRowsOnly && !isIn(access.seeAllRows) ? caller.person.objectId : null;
  const remove = groups.includes('owners') || (contribute && !site.access.has(title.toLowerCase()));
  return { read: contribute || isIn(access.readers), contribute, remove, onlyRowsOf };
}

/** Throws unless the person and the application may do this on the list; returns whose rows they see. */
export function requireList(caller: Caller, site: Site, title: string, need: 'read' | 'write'): ListRights {
  requireApplication(caller, site, need);
  const rights = listRights(caller, site, title);
  if (!(need === 'read' ? rights.read : rights.contribute)) throw accessDenied();
  return rights;
}

export const maySee = (rights: ListRights, row: Row): boolean => rights.onlyRowsOf === null || row.author === rights.onlyRowsOf;

/** A scope that has nothing to do with a site: `/me`, the app folder. */
export function requireScope(caller: Caller, scopes: readonly string[]): void {
  if (!scopes.some((scope) => caller.scopes.has(scope))) throw new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

function requireApplication(caller: Caller, site: Site, need: Need): void {
  if (scopesFor[need].some((scope) => caller.scopes.has(scope))) return;
  const role = caller.scopes.has('Sites.Selected') ? site.grants.get(caller.clientId) : undefined;
  if (!role || !rolesFor[need].includes(role)) throw accessDenied();
}

function groupsOf(caller: Caller, site: Site): Group[] {
  return allGroups.filter((group) => site.groups[group].includes(caller.person.objectId));
}
