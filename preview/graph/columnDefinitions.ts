/**
 * A column of a list: what may be asked for when one is made, and what is refused.
 * https://learn.microsoft.com/graph/api/resources/columndefinition
 * https://support.microsoft.com/office/add-an-index-to-a-list-or-library-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0
 */
import { randomUUID } from 'node:crypto';
import { badRequest, nameTaken, UnknownRequest } from './answer';
import { isObject, isTextArray } from './guards';
import type { JsonObject } from './guards';
import { isReservedName } from './reservedNames';

export type ColumnType = 'text' | 'number' | 'boolean' | 'choice' | 'dateTime' | 'currency' | 'hyperlinkOrPicture' | 'lookup' | 'personOrGroup';

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: ColumnType;
  /** The facet as it was given: `{ allowMultipleLines: true }`, `{ choices: [...] }`. */
  readonly facet: JsonObject;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
}

export const columnTypes: readonly ColumnType[] = ['text', 'number', 'boolean', 'choice', 'dateTime', 'currency', 'hyperlinkOrPicture', 'lookup', 'personOrGroup'];
const settable = ['displayName', 'description', 'indexed', 'enforceUniqueValues', 'required', 'hidden'] as const;
const facetKeys: Readonly<Record<ColumnType, readonly string[]>> = {
  text: ['allowMultipleLines', 'appendChangesToExistingText', 'linesForEditing', 'maxLength', 'textType'],
  number: ['decimalPlaces', 'displayAs', 'maximum', 'minimum'],
  boolean: [],
  choice: ['allowTextEntry', 'choices', 'displayAs'],
  dateTime: ['displayAs', 'format'],
  currency: ['locale'],
  hyperlinkOrPicture: ['isPicture'],
  lookup: ['allowMultipleValues', 'allowUnlimitedLength', 'columnName', 'listId', 'primaryLookupColumnId'],
  personOrGroup: ['allowMultipleSelection', 'chooseFromType', 'displayAs'],
};
const mostIndexes = 20;

export function defineColumn(asked: unknown, existing: readonly Column[]): Column {
  if (!isObject(asked)) throw badRequest('A column definition is an object.');
  const { name } = asked;
  // SharePoint keeps 32 characters of an internal name and rewrites others as _x0020_.
  if (typeof name !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]{0,31}$/.test(name)) throw badRequest(`'${String(name)}' is not a column name: letters, digits and _ only, at most 32.`);
  if (isReservedName(name)) throw badRequest(`The column name '${name}' is reserved by SharePoint.`);
  if (existing.some((column) => column.name.toLowerCase() === name.toLowerCase())) throw nameTaken(`A column named '${name}' already exists.`);
  const given = columnTypes.filter((type) => asked[type] !== undefined);
  const [type] = given;
  if (!type || given.length !== 1) throw badRequest(`The column '${name}' needs exactly one type.`);
  const unknown = Object.keys(asked).find((key) => key !== 'name' && key !== type && key !== 'columnGroup' && !settable.some((known) => known === key));
  if (unknown) throw new UnknownRequest(`the column property '${unknown}'`, 400);
  const column: Column = {
    id: randomUUID(),
    name,
    displayName: name,
    description: '',
    type,
    facet: checkFacet(name, type, asked[type]),
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    readOnly: false,
    ...settings(asked),
  };
  return checkIndex(column, existing);
}

/** The column with what a PATCH may change about it. */
export function changeColumn(column: Column, asked: unknown, existing: readonly Column[]): Column {
  if (!isObject(asked)) throw badRequest('A column definition is an object.');
  if (column.readOnly) throw badRequest(`The column '${column.name}' is SharePoint's own.`);
  const unknown = Object.keys(asked).find((key) => key !== column.type && !settable.some((known) => known === key));
  if (unknown) throw badRequest(`The property '${unknown}' of the column '${column.name}' cannot be changed.`);
  const facet = asked[column.type] === undefined ? column.facet : { ...column.facet, ...checkFacet(column.name, column.type, asked[column.type]) };
  return checkIndex({ ...column, ...settings(asked), facet }, existing.filter((other) => other.id !== column.id));
}

/** The columns SharePoint gives a list that Graph reports. Only Title may be written. */
export function ownColumns(): Column[] {
  const own = (name: string, type: ColumnType, traits: Partial<Column> = {}): Column => ({
    id: randomUUID(),
    name,
    displayName: name,
    description: '',
    type,
    facet: {},
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    readOnly: true,
    ...traits,
  });
  return [
    own('Title', 'text', { required: true, readOnly: false, facet: { allowMultipleLines: false, maxLength: 255 } }),
    own('ContentType', 'text'),
    own('Modified', 'dateTime'),
    own('Created', 'dateTime'),
    own('Author', 'personOrGroup', { displayName: 'Created By' }),
    own('Editor', 'personOrGroup', { displayName: 'Modified By' }),
    own('_UIVersionString', 'text', { displayName: 'Version' }),
  ];
}

/** Reads leave these facets out. https://learn.microsoft.com/graph/api/resources/columndefinition#properties */
const leftOut: readonly ColumnType[] = ['hyperlinkOrPicture'];

export function columnAnswer(column: Column): JsonObject {
  const { type, facet, ...rest } = column;
  return { columnGroup: 'Custom Columns', ...rest, ...(leftOut.includes(type) ? {} : { [type]: { ...defaultFacet(type), ...facet } }) };
}

export const isLookup = (column: Column): boolean => column.type === 'lookup' || column.type === 'personOrGroup';
/** The field that holds a column's value: a lookup's is the id of the row it points to. */
export const fieldOf = (column: Column): string => (isLookup(column) ? `${column.name}LookupId` : column.name);
export const isManyLined = (column: Column): boolean => column.type === 'text' && column.facet['allowMultipleLines'] === true;

function settings(asked: JsonObject): Partial<Column> {
  const found: Record<string, string | boolean> = {};
  for (const key of settable) {
    const value = asked[key];
    if (value === undefined) continue;
    const wanted = key === 'displayName' || key === 'description' ? 'string' : 'boolean';
    if (typeof value !== wanted || (typeof value !== 'string' && typeof value !== 'boolean')) throw badRequest(`'${key}' must be a ${wanted}.`);
    found[key] = value;
  }
  return found;
}

function checkFacet(name: string, type: ColumnType, facet: unknown): JsonObject {
  if (!isObject(facet)) throw badRequest(`'${type}' of the column '${name}' must be an object.`);
  const unknown = Object.keys(facet).find((key) => !facetKeys[type].includes(key));
  if (unknown) throw new UnknownRequest(`'${type}.${unknown}'`, 400);
  if (type === 'choice' && (!isTextArray(facet['choices']) || facet['choices'].length === 0)) throw badRequest(`The column '${name}' needs choices.`);
  const maxLength = facet['maxLength'];
  if (type === 'text' && maxLength !== undefined && (typeof maxLength !== 'number' || maxLength < 1 || maxLength > 255)) throw badRequest(`'maxLength' of the column '${name}' must be from 1 to 255.`);
  return facet;
}

function checkIndex(column: Column, others: readonly Column[]): Column {
  const cannotBeIndexed = isManyLined(column) || column.type === 'hyperlinkOrPicture' || column.facet['allowMultipleValues'] === true || column.facet['displayAs'] === 'checkBoxes';
  if (column.indexed && cannotBeIndexed) throw badRequest(`The column '${column.name}' is of a type that cannot be indexed.`);
  if (column.enforceUniqueValues && !column.indexed) throw badRequest(`The column '${column.name}' must be indexed to enforce unique values.`);
  if (column.indexed && others.filter((other) => other.indexed).length >= mostIndexes) throw badRequest(`A list may have at most ${mostIndexes} indexes.`);
  return column;
}

function defaultFacet(type: ColumnType): JsonObject {
  if (type === 'text') return { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 };
  if (type === 'number') return { decimalPlaces: 'automatic', displayAs: 'number' };
  if (type === 'choice') return { allowTextEntry: false, displayAs: 'dropDownMenu' };
  return {};
}
