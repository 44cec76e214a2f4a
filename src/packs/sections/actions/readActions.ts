import { readDueDate } from '../../../domain/dueDates';
import type { ActionReading, Problem, ProblemKind } from '../../reading';
import type { Table } from '../../tables/findTables';
import type { TableRow } from '../../tables/tableRows';
import type { NumberRead } from './actionNumbers';
import { readNumbers } from './actionNumbers';
import type { ActionRow } from './actionRows';
import { gatherRows } from './actionRows';
import type { ActionColumn } from './columns';
import { isActionsCaption, readColumns } from './columns';
import { within } from '../within';
import { isHeadingGoingOn } from './headings';
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
    .flatMap(({ caption, columns, rows }) => readTable(gatherRows(rows, columns), columns, caption))
    .filter(({ action }) => action.request !== '');
  return { actions: read.map(({ action }) => action), problems: read.flatMap(({ problems }, index) => within(`actions[${String(index)}]`, problems)) };
}

interface ActionTable {
  readonly caption: string;
  readonly columns: readonly ActionColumn[];
  readonly rows: readonly TableRow[];
}

/** A list that goes on below a note, a footnote or a page without its caption is still the list it was, and as public as it was. */
function withCaption(table: ActionTable, at: number, all: readonly ActionTable[]): ActionTable {
  if (isActionsCaption(table.caption)) return table;
  const before = all.slice(0, at).findLast((other) => isActionsCaption(other.caption));
  return before?.columns.join() === table.columns.join() ? { ...table, caption: before.caption } : table;
}

/** The stretches of a table that stand under a heading of actions. The heading may be printed again on each page. */
function actionTables({ caption, rows }: Table): ActionTable[] {
  const found: { caption: string; columns: readonly ActionColumn[]; rows: TableRow[] }[] = [];
  let own = caption?.text ?? '';
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const texts = row.cells.map(({ text }) => text);
    const next = rows[at + 1];
    const wrapped = next && isHeadingGoingOn(next.cells.map(({ text }) => text)) ? texts.map((text, column) => `${text} ${next.cells[column]?.text ?? ''}`.trim()) : null;
    const columns = (wrapped ? readColumns(wrapped, own) : null) ?? readColumns(texts, own);
    const current = found[found.length - 1];
    if (columns) {
      if (wrapped) at += 1;
      if (current?.columns.join() !== columns.join()) found.push({ caption: own, columns, rows: [] });
    } else if (current) {
      current.rows.push(row);
    } else {
      // A title may be the first row of its table.
      const [only, ...others] = texts.filter((text) => text !== '');
      if (only !== undefined && others.length === 0 && isActionsCaption(only)) own = only;
    }
  }
  return found.map((table) => ({ ...table, columns: withNumberedItems(table.columns, table.rows) }));
}

/** "Item" may head titles or numbers: what stands below says which. */
function withNumberedItems(columns: readonly ActionColumn[], rows: readonly TableRow[]): readonly ActionColumn[] {
  const at = columns.indexOf('title');
  if (at < 0 || columns.includes('number') || !columns.includes('request')) return columns;
  const texts = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
  const isNumbers = texts.filter((text) => /^[A-Z]{0,3}\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?\.?$/.test(text)).length * 2 > texts.length;
  return isNumbers ? columns.map((column, index) => (index === at ? 'number' : column)) : columns;
}

interface RowRead {
  readonly action: ActionReading;
  readonly problems: readonly Problem[];
}

type Say = (message: string, kind: ProblemKind, value: string) => void;

function readTable(rows: readonly ActionRow[], columns: readonly ActionColumn[], caption: string): RowRead[] {
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
    const due = readDueDate(row.cells.due);
    const called = number.number ? `action ${number.number}` : 'an action without a number';
    if (columns.includes('number') && !row.isOfGroup) tellRepair(row.cells.number, number, say);
    if (row.isOfGroup) say(`This row was read as one more request of ${called}: it has no number of its own. Check it.`, 'uncertain', 'number');
    if (isGuess) say(`The title of ${called} runs into its request: “${title ?? ''}” was taken as the title. Check it.`, 'uncertain', 'title');
    if (raised.doubt) say(`The date on which ${called} was raised, ${raised.doubt}`, 'uncertain', 'raisedOn');
    if (due.doubt) say(`The due date of ${called}, ${due.doubt}`, 'uncertain', 'dueText');
    const action = {
      number: number.number,
      raisedOn: raised.on,
      title: title ?? raised.rest,
      request,
      owner: row.cells.owner || null,
      dueText: row.cells.due || null,
      dueOn: due.dueOn,
      duePrecision: due.precision,
      overdueFrom: due.overdueFrom,
      status: row.cells.status || null,
      progress: progressOf(row),
      closedOn: row.cells.done === '' ? null : readDueDate(row.cells.done).dueOn,
      list: row.section ?? (isActionsCaption(caption) ? caption : null),
      part: NON_PUBLIC.test(caption) ? ('non-public' as const) : ('public' as const),
      line: row.line.number,
    };
    return { action, problems };
  });
}

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
  return { on, rest: /[A-Za-z]{4}/.test(told) ? told : null, doubt: isCell ? read.doubt : null };
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
