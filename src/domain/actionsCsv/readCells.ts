import type { Item } from '../../lists/index';
import { afterDays } from '../calendarDays';
import type { Stored } from '../changes';
import { unguarded } from '../csv/writeCsv';
import { readDueDate } from '../dueDates';
import { formatLongDate } from '../formats';
import { LONGEST_LINE, LONGEST_TEXT, readableText } from '../readableText';
import { CSV_HEADINGS, type CsvColumn } from './columns';
import { storedText } from './exportActions';

type Action = Item<'actions'>;

/** A cell as SharePoint can keep it: lines end in one way, and what no row can hold is gone. */
export const cellText = (cell: string): string => readableText(unguarded(cell)).trim();

/** Whether the cell says what the action says, though a spreadsheet wrote it: "Nov-25" for "November 2025", "7" for "007". */
export function saysTheSame(column: CsvColumn, cell: string, action: Stored<'actions'>): boolean {
  const stored = readableText(storedText(action, column)).trim();
  if (cell === stored) return true;
  if (column === 'printedNumber') return plainNumber(cell) === plainNumber(stored) || isSameDate(cell, stored);
  return (column === 'raisedOn' || column === 'dueText' || column === 'closedOn') && isSameDate(cell, stored);
}

/** Excel keeps no more than 32,767 signs in a cell and drops the rest without a word. */
export const isCutByExcel = (column: CsvColumn, cell: string, action: Stored<'actions'>): boolean => cell.length > 32_700 && cell.length <= 32_767 && storedText(action, column).length > cell.length;

/** "07." and "7" are one number. */
export const plainNumber = (printed: string | null): string => (printed ?? '').toLowerCase().replace(/[.\s]+$/, '').replace(/^0+(?=\d)/, '');

function isSameDate(cell: string, stored: string): boolean {
  const [one, other] = [readDueDate(asDate(cell)), readDueDate(stored)];
  return one.dueOn !== null && one.dueOn === other.dueOn && one.precision === other.precision && stored.length < 40 && cell.length < 40;
}

/** Days counted from the end of 1899, as a spreadsheet keeps dates where a cell is not formatted as one. */
function asDate(cell: string): string {
  const count = /^([2-7]\d{4})(?:\.0+)?$/.exec(cell)?.[1];
  return count === undefined ? cell.replace(/[ T]00:00(?::00)?(?:\.0+)?Z?$/, '') : afterDays('1899-12-30', Number(count));
}

export type ValueRead = { readonly kind: 'read'; readonly columns: Partial<Action>; readonly remark: string | null } | { readonly kind: 'refused'; readonly reason: string };

/** What a filled cell gives an action. */
export function readValue(column: CsvColumn, cell: string): ValueRead {
  const name = `“${CSV_HEADINGS[column]}”`;
  if (/\ufffd/.test(cell)) return refused(`${name} holds a sign that could not be decoded. Save the file as “CSV UTF-8” and choose it again.`);
  if (MISREAD.test(cell)) return refused(`${name} holds signs (“${MISREAD.exec(cell)?.[0] ?? ''}”) that stand for others: the file was once read in the wrong encoding. Save it as “CSV UTF-8” from where it came.`);
  const most = column === 'title' || column === 'request' || column === 'responsiblePost' || column === 'progress' ? LONGEST_TEXT : LONGEST_LINE;
  if (cell.length > most) return refused(`${name} is ${cell.length.toLocaleString('en-GB')} characters long; at most ${most.toLocaleString('en-GB')} can be kept.`);
  if (column === 'raisedOn') return readDay(name, cell);
  if (column === 'dueText') return readDue(cell);
  if (column === 'printedNumber' || column === 'statusText') return { kind: 'read', columns: { [column]: cell.replace(/\s+/g, ' ') }, remark: null };
  return { kind: 'read', columns: { [column]: cell }, remark: null };
}

/** "â€™" for an apostrophe, "Ã©" for é: UTF-8 that was read as Windows-1252. */
const MISREAD = /â€[™œ\u009d“”¦˜]|Ã[\u00a0-\u00bf]|Â[£§°·]/;

function readDay(name: string, cell: string): ValueRead {
  const { dueOn, precision, doubt } = readDueDate(asDate(cell));
  if (precision !== 'day' || dueOn === null || doubt !== null) return refused(`${name}: ${doubt ?? `“${cell}” is not a day. Write it as 2026-03-31.`}`);
  return { kind: 'read', columns: { raisedOn: dueOn }, remark: null };
}

function readDue(cell: string): ValueRead {
  const date = asDate(cell);
  const { text, dueOn, precision, overdueFrom, doubt } = readDueDate(date === cell ? cell : (ISO.test(date) ? formatLongDate(date) : date));
  return { kind: 'read', columns: { dueText: text, dueOn, duePrecision: precision, overdueFrom }, remark: doubt === null ? null : `The due date: ${doubt}` };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const refused = (reason: string): ValueRead => ({ kind: 'refused', reason });

/** Whether a date in figures can only be month before day: "11/25/2025". */
export const isMonthFirst = (cell: string): boolean => figuresOf(cell)?.isMonthFirst === true;

/** Whether it is another day when its month stands first: "10/11/2025". */
export const mayBeMonthFirst = (cell: string): boolean => figuresOf(cell)?.isEither === true;

function figuresOf(cell: string): { readonly isMonthFirst: boolean; readonly isEither: boolean } | null {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:\s|$)/.exec(cell) ?? [];
  if (first === undefined || second === undefined) return null;
  const [one, other] = [Number(first), Number(second)];
  return { isMonthFirst: one <= 12 && other > 12, isEither: one <= 12 && other <= 12 && one !== other };
}
