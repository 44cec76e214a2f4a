/**
 * https://learn.microsoft.com/graph/api/list-list
 * https://learn.microsoft.com/graph/api/list-get
 * https://learn.microsoft.com/graph/api/list-create
 */
import { randomUUID } from 'node:crypto';
import { listRights, requireList, requireSite, requireSomeSiteScope } from '../access';
import type { ListRights, Need } from '../access';
import { badRequest, created, nameTaken, noContent, notFound, ok, UnknownRequest } from '../answer';
import { jsonBody, param, siteNamed } from '../call';
import type { Call, Route } from '../call';
import { columnAnswer, defineColumn, fieldOf, ownColumns } from '../columnDefinitions';
import { newDrive } from '../drives';
import { isObject, isOneOf } from '../guards';
import { select } from '../query';
import { addIndex, newRowStore } from '../rows';
import type { ListRecord, Site } from '../world';

export const listRoutes: readonly Route[] = [
  { method: 'GET', path: '/sites/{site}/lists', query: ['$select'], answer: listLists },
  { method: 'POST', path: '/sites/{site}/lists', answer: createList },
  { method: 'GET', path: '/sites/{site}/lists/{list}', query: ['$select', '$expand'], answer: getList },
  { method: 'DELETE', path: '/sites/{site}/lists/{list}', answer: deleteList },
];

/** The site and list a call names, by id or by title, and what the caller may see in it. */
export function openList(call: Call, need: 'read' | 'write'): { site: Site; list: ListRecord; rights: ListRights } {
  const { site, list } = findList(call, need);
  return { site, list, rights: requireList(call.caller, site, list.title, need) };
}

/** As `openList`, for rows: those of a document library are its files, which are asked of its drive. */
export function openRows(call: Call, need: 'read' | 'write'): ReturnType<typeof openList> {
  const opened = openList(call, need);
  if (opened.list.driveId !== undefined) throw new UnknownRequest('the items of a document library', 400);
  return opened;
}

/** As `openList`, for a change to the list itself: the site's owners only. */
export function openListToManage(call: Call): { site: Site; list: ListRecord } {
  const { site, list } = findList(call, 'manage');
  requireSite(call.caller, site, 'manage');
  return { site, list };
}

function findList(call: Call, need: Need): { site: Site; list: ListRecord } {
  requireSomeSiteScope(call.caller, need);
  const site = siteNamed(call, param(call, 'site'));
  requireSite(call.caller, site, 'read');
  const wanted = param(call, 'list').toLowerCase();
  const list = site.lists.get(wanted) ?? [...site.lists.values()].find(({ title }) => title.toLowerCase() === wanted);
  if (!list) throw notFound();
  return { site, list };
}

function listLists(call: Call) {
  requireSomeSiteScope(call.caller, 'read');
  const site = siteNamed(call, param(call, 'site'));
  requireSite(call.caller, site, 'read');
  const readable = [...site.lists.values()].filter((list) => listRights(call.caller, site, list.title).read);
  return ok({ value: readable.map((list) => select(listAnswer(site, list), call.query.get('$select'))) });
}

function getList(call: Call) {
  const { site, list } = openList(call, 'read');
  const expand = call.query.get('$expand');
  if (expand !== undefined && expand !== 'columns') throw new UnknownRequest(`$expand=${expand} on a list; it knows columns`, 400);
  const answer = select(listAnswer(site, list), call.query.get('$select'));
  return ok(expand ? { ...answer, columns: list.columns.map(columnAnswer) } : answer);
}

function createList(call: Call) {
  requireSomeSiteScope(call.caller, 'manage');
  const site = siteNamed(call, param(call, 'site'));
  requireSite(call.caller, site, 'manage');
  const { displayName, description, columns, list: facet, ...rest } = jsonBody(call);
  const unknown = Object.keys(rest)[0];
  if (unknown) throw new UnknownRequest(`the list property '${unknown}'`, 400);
  if (typeof displayName !== 'string' || displayName === '') throw badRequest('A list needs a displayName.');
  const template = isObject(facet) ? facet['template'] : undefined;
  if (!isOneOf(templates, template)) throw new UnknownRequest(`a list template but ${templates.join(' and ')}`, 400);
  if (template === 'documentLibrary' && columns !== undefined) throw new UnknownRequest('columns of a document library', 400);
  if ([...site.lists.values()].some(({ title }) => title.toLowerCase() === displayName.toLowerCase())) throw nameTaken('The specified name is already in use.');
  const id = randomUUID();
  const list: ListRecord = {
    id,
    title: displayName,
    description: typeof description === 'string' ? description : '',
    createdAt: call.world.now().toISOString(),
    createdBy: call.caller.person.objectId,
    columns: ownColumns(),
    rows: newRowStore(),
    ...(template === 'documentLibrary' && { driveId: addLibraryDrive(call, site, id, displayName) }),
  };
  for (const asked of Array.isArray(columns) ? (columns as readonly unknown[]) : []) list.columns.push(defineColumn(asked, list.columns)); // an array from JSON holds anything
  for (const column of list.columns) if (column.indexed) addIndex(list.rows, fieldOf(column));
  site.lists.set(list.id, list);
  call.world.changed();
  return created({ ...listAnswer(site, list), columns: list.columns.map(columnAnswer) });
}

/** In v1.0's schema, without a page of its own: assumed. The provisioning probe removes its scratch list so. */
function deleteList(call: Call) {
  const { site, list } = openListToManage(call);
  site.lists.delete(list.id);
  if (list.driveId !== undefined) call.world.state.drives.delete(list.driveId);
  site.access.delete(list.title.toLowerCase());
  call.world.changed();
  return noContent;
}

/** https://learn.microsoft.com/graph/api/resources/listinfo */
const templates = ['genericList', 'documentLibrary'] as const;

function addLibraryDrive(call: Call, site: Site, listId: string, title: string): string {
  const driveId = `b!${Buffer.from(`${site.id},${listId}`).toString('base64url')}`;
  call.world.state.drives.set(driveId, newDrive(driveId, { kind: 'site', siteId: site.id }, libraryAddress(site, title), { by: call.caller.person.objectId, at: call.world.calendar().toISOString() }));
  return driveId;
}

const libraryAddress = (site: Site, title: string): string => `${site.url}/${encodeURIComponent(title)}`;

function listAnswer(site: Site, list: ListRecord): Readonly<Record<string, unknown>> {
  return {
    id: list.id,
    name: list.title,
    displayName: list.title,
    description: list.description,
    createdDateTime: list.createdAt,
    webUrl: list.driveId === undefined ? `${site.url}/Lists/${encodeURIComponent(list.title)}` : libraryAddress(site, list.title),
    list: { contentTypesEnabled: false, hidden: false, template: list.driveId === undefined ? 'genericList' : 'documentLibrary' },
    parentReference: { siteId: site.id },
  };
}
