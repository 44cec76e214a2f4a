import { readDueDate } from '../../../domain/dueDates';
import type { PackLine } from '../../lines';
import { findDates } from '../../printed/dates';
import type { TableCell, TableRow } from '../../tables/tableRows';
import type { ActionColumn } from './columns';

/** One action's cells, put together where a page or a narrow column broke them. Progress columns keep their own texts. */
export interface ActionRow {
  readonly line: PackLine;
  readonly cells: Readonly<Record<Exclude<ActionColumn, 'progress' | 'other'>, string>>;
  readonly progress: readonly string[];
  /** What stands apart at the beginning of the request's cell. */
  readonly opening: string | null;
  /** The letters for which the last line of the request had room; null where that is not known. */
  readonly room: number | null;
  /** The heading inside the table under which it stands: "Closed actions", "Meeting of 12 March 2026". */
  readonly section: string | null;
  /** True where number and date are those of the row above, of whose group this is one action more. */
  readonly isOfGroup: boolean;
  /** The line of a row below it that only by its place is more of it; null where all its rows plainly go on. */
  readonly goesOnAt: number | null;
}

export function gatherRows(rows: readonly TableRow[], columns: readonly ActionColumn[]): ActionRow[] {
  const gathered: ActionRow[] = [];
  let section: string | null = null;
  for (const row of rows) {
    const own = readRow(row, columns, section);
    if (own === null) continue;
    if ('section' in own && 'isSection' in own) {
      section = own.section;
      continue;
    }
    const before = gathered[gathered.length - 1];
    if (!before || before.section !== section) gathered.push(own);
    else if (isOwnAction(own, before, columns)) gathered.push(withTitleAbove(own, before, columns));
    else if (startsInGroup(own, before, columns)) gathered.push({ ...own, cells: { ...own.cells, number: before.cells.number, raised: before.cells.raised, title: own.cells.title || before.cells.title }, isOfGroup: true });
    else gathered[gathered.length - 1] = joined(before, own);
  }
  return gathered;
}

/** "AR3: Ask the Secretary of State": where there is no column of numbers, most requests begin with theirs. */
export function withNumbersInside(rows: readonly ActionRow[]): readonly ActionRow[] {
  const numbered = rows.map((row) => NUMBER_INSIDE.exec(row.cells.request));
  if (rows.length < 2 || numbered.filter((match) => match !== null).length * 4 < rows.length * 3) return rows;
  return rows.map((row, at) => {
    const [printed = '', number = ''] = numbered[at] ?? [];
    return { ...row, opening: null, cells: { ...row.cells, number, request: row.cells.request.slice(printed.length) } };
  });
}

const NUMBER_INSIDE = /^\(?((?:[A-Z]{1,6}[\s./-]?)?\d{1,4}(?:[./]\d{1,4})?)\s?[:.)]\s+(?=\p{Lu})/u;

function readRow(row: TableRow, columns: readonly ActionColumn[], section: string | null): ActionRow | { readonly isSection: true; readonly section: string } | null {
  const filled = row.cells.filter(({ text }) => text !== '');
  if (filled.length === 0) return null;
  const cellAt = (column: ActionColumn): TableCell | undefined => row.cells[columns.indexOf(column)];
  const textOf = (column: ActionColumn): string => withoutDash(cellAt(column)?.text ?? '');
  const only = filled.length === 1 ? filled[0]?.text ?? '' : '';
  if (only !== '' && isSection(only, columns[row.cells.findIndex(({ text }) => text !== '')])) return { isSection: true, section: only };
  return {
    line: row.line,
    cells: { number: textOf('number'), raised: textOf('raised'), title: textOf('title'), request: textOf('request'), owner: textOf('owner'), due: textOf('due'), revised: textOf('revised'), status: textOf('status'), done: textOf('done') },
    progress: columns.flatMap((column, at) => (column === 'progress' ? [withoutDash(row.cells[at]?.text ?? '')] : [])),
    opening: cellAt('request')?.opening ?? null,
    room: cellAt('request')?.room ?? null,
    section,
    isOfGroup: false,
    goesOnAt: null,
  };
}

/** A dash alone says that there is nothing to say. */
const withoutDash = (text: string): string => (/^[-–—]{1,3}$/.test(text) ? '' : text);

/** A row with one cell is a heading of rows where it stands in a column of numbers or dates, or says what is below it. */
function isSection(text: string, column: ActionColumn | undefined): boolean {
  if (text.length >= 120) return false;
  if (/^(?:(?:open|closed?|completed?|outstanding|current|new|pending|ongoing|recently|previous)\b.{0,60}\b(?:actions?|items?)|meeting\s(?:of|held|on))\b/i.test(text)) return true;
  const isDated = !/[.;,]$/.test(text) && findDates(text).some(({ iso }) => iso !== null);
  return column === 'number' || column === 'raised' ? /[A-Za-z]{4}/.test(text) && (isDated || !/^\W?\d|\d\s*$/.test(text)) : (column === 'title' || column === 'request') && ((isDated && text.length < 60) || (/\p{Lu}{4}/u.test(text) && text === text.toUpperCase()));
}

const isBeginning = (text: string): boolean => /^["“‘'(]?[\p{Lu}\d]/u.test(text);
const isUnfinished = (text: string): boolean => /(?:^|\s)(?:of|and|for|the|to|with|in|&)$|[,/&–-]$/.test(text);

/** A number, or a date of its own, begins an action; where the table has neither column, a request with its owner or its date does. */
function isOwnAction(row: ActionRow, before: ActionRow, columns: readonly ActionColumn[]): boolean {
  const { number, raised, request, title } = row.cells;
  // The fragments of a page's label are not a number where the rest of the row only goes on.
  if (number !== '') return /\d/.test(number) && !/^(?:p|pa|pag|page|age|ge|e)\b/i.test(number) ? true : raised !== '' || row.cells.due !== '' || before.cells.request === '';
  // "12 March" with "2026" below it is one date: the year alone is no day.
  if (raised !== '' && (request !== '' || title !== '')) return readDueDate(raised).precision === 'day' || (before.cells.raised !== '' && startsAnew(row, before));
  if (columns.includes('number') || columns.includes('raised')) return false;
  return startsAnew(row, before);
}

/** Rows below the first of a group leave number and date empty; so do rows that only go on. */
function startsInGroup(row: ActionRow, before: ActionRow, columns: readonly ActionColumn[]): boolean {
  return (columns.includes('number') || columns.includes('raised')) && startsAnew(row, before) && /[.!?;:)”"]$/.test(before.cells.request) === /[.!?;:)”"]$/.test(row.cells.request);
}

/** In a plan one objective may stand beside several actions. */
const withTitleAbove = (row: ActionRow, before: ActionRow, columns: readonly ActionColumn[]): ActionRow =>
  columns.includes('number') || columns.includes('raised') || row.cells.title !== '' ? row : { ...row, cells: { ...row.cells, title: before.cells.title } };

function startsAnew(row: ActionRow, before: ActionRow): boolean {
  const { request, owner, due, status } = row.cells;
  // A day, an owner and a state of its own, each whole: the row is an action, however small its first word.
  const hasAll = request !== '' && isBeginning(owner) && !isUnfinished(before.cells.owner) && [due, before.cells.due].every((text) => readDueDate(text).dueOn !== null) && status !== '' && before.cells.status !== '';
  if (hasAll) return true;
  if (!isBeginning(request) || isUnfinished(before.cells.request) || (owner !== '' && (isUnfinished(before.cells.owner) || !isBeginning(owner)))) return false;
  if (due !== '' && before.cells.due !== '') return isBeginning(due) && isWhole(due) && isWhole(before.cells.due);
  return owner !== '' || due !== '' || status !== '';
}

/** "Quarter 3" goes on with its year in the row below; "2026/27" and "Next meeting" stand by themselves. */
const isWhole = (due: string): boolean => {
  const read = readDueDate(due);
  return read.dueOn !== null || read.precision === 'none';
};

/** The next word would have stood on the same line: who wrote it began a new one, as below a title. */
const endsEarly = ({ room, cells }: ActionRow, more: ActionRow): boolean => room !== null && cells.request !== '' && more.cells.request !== '' && (more.cells.request.split(' ')[0] ?? '').length < room;

/** Behind a whole sentence another begins, with nothing beside it that goes on too: more of the same request, or one of its own. */
const isNewSentence = ({ cells, progress }: ActionRow, { cells: more, progress: moreProgress }: ActionRow): boolean =>
  /[.!?]$/.test(cells.request) && isBeginning(more.request) && [more.number, more.raised, more.owner, more.due].every((text) => text === '') && (cells.owner === '' || !isUnfinished(cells.owner)) && moreProgress.every((text, at) => text === '' || !/^\p{Ll}/u.test(text) || /[.!?]$/.test(progress[at] ?? ''));

function joined(row: ActionRow, more: ActionRow): ActionRow {
  const join = (text: string, next: string): string => `${text} ${next}`.trim();
  const { cells } = row;
  return {
    ...row,
    opening: row.opening ?? (endsEarly(row, more) ? cells.request : null),
    room: null,
    goesOnAt: row.goesOnAt ?? (isNewSentence(row, more) ? more.line.number : null),
    cells: {
      number: cells.number || more.cells.number,
      raised: join(cells.raised, more.cells.raised),
      title: join(cells.title, more.cells.title),
      request: join(cells.request, more.cells.request),
      owner: join(cells.owner, more.cells.owner),
      due: join(cells.due, more.cells.due),
      revised: join(cells.revised, more.cells.revised),
      status: join(cells.status, more.cells.status),
      done: join(cells.done, more.cells.done),
    },
    progress: row.progress.map((text, at) => join(text, more.progress[at] ?? '')),
  };
}
