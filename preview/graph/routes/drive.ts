/**
 * Document libraries and the application's own folder.
 * https://learn.microsoft.com/graph/api/driveitem-get
 * https://learn.microsoft.com/graph/api/driveitem-list-children
 * https://learn.microsoft.com/graph/api/driveitem-put-content
 * https://learn.microsoft.com/graph/api/driveitem-update
 * https://learn.microsoft.com/graph/api/driveitem-get-content
 * https://learn.microsoft.com/graph/onedrive-sharepoint-appfolder
 */
import { accessDenied, badRequest, created, noContent, notFound, ok, Refusal, UnknownRequest } from '../answer';
import type { Answer } from '../answer';
import { jsonBody, param } from '../call';
import type { Call, Route } from '../call';
import { childrenOf, isWithin, itemById, itemByPath, makeFolder, putFile, removeItem, renameItem, replaceContent } from '../drives';
import type { Drive, DriveItem, WhenNameTaken } from '../drives';
import { driveItemAnswer, downloadUrl } from '../driveItemAnswer';
import { isObject, isOneOf } from '../guards';
import { openAppFolder, openDriveById, openListDrive, openSiteDrive } from '../openDrive';
import type { DriveNeed, OpenDrive } from '../openDrive';
import { select } from '../query';
import { checkIfMatch } from './items';

const conflict = '@microsoft.graph.conflictBehavior';
const bySite = routesOf('/sites/{site}/drive', '/root', openSiteDrive);
const byId = routesOf('/drives/{drive}', '/root', openDriveById);
const appFolder = routesOf('/me/drive', '/special/approot', openAppFolder);

export const driveRoutes: readonly Route[] = [...bySite, ...byId, ...appFolder, answerDrive('/sites/{site}/drive', openSiteDrive), answerDrive('/drives/{drive}', openDriveById), answerDrive('/sites/{site}/lists/{list}/drive', openListDrive)];

/** A larger file needs an upload session. https://learn.microsoft.com/graph/api/driveitem-put-content */
const largestUpload = 250 * 1024 * 1024;

type Opens = (call: Call, need: DriveNeed) => OpenDrive;

function routesOf(base: string, root: string, open: Opens): readonly Route[] {
  const item = `${base}/items/{item}`;
  const path = `${base}${root}:/{path}`;
  const found = (call: Call, need: DriveNeed) => find(call, open(call, need));
  const get = (call: Call) => answerItem(call, found(call, 'read'));
  const children = (call: Call) => answerChildren(call, found(call, 'read'));
  const content = (call: Call) => redirect(call, found(call, 'read'));
  const upload = (call: Call) => uploadFile(call, open(call, 'write'));
  const remove = (call: Call) => deleteItem(call, found(call, 'remove'));
  const change = (call: Call) => changeItem(call, found(call, 'write'));
  const makeChild = (call: Call) => createFolder(call, found(call, 'write'));
  return [
    { method: 'GET', path: `${base}${root}`, query: ['$select'], answer: get },
    { method: 'GET', path: `${base}${root}/children`, query: ['$select'], answer: children },
    { method: 'POST', path: `${base}${root}/children`, answer: makeChild },
    { method: 'GET', path, query: ['$select'], answer: get },
    { method: 'GET', path: `${path}:/children`, query: ['$select'], answer: children },
    { method: 'POST', path: `${path}:/children`, answer: makeChild },
    { method: 'GET', path: `${path}:/content`, answer: content },
    { method: 'PUT', path: `${path}:/content`, query: [conflict], answer: upload },
    { method: 'PATCH', path, headers: ['if-match'], answer: change },
    { method: 'DELETE', path, headers: ['if-match'], answer: remove },
    { method: 'GET', path: item, query: ['$select'], answer: get },
    { method: 'GET', path: `${item}/children`, query: ['$select'], answer: children },
    { method: 'GET', path: `${item}/content`, answer: content },
    { method: 'PUT', path: `${item}/content`, answer: upload },
    { method: 'PUT', path: `${item}:/{path}:/content`, query: [conflict], answer: upload },
    { method: 'PATCH', path: item, headers: ['if-match'], answer: change },
    { method: 'DELETE', path: item, headers: ['if-match'], answer: remove },
  ];
}

function answerDrive(path: string, open: Opens): Route {
  return {
    method: 'GET',
    path,
    query: ['$select'],
    answer: (call) => {
      const { drive } = open(call, 'read');
      return ok(select({ id: drive.id, driveType: 'documentLibrary', name: 'Documents', webUrl: drive.webUrl }, call.query.get('$select')));
    },
  };
}

interface Found {
  readonly drive: Drive;
  readonly item: DriveItem;
}

function find(call: Call, { drive, folder }: OpenDrive): Found {
  const { item: id, path } = call.params;
  const start = id === undefined ? folder : itemById(drive, id);
  const item = path === undefined ? start : itemByPath(drive, start, path);
  if (!item) throw notFound();
  // Files.ReadWrite.AppFolder opens the application's folder and nothing beside it.
  if (!isWithin(drive, item, folder)) throw accessDenied();
  return { drive, item };
}

/** A folder has no file, a file no folder, and only the root is one. */
const facets = ['file', 'folder', 'root', 'parentReference', '@microsoft.graph.downloadUrl'];

function answerItem(call: Call, { drive, item }: Found): Answer {
  return ok(select(driveItemAnswer(call, drive, item), call.query.get('$select'), facets));
}

function answerChildren(call: Call, { drive, item }: Found): Answer {
  return ok({ value: childrenOf(drive, item).map((child) => select(driveItemAnswer(call, drive, child), call.query.get('$select'), facets)) });
}

function redirect(call: Call, { drive, item }: Found): Answer {
  if (item.content === null) throw badRequest('A folder has no content.');
  return { status: 302, headers: { Location: downloadUrl(call.world, drive, item) } };
}

function uploadFile(call: Call, open: OpenDrive): Answer {
  if (call.bytes.byteLength > largestUpload) throw new Refusal(413, 'invalidRequest', 'The file is larger than 250 MB: use an upload session.');
  const { drive, folder } = open;
  const { path, item: id } = call.params;
  const writing = { by: call.caller.person.objectId, at: call.world.calendar().toISOString() };
  const start = id === undefined ? folder : find(withoutPath(call), open).item;
  const { item, isNew } = path === undefined ? { item: replaceContent(drive, start, call.bytes, writing), isNew: false } : putFile(drive, start, path, call.bytes, writing, whenTaken(call.query.get(conflict)));
  call.world.changed();
  return isNew ? created(driveItemAnswer(call, drive, item)) : ok(driveItemAnswer(call, drive, item));
}

function createFolder(call: Call, { drive, item }: Found): Answer {
  const { name, folder, [conflict]: behaviour, ...rest } = jsonBody(call);
  if (typeof name !== 'string' || !isObject(folder) || Object.keys(rest).length > 0) throw new UnknownRequest('a new drive item but { name, folder: {} }', 400);
  if (behaviour !== undefined && behaviour !== 'fail') throw new UnknownRequest(`this ${conflict} for folders`, 400);
  const made = makeFolder(drive, item, name, { by: call.caller.person.objectId, at: call.world.calendar().toISOString() });
  call.world.changed();
  return created(driveItemAnswer(call, drive, made));
}

function changeItem(call: Call, { drive, item }: Found): Answer {
  const { name, ...rest } = jsonBody(call);
  if (typeof name !== 'string' || Object.keys(rest).length > 0) throw new UnknownRequest('a change to a drive item but of its name', 400);
  checkIfMatch(call, etagOf(item));
  const renamed = renameItem(drive, item, name, { by: call.caller.person.objectId, at: call.world.calendar().toISOString() });
  call.world.changed();
  return ok(driveItemAnswer(call, drive, renamed));
}

function deleteItem(call: Call, { drive, item }: Found): Answer {
  checkIfMatch(call, etagOf(item));
  removeItem(drive, item);
  call.world.changed();
  return noContent;
}

const etagOf = ({ id, version }: DriveItem): string => `"{${id}},${version}"`;

function whenTaken(asked: string | undefined): WhenNameTaken {
  if (asked === undefined) return 'replace';
  if (!isOneOf(['fail', 'replace'] as const, asked)) throw new UnknownRequest(`${conflict}=${asked}`, 400);
  return asked;
}

const withoutPath = (call: Call): Call => ({ ...call, params: { item: param(call, 'item') } });
