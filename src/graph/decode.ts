import type { RowAddress, Stored, Writer } from '../domain/changes';
import type { SiteKey } from '../domain/sites';
import type { Column, List } from '../lists/columns';
import type { ListName, ListNamed } from '../lists/index';
import { isObject } from './checks';
import { fieldsOf, formOf, type Reading } from './columnForms';
import type { UnreadableRow } from './council';

export type Decoded<Name extends ListName> =
  | { readonly kind: 'row'; readonly row: Stored<Name> }
  | { readonly kind: 'unreadable'; readonly unreadable: UnreadableRow };

/** A list item as Graph gives it, checked column by column against the list's description. */
export function decode<Name extends ListName>(list: ListNamed<Name>, site: SiteKey, json: unknown): Decoded<Name> {
  const { id, etag, told, fields } = partsOf(list, json);
  const unreadable = (column: string, reason: string): Decoded<Name> => ({
    kind: 'unreadable',
    unreadable: { list: list.name, site, id: id ?? 'without an id', column, reason },
  });
  if (id === null) return unreadable('id', 'is missing');
  if (etag === null) return unreadable('eTag', 'is missing, so the row could not be changed safely');
  if (fields === null) return unreadable('fields', 'are missing');

  const item = decodeFields(list, fields);
  if (item.kind === 'unreadable') return unreadable(item.column, item.reason);
  // Each column was just checked against the description from which Stored<Name> is inferred.
  return { kind: 'row', row: { ...item.columns, row: { site, id, etag, ...told } } as Stored<Name> };
}

export type DecodedFields =
  | { readonly kind: 'item'; readonly columns: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly column: string; readonly reason: string };

/** The first column that does not fit makes the row unreadable: a row is never shown with a part of it guessed. */
export function decodeFields(list: List, fields: Readonly<Record<string, unknown>>): DecodedFields {
  const columns: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(list.columns)) {
    const cell = decodeColumn(name, column, fields);
    if (cell.kind === 'unreadable') return { ...cell, column: name };
    columns[name] = cell.value;
  }
  return { kind: 'item', columns };
}

function decodeColumn(name: string, column: Column, fields: Readonly<Record<string, unknown>>): Reading {
  // SharePoint leaves out what is empty, and has no empty text.
  const cells = fieldsOf(name, column).map((field) => (fields[field.name] === '' ? null : (fields[field.name] ?? null)));
  if (cells.every((cell) => cell === null)) {
    return column.required ? { kind: 'unreadable', reason: 'is empty, and must be filled' } : { kind: 'value', value: null };
  }
  const form = formOf(column);
  const reading = form.read(cells);
  if (reading.kind === 'unreadable') return reading;
  const reason = form.check(reading.value);
  return reason === null ? reading : { kind: 'unreadable', reason };
}

function partsOf(list: List, json: unknown) {
  const item = isObject(json) ? json : {};
  const etag = item.eTag ?? item['@odata.etag'];
  return {
    id: typeof item.id === 'string' ? item.id : null,
    etag: typeof etag === 'string' ? etag : null,
    told: toldOf(list, item),
    fields: isObject(item.fields) ? item.fields : null,
  };
}

type Told = Pick<RowAddress, 'createdAt' | 'createdBy' | 'changedAt'>;

/** Where every member writes, who wrote is for SharePoint to say: https://learn.microsoft.com/graph/api/resources/listitem */
function toldOf({ access }: List, { createdDateTime, createdBy, lastModifiedDateTime }: Readonly<Record<string, unknown>>): Told {
  const createdAt = typeof createdDateTime === 'string' ? { createdAt: createdDateTime } : {};
  if (access !== 'ownOnly') return createdAt;
  const maker = writerOf(createdBy);
  return {
    ...createdAt,
    ...(maker === null ? {} : { createdBy: maker }),
    ...(typeof lastModifiedDateTime === 'string' ? { changedAt: lastModifiedDateTime } : {}),
  };
}

/** Null for an application, and where no name is told. */
function writerOf(identity: unknown): Writer | null {
  const user: unknown = isObject(identity) ? identity.user : null;
  if (!isObject(user) || typeof user.displayName !== 'string') return null;
  return { id: typeof user.id === 'string' ? user.id : null, mail: typeof user.email === 'string' ? user.email : null, name: user.displayName };
}
