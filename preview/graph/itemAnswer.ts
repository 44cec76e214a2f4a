/**
 * A row as Graph gives it. Fields come only when expanded; a lookup's value only when it is named.
 * https://learn.microsoft.com/graph/api/resources/listitem
 * https://learn.microsoft.com/graph/api/resources/fieldvalueset
 */
import { badRequest, Refusal } from './answer';
import { fieldOf, isLookup } from './columnDefinitions';
import type { Column } from './columnDefinitions';
import type { JsonObject } from './guards';
import { etagOf } from './rows';
import type { Row } from './rows';
import type { ListRecord, Site, State } from './world';

/** https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
const mostLookups = 12;

export interface Shown {
  readonly state: State;
  readonly site: Site;
  readonly list: ListRecord;
}

export function itemAnswer(shown: Shown, row: Row, expand: { readonly select: readonly string[] | null } | null): JsonObject {
  const { site, list } = shown;
  const etag = etagOf(row);
  return {
    '@odata.etag': etag,
    id: String(row.id),
    eTag: etag,
    createdDateTime: row.createdAt,
    lastModifiedDateTime: row.modifiedAt,
    webUrl: `${site.url}/Lists/${encodeURIComponent(list.title)}/${row.id}_.000`,
    createdBy: { user: userAnswer(shown.state, row.author) },
    lastModifiedBy: { user: userAnswer(shown.state, row.editor) },
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
    ...(expand ? { fields: fieldsAnswer(shown, row, expand.select) } : {}),
  };
}

export function fieldsAnswer(shown: Shown, row: Row, names: readonly string[] | null): JsonObject {
  const held = { ...row.fields, ...ownFields(shown.site, row) };
  if (!names) return { '@odata.etag': etagOf(row), ...held };
  const chosen = names.map((name): [string, unknown] => [name, valueNamed(shown, held, name)]);
  return { '@odata.etag': etagOf(row), ...Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) };
}

/** Refused once for a request, not row by row. */
export function checkSelectedFields(list: ListRecord, names: readonly string[] | null): void {
  if (!names) return;
  const lookups = names.filter((name) => list.columns.some((column) => isLookup(column) && (column.name === name || fieldOf(column) === name)));
  if (lookups.length > mostLookups) {
    throw new Refusal(400, 'invalidRequest', 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
  }
  const unknown = names.find((name) => name !== 'id' && !list.columns.some((column) => column.name === name || fieldOf(column) === name));
  if (unknown !== undefined) throw badRequest(`Field '${unknown}' is not recognized`);
}

const ownFields = (site: Site, row: Row) => ({
  id: String(row.id),
  ContentType: 'Item',
  Modified: row.modifiedAt,
  Created: row.createdAt,
  AuthorLookupId: lookupId(site, row.author),
  EditorLookupId: lookupId(site, row.editor),
  _UIVersionString: `${row.version}.0`,
});

function valueNamed(shown: Shown, held: Readonly<Record<string, unknown>>, name: string): unknown {
  const lookup = shown.list.columns.find((column) => column.name === name && isLookup(column));
  return lookup ? lookupText(shown, lookup, held[fieldOf(lookup)]) : held[name];
}

function lookupText({ state, site }: Shown, column: Column, id: unknown): unknown {
  if (id === undefined) return undefined;
  if (column.type === 'personOrGroup') return state.people.get(site.users[Number(id) - 1] ?? '')?.name;
  const { listId, columnName } = column.facet;
  const target = typeof listId === 'string' ? site.lists.get(listId)?.rows.rows.get(Number(id)) : undefined;
  return typeof columnName === 'string' ? target?.fields[columnName] : undefined;
}

/** A person's row in the site's hidden user information list, made when they are first seen. */
function lookupId(site: Site, objectId: string): string {
  const at = site.users.indexOf(objectId);
  return String(at === -1 ? site.users.push(objectId) : at + 1);
}

function userAnswer(state: State, objectId: string): JsonObject {
  const person = state.people.get(objectId);
  return { id: objectId, displayName: person?.name ?? 'Unknown', ...(person?.mail ? { email: person.mail } : {}) };
}
