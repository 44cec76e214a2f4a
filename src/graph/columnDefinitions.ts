import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { Column, List } from '../lists/columns';
import { type Field, fieldsOf } from './columnForms';

/** The columns to make in SharePoint for a list, in the order of its description: what `POST /lists` and `POST /columns` take. */
export function columnDefinitionsOf(list: List): readonly NamedColumn[] {
  return Object.entries(list.columns).flatMap(([name, column]) => fieldsOf(name, column).map((field) => define(list, field, column)));
}

export type NamedColumn = ColumnDefinition & { readonly name: string };

/** The fields to name in `$select`, so that a page carries nothing else. */
export function fieldNamesOf(list: List): readonly string[] {
  return Object.entries(list.columns).flatMap(([name, column]) => fieldsOf(name, column).map((field) => field.name));
}

/**
 * Whether SharePoint keeps a list's unique columns unique. Not where each sees only their own rows: it would have to tell of
 * rows they may not see, and refuses one setting once the other is made.
 * https://www.formsandflows.nl/2023/10/23/item-level-permissions/
 */
export const enforcesUnique = (list: List): boolean => list.access !== 'ownOnly';

function define(list: List, field: Field, column: Column): NamedColumn {
  const indexed = Boolean(column.indexed) && field.canBeIndexed;
  return {
    ...field.type,
    name: field.name,
    displayName: field.name,
    required: Boolean(column.required) && field.canBeRequired,
    indexed,
    // SharePoint enforces uniqueness only on an indexed column.
    enforceUniqueValues: Boolean(column.unique) && indexed && enforcesUnique(list),
  };
}
