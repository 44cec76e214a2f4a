import { readDueDate } from '../../../domain/dueDates';
import type { Table } from '../../tables/findTables';
import type { TableRow } from '../../tables/tableRows';
import type { ActionColumn } from './columns';
import { isActionsCaption, mayBeDue, readColumns } from './columns';
import { isHeadingGoingOn } from './headings';

export interface ActionTable {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly columns: readonly ActionColumn[];
  readonly rows: readonly TableRow[];
  /** Its caption is that of an earlier table with the same columns. */
  readonly isCaptionLent: boolean;
  /** No heading plainly says when: a column of days was taken for it. */
  readonly isDueByGuess: boolean;
}

/** A list that goes on below a note, a footnote or a page without its caption is still the list it was, and as public as it was. */
export function withCaption(table: ActionTable, at: number, all: readonly ActionTable[]): ActionTable {
  if (isActionsCaption(table.caption)) return table;
  const before = all.slice(0, at).findLast((other) => isActionsCaption(other.caption));
  return before?.columns.join() === table.columns.join() ? { ...table, caption: before.caption, isCaptionLent: true } : table;
}

/** The stretches of a table that stand under a heading of actions. The heading may be printed again on each page. */
export function actionTables({ caption, rows }: Table): ActionTable[] {
  const found: { caption: string; headings: readonly string[]; columns: readonly ActionColumn[]; rows: TableRow[] }[] = [];
  let own = caption?.text ?? '';
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const texts = row.cells.map(({ text }) => text);
    const more = rowsGoingOn(rows, at);
    const wrapped = more.length > 0 ? texts.map((text, column) => [text, ...more.map(({ cells }) => cells[column]?.text ?? '')].join(' ').trim()) : null;
    const columns = (wrapped ? readColumns(wrapped, own) : null) ?? readColumns(texts, own);
    const current = found[found.length - 1];
    if (columns) {
      at += more.length;
      if (current?.columns.join() !== columns.join()) found.push({ caption: own, headings: wrapped ?? texts, columns, rows: [] });
    } else if (current) {
      current.rows.push(row);
    } else {
      // A title may be the first row of its table.
      const [only, ...others] = texts.filter((text) => text !== '');
      if (only !== undefined && others.length === 0 && isActionsCaption(only)) own = only;
    }
  }
  return found.map((table) => {
    const columns = withDueDates(withNumberedItems(table.columns, table.rows), table);
    const heading = table.headings[columns.indexOf('due')] ?? '';
    return { ...table, columns, isCaptionLent: false, isDueByGuess: !table.columns.includes('due') && /^(?:date|review|reporting)\W*$/i.test(heading) };
  });
}

/** A narrow column breaks its heading over two lines or three. */
function rowsGoingOn(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const below = rows.slice(at + 1, at + 3);
  const end = below.findIndex(({ cells }) => !isHeadingGoingOn(cells.map(({ text }) => text)));
  return end < 0 ? below : below.slice(0, end);
}

/** Where no heading plainly says when: "Completion", "By", or a "Date" behind the request, if days stand below it. */
function withDueDates(columns: readonly ActionColumn[], { headings, rows }: Pick<ActionTable, 'headings' | 'rows'>): readonly ActionColumn[] {
  if (columns.includes('due')) return columns;
  const asked = columns.indexOf('request');
  const isDated = (at: number): boolean => {
    const texts = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
    const days = texts.filter((text) => readDueDate(text).dueOn !== null).length;
    return days > 0 && days * 2 >= texts.length;
  };
  const open: readonly ActionColumn[] = ['other', 'raised', 'owner', 'status'];
  const due = asked < 0 ? -1 : headings.findIndex((heading, at) => at > asked && mayBeDue(heading) && open.includes(columns[at] ?? 'due') && isDated(at));
  return due < 0 ? columns : columns.map((column, at) => (at === due ? 'due' : column));
}

/** "Item" may head titles or numbers: what stands below says which. */
function withNumberedItems(columns: readonly ActionColumn[], rows: readonly TableRow[]): readonly ActionColumn[] {
  const at = columns.indexOf('title');
  if (at < 0 || columns.includes('number') || !columns.includes('request')) return columns;
  const texts = rows.map((row) => row.cells[at]?.text ?? '').filter((text) => text !== '');
  const isNumbers = texts.filter((text) => /^[A-Z]{0,3}\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?\.?$/.test(text)).length * 2 > texts.length;
  return isNumbers ? columns.map((column, index) => (index === at ? 'number' : column)) : columns;
}
