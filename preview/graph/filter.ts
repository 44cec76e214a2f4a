/**
 * `$filter` on list items: eq, ne, lt, le, gt, ge and startswith on `fields/X`, joined by `and`, and one indexed column at a time.
 * https://learn.microsoft.com/graph/api/listitem-list
 */
import { badRequest, tooManyResources } from './answer';
import { fieldOf, isLookup } from './columnDefinitions';
import type { Column } from './columnDefinitions';
import { comparable, idsWith } from './rows';
import type { FieldValue, Row } from './rows';
import type { ListRecord } from './world';

/** SharePoint's list view threshold. https://support.microsoft.com/office/b8588dae-9387-48c2-9248-c24122f07c59 */
export const threshold = 5_000;

const operators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'startswith'] as const;
type Operator = (typeof operators)[number];

interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: FieldValue;
}

/** The rows a filter leaves, by id. `honourNonIndexed` is what the Prefer header asks for. */
export function filterRows(list: ListRecord, filter: string, honourNonIndexed: boolean): Row[] {
  const conditions = parseFilter(filter).map((condition) => check(list, condition, honourNonIndexed));
  const fields = [...new Set(conditions.map((condition) => condition.field))];
  if (fields.length > 1 && !honourNonIndexed) throw badRequest(`The service can only filter one indexed field at a time: ${fields.join(', ')}.`);
  const isIndexed = fields.every((field) => list.rows.indexes.has(field));
  if (!isIndexed && list.rows.rows.size > threshold) throw tooManyResources();
  const rows = candidates(list, conditions).filter((row) => conditions.every((condition) => holds(condition, row.fields[condition.field])));
  if (rows.length > threshold) throw tooManyResources();
  return rows.sort((a, b) => a.id - b.id);
}

function candidates(list: ListRecord, conditions: readonly Condition[]): Row[] {
  const equality = conditions.find((condition) => condition.operator === 'eq' && list.rows.indexes.has(condition.field));
  if (!equality) return [...list.rows.rows.values()];
  return [...idsWith(list.rows, equality.field, equality.value)].flatMap((id) => list.rows.rows.get(id) ?? []);
}

/** Exported for its own tests. */
export function parseFilter(filter: string): Condition[] {
  const conditions: Condition[] = [];
  let rest = filter.trim();
  for (;;) {
    const found = comparison.exec(rest) ?? start.exec(rest);
    if (!found?.groups) throw badRequest(`Invalid filter clause: '${rest}'. Graph filters list items by fields/X with eq, ne, lt, le, gt, ge, startswith and 'and'.`);
    const { field = '', operator = 'startswith', literal = '' } = found.groups;
    const known = operators.find((one) => one === operator);
    if (!known) throw badRequest(`Invalid filter clause: unknown operator '${operator}'.`);
    conditions.push({ field, operator: known, value: readLiteral(literal) });
    rest = rest.slice(found[0].length);
    if (rest === '') return conditions;
    const and = /^\s+and\s+/.exec(rest);
    if (!and) throw badRequest(`Invalid filter clause: '${rest.trim()}'.`);
    rest = rest.slice(and[0].length);
  }
}

const text = "'(?:[^']|'')*'";
const comparison = new RegExp(`^fields/(?<field>\\w+)\\s+(?<operator>[a-z]+)\\s+(?<literal>${text}|-?\\d+(?:\\.\\d+)?(?![\\w:-])|true|false)`);
const start = new RegExp(`^startswith\\(\\s*fields/(?<field>\\w+)\\s*,\\s*(?<literal>${text})\\s*\\)`);

function readLiteral(literal: string): FieldValue {
  if (literal.startsWith("'")) return literal.slice(1, -1).replaceAll("''", "'");
  return literal === 'true' ? true : literal === 'false' ? false : Number(literal);
}

function check(list: ListRecord, condition: Condition, honourNonIndexed: boolean): Condition {
  const column = list.columns.find((one) => fieldOf(one) === condition.field);
  if (!column) throw badRequest(`Column '${condition.field}' does not exist. It may have been deleted by another user.`);
  if (!column.indexed && !honourNonIndexed) {
    throw badRequest(
      `Field '${condition.field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  return { ...condition, value: asColumnHoldsIt(column, condition.value) };
}

function asColumnHoldsIt(column: Column, value: FieldValue): FieldValue {
  const wanted = column.type === 'number' || column.type === 'currency' ? 'number' : column.type === 'boolean' ? 'boolean' : 'string';
  if (isLookup(column)) return String(value);
  if (typeof value !== wanted) throw badRequest(`Invalid filter clause: '${column.name}' is compared with a ${typeof value}, and holds a ${wanted}.`);
  return column.type === 'dateTime' && typeof value === 'string' ? new Date(value).toISOString().replace('.000Z', 'Z') : value;
}

function holds({ operator, value }: Condition, held: FieldValue | undefined): boolean {
  if (held === undefined) return operator === 'ne';
  const [a, b] = [comparable(held), comparable(value)];
  switch (operator) {
    case 'eq':
      return a === b;
    case 'ne':
      return a !== b;
    case 'lt':
      return a < b;
    case 'le':
      return a <= b;
    case 'gt':
      return a > b;
    case 'ge':
      return a >= b;
    case 'startswith':
      return String(a).startsWith(String(b));
  }
}
