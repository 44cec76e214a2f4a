/**
 * Which drive a request means, and whether it may be opened.
 * https://learn.microsoft.com/graph/onedrive-sharepoint-appfolder
 */
import { requireList, requireScope, requireSite, requireSomeSiteScope } from './access';
import { notFound, quotaReached, Refusal } from './answer';
import { param, siteNamed } from './call';
import type { Call } from './call';
import { itemById, itemByPath, makeFolder, newDrive } from './drives';
import type { Drive, DriveItem } from './drives';
import type { Site } from './world';

export interface OpenDrive {
  readonly drive: Drive;
  /** The root, or the application's folder: nothing outside it may be touched. */
  readonly folder: DriveItem;
}

type Need = 'read' | 'write';

export function openSiteDrive(call: Call, need: Need): OpenDrive {
  requireSomeSiteScope(call.caller, need);
  return openLibrary(call, siteNamed(call, param(call, 'site')), need);
}

export function openDriveById(call: Call, need: Need): OpenDrive {
  requireSomeSiteScope(call.caller, need);
  const id = param(call, 'drive');
  const site = [...call.world.state.sites.values()].find(({ driveId }) => driveId === id);
  if (!site) throw notFound();
  return openLibrary(call, site, need);
}

/** Made on first use, as `Apps/{application}` in the person's OneDrive. */
export function openAppFolder(call: Call, need: Need): OpenDrive {
  requireScope(call.caller, ['Files.ReadWrite.AppFolder', 'Files.ReadWrite', 'Files.ReadWrite.All']);
  const { person, clientId } = call.caller;
  // As reported: https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/579
  if (person.oneDrive === 'missing') throw new Refusal(404, 'ResourceNotFound', 'User’s mysite not found.');
  if (person.oneDrive === 'full' && need === 'write' && call.bytes.byteLength > 0) throw quotaReached();
  const writing = { by: person.objectId, at: call.world.calendar().toISOString() };
  const id = `b!onedrive-${person.objectId}`;
  const existing = call.world.state.drives.get(id);
  const drive = existing ?? newDrive(id, { kind: 'person', objectId: person.objectId }, `https://onedrive.example/personal/${person.objectId}/Documents`, writing);
  call.world.state.drives.set(id, drive);
  const root = itemById(drive, 'root');
  const apps = itemByPath(drive, root, 'Apps') ?? makeFolder(drive, root, 'Apps', writing);
  return { drive, folder: itemByPath(drive, apps, clientId) ?? makeFolder(drive, apps, clientId, writing) };
}

function openLibrary(call: Call, site: Site, need: Need): OpenDrive {
  requireSite(call.caller, site, 'read');
  requireList(call.caller, site, 'Documents', need);
  const drive = call.world.state.drives.get(site.driveId);
  if (!drive) throw notFound();
  return { drive, folder: itemById(drive, 'root') };
}
