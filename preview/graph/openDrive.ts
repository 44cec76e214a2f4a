/**
 * Which drive a request means, and whether it may be opened.
 * https://learn.microsoft.com/graph/onedrive-sharepoint-appfolder
 */
import { requireList, requireScope, requireSite, requireSomeSiteScope } from './access';
import { accessDenied, notFound, quotaReached, Refusal, UnknownRequest } from './answer';
import { param, siteNamed } from './call';
import type { Call } from './call';
import { itemById, itemByPath, makeFolder, newDrive } from './drives';
import type { Drive, DriveItem } from './drives';
import { openList } from './routes/lists';
import type { Site } from './world';

export interface OpenDrive {
  readonly drive: Drive;
  /** The root, or the application's folder: nothing outside it may be touched. */
  readonly folder: DriveItem;
}

/** The levels that the administrator's script grants below an owner's let nobody remove a file. */
export type DriveNeed = 'read' | 'write' | 'remove';

export function openSiteDrive(call: Call, need: DriveNeed): OpenDrive {
  requireSomeSiteScope(call.caller, scopeFor(need));
  const site = siteNamed(call, param(call, 'site'));
  return openLibrary(call, site, { title: 'Documents', driveId: site.driveId }, need);
}

/** The library that a list is. https://learn.microsoft.com/graph/api/resources/list#relationships */
export function openListDrive(call: Call, need: DriveNeed): OpenDrive {
  const { site, list } = openList(call, scopeFor(need));
  if (list.driveId === undefined) throw new UnknownRequest('the drive of a list that is no document library', 400);
  return openLibrary(call, site, { title: list.title, driveId: list.driveId }, need);
}

export function openDriveById(call: Call, need: DriveNeed): OpenDrive {
  requireSomeSiteScope(call.caller, scopeFor(need));
  const id = param(call, 'drive');
  const libraries = [...call.world.state.sites.values()].flatMap((site) => [
    { site, title: 'Documents', driveId: site.driveId },
    ...[...site.lists.values()].flatMap(({ title, driveId }) => (driveId === undefined ? [] : [{ site, title, driveId }])),
  ]);
  const library = libraries.find(({ driveId }) => driveId === id);
  if (!library) throw notFound();
  return openLibrary(call, library.site, library, need);
}

/** Made on first use, as `Apps/{application}` in the person's OneDrive. */
export function openAppFolder(call: Call, need: DriveNeed): OpenDrive {
  requireScope(call.caller, ['Files.ReadWrite.AppFolder', 'Files.ReadWrite', 'Files.ReadWrite.All']);
  const { person, clientId } = call.caller;
  // As reported: https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/579
  if (person.oneDrive === 'missing') throw new Refusal(404, 'ResourceNotFound', 'User’s mysite not found.');
  if (person.oneDrive === 'full' && need !== 'read' && call.bytes.byteLength > 0) throw quotaReached();
  const writing = { by: person.objectId, at: call.world.calendar().toISOString() };
  const id = `b!onedrive-${person.objectId}`;
  const existing = call.world.state.drives.get(id);
  const drive = existing ?? newDrive(id, { kind: 'person', objectId: person.objectId }, `https://onedrive.example/personal/${person.objectId}/Documents`, writing);
  call.world.state.drives.set(id, drive);
  const root = itemById(drive, 'root');
  const apps = itemByPath(drive, root, 'Apps') ?? makeFolder(drive, root, 'Apps', writing);
  return { drive, folder: itemByPath(drive, apps, clientId) ?? makeFolder(drive, apps, clientId, writing) };
}

const scopeFor = (need: DriveNeed): 'read' | 'write' => (need === 'read' ? 'read' : 'write');

function openLibrary(call: Call, site: Site, { title, driveId }: { readonly title: string; readonly driveId: string }, need: DriveNeed): OpenDrive {
  requireSite(call.caller, site, 'read');
  const rights = requireList(call.caller, site, title, scopeFor(need));
  if (need === 'remove' && !rights.remove) throw accessDenied();
  const drive = call.world.state.drives.get(driveId);
  if (!drive) throw notFound();
  return { drive, folder: itemById(drive, 'root') };
}
