import type { Column, List } from '../lists/columns';
import { LINE_LIMIT } from './checks';
import { fieldsOf, formOf } from './columnForms';
import { GraphError } from './graphError';

/** SharePoint's `fields` by name. */
export type Fields = Readonly<Record<string, unknown>>;

type Columns = Readonly<Record<string, unknown>>;

/** A whole row, for a create: every required column must be given, and what is empty is left out. */
export function encodeRow(list: List, item: Columns): Fields {
  const missing = Object.keys(list.columns).find((name) => list.columns[name]?.required && isEmpty(item[name]));
  if (missing !== undefined) throw refuse(list, missing, 'is empty, and must be filled');
  return Object.fromEntries(Object.entries(encodeColumns(list, item)).filter(([, cell]) => cell !== null));
}

/** Only the columns given, for an update: null clears. Throws before anything is sent where SharePoint would refuse or change a value. */
export function encodeColumns(list: List, columns: Columns): Fields {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const fields = given.flatMap(([name, value]) => encodeColumn(list, name, value));
  const shown = columns[list.shownAs];
  return Object.fromEntries(isEmpty(shown) ? fields : [...fields, ['Title', asTitle(shown)]]);
}

function encodeColumn(list: List, name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const column: Column | undefined = list.columns[name];
  if (!column) throw refuse(list, name, 'is not a column of this list');
  const fields = fieldsOf(name, column);
  if (isEmpty(value)) {
    if (column.required) throw refuse(list, name, 'is empty, and must be filled');
    return fields.map((field) => [field.name, null]);
  }
  const form = formOf(column);
  const reason = form.check(value);
  if (reason !== null) throw refuse(list, name, reason);
  const cells = form.write(value);
  return fields.map((field, position) => [field.name, cells[position] ?? null]);
}

/** SharePoint knows no empty text: it reads back as absent. */
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** SharePoint's own title column is a single line; ours may be longer, and is kept whole beside it. */
function asTitle(shown: unknown): string {
  const line = String(shown).replace(/\s+/g, ' ').trim();
  if (line.length <= LINE_LIMIT) return line;
  // Whole characters: half a surrogate pair is not text.
  const whole = line.slice(0, LINE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '');
  return `${whole}…`;
}

function refuse(list: List, column: string, reason: string): GraphError {
  return new GraphError('unexpected', `Not saved: in ${list.title}, “${column}” ${reason}. Correct it and save again.`, { code: 'valueDoesNotFit', column });
}
