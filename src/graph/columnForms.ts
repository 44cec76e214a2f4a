import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { Column } from '../lists/columns';
import {
  type Check,
  checkDate,
  checkImported,
  checkInstant,
  checkLine,
  checkLines,
  checkLink,
  checkLongText,
  checkNumber,
  checkOneOf,
  checkParagraphs,
  checkPerson,
  checkSource,
  checkTime,
  checkYesNo,
  isObject,
  LINE_LIMIT,
} from './checks';

/** How a described column is kept in SharePoint. This file alone knows. */
export interface ColumnForm {
  readonly fields: readonly FieldForm[];
  /** What is wrong with a value, whether read or to be written. */
  readonly check: Check;
  /** The value that SharePoint's cells stand for, in the order of `fields`, still to be checked. Never called when all are empty. */
  readonly read: (cells: readonly unknown[]) => Reading;
  readonly write: (value: unknown) => readonly unknown[];
}

export interface FieldForm {
  /** Follows the column's name: a person's `member` is kept as `memberId`, `memberMail`, `memberName`. */
  readonly suffix: string;
  readonly type: ColumnDefinition;
  /** Whether the column's `indexed` trait indexes this field. */
  readonly canBeIndexed: boolean;
  /** Whether a row whose column is required always fills this field. */
  readonly canBeRequired: boolean;
}

export type Reading = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'unreadable'; readonly reason: string };

export interface Field extends FieldForm {
  /** The name by which Graph knows it. */
  readonly name: string;
}

export function fieldsOf(name: string, column: Column): readonly Field[] {
  return formOf(column).fields.map((field) => ({ ...field, name: `${column.field ?? name}${field.suffix}` }));
}

export function formOf(column: Column): ColumnForm {
  return column.kind === 'choice' ? choiceForm(column.choices) : forms[column.kind];
}

const line: ColumnDefinition = { text: { allowMultipleLines: false, maxLength: LINE_LIMIT } };
const lines: ColumnDefinition = { text: { allowMultipleLines: true, textType: 'plain' } };

const asItIs = (type: ColumnDefinition, check: Check): ColumnForm => ({
  fields: [{ suffix: '', type, canBeIndexed: true, canBeRequired: true }],
  check,
  read: ([cell]) => ({ kind: 'value', value: cell }),
  write: (value) => [value],
});

/** SharePoint has no column for structured values, so they are JSON in plain text. */
const asJson = (check: Check): ColumnForm => ({
  ...asItIs(lines, check),
  read: ([cell]) => parseJson(cell),
  write: (value) => [JSON.stringify(value)],
});

const choiceForm = (choices: readonly string[]): ColumnForm =>
  asItIs({ choice: { allowTextEntry: false, choices: [...choices], displayAs: 'dropDownMenu' } }, checkOneOf(choices));

const textsForm: ColumnForm = {
  ...asItIs(lines, checkLines),
  // SharePoint's own form for the row may end a line with \r\n.
  read: ([cell]) => (typeof cell === 'string' ? { kind: 'value', value: cell.split(/\r?\n/) } : { kind: 'unreadable', reason: 'is not text' }),
  write: (value) => (Array.isArray(value) && value.length > 0 ? [value.join('\n')] : [null]),
};

const paragraphsForm: ColumnForm = {
  ...asItIs(lines, checkParagraphs),
  read: ([cell]) => (typeof cell === 'string' ? { kind: 'value', value: paragraphsIn(cell) } : { kind: 'unreadable', reason: 'is not text' }),
  write: (value) => (Array.isArray(value) && value.length > 0 ? [value.join('\n\n')] : [null]),
};

/** Whoever edits the row in SharePoint's own form may leave more blank lines than one. */
const paragraphsIn = (cell: string): readonly string[] => cell.replace(/\r\n?/g, '\n').split(/\n(?:[^\S\n]*\n)+/).map((one) => one.trim()).filter((one) => one !== '');

// Not SharePoint's person column: Graph cannot look up its ids, which exist only once the person has visited the site.
const personForm: ColumnForm = {
  fields: [
    { suffix: 'Id', type: line, canBeIndexed: true, canBeRequired: false },
    { suffix: 'Mail', type: line, canBeIndexed: true, canBeRequired: false },
    { suffix: 'Name', type: line, canBeIndexed: false, canBeRequired: true },
  ],
  check: checkPerson,
  read: ([id = null, mail = null, name = null]) => ({ kind: 'value', value: { id, mail, name } }),
  write: (value) => (isObject(value) ? [value.id, value.mail, value.name] : [null, null, null]),
};

const forms: Readonly<Record<Exclude<Column['kind'], 'choice'>, ColumnForm>> = {
  key: asItIs(line, checkLine),
  reference: asItIs(line, checkLine),
  text: asItIs(line, checkLine),
  longText: asItIs(lines, checkLongText),
  texts: textsForm,
  paragraphs: paragraphsForm,
  // Dates and instants are ISO text: SharePoint's own dates are midnight in the site's time zone and shift with the reader's.
  isoDate: asItIs(line, checkDate),
  time: asItIs(line, checkTime),
  instant: asItIs(line, checkInstant),
  yesNo: asItIs({ boolean: {} }, checkYesNo),
  number: asItIs({ number: { decimalPlaces: 'automatic' } }, checkNumber),
  // Not SharePoint's hyperlink column: whether Graph can write it is unsettled. Addresses outgrow a single line.
  link: asItIs(lines, checkLink),
  person: personForm,
  source: asJson(checkSource),
  imported: asJson(checkImported),
};

function parseJson(cell: unknown): Reading {
  if (typeof cell !== 'string') return { kind: 'unreadable', reason: 'is not text' };
  try {
    const value: unknown = JSON.parse(cell);
    return { kind: 'value', value };
  } catch {
    return { kind: 'unreadable', reason: 'holds damaged JSON, and must be imported again' };
  }
}
