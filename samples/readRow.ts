import type { Column, List } from '../src/lists/columns';
import { type Fields, isRecord, record } from './fields';

/** Identities by the key of the person's row. */
export type People = ReadonlyMap<string, Fields>;

/**
 * A row as the JSON has it becomes a row of its list: what is left out is null, and a person is named by the key of
 * their row in people. Anything else that does not fit throws, naming list, row and column.
 */
export function readRow(list: List, json: unknown, people: People): Fields {
  const row = record(json, `A row of ${list.name}`);
  const unknown = Object.keys(row).find((name) => !(name in list.columns));
  if (unknown) throw new Error(`${list.name} ${String(row.key)}: there is no column ${unknown}.`);
  return Object.fromEntries(
    Object.entries(list.columns).map(([name, column]) => {
      const value = column.kind === 'person' ? identityOf(row[name], people) : (row[name] ?? null);
      const fault = faultIn(column, value);
      if (fault) throw new Error(`${list.name} ${String(row.key)}, ${name}: ${JSON.stringify(value)} ${fault}.`);
      return [name, value];
    }),
  );
}

function identityOf(value: unknown, people: People): unknown {
  if (typeof value !== 'string') return value ?? null;
  return people.get(value) ?? value;
}

function faultIn(column: Column, value: unknown): string | null {
  if (value === null) return column.required ? 'is missing' : null;
  if (column.kind === 'choice') return column.choices.some((choice) => choice === value) ? null : `is none of ${column.choices.join(', ')}`;
  return isOf[column.kind](value) ? null : `is not a ${column.kind}`;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const matches = (form: RegExp) => (value: unknown): boolean => typeof value === 'string' && form.test(value);
// SharePoint's single-line text holds 255 characters: https://learn.microsoft.com/graph/api/resources/textcolumn
const isLine = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 255 && !value.includes('\n');

const isOf = {
  key: isLine,
  reference: isLine,
  text: isLine,
  longText: isText,
  texts: (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((one) => isText(one) && !String(one).includes('\n')),
  paragraphs: (value: unknown) => Array.isArray(value) && value.length > 0 && value.every((one) => isText(one) && !/\n\s*\n/.test(String(one))),
  isoDate: matches(/^\d{4}-\d\d-\d\d$/),
  time: matches(/^([01]\d|2[0-3]):[0-5]\d$/),
  instant: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  yesNo: (value: unknown) => typeof value === 'boolean',
  number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  link: matches(/^https:\/\/\S+$/),
  person: (value: unknown) => isRecord(value) && isText(value.name) && 'id' in value && 'mail' in value,
  source: isRecord,
  imported: isRecord,
} as const;
