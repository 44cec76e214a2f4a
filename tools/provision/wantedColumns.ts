import { columnDefinitionsOf, type NamedColumn } from '../../src/graph/columnDefinitions';
import type { List } from '../../src/lists/columns';

/**
 * The columns to make for a list. A list whose rows are each person's own cannot enforce unique values: SharePoint would have
 * to tell of rows that the person may not see, and refuses the one setting once the other is made. The key stays indexed.
 * https://www.formsandflows.nl/2023/10/23/item-level-permissions/
 */
export function wantedColumns(list: List): readonly NamedColumn[] {
  const columns = columnDefinitionsOf(list);
  return list.access === 'ownOnly' ? columns.map((column) => ({ ...column, enforceUniqueValues: false })) : columns;
}
