import { badRequest } from './answer';
import { itemById, newDrive } from './drives';
import type { FaultRule } from './faults';
import type { LoggedRequest } from './requestLog';
import { forgetChanges } from './rows';
import { restoreState, takeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { mintToken } from './tokens';
import type { TokenAnswer, TokenRequest } from './tokens';
import { allGroups, emptyState } from './world';
import type { Group, ListAccess, OneDriveTrouble, Person, Site, SiteRole, World } from './world';

export interface SiteDescription {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly groups: Readonly<Partial<Record<Group, readonly string[]>>>;
}

/** What an administrator, the directory and the network do: everything that Graph itself cannot. */
export interface EmulatorControl {
  /** The same person again replaces what was known of them. */
  addPerson(person: Person): void;
  /** A person's own OneDrive is missing or full; null: as it should be. */
  setOneDrive(objectId: string, trouble: OneDriveTrouble | null): void;
  /** The same site again renames it and replaces its groups; lists, files and grants stay. */
  addSite(site: SiteDescription): void;
  /** `Documents` is the site's library. */
  setListAccess(siteId: string, listTitle: string, access: ListAccess): void;
  /** An administrator consents to the application's scopes, for everyone. */
  consent(clientId: string, scopes: readonly string[]): void;
  /** Sites.Selected: the application's role on one site. */
  grantSite(siteId: string, clientId: string, role: SiteRole): void;
  mintToken(request: TokenRequest): TokenAnswer;
  addFault(rule: FaultRule): void;
  clearFaults(): void;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /** What was asked that the emulator does not know. A test asserts that there is none. */
  unknownRequests(): readonly { readonly method: string; readonly path: string; readonly reason: string }[];
  /** Pages hold at most so many rows whatever $top says: a server may send short pages. Null: as asked. */
  setPageLimit(rows: number | null): void;
  /** Rows written from now on are dated so; null: as the calendar has it. */
  setCalendar(at: Date | null): void;
  /** Delta tokens given so far are too old from now on: 410. */
  forgetChanges(siteId: string, listTitle: string): void;
  /** Somebody has the file open exclusively: writes answer 423. */
  lockFile(driveId: string, itemId: string, locked: boolean): void;
  reset(): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

export function createControl(world: World): EmulatorControl {
  return {
    addPerson: (person) => {
      world.state.people.set(person.objectId, person);
      world.changed();
    },
    setOneDrive: (objectId, trouble) => {
      const { oneDrive: _before, ...person } = world.state.people.get(objectId) ?? nobody(objectId);
      world.state.people.set(objectId, { ...person, ...(trouble !== null && { oneDrive: trouble }) });
      world.changed();
    },
    addSite: (site) => addSite(world, site),
    setListAccess: (siteId, listTitle, access) => {
      siteOf(world, siteId).access.set(listTitle.toLowerCase(), access);
      world.changed();
    },
    consent: (clientId, scopes) => {
      world.state.consents.set(clientId, new Set([...(world.state.consents.get(clientId) ?? []), ...scopes]));
      world.changed();
    },
    grantSite: (siteId, clientId, role) => {
      siteOf(world, siteId).grants.set(clientId, role);
      world.changed();
    },
    mintToken: (request) => mintToken(world, request),
    addFault: (rule) => world.faults.add(rule),
    clearFaults: () => {
      world.faults.clear();
      world.throttle.clear();
    },
    requests: () => [...world.log.requests],
    clearRequests: () => {
      world.log.requests.length = 0;
      world.log.unknown.length = 0;
    },
    unknownRequests: () => [...world.log.unknown],
    setPageLimit: (rows) => void (world.settings.pageLimit = rows),
    setCalendar: (at) => void (world.settings.calendarAt = at),
    forgetChanges: (siteId, listTitle) => {
      const list = [...siteOf(world, siteId).lists.values()].find(({ title }) => title === listTitle);
      if (!list) throw badRequest(`The site ${siteId} has no list ${listTitle}.`);
      forgetChanges(list.rows);
    },
    lockFile: (driveId, itemId, locked) => {
      const drive = world.state.drives.get(driveId);
      if (!drive) throw badRequest(`There is no drive ${driveId}.`);
      if (locked) drive.locked.add(itemById(drive, itemId).id);
      else drive.locked.delete(itemId);
    },
    reset: () => {
      startAnew(world);
      world.state = emptyState();
      world.changed();
    },
    snapshot: () => takeSnapshot(world.state),
    restore: (snapshot) => {
      startAnew(world);
      world.state = restoreState(snapshot);
    },
  };
}

function addSite(world: World, { id, url, title, groups }: SiteDescription): void {
  const before = world.state.sites.get(id.toLowerCase());
  const all = Object.fromEntries(allGroups.map((group) => [group, groups[group] ?? []])) as Site['groups']; // fromEntries forgets which names it was given
  const driveId = before?.driveId ?? `b!${Buffer.from(id).toString('base64url')}`;
  world.state.sites.set(id.toLowerCase(), {
    ...(before ?? { users: [], lists: new Map(), access: new Map(), grants: new Map() }),
    id,
    url: url.replace(/\/$/, ''),
    title,
    groups: all,
    driveId,
  });
  if (!before) world.state.drives.set(driveId, newDrive(driveId, { kind: 'site', siteId: id }, `${url}/Shared%20Documents`, { by: 'system', at: world.now().toISOString() }));
  world.changed();
}

function nobody(objectId: string): never {
  throw badRequest(`There is nobody with the object id ${objectId}.`);
}

function siteOf(world: World, siteId: string): Site {
  const site = world.state.sites.get(siteId.toLowerCase());
  if (!site) throw badRequest(`There is no site ${siteId}: add it first.`);
  return site;
}

function startAnew(world: World): void {
  world.faults.clear();
  world.throttle.clear();
  world.downloads.clear();
  world.log.requests.length = 0;
  world.log.unknown.length = 0;
  world.settings.pageLimit = null;
  world.settings.calendarAt = null;
}
