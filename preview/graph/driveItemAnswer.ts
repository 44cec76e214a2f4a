/**
 * A file or folder as Graph gives it, with the short-lived address its content is fetched from.
 * https://learn.microsoft.com/graph/api/resources/driveitem
 * https://learn.microsoft.com/graph/api/driveitem-get-content
 */
import { randomUUID } from 'node:crypto';
import type { Call } from './call';
import { childrenOf, itemById } from './drives';
import type { Drive, DriveItem } from './drives';
import type { JsonObject } from './guards';
import type { World } from './world';

const downloadUrlLives = 60 * 60 * 1000;

export function driveItemAnswer(call: Call, drive: Drive, item: DriveItem): JsonObject {
  const path = pathOf(drive, item);
  const user = { id: item.modifiedBy, displayName: call.world.state.people.get(item.modifiedBy)?.name ?? 'Unknown' };
  const parent = item.parentId === null ? null : itemById(drive, item.parentId);
  return {
    id: item.id,
    name: item.name,
    size: item.size,
    eTag: `"{${item.id}},${item.version}"`,
    cTag: `"c:{${item.id}},${item.version}"`,
    webUrl: `${drive.webUrl}${path.split('/').map(encodeURIComponent).join('/')}`,
    createdDateTime: item.createdAt,
    lastModifiedDateTime: item.modifiedAt,
    lastModifiedBy: { user },
    ...(parent ? { parentReference: { driveId: drive.id, id: parent.id, path: `/drives/${drive.id}/root:${pathOf(drive, parent)}` } } : { root: {} }),
    ...(item.content === null
      ? { folder: { childCount: childrenOf(drive, item).length } }
      : { file: { mimeType: mimeTypeOf(item.name) }, '@microsoft.graph.downloadUrl': downloadUrl(call.world, drive, item) }),
  };
}

/** Anyone who holds it may fetch the file, without signing in, for a while. */
export function downloadUrl(world: World, drive: Drive, item: DriveItem): string {
  const now = world.now().getTime();
  for (const [ticket, { until }] of world.downloads) if (until <= now) world.downloads.delete(ticket);
  const ticket = randomUUID();
  world.downloads.set(ticket, { driveId: drive.id, itemId: item.id, until: now + downloadUrlLives });
  return `${world.origin}/download/${ticket}`;
}

export function mimeTypeOf(name: string): string {
  const known: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    json: 'application/json',
    txt: 'text/plain',
    html: 'text/html',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    jpg: 'image/jpeg',
    png: 'image/png',
  };
  return known[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

function pathOf(drive: Drive, item: DriveItem): string {
  return item.parentId === null ? '' : `${pathOf(drive, itemById(drive, item.parentId))}/${item.name}`;
}
