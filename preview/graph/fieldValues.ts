/**
 * What a column takes, and what it gives back.
 * https://learn.microsoft.com/graph/api/resources/fieldvalueset
 * https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
import { badRequest } from './answer';
import { fieldOf, isManyLined } from './columnDefinitions';
import type { Column } from './columnDefinitions';
import { isObject, isTextArray } from './guards';
import { idsWith } from './rows';
import type { Fields, FieldValue } from './rows';
import type { ListRecord } from './world';

/** The fields a row holds after a write. `before` is empty for a new row. */
export function writeFields(list: ListRecord, asked: unknown, before: Fields, rowId: number | null): Fields {
  if (!isObject(asked)) throw badRequest("'fields' must be an object.");
  const after = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(asked)) {
    if (name.endsWith('@odata.type')) {
      columnWritten(list, name.slice(0, -'@odata.type'.length));
      continue;
    }
    const column = columnWritten(list, name);
    const stored = checkValue(column, value, asked[`${name}@odata.type`]);
    const field = fieldOf(column);
    if (stored === null) after.delete(field);
    else after.set(field, stored);
    if (stored !== null && column.enforceUniqueValues) refuseDuplicate(list, column, stored, rowId);
  }
  return Object.fromEntries(after);
}

/** Lookups are written by id, as `XLookupId`; everything else by its own name. */
function columnWritten(list: ListRecord, name: string): Column {
  const column = list.columns.find((one) => fieldOf(one) === name);
  if (!column) throw badRequest(`Field '${name}' is not recognized`);
  if (column.readOnly) throw badRequest(`Field '${name}' is read-only`);
  return column;
}

/** Null where the column is emptied: an empty text is no text. */
function checkValue(column: Column, value: unknown, odataType: unknown): FieldValue | null {
  if (value === null) return null;
  switch (column.type) {
    case 'text':
      return checkText(column, value);
    case 'choice':
      return column.facet['displayAs'] === 'checkBoxes' ? checkChoices(column, value, odataType) : checkChoice(column, value);
    case 'number':
    case 'currency':
      return checkNumber(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(column, 'true or false');
      return value;
    case 'dateTime':
      if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw wrongType(column, 'an ISO 8601 date');
      return new Date(value).toISOString().replace('.000Z', 'Z');
    case 'lookup':
    case 'personOrGroup':
      if ((typeof value !== 'string' && typeof value !== 'number') || !/^\d+$/.test(String(value))) throw wrongType(column, 'the id of a row');
      return String(value);
    case 'hyperlinkOrPicture':
      throw badRequest(`Field '${column.name}' is a hyperlink, which Graph is not known to write.`);
  }
}

// XML 1.0 has no place for these nor for half a surrogate pair, and SharePoint keeps rows as XML: a form feed from a pack is refused.
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u;

function checkText(column: Column, value: unknown): string | null {
  if (typeof value !== 'string') throw wrongType(column, 'text');
  if (value === '') return null;
  if (notXml.test(value)) throw badRequest(`Field '${column.name}' holds a character that is not allowed.`);
  const most = isManyLined(column) ? 63_999 : typeof column.facet['maxLength'] === 'number' ? column.facet['maxLength'] : 255;
  if (value.length > most) throw badRequest(`Invalid text value. A text field contains invalid data: '${column.name}' takes ${most} characters. Please check the value and try again.`);
  if (!isManyLined(column) && /[\r\n]/.test(value)) throw badRequest(`Field '${column.name}' takes a single line of text.`);
  return value;
}

function checkChoice(column: Column, value: unknown): string | null {
  if (typeof value !== 'string') throw wrongType(column, 'one of its choices');
  if (value === '') return null;
  if (!isAllowedChoice(column, value)) throw badRequest(`'${value}' is not a choice of the field '${column.name}'.`);
  return value;
}

function checkChoices(column: Column, value: unknown, odataType: unknown): readonly string[] | null {
  if (odataType !== 'Collection(Edm.String)') throw badRequest(`Field '${column.name}' needs '${column.name}@odata.type': 'Collection(Edm.String)'.`);
  if (!isTextArray(value) || !value.every((one) => isAllowedChoice(column, one))) throw wrongType(column, 'an array of its choices');
  return value.length === 0 ? null : value;
}

function isAllowedChoice(column: Column, value: string): boolean {
  const { choices, allowTextEntry } = column.facet;
  return allowTextEntry === true || (isTextArray(choices) && choices.includes(value));
}

function checkNumber(column: Column, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType(column, 'a number');
  const { minimum, maximum } = column.facet;
  if ((typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)) throw badRequest(`Field '${column.name}' is out of its range.`);
  return value;
}

/** SharePoint's own words; which code and status Graph gives them is assumed. */
function refuseDuplicate(list: ListRecord, column: Column, value: FieldValue, rowId: number | null): void {
  const others = [...idsWith(list.rows, fieldOf(column), value)].filter((id) => id !== rowId);
  if (others.length > 0) throw badRequest(`The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column.displayName}].`);
}

const wrongType = (column: Column, wanted: string) => badRequest(`Field '${column.name}' takes ${wanted}.`);
