import { readDueDate } from '../../../domain/dueDates';
import type { PackLine } from '../../lines';
import type { ActionReading, Problem, ProblemKind } from '../../reading';
import type { Table } from '../../tables/findTables';
import { findLabelledRows } from '../../tables/labelledRows';
import type { TableRow } from '../../tables/tableRows';
import type { NumberRead } from './actionNumbers';
import { readNumbers } from './actionNumbers';
import { actionTables, type ActionTable, withCaption } from './actionTables';
import type { ActionRow } from './actionRows';
import { gatherRows, withNumbersInside } from './actionRows';
import type { ActionColumn } from './columns';
import { isActionsCaption, labelledColumn, readColumns } from './columns';
import { within } from '../within';
import { guessTitle, splitTitle } from './splitTitle';

export interface ActionsRead {
  readonly actions: readonly ActionReading[];
  readonly problems: readonly Problem[];
}

/** The heading of an actions table, by its words alone. */
export const isActionsHeading = (cells: readonly string[]): boolean => readColumns(cells, 'actions') !== null;

/** Every action of every tracker, outstanding-actions report and plan. */
export function readActions(tables: readonly Table[]): ActionsRead {
  const read = tables
    .flatMap(actionTables)
    .map(withCaption)
    .flatMap((table) => {
      const rows = gatherRows(table.rows, table.columns);
      return readTable(table.columns.includes('number') ? rows : withNumbersInside(rows), table);
    })
    .filter(({ action }) => action.request !== '');
  return { actions: read.map(({ action }) => action), problems: [...read.flatMap(({ problems }, index) => within(`actions[${String(index)}]`, problems)), ...tables.flatMap(withoutRows), ...tables.flatMap(stackedCells)] };
}

/** Rows that were put together from lines. */
function stackedCells({ rows, isStacked }: Table): Problem[] {
  const [heading, ...below] = rows;
  if (isStacked !== true || !heading) return [];
  const matched = below.filter(({ isMatched }) => isMatched === true);
  return [
    { message: 'The cells of this list stand on a line each: its rows were put together by the number of its headings and by what the cells say. Compare them with the printed list.', line: heading.line.number, kind: 'uncertain', value: 'actions' },
    ...matched.map(({ line }): Problem => ({ message: 'This row has more or fewer lines than the list has headings: they were matched to its columns by what they say. Check them.', line: line.number, kind: 'uncertain', value: 'actions' })),
  ];
}

/** A heading of actions with nothing below it: an empty list, or one whose rows were not understood. */
function withoutRows(table: Table): Problem[] {
  const [heading] = table.rows;
  const found = table.rows.length === 1 ? actionTables(table) : [];
  return heading && found.length > 0 && found.every(({ rows }) => rows.length === 0) ? [{ message: 'The heading of a list of actions stands here, and no action below it could be read. Compare it with the printed list.', line: heading.line.number, kind: 'unreadable', value: 'actions' }] : [];
}

/** Actions that are printed downwards, with the same labels again for each. */
export function listedActions(lines: readonly PackLine[]): readonly Table[] {
  // One look at the beginning of each line spares most packs the rest.
  const begun = lines.flatMap(({ text }, at) => (/^[ARTUCOar]/.test(text) && BEGINS_ACTION.test(text) ? [at] : []));
  const [first, last] = [begun[0], begun[begun.length - 1]];
  if (first === undefined || last === undefined || begun.length < 2) return [];
  const tables = findLabelledRows(lines.slice(Math.max(0, first - REACH), last + REACH), labelledColumn, 'request');
  return tables.filter(({ rows }) => isActionsHeading(rows[0]?.cells.map(({ text }) => text) ?? []) || hasOwner(rows[0]));
}

/** Lines above the first label of a list and below its last. */
const REACH = 60;

const BEGINS_ACTION = /^(?:(?:agreed|required|outstanding)\s)?(?:action|task|request|undertaking|commitment)[a-z]{0,3}(?:\s(?:required|requested|agreed|point|to\sbe\staken|description))?\s?(?::|\t|\s{2}|\||$)/i;

const hasOwner = (heading: TableRow | undefined): boolean => (heading?.cells ?? []).some(({ text }) => labelledColumn(text) === 'owner');

interface RowRead {
  readonly action: ActionReading;
  readonly problems: readonly Problem[];
}

type Say = (message: string, kind: ProblemKind, value: string) => void;

function readTable(rows: readonly ActionRow[], { caption, columns, headings, isCaptionLent, isDueByGuess }: ActionTable): RowRead[] {
  const numbers = readNumbers(rows.filter((row) => !row.isOfGroup).map((row) => row.cells.number));
  const titled = rows.map((row) => (columns.includes('title') ? null : splitTitle(row.cells.request, row.opening)));
  const haveTitles = titled.filter((split) => split?.title).length * 2 > rows.length;
  let place = -1;
  return rows.map((row, index) => {
    const problems: Problem[] = [];
    if (!row.isOfGroup) place += 1;
    const say: Say = (message, kind, value) => {
      problems.push({ message, line: row.line.number, kind, value });
    };
    const number = numbers[place] ?? { number: null, repair: 'none' };
    const split = titled[index];
    const { title, request, isGuess } = split && (split.title !== null || !haveTitles) ? split : split ? guessTitle(row.cells.request) : fromColumns(row, columns);
    const raised = readRaised(row, columns);
    const printed = columns.includes('due') ? { owner: row.cells.owner, due: row.cells.due } : ownerAndDue(row.cells.owner);
    const isDueOfOwner = !columns.includes('due') && printed.due !== '' && !/\b(?:when|dates?|due|deadline|time-?scale)\b/i.test(headings[columns.indexOf('owner')] ?? '');
    const closed = row.cells.done === '' ? null : readDueDate(row.cells.done);
    const isRevised = row.cells.revised !== '' && !NOT_REVISED.test(row.cells.revised);
    const told = isRevised ? { ...printed, due: row.cells.revised } : printed;
    const due = readDueDate(told.due);
    const called = number.number ? `action ${number.number}` : 'an action without a number';
    if (columns.includes('number') && !row.isOfGroup) tellRepair(row.cells.number, number, say);
    if (row.isOfGroup) say(`This row was read as one more request of ${called}: it has no number of its own. Check it.`, 'uncertain', 'number');
    if (isGuess) say(`The title of ${called} runs into its request: “${title ?? ''}” was taken as the title. Check it.`, 'uncertain', 'title');
    if (raised.doubt) say(`The date on which ${called} was raised, ${raised.doubt}`, 'uncertain', 'raisedOn');
    if (isCaptionLent && index === 0) say(`The list that begins here has no heading and was read as more of “${caption}”, and of the same part. Check it.`, 'uncertain', 'part');
    if (row.goesOnAt !== null) say(`The row in line ${String(row.goesOnAt)} has no number, date, owner or due date, and was read as more of ${called}. Check it.`, 'uncertain', 'request');
    if (title === null && raised.rest !== null && !/\b(?:item|minute|title|subject)/i.test(headings[columns.indexOf('raised')] ?? '')) say(`“${raised.rest}” stands behind the date of ${called} and was taken as its title. Check it.`, 'uncertain', 'title');
    if (isDueOfOwner) say(`The date of ${called}, “${printed.due}”, stands behind its owner and was read as the day by which it is due. Check it.`, 'uncertain', 'dueText');
    if (closed !== null && (closed.doubt !== null || closed.dueOn === null || closed.precision !== 'day')) say(`The day on which ${called} was closed, printed as “${row.cells.done}”, is not plain. Check it.`, 'uncertain', 'closedOn');
    if (isDueByGuess && told.due !== '') say(`The date of ${called} stands under “${headings[columns.indexOf('due')] ?? ''}” and was read as the day by which it is due. Check it.`, 'uncertain', 'dueText');
    if (isRevised && printed.due !== '') say(`The due date of ${called} was ${printed.due} and is revised to ${row.cells.revised}: the revised one was taken. Check it.`, 'uncertain', 'dueText');
    if (due.doubt) say(`The due date of ${called}, ${due.doubt}`, 'uncertain', 'dueText');
    const action = {
      number: number.number,
      raisedOn: raised.on,
      title: title ?? raised.rest,
      request,
      owner: told.owner || null,
      dueText: told.due || null,
      dueOn: due.dueOn,
      duePrecision: due.precision,
      overdueFrom: due.overdueFrom,
      status: row.cells.status || null,
      progress: progressOf(row),
      closedOn: closed?.dueOn ?? null,
      list: row.section ?? (isActionsCaption(caption) ? caption : null),
      part: NON_PUBLIC.test(caption) ? ('non-public' as const) : ('public' as const),
      line: row.line.number,
    };
    return { action, problems };
  });
}

/** In a column of revised dates: that there is none. */
const NOT_REVISED = /^(?:[-–—.\s]*|n\/?a|none|no(?:\schange)?|unchanged|same|as\s(?:original|before|due))$/i;

/** "Head of Parks, 31 March 2026" in one cell: the day at its end is when. */
function ownerAndDue(cell: string): { readonly owner: string; readonly due: string } {
  const match = DATED_END.exec(cell);
  const owner = cell.slice(0, match?.index).replace(/[\s,;:/(–-]+$/, '');
  return match?.[1] === undefined || !/^[A-Za-z]{2}/.test(owner) ? { owner: cell, due: '' } : { owner, due: match[1] };
}

const DATED_END = /[\s,;:(–-]((?:(?:by|due|end(?:\sof)?)\s){0,2}(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s\d{2,4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:q|quarter\s)[1-4],?\s\d{4}\s?[/–-]\s?\d{2,4}|(?:spring|summer|autumn|winter)\s\d{4}))\)?\.?$/i;

const NON_PUBLIC = /\b(?:non-?\s?public|private|exempt|confidential|part\s(?:2|two|ii|b))\b/i;

const fromColumns = (row: ActionRow, columns: readonly ActionColumn[]): { readonly title: string | null; readonly request: string; readonly isGuess: boolean } =>
  columns.includes('request') && row.cells.request !== '' ? { title: row.cells.title || null, request: row.cells.request, isGuess: false } : { title: null, request: row.cells.title, isGuess: false };

/** "12 March 2026" or "12/03/26 Minute 14, Parking": what is not the date may be the title. */
function readRaised(row: ActionRow, columns: readonly ActionColumn[]): { readonly on: string | null; readonly rest: string | null; readonly doubt: string | null } {
  const text = row.cells.raised || (columns.includes('raised') ? '' : (row.section ?? ''));
  if (text === '') return { on: null, rest: null, doubt: null };
  const read = readDueDate(text);
  const on = read.precision === 'day' ? read.dueOn : null;
  const isCell = row.cells.raised !== '';
  const rest = isCell && on ? text.replace(/^.{0,12}?\d[\d/.\s-]{3,10}\d|^(?:\w{3,9},?\s)?\d{1,2}\s?(?:st|nd|rd|th)?\s\w{3,9}\s\d{2,4}/, '').replace(/^[\s,;:–-]+/, '') : '';
  const told = /^\(([^()]*)\)$/.exec(rest)?.[1] ?? rest;
  const isMeeting = /\b(?:meeting|minutes?|committee|board|panel|cabinet|council|raised|agreed)\b|^\W*(?:\w{3,9}day\W+)?\d[\w\s/.-]{3,20}$/i.test(text);
  return { on, rest: /[A-Za-z]{4}/.test(told) ? told : null, doubt: isCell ? read.doubt : on === null || isMeeting ? null : `was taken from the heading “${text}”. Check it.` };
}

/** All that is told of progress; "See notes" only points at the next cell. */
function progressOf(row: ActionRow): string | null {
  const told = row.progress.filter((text) => text !== '');
  const own = told.filter((text) => told.length < 2 || !/^(?:please\s)?(?:see|refer\sto|as)\s(?:the\s)?(?:notes?|comments?|updates?|progress|below|above|next\scolumn)\.?$/i.test(text));
  return own.length > 0 ? own.join(' ') : null;
}

function tellRepair(printed: string, read: NumberRead, say: Say): void {
  if (read.repair === 'cleaned') say(`The number of an action was printed as “${printed}” and read as ${read.number ?? ''}. Check it.`, 'uncertain', 'number');
  if (read.repair === 'fromSequence') say(`The number of an action was printed as “${printed}” and read as ${read.number ?? ''}, by its place in the list. Check it.`, 'uncertain', 'number');
  if (read.repair === 'lost' && printed !== '') say(`The number of an action, printed as “${printed}”, could not be read. Enter it.`, 'unreadable', 'number');
}
