/**
 * A drive: a site's document library, or a person's OneDrive with a folder for each application.
 * https://learn.microsoft.com/graph/api/resources/driveitem
 */
import { randomUUID } from 'node:crypto';
import { locked, nameTaken, notFound, Refusal } from './answer';

export interface DriveItem {
  readonly id: string;
  readonly name: string;
  /** Null for the root. */
  readonly parentId: string | null;
  /** Base64; null for a folder. */
  readonly content: string | null;
  readonly size: number;
  readonly version: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export interface Drive {
  readonly id: string;
  readonly owner: { readonly kind: 'site'; readonly siteId: string } | { readonly kind: 'person'; readonly objectId: string };
  readonly webUrl: string;
  readonly rootId: string;
  readonly items: Map<string, DriveItem>;
  /** Ids of files that somebody has checked out or open exclusively: writes answer 423. */
  readonly locked: Set<string>;
}

export interface Writing {
  readonly by: string;
  readonly at: string;
}

export type WhenNameTaken = 'fail' | 'replace' | 'rename';

export function newDrive(id: string, owner: Drive['owner'], webUrl: string, writing: Writing): Drive {
  const root = newItem('root', null, null, writing);
  return { id, owner, webUrl, rootId: root.id, items: new Map([[root.id, root]]), locked: new Set() };
}

export function itemById(drive: Drive, id: string): DriveItem {
  const item = drive.items.get(id === 'root' ? drive.rootId : id);
  if (!item) throw notFound();
  return item;
}

export function itemByPath(drive: Drive, from: DriveItem, path: string): DriveItem | null {
  let at: DriveItem | null = from;
  for (const name of segments(path)) at = at ? childNamed(drive, at, name) : null;
  return at;
}

export const childrenOf = (drive: Drive, folder: DriveItem): readonly DriveItem[] => [...drive.items.values()].filter(({ parentId }) => parentId === folder.id);

export const isWithin = (drive: Drive, item: DriveItem, folder: DriveItem): boolean => item.id === folder.id || (item.parentId !== null && isWithin(drive, itemById(drive, item.parentId), folder));

/** Folders on the way are made where they are missing. */
export function putFile(drive: Drive, from: DriveItem, path: string, bytes: Uint8Array, writing: Writing, whenTaken: WhenNameTaken): { item: DriveItem; isNew: boolean } {
  const names = segments(path);
  const name = names.pop() ?? '';
  const folder = names.reduce((at, one) => childNamed(drive, at, one) ?? makeFolder(drive, at, one, writing), from);
  const existing = childNamed(drive, folder, name);
  if (!existing) return { item: keep(drive, { ...newItem(checkName(name), folder.id, bytes, writing) }), isNew: true };
  if (whenTaken === 'fail') throw nameTaken();
  return { item: replaceContent(drive, existing, bytes, writing), isNew: false };
}

export function replaceContent(drive: Drive, file: DriveItem, bytes: Uint8Array, writing: Writing): DriveItem {
  if (file.content === null) throw new Refusal(409, 'nameAlreadyExists', 'A folder has no content.');
  refuseLocked(drive, file);
  const content = Buffer.from(bytes).toString('base64');
  return keep(drive, { ...file, content, size: bytes.byteLength, version: file.version + 1, modifiedAt: writing.at, modifiedBy: writing.by });
}

export function makeFolder(drive: Drive, parent: DriveItem, name: string, writing: Writing): DriveItem {
  if (parent.content !== null || childNamed(drive, parent, name)) throw nameTaken();
  return keep(drive, newItem(checkName(name), parent.id, null, writing));
}

/** https://learn.microsoft.com/graph/api/driveitem-update */
export function renameItem(drive: Drive, item: DriveItem, name: string, { by, at }: Writing): DriveItem {
  if (item.parentId === null) throw new Refusal(400, 'invalidRequest', 'The root cannot be renamed.');
  refuseLocked(drive, item);
  const taken = childNamed(drive, itemById(drive, item.parentId), name);
  if (taken && taken.id !== item.id) throw nameTaken();
  return keep(drive, { ...item, name: checkName(name), version: item.version + 1, modifiedAt: at, modifiedBy: by });
}

export function removeItem(drive: Drive, item: DriveItem): void {
  if (item.parentId === null) throw new Refusal(400, 'invalidRequest', 'The root cannot be deleted.');
  refuseLocked(drive, item);
  for (const child of childrenOf(drive, item)) removeItem(drive, child);
  drive.items.delete(item.id);
}

export const bytesOf = (file: DriveItem): Uint8Array => Buffer.from(file.content ?? '', 'base64');

const segments = (path: string): string[] => path.split('/').filter((name) => name !== '');

const childNamed = (drive: Drive, folder: DriveItem, name: string): DriveItem | null =>
  childrenOf(drive, folder).find((child) => child.name.toLowerCase() === name.toLowerCase()) ?? null;

function refuseLocked(drive: Drive, item: DriveItem): void {
  if (drive.locked.has(item.id)) throw locked();
}

/** https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa */
function checkName(name: string): string {
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name) || /^[\s~]|[\s.]$/.test(name)) throw new Refusal(400, 'invalidRequest', `The name '${name}' is not allowed.`);
  return name;
}

function newItem(name: string, parentId: string | null, bytes: Uint8Array | null, { by, at }: Writing): DriveItem {
  const content = bytes === null ? null : Buffer.from(bytes).toString('base64');
  return { id: `01${randomUUID().replaceAll('-', '').toUpperCase()}`, name, parentId, content, size: bytes?.byteLength ?? 0, version: 1, createdAt: at, modifiedAt: at, modifiedBy: by };
}

function keep(drive: Drive, item: DriveItem): DriveItem {
  drive.items.set(item.id, item);
  return item;
}
